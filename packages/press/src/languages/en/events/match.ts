// Finds the patterns in a run of tokens.
import type { Token } from '../../../text/analysed.ts'
import { verbForms } from './forms.ts'
import { IN_TWO, type Pattern } from './patterns/notation.ts'
import { patternsAt } from './patterns/patterns.ts'
import { isParticiple, type Surroundings, surroundings } from './window.ts'

export type Match = Surroundings & {
  pattern: Pattern
  /** The places of its first and last word in the tokens. */
  from: number
  to: number
}

const DETERMINERS =
  /^(?:the|a|an|this|that|these|those|its|his|her|their|our|my|your|any|some|every|each|no|another|several|many|both|all|two|three|four|five|six|further|new|first|second|third|fresh|such|’s|'s|’)$/
/** Pasts that are no participle: “a truce broke down” is not “a broken truce”. */
const ONLY_PAST =
  /^(?:broke|took|gave|fell|drove|flew|withdrew|threw|tore|swore|shook|wrote|began|spoke|stole|froze|chose|went|came|ran|overran|rang|sang|sank|rose|blew|saw|did)$/
const isPast = ({ lower }: Token) =>
  /ed$/.test(lower) ||
  ONLY_PAST.test(lower) ||
  /^(?:sunk|slain|beaten|taken|driven|broken|stolen|withdrawn|torn|thrown|sworn|blown|frozen|given)$/.test(
    lower,
  ) ||
  /^(?:shot|struck|hit|fell|fought|blew|broke|cut|drove|fled|flew|gave|held|laid|led|left|lost|met|overran|put|sank|seized|sent|set|shut|shook|sold|spoke|stole|swore|threw|tore|took|withdrew|won)$/.test(
    lower,
  )

/** What may stand between “was” and its participle. */
const FLOATS = /^(?:first|both|all|each)$/

/** “Arvania and the Front sign”, “Army, rebels trade fire”: two names before a bare form are its subject. */
const isJointSubject = (tokens: readonly Token[], at: number): boolean => {
  let start = at - 1
  while (start > 0 && /^(?:NOUN|PROPN|ADJ|DET)$/.test(tokens[start]!.pos)) start--
  return (
    at - 1 - start > 0 &&
    at - start < 5 &&
    (tokens[start]!.lower === 'and' || tokens[start]!.text === ',') &&
    /^(?:NOUN|PROPN)$/.test(tokens[start - 1]?.pos ?? '')
  )
}

/** Taggers take headline verbs for nouns and participles for adjectives: what stands beside a word decides. */
const canBeVerb = (tokens: readonly Token[], at: number, headline: boolean): boolean => {
  const token = tokens[at]!
  const before = tokens[at - 1]
  const next = tokens[at + 1]
  const determined = before !== undefined && (DETERMINERS.test(before.lower) || before.pos === 'DET')
  if (token.pos === 'VERB') {
    // “the captured soldiers”, “a planned meeting”; but “this led to”, “both met”, “the two met”.
    const attributive = /(?:ed|ing)$/.test(token.lower) && /^(?:NOUN|ADJ)$/.test(next?.pos ?? '')
    if (attributive && before?.pos === 'NUM') return false
    if (!determined) return !(before?.pos === 'ADJ' && !isPast(token) && tokens[at - 2]?.pos === 'DET')
    // “Was first agreed in April”, “were all freed”: said of how it was done, no determiner.
    if (FLOATS.test(before!.lower) && tokens[at - 2]?.pos === 'AUX') return true
    return (
      /^(?:this|that|these|those|both|all|some|each|two|three|four|five|six|many|several)$/.test(
        before!.lower,
      ) && next?.pos !== 'NOUN'
    )
  }
  if (token.pos === 'AUX') return true
  if (determined || before?.pos === 'ADJ') return false
  if (isPast(token)) return before === undefined || before.pos !== 'ADP' || token.pos === 'ADJ'
  if (headline && before === undefined)
    return /[^s]s$/.test(token.lower) && next !== undefined && /^(?:NOUN|PROPN|DET|NUM|ADJ)$/.test(next.pos)
  if (headline || (token.pos === 'NOUN' && before?.pos === 'PROPN'))
    return (
      before !== undefined &&
      next !== undefined &&
      /^(?:NOUN|PROPN|PRON|ADV|PUNCT|PART)$/.test(before.pos) &&
      /^(?:NOUN|PROPN|DET|NUM|ADJ|ADP|PRON|ADV|PART)$/.test(next.pos) &&
      (/s$/.test(token.lower)
        ? next.pos !== 'ADP' || headline
        : headline &&
          (/(?:s|men|people|police|children|troops)$/.test(before.lower) || isJointSubject(tokens, at)))
    )
  if (before?.lower === 'to' || before?.pos === 'AUX') return token.pos === 'NOUN' || token.pos === 'ADJ'
  return false
}

/** “Technical talks due in Tarim”: what behind a headline's noun stands for its verb. */
const DUE = /^(?:due|set|under|likely)$/

const canBeNoun = (tokens: readonly Token[], at: number, headline: boolean): boolean => {
  const { pos, lower } = tokens[at]!
  if (pos === 'NOUN' || pos === 'PROPN') return true
  const before = tokens[at - 1]
  if (headline && pos === 'VERB' && /s$/.test(lower) && DUE.test(tokens[at + 1]?.lower ?? ''))
    return before === undefined || before.pos === 'PROPN'
  return (
    (pos === 'VERB' || pos === 'ADJ') &&
    before !== undefined &&
    (DETERMINERS.test(before.lower) || before.pos === 'ADJ')
  )
}

/** The place of the head's last word, or -1. A particle may stand behind the object: “pulled its men back”. */
const headEnd = (tokens: readonly Token[], at: number, { rest, of, forms }: Pattern): number => {
  if (rest.length === 0) return at
  const reach = of === 'verb' ? 4 : 1
  const state = forms[0] === 'be'
  for (let start = at + 1; start <= at + reach && start < tokens.length; start++) {
    if (tokens[start]!.pos === 'PUNCT') return -1
    // “Were badly beaten”, but not “were driven home”.
    if (state && start > at + 1 && !/^(?:ADV|PART|AUX)$/.test(tokens[start - 1]!.pos)) return -1
    const fits = rest.every((word, n) => {
      const token = tokens[start + n]
      return token !== undefined && (token.lower === word || token.lemma === word)
    })
    if (fits) return start + rest.length - 1
  }
  return -1
}

/** `*name` in a class stands for any proper name, `*number` for a number: “freed 64”. */
const some = (tokens: readonly Token[], words: ReadonlySet<string>) =>
  tokens.some(
    ({ lower, pos }, n) =>
      (words.has(lower) &&
        (pos !== 'VERB' || (n === 0 ? !/ed$/.test(lower) : tokens[n - 1]!.pos !== 'PART'))) ||
      (pos === 'PROPN' && words.has('*name')) ||
      (pos === 'NUM' && words.has('*number') && !/^(?:NOUN|PROPN|ADJ)$/.test(tokens[n + 1]?.pos ?? '')) ||
      (n > 0 && words.has(IN_TWO) && words.has(`${tokens[n - 1]!.lower} ${lower}`)),
  )

/** What begins with these is no object, unlike “fired at the post”, “withdrew from the hill”. */
const ASIDE =
  /^(?:without|after|before|since|during|until|till|despite|because|amid|amidst|ahead|following|pending|within|as|than|per)$/

/** The phrase itself, without what hangs on it by a preposition other than “of”. */
const core = (phrase: readonly Token[]): readonly Token[] => {
  const first = phrase[0]
  if (first && (ASIDE.test(first.lower) || first.pos === 'CCONJ')) return []
  if (first?.pos === 'ADP') return phrase
  const cut = phrase.findIndex(
    ({ pos, lower }) => (pos === 'ADP' && lower !== 'of' && lower !== 'between') || lower === 'to',
  )
  return cut === -1 ? phrase : phrase.slice(0, cut)
}

/** Verbs that a particle makes others: to strike out a word is to strike nobody. */
const LIGHT = new Set(
  'take call hold strike break turn put cut bring pull set give lay knock throw keep fight'
    .split(' ')
    .flatMap(verbForms),
)
const TURNS = /^(?:off|out|up|down|back|away|aside|apart)$/
/** “Stopped reading newspapers”: they are read, not stopped. */
const STOPS = /^(?:stop|halt|ceas|quit|start|beg[aiu]n|continu|resum|keep|kept)/
/** “Was given maps”: in the passive these keep an object. */
const GIVES = new Set(
  'given handed shown sent offered denied refused granted awarded supplied lent paid'.split(' '),
)

/** What no party does. */
const NATURE =
  /^(?:rain|rains|snow|snowfall|flood|floods|storm|storms|winter|landslide|landslides|drought|earthquake|avalanche|fog|river|wind|winds|frost|sandstorm|mud|heat|disease|cholera)$/

/** “Gunmen crossed the river and shelled the camp”: what the first verb is done to does not do the second. */
const doneByNature = (before: readonly Token[]): boolean => {
  const first = before.at(-1)?.pos === 'CCONJ' ? before.findIndex(({ pos }) => pos === 'VERB') : -1
  return (first === -1 ? before : before.slice(0, first)).some(({ lower }) => NATURE.test(lower))
}

const follows = (tokens: readonly Token[], to: number, phrases: string[][]): boolean => {
  for (let at = to + 1; at <= to + 5 && at < tokens.length; at++)
    for (const phrase of phrases) if (phrase.every((word, n) => tokens[at + n]?.lower === word)) return true
  return false
}

/** “Was not beaten”. */
const within = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from + 1, to).some(({ lower }) => /^(?:not|n't|n’t|never|no)$/.test(lower))

/** `main` is the claim's main verb: that is never a participle that merely describes. */
export const matchesIn = (
  tokens: readonly Token[],
  headline: boolean,
  main: Token | null = null,
): Match[] => {
  const found: Match[] = []
  for (let from = 0; from < tokens.length; from++) {
    const patterns = patternsAt(tokens[from]!.lower)
    if (patterns.length === 0) continue
    let verb: boolean | undefined
    let noun: boolean | undefined
    // The head's last word tells most patterns apart only by their objects: what stands around is looked up once.
    const seen = new Map<number, { around: Surroundings; doers: readonly Token[] }>()
    for (const pattern of patterns) {
      if (pattern.of === 'verb') {
        verb ??= canBeVerb(tokens, from, headline)
        if (!verb) continue
      } else {
        noun ??= canBeNoun(tokens, from, headline)
        if (!noun) continue
      }
      const to = headEnd(tokens, from, pattern)
      if (to === -1) continue
      const last = tokens[to]!.lower
      const plain = pattern.rest.length === 0 || pattern.forms[0] === 'be'
      if (pattern.of === 'verb' && plain && LIGHT.has(last) && TURNS.test(tokens[to + 1]?.lower ?? ''))
        continue
      let there = seen.get(to)
      if (there === undefined) {
        const around = surroundings(tokens, from, to)
        there = { around, doers: core(around.before) }
        seen.set(to, there)
      }
      const { around, doers } = there
      const { before, after, passive } = around
      // The words between a verb and its particle belong to the object.
      const whole = core(pattern.rest.length > 0 ? [...tokens.slice(from + 1, to), ...after] : after)
      const stops = STOPS.test(tokens[from]!.lower) && /ing$/.test(whole[0]?.lower ?? '')
      const object = stops ? whole.slice(0, 1) : whole
      // “An accord reached in May collapsed”, “Two herders held”: a participle after its noun, with nothing done to another.
      const alone =
        to === from + pattern.rest.length && /^(?:ADP|ADV|CCONJ|PUNCT)$/.test(tokens[to + 1]?.pos ?? 'PUNCT')
      const reduced =
        !passive &&
        (tokens[from] !== main || alone) &&
        isPast(tokens[from]!) &&
        !ONLY_PAST.test(tokens[from]!.lower)
      if ((around.negated || within(tokens, from, to)) && pattern.code !== 'REJECT') continue
      if (!passive && doneByNature(before)) continue
      if (pattern.objects) {
        // “Took to the streets of the capital” takes nothing; “advanced on the town” has its preposition in the head.
        const direct = object[0]?.pos !== 'ADP' || pattern.rest.length > 0
        const inObject = (!passive || GIVES.has(last)) && direct && some(object, pattern.objects)
        const inSubject =
          (passive || (reduced && /^(?:NOUN|PROPN)$/.test(tokens[from - 1]?.pos ?? ''))) &&
          some(doers, pattern.objects)
        if (!inObject && !inSubject) continue
      }
      if (pattern.subjects && (passive || !some(doers, pattern.subjects))) continue
      if (pattern.after && !follows(tokens, to, pattern.after)) continue
      if (
        pattern.excluded &&
        (some(object.slice(0, 4), pattern.excluded) ||
          ((passive || reduced) && some(before, pattern.excluded)))
      )
        continue
      const undergone = pattern.forms[0] === 'be' && isParticiple(tokens[from + 1] ?? tokens[from]!)
      found.push({ ...around, passive: passive || undergone, pattern, from, to })
    }
  }
  return found
}
