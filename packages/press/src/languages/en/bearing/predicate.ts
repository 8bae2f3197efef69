// The main predicate of a claim: its first finite verb that stands in no clause of time, reason or condition and in no
// relative clause. Shallow: parts of speech and commas, no parse.
import type { Token } from '../../../text/analysed.ts'

export type Predicate = {
  /** What stands before the verb group in its clause. */
  subject: Token[]
  /** Auxiliaries, negations and adverbs, and the verb itself at the end. */
  group: Token[]
  verb: Token
  /** What follows in the same sentence. */
  rest: Token[]
}

const SUBORDINATORS = new Set(
  'if unless when whenever while after before because since although though as until once whereas lest whether despite until till'.split(
    ' ',
  ),
)
const RELATIVES = new Set(['who', 'which', 'whom', 'whose', 'where'])
const NEGATIONS = new Set(['not', "n't", 'n’t', 'never', 'hardly', 'scarcely', 'barely', 'no'])
/** Past participles and gerunds alone carry no clause. */
const bearsTense = (token: Token) =>
  token.pos === 'AUX' || (token.pos === 'VERB' && !token.lower.endsWith('ing'))
const inGroup = (token: Token) =>
  token.pos === 'AUX' || token.pos === 'PART' || token.pos === 'ADV' || NEGATIONS.has(token.lower)

/** Where the clause that starts at `at` ends: after the next comma, or where a second verb begins after the first. */
const afterClause = (tokens: readonly Token[], at: number, commaOnly: boolean): number => {
  let verbs = 0
  for (let next = at + 1; next < tokens.length; next++) {
    const token = tokens[next]!
    if (/^[,;:—–-]$/.test(token.text)) return next + 1
    if (!bearsTense(token)) continue
    const continues =
      next > 0 && (inGroup(tokens[next - 1]!) || tokens[next - 1]!.lower === 'to') && verbs > 0
    if (!continues) verbs++
    if (!commaOnly && verbs > 1) return next
  }
  return tokens.length
}

const findPredicate = (tokens: readonly Token[]): Predicate | null => {
  const sentence = tokens[0]?.sentence
  const own = tokens.filter((token) => token.sentence === sentence)
  let start = 0
  let at = 0
  while (at < own.length) {
    const token = own[at]!
    const opens = at === start || /^[,;:—–-]$/.test(own[at - 1]!.text)
    if (SUBORDINATORS.has(token.lower) && (opens || token.pos === 'SCONJ')) {
      at = afterClause(own, at, opens)
      if (opens) start = at
      continue
    }
    if (RELATIVES.has(token.lower) || (token.lower === 'that' && at > 0 && own[at - 1]!.pos === 'NOUN')) {
      at = afterClause(own, at, own[at - 1]?.text === ',')
      continue
    }
    const modified = at > 0 && /^(?:the|a|an|to|and|or)$/.test(own[at - 1]!.lower)
    if (bearsTense(token) && (token.pos === 'AUX' || !modified)) {
      let end = at
      while (end + 1 < own.length && (inGroup(own[end + 1]!) || own[end + 1]!.pos === 'VERB')) {
        end++
        if (own[end]!.pos === 'VERB') break
      }
      // “Had abducted”: taggers take rare participles for nouns.
      const next = own[end + 1]
      const perfect = /^(?:have|be)$/.test(own[end]!.lemma) && next !== undefined && /ed$/.test(next.lower)
      if (own[end]!.pos === 'AUX' && perfect) {
        const participle: Token = { ...next, pos: 'VERB' }
        return {
          subject: own.slice(start, at),
          group: [...own.slice(at, end + 1), participle],
          verb: next,
          rest: own.slice(end + 2),
        }
      }
      let verb = end
      while (verb > at && own[verb]!.pos !== 'VERB' && own[verb]!.pos !== 'AUX') verb--
      return {
        subject: own.slice(start, at),
        group: own.slice(at, end + 1),
        verb: own[verb]!,
        rest: own.slice(end + 1),
      }
    }
    at++
  }
  // “Gunmen abducted two engineers”: without any verb, a past form that taggers took for a noun is the verb.
  const past = own.findIndex(
    ({ lower, pos }, n) =>
      n > start &&
      /[^e]ed$/.test(lower) &&
      pos !== 'PUNCT' &&
      /^(?:NOUN|PROPN)$/.test(own[n - 1]!.pos) &&
      /^(?:DET|NUM|ADJ|NOUN|PROPN|ADP|ADV)$/.test(own[n + 1]?.pos ?? ''),
  )
  if (past === -1) return null
  const verb: Token = own[past]!
  return { subject: own.slice(start, past), group: [verb], verb, rest: own.slice(past + 1) }
}

const read = new WeakMap<readonly Token[], Predicate | null>()

/** Null where the claim has no finite verb: a noun phrase, an infinitive, a fragment. Read once for each claim. */
export const predicateOf = (tokens: readonly Token[]): Predicate | null => {
  const known = read.get(tokens)
  if (known !== undefined) return known
  const predicate = findPredicate(tokens)
  read.set(tokens, predicate)
  return predicate
}
