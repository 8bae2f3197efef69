// Clauses that go by the time of the one beside them: “…, a day after three guards were killed”, “since 2010, when …”.
import type { DraftTime, Precision } from '../draft.ts'
import { holds, type Span } from '../span.ts'
import {
  addUnits,
  type Day,
  dayOfIso,
  isoOf,
  monthOf,
  partsOf,
  type Unit,
  wholeUnit,
  yearOf,
} from './calendar.ts'
import type { TimeRule } from './said.ts'
import type { FoundTime } from './times.ts'

const NUMBERS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ')
/** What stands right before the clause; without a count it is of the same day: “hours after”. */
const COUNTED =
  /(?:^|[\s,(–—-])((?:(an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,3})\s(day|week|month|year)s?|(?:(?:a\sfew|several|\p{L}+|\d{1,2})\s)?(?:hours?|minutes|moments))\s(after|before))\s+$/iu
const countOf = (word: string): number =>
  /^an?$/i.test(word) ? 1 : NUMBERS.indexOf(word.toLowerCase()) + 1 || Number(word)

const isDay = ({ time: { from, to } }: FoundTime): boolean =>
  from !== null && from === to && from.length === 10

/** Day, month or year of something that happened so long before or after another thing that its sentence dates. */
export const countedFrom = (
  text: string,
  times: readonly FoundTime[],
  sentence: Span,
  claim: Span,
): DraftTime | null => {
  const before = text.slice(sentence[0], claim[0])
  const found = COUNTED.exec(before)
  if (!found) return null
  const [, words, number, unit, side] = found
  const end = claim[0] - (before.length - before.trimEnd().length)
  const span: Span = [end - words!.length, end]
  const dated = times.filter((each) => isDay(each) && holds(sentence, each.time.span))
  // “On August 21, a day after …”; at the front of its sentence it goes by what comes behind.
  const base =
    dated.findLast(({ time }) => time.span[1] <= span[0]) ??
    (before.length - words!.length < 3 ? dated.find(({ time }) => time.span[0] >= claim[1]) : undefined)
  const day = base && dayOfIso(base.time.from!)
  if (day === null || day === undefined) return null
  const zone = base!.time.zone
  if (!unit) return { span, from: isoOf(day), to: isoOf(day), precision: 'part-of-day', zone }
  // It was so long after: what is told here came first.
  const shift = countOf(number!) * (side === 'after' ? -1 : 1)
  const there = addUnits(day, shift, unit as Unit)
  const isLong = unit === 'month' || unit === 'year'
  const [from, to] = isLong ? wholeUnit(there, 0, unit) : [there, there]
  return { span, from: isoOf(from), to: isoOf(to), precision: isLong ? unit : 'day', zone }
}

const OPENED = /^,?\swhen\s(?:(?!\s(?:after|before)\s)[^;:“”"])*$/iu

/** “Without an envoy since 2010, when it sent the last one home”: it sent him home in that year. */
export const openedBy = (
  text: string,
  times: readonly FoundTime[],
  sentence: Span,
  at: number,
): { time: DraftTime; rule: TimeRule } | null => {
  const found = times.findLast(
    ({ time: { span, from, to } }) =>
      holds(sentence, span) &&
      span[1] <= at &&
      from?.length === 10 &&
      to === null &&
      /^since\s/i.test(text.slice(...span)) &&
      OPENED.test(text.slice(span[1], at)),
  )
  const from = found && dayOfIso(found.time.from!)
  if (!found || from === null || from === undefined) return null
  const { year, month } = partsOf(from)
  const ends: Partial<Record<Precision, Day>> = {
    year: yearOf(year)[1],
    month: monthOf(year, month)[1],
    day: from,
  }
  const to = ends[found.time.precision]
  return to === undefined ? null : { time: { ...found.time, to: isoOf(to) }, rule: found.rule }
}
