// Denials in passing: “…, which the north denies”, “…, something it denies”.
import type { Readings } from './extents.ts'
import { type Clauses, isComma, type Run } from './parse/clauses.ts'
import { describedBefore } from './reduced-passives.ts'

/** Whose words are charges that another may deny. */
const CHARGING = /^(?:accuse|suspect|charge|claim|say|allege|believe|fear|insist|maintain|think)$/

/** What is denied, and by whom; null where nothing stands before that could be. */
export const deniedBefore = (
  clauses: Clauses,
  readings: Readings,
  [from, to]: Run,
  start: number,
): { what: Run; who: Run } | null => {
  const { pieces } = clauses
  // The tagger may take “something” for part of who denies it.
  const inside = pieces[from]!.lower === 'something' && to - from > 1
  const pointer = inside ? from : from - 1
  const who: Run = inside ? [from + 1, to] : [from, to]
  if (!/^(?:which|something)$/.test(pieces[pointer]?.lower ?? '') || !isComma(pieces[pointer - 1]))
    return null
  const charge = readings.findLast(
    (reading) =>
      reading?.complement &&
      reading.verb.from >= start &&
      reading.complement.at < pointer - 1 &&
      CHARGING.test(reading.cue.lemma) &&
      /^(?:that|clause|object)$/.test(reading.complement.form),
  )
  if (charge?.complement) return { what: [charge.complement.at, pointer - 1], who }
  const what = pieces[pointer]!.lower === 'which' ? describedBefore(clauses, pointer, start) : null
  return what === null ? null : { what, who }
}
