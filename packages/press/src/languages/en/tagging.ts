// Repairs what the tagger often gets wrong in reports of talks: verbs of saying read as nouns, “that” before a noun,
// capitalised words of headlines.
import type { PartOfSpeech } from '../../text/analysed.ts'
import { LEMMA_OF } from './attribution/lexicon/forms.ts'

export type Tagged = { lower: string; text: string; pos: PartOfSpeech; lemma: string }

const NOMINAL = new Set<PartOfSpeech>(['NOUN', 'PROPN', 'PRON', 'NUM'])
const OPENING =
  /^(?:the|a|an|this|these|those|its|his|her|their|our|my|no|any|some|every|each|both|it|he|she|they|there|we|i|you|that|nobody|nothing)$/
const NOUNS_ONLY = new Set([
  'police',
  'people',
  'peoples',
  'talks',
  'mortar',
  'ceasefire',
  'ceasefires',
  'truce',
  'mediator',
  'mediators',
  'gunmen',
])
const MANY = /^(?:some|many|others|few|most|both|all)$/
const POSSESSIVE = new Set(["'s", '’s'])
const MARKS = new Set(['“', '"', '‘', "'", '”', '’'])
/** Adverbs that may stand between a subject and its verb. */
const isFiller = (token: Tagged | undefined) => token?.pos === 'ADV'

/** Whether a verb stands in the clause around `at`, so that another is not missing. */
const hasVerbBefore = (tokens: readonly Tagged[], at: number): boolean => {
  for (let before = at - 1; before >= 0; before--) {
    const { lower, pos } = tokens[before]!
    if (
      /^[.,;:—–?!]$/.test(lower) ||
      (pos === 'SCONJ' && lower !== 'since') ||
      pos === 'CCONJ' ||
      MARKS.has(lower)
    )
      return false
    if (lower === 'who' || lower === 'which' || lower === 'that') return false
    if (pos === 'AUX' || (pos === 'VERB' && !/ing$/.test(lower))) return true
  }
  return false
}

/** The first noun of the clause is a plural. */
const pluralSubject = (tokens: readonly Tagged[], at: number): boolean => {
  let first: Tagged | null = null
  for (let before = at - 1; before >= 0; before--) {
    const { lower, pos } = tokens[before]!
    if (/^[.,;:—–?!]$/.test(lower) || pos === 'CCONJ' || (pos === 'SCONJ' && lower !== 'since')) break
    if (pos === 'ADP') first = null
    else if (pos === 'NOUN' || pos === 'PROPN' || MANY.test(lower)) first = tokens[before]!
  }
  for (let before = at - 1; before >= 0; before--) {
    const { lower, pos } = tokens[before]!
    if (/^[.,;:—–?!]$/.test(lower) || pos === 'CCONJ') break
    if (
      (pos === 'NOUN' || pos === 'PROPN' || MANY.test(lower)) &&
      (tokens[before + 1]?.pos === 'ADP' || before === at - 1)
    )
      first = tokens[before]!
  }
  return first !== null && (/(?:[^s]s|men|people|police)$/.test(first.lower) || MANY.test(first.lower))
}

/** A plain form: after a plural subject only (“diplomats in the capital caution that”). */
const isPlain = (tokens: readonly Tagged[], at: number, previous: Tagged, next: Tagged): boolean => {
  const opens =
    next.lower === 'that' || MARKS.has(next.lower) || OPENING.test(next.lower) || /ing$/.test(next.lower)
  const nominal =
    NOMINAL.has(previous.pos) ||
    MANY.test(previous.lower) ||
    (previous.pos === 'ADJ' && tokens.some(({ pos }, n) => n < at && n > at - 4 && pos === 'DET'))
  return opens && nominal && pluralSubject(tokens, at) && !hasVerbBefore(tokens, at)
}

/** A past form: “the premier alleged that”, “hours after each accused the other”. */
const isPast = (tokens: readonly Tagged[], at: number, next: Tagged): boolean => {
  const { pos, lower } = tokens[at]!
  if (pos === 'NOUN' && !(lower === 'accused' && OPENING.test(next.lower))) return false
  const opens =
    next.lower === 'that' || next.lower === ':' || MARKS.has(next.lower) || OPENING.test(next.lower)
  return (opens || next.pos === 'PART') && !hasVerbBefore(tokens, at)
}

/** A present form: “the army claims the bridge”, “…, Radio Dirra reports.”, “…, and notes that”. */
const isPresent = (
  tokens: readonly Tagged[],
  at: number,
  before: number,
  next: Tagged,
  edge: boolean,
): boolean => {
  const previous = tokens[before]!
  if (/^[.,]$/.test(next.lower) && previous.pos === 'PROPN' && !/s$/.test(previous.lower))
    return tokens.slice(Math.max(0, before - 3), before).some(({ lower }) => lower === ',')
  const clause = next.lower === 'that' || MARKS.has(next.lower)
  if (previous.pos === 'CCONJ')
    return clause || /^(?:it|he|she|they|there|its|his|her|their)$/.test(next.lower)
  if (hasVerbBefore(tokens, at) || POSSESSIVE.has(previous.lower)) return false
  if (clause || OPENING.test(next.lower) || next.lower === ':' || next.pos === 'PROPN') return true
  if (next.pos === 'PART' && next.lower === 'to') return true
  if (edge) return next.pos === 'NOUN' || next.pos === 'NUM'
  return (
    /^(?:on|for|of|upon|out)$/.test(next.lower) &&
    /^(?:calls|warns|rules|insists|points)$/.test(tokens[at]!.lower)
  )
}

const asVerb = (tokens: readonly Tagged[], at: number): boolean => {
  const token = tokens[at]!
  const form = LEMMA_OF.get(token.lower)
  if (form === undefined || token.pos === 'VERB' || token.pos === 'AUX') return false
  if (token.pos === 'PROPN' && token.text !== token.lower && at > 0) return false
  let before = at - 1
  while (before >= 0 && isFiller(tokens[before])) before--
  const previous = tokens[before]
  let after = at + 1
  while (isFiller(tokens[after])) after++
  const next = tokens[after]
  if (previous === undefined || next === undefined) return false
  if (previous.lower === '-' || next.lower === '-') return false
  // “the two states that”, but “Article 7 states that”
  if (previous.pos === 'NUM' && tokens[before - 1]?.pos === 'DET') return false
  if (token.lower === form && token.pos !== 'ADJ' && previous.pos !== 'PRON')
    return isPlain(tokens, at, previous, next)
  if (previous.pos === 'PRON' && /^(?:he|she|it|they|who|we|i|you|which|that)$/.test(previous.lower))
    return true
  // Behind a quotation it is a verb only where a comma or stop closes that.
  if (MARKS.has(previous.lower) && !/^[,.!?]$/.test(tokens[before - 1]?.lower ?? '')) return false
  const edge = /^(?:,|\)|—|–)$/.test(previous.lower) || MARKS.has(previous.lower)
  const subject =
    NOMINAL.has(previous.pos) ||
    edge ||
    previous.pos === 'CCONJ' ||
    (previous.pos === 'ADJ' && next.lower === 'that') ||
    /^(?:each|both|all)$/.test(previous.lower)
  if (!subject) return false
  return /s$/.test(token.lower)
    ? isPresent(tokens, at, before, next, edge)
    : /d$/.test(token.lower) && isPast(tokens, at, next)
}

/** “disputed that account”: “that” points at something where no verb follows its noun. */
const pointing = (tokens: readonly Tagged[], at: number): boolean => {
  const next = tokens[at + 1]
  if (next === undefined || /^[.,;:?!”"]$/.test(next.lower)) return true
  if (MARKS.has(next.lower))
    return /^(?:call|brand|term|label|dub|style|deem)/.test(tokens[at - 1]?.lower ?? '')
  if (!/^(?:NOUN|ADJ)$/.test(next.pos)) return false
  for (let after = at + 1; after < tokens.length; after++) {
    const { lower, pos } = tokens[after]!
    if (pos === 'VERB' || pos === 'AUX') return false
    if (/^[.;:?!]$/.test(lower)) return true
    if (lower === ',' || lower === 'and' || lower === 'as' || MARKS.has(lower))
      return after - at <= 4 && /s$/.test(next.lower) === false
  }
  return true
}

/** “an earlier commission”: an article with nothing but describing words up to here. */
const nounWanted = (tokens: readonly Tagged[], at: number): boolean => {
  for (let before = at - 1; before >= 0 && before > at - 4; before--) {
    if (/^(?:a|an|the|its|his|her|their|our)$/.test(tokens[before]!.lower))
      return !/^(?:NOUN|PROPN|ADJ)$/.test(tokens[at + 1]?.pos ?? '')
    if (!/^(?:ADJ|ADV|NUM)$/.test(tokens[before]!.pos)) return false
  }
  return false
}

/** Repairs the tags of one sentence in place. */
export const repairTags = (tokens: Tagged[]): void => {
  for (const [at, token] of tokens.entries()) {
    const before = tokens[at - 1]
    // A capital inside a sentence is a name's: “Colonel Eran Doss”, “the Red Cross”.
    if (
      token.pos === 'VERB' &&
      before !== undefined &&
      /^\p{Lu}\p{Ll}/u.test(token.text) &&
      (before.pos === 'PROPN' || /^\p{Lu}/u.test(tokens[at + 1]?.text ?? '')) &&
      /^\p{Lu}/u.test(before.text) &&
      /\p{Ll}/u.test(tokens.map(({ text }) => text[0]).join(''))
    ) {
      token.pos = 'PROPN'
      continue
    }
    if (/^(?:US|UN|EU|UK|AU|IT|WHO)$/.test(token.text)) {
      token.pos = 'PROPN'
      continue
    }
    // “expressed hope that”
    if (
      token.pos === 'VERB' &&
      /^(?:hope|fear|regret|doubt|concern|support|alarm|thank|surprise)s?$/.test(token.lower) &&
      /^(?:express|voic|rais|convey)/.test(before?.lower ?? '')
    ) {
      token.pos = 'NOUN'
      continue
    }
    // “the north”
    if (
      token.pos === 'ADV' &&
      /^(?:north|south|east|west|interior|front|opposition)$/.test(token.lower) &&
      before?.lower === 'the'
    ) {
      token.pos = 'NOUN'
      continue
    }
    // “the general expressed”: what stands alone between article and verb is a noun.
    if (
      token.pos === 'ADJ' &&
      /^(?:the|a|an|his|her|its|their)$/.test(before?.lower ?? '') &&
      (/^(?:VERB|AUX)$/.test(tokens[at + 1]?.pos ?? '') || tokens[at + 1]?.lower === ',') &&
      !/^(?:first|second|third|latest|last|only|worst|best|next|other|former|latter|same|most|least|newly|largest|biggest)$/.test(
        token.lower,
      )
    ) {
      token.pos = 'NOUN'
      continue
    }
    // “the monitor's chief of staff”
    if (token.pos === 'VERB' && POSSESSIVE.has(tokens[at + 1]?.lower ?? '') && !/ing$/.test(token.lower)) {
      token.pos = 'NOUN'
      continue
    }
    if (token.lower === 'said' && token.pos !== 'VERB' && before?.lower !== 'the') {
      token.pos = 'VERB'
      token.lemma = 'say'
      continue
    }
    // “a reply to questions”, “the two states that”
    if (
      token.pos === 'VERB' &&
      /[^s]s$/.test(token.lower) &&
      (before?.lower === 'to' ||
        before?.pos === 'ADP' ||
        (before?.pos === 'AUX' && /^(?:is|are|was|were|been|be)$/.test(before.lower)) ||
        (before?.pos === 'NUM' && tokens[at - 2]?.pos === 'DET'))
    ) {
      token.pos = 'NOUN'
      continue
    }
    if (token.lower === 'turn' && before?.lower === 'in') {
      token.pos = 'NOUN'
      continue
    }
    if (
      token.pos === 'VERB' &&
      !/(?:ed|ing|s)$/.test(token.lower) &&
      before !== undefined &&
      /^(?:ADJ|ADV|DET)$/.test(before.pos) &&
      nounWanted(tokens, at)
    ) {
      token.pos = 'NOUN'
      continue
    }
    if (at === 0 && token.pos === 'VERB' && tokens[1]?.pos === 'PROPN' && tokens[2]?.pos === 'VERB') {
      token.pos = 'PROPN'
      continue
    }
    if (
      token.pos === 'ADJ' &&
      /[^e]ed$/.test(token.lower) &&
      /^(?:who|which)$/.test(before?.lower ?? '') &&
      OPENING.test(tokens[at + 1]?.lower ?? '')
    )
      token.pos = 'VERB'
    if (NOUNS_ONLY.has(token.lower) && token.pos === 'VERB') {
      token.pos = 'NOUN'
      continue
    }
    if (token.lower === 'that' && token.pos === 'SCONJ' && pointing(tokens, at)) {
      token.pos = 'DET'
      continue
    }
    if (
      token.pos === 'VERB' &&
      /(?:ed|ing)$/.test(token.lower) &&
      /^(?:the|a|an|its|his|her|their)$/.test(tokens[at - 1]?.lower ?? '') &&
      /^(?:NOUN|PROPN|ADJ)$/.test(tokens[at + 1]?.pos ?? '')
    ) {
      token.pos = 'ADJ'
      continue
    }
    if (asVerb(tokens, at)) {
      token.pos = 'VERB'
      token.lemma = LEMMA_OF.get(token.lower)!
    } else if (token.pos === 'VERB' && LEMMA_OF.has(token.lower)) token.lemma = LEMMA_OF.get(token.lower)!
  }
}
