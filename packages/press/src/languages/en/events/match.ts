// Finds the patterns in a run of tokens.
import type { Token } from '../../../text/analysed.ts'
import { verbForms } from './forms.ts'
import { fellThrough, isForComment, isOpen } from './not-held.ts'
import { core, isDoneTo, some, takenUp } from './objects.ts'
import type { Pattern } from './patterns/notation.ts'
import { patternsAt } from './patterns/patterns.ts'
import { canBeNoun, canBeVerb, isPast, ONLY_PAST } from './verb-or-noun.ts'
import { isParticiple, type Surroundings, surroundings } from './window.ts'

export type Match = Surroundings & {
  pattern: Pattern
  /** The places of its first and last word in the tokens. */
  from: number
  to: number
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

/** Verbs that a particle makes others: to strike out a word is to strike nobody. */
const LIGHT = new Set(
  'take call hold strike break turn put cut bring pull set give lay knock throw keep fight back'
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
      const { code, of } = pattern
      if (of === 'verb' ? isOpen(tokens, from) : code === 'CONSULT' && fellThrough(tokens, to)) continue
      if ((code === 'CONSULT' || code === 'REQUEST') && isForComment(tokens, from)) continue
      if (pattern.of === 'noun' && pattern.objects) {
        if (!isDoneTo(tokens, from, object, pattern.objects)) continue
      } else if (pattern.objects) {
        // “Took to the streets of the capital” takes nothing; “advanced on the town” has its preposition in the head.
        const direct = object[0]?.pos !== 'ADP' || pattern.rest.length > 0
        const inObject = (!passive || GIVES.has(last)) && direct && some(object, pattern.objects)
        const inRelative = !passive && some(takenUp(tokens, around, to), pattern.objects)
        const inSubject =
          (passive || (reduced && /^(?:NOUN|PROPN)$/.test(tokens[from - 1]?.pos ?? ''))) &&
          some(doers, pattern.objects)
        if (!inObject && !inSubject && !inRelative) continue
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
