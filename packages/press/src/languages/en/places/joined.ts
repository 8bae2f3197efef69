// Names that are places because another is: “in Kurram and North Waziristan”, and where a name that was one stands again.
import type { Asked } from '../../../places/tables.ts'
import { type Found, found, textOf } from './mention.ts'
import { HAPPENINGS } from './named.ts'
import type { Run, Word } from './runs.ts'
import { ACTS, BODIES } from './words.ts'

const AND = /^(?:and|or|to|and in|and the|and near|and at)$/

/** `before` is what the run before it was found to be. */
export const joinedTo = (
  before: Found | null | undefined,
  run: Run,
  words: readonly Word[],
  ask: Asked,
  persons: ReadonlySet<string>,
): Found | null => {
  const last = words[run.to - 1]!
  if (!before || before.rule === 'place-of' || run.titled || persons.has(run.name)) return null
  if (last.possessive || BODIES.test(last.lower)) return null
  const end = before.words[1]
  const gap = words[end - 1]!.gap
  const comma = run.from === end && (gap === ', ' || gap === ' & ')
  const and = AND.test(textOf(words, end, run.from).toLowerCase()) && /^,?\s$/.test(gap)
  if (!comma && !and) return null
  const known = ask(run.name)
  const isListed = and && run.to - run.from === 1
  if (!known && !isListed) return null
  // “in Geneva, and Russia said”: a new clause has its verb right after the name.
  const next = run.closed ? undefined : words[run.to]
  if (and && next && ACTS.test(next.lower) && known?.level !== 'settlement') return null
  return found(words, [run.from, run.to], run.name, known === null, 'place-list')
}

const UNDER_FIRE = /^(?:being|shelled|bombed|hit|attacked|struck|taken|evacuated|under)$/
const LED = /^(?:from|to|of|on|for|towards?|leave|leaves|left|leaving|reach|reached|and)$/
/** “the government of Kassou” is no place. */
const RULES =
  /^(?:government|leaders?|leadership|army|forces|ministry|minister|president|people|part|side|behalf|state)$/

/** A name that stands elsewhere beside a word of place is one where somebody comes or goes, or where it is struck. */
export const learnedBefore = (
  learned: ReadonlySet<string>,
  run: Run,
  words: readonly Word[],
): Found | null => {
  if (!learned.has(run.name) || run.titled || words[run.to - 1]!.possessive) return null
  const before = words[run.from - 1]
  const next = run.closed ? undefined : words[run.to]
  if (next && (ACTS.test(next.lower) || next.isName || HAPPENINGS.test(next.lower))) return null
  const isStruck = next?.lower === 'was' && UNDER_FIRE.test(words[run.to + 1]?.lower ?? '')
  const isLed = before !== undefined && LED.test(before.lower)
  const isRuled = before?.lower === 'of' && RULES.test(words[run.from - 2]?.lower ?? '')
  return (isStruck || isLed) && !isRuled
    ? found(words, [run.from, run.to], run.name, true, 'place-moving')
    : null
}
