// Puts together what belongs together: a clock time and its day, a weekday and its date, the two ends of a range.
import type { Said } from './said.ts'
import type { Reading, TimeTables } from './tables.ts'

export type Found = Said & { reading: Reading }

const DAYS = new Set(['near', 'weekday', 'date', 'told', 'feast', 'counted', 'overnight'])
const LARGER = new Set(['month', 'unit', 'year', 'season'])

const isHour = (said: Found) => said.meaning.kind === 'hour'
const isDay = (said: Found) => DAYS.has(said.meaning.kind)

/** Two adjacent times as one; null where each stands for itself. */
const joined = (one: Found, other: Found): Found | null => {
  const span: Found['span'] = [one.span[0], other.span[1]]
  const both = {
    span,
    edge: one.edge ?? other.edge,
    bound: one.bound ?? other.bound,
    part: one.part || other.part,
    clock: one.clock ?? other.clock,
    to: null,
  }
  if (isHour(one) && (isDay(other) || other.meaning.kind === 'month'))
    return {
      ...other,
      ...both,
      part: one.part || (one.clock === null && other.part),
    }
  if (isHour(other) && isDay(one)) return { ...one, ...both, part: other.part || other.clock === null }
  if (isHour(one) && isHour(other))
    return { ...one, ...both, part: one.clock === null && other.clock === null }
  if (one.meaning.kind === 'overnight' && (other.meaning.kind === 'weekday' || other.meaning.kind === 'date'))
    return { ...other, ...both, part: true }
  // “Today (Wednesday)”, “on Wednesday (today)”
  const [near, beside] = one.meaning.kind === 'near' ? [one, other] : [other, one]
  if (near.meaning.kind === 'near' && beside.meaning.kind === 'weekday')
    return { ...near, ...both, meaning: { ...near.meaning, weekday: beside.meaning.weekday } }
  if (one.meaning.kind === 'weekday' && other.meaning.kind === 'date') return { ...other, ...both }
  if (other.meaning.kind === 'weekday' && one.meaning.kind === 'date') return { ...one, ...both }
  // “September of that year”
  if (one.meaning.kind === 'month' && other.meaning.kind === 'told' && other.meaning.unit === 'year')
    return other.meaning.shift === 0 ? { ...one, ...both, meaning: { ...one.meaning, which: 'that' } } : null
  if (other.meaning.kind === 'unit' && other.bound === null) {
    const { unit, which } = other.meaning
    // “Tuesday of last week”, “September last year”.
    const { kind } = one.meaning
    if (
      (kind === 'weekday' && unit === 'week') ||
      ((kind === 'month' || kind === 'season') && unit === 'year')
    )
      return { ...one, ...both, within: { unit, which } }
  }
  return null
}

const sameSort = (one: Found, other: Found): boolean =>
  (isDay(one) && isDay(other)) ||
  (LARGER.has(one.meaning.kind) && one.meaning.kind === other.meaning.kind) ||
  (isHour(one) && (isHour(other) || isDay(other)) && one.clock !== null && other.clock !== null)

/** The first end of a range takes its year or month from the second: “from 3 March to 5 April 2024”. */
const borrow = (one: Found, other: Found): Found => {
  const [a, b] = [one.meaning, other.meaning]
  if (a.kind === 'date' && b.kind === 'date')
    return { ...one, meaning: { ...a, month: a.month ?? b.month, year: a.year ?? b.year } }
  // “Between 05:40 and 07:15 on Wednesday”
  if (a.kind === 'hour' && b.kind !== 'hour') return { ...one, meaning: b }
  if (a.kind === 'month' && b.kind === 'month') return { ...one, meaning: { ...a, year: a.year ?? b.year } }
  return one
}

/** “On Friday and Saturday”, not “on Friday and on Sunday”. */
const startsBare = (text: string, { span }: Found): boolean => /^\p{Lu}/u.test(text.slice(span[0], span[1]))

/** Joins what one scan found, in the order of the text. */
export const joinTimes = (tables: TimeTables, text: string, found: readonly Found[]): Found[] => {
  const joint = new RegExp(`^(?:${tables.joint})$`, 'iu')
  const between = new RegExp(`^(?:${tables.range.between})$`, 'iu')
  const and = new RegExp(`^(?:${tables.range.and})$`, 'iu')
  const opens = new RegExp(`(?:${tables.range.opens})\\s*$`, 'iu')
  const whole: Found[] = []
  for (const said of found) {
    // “From 20 to 22 October” is one form: its “from” opens the range and bounds nothing.
    const isRange = said.meaning.kind === 'date' && said.meaning.last !== null && said.bound === 'from'
    const next: Found = isRange ? { ...said, bound: null, rule: 'time-range' } : said
    const last = whole.at(-1)
    const gap = last && text.slice(last.span[1], next.span[0])
    // “From Monday through 8 October” has two ends.
    const isEnd = last !== undefined && next.bound === 'until' && isDay(last) && isDay(next)
    const one = last && gap !== undefined && !isEnd && joint.test(gap) ? joined(last, next) : null
    if (one) whole[whole.length - 1] = one
    else whole.push(next)
  }
  const ranges: Found[] = []
  for (const next of whole) {
    const last = ranges.at(-1)
    if (last && last.to === null && sameSort(last, next)) {
      const gap = text.slice(last.span[1], next.span[0])
      const lead = text.slice(Math.max(0, last.span[0] - 12), last.span[0])
      const opened = opens.test(lead) || last.bound === 'from' || last.bound === 'since'
      const isRange =
        between.test(gap) ||
        (and.test(gap) &&
          next.bound === null &&
          (opened || next.meaning.kind !== 'weekday' || startsBare(text, next))) ||
        (/^\s*$/.test(gap) && next.bound === 'until')
      if (isRange && (last.bound === null || opened)) {
        const from = opens.test(lead) ? last.span[0] - opens.exec(lead)![0].length : last.span[0]
        ranges[ranges.length - 1] = {
          ...borrow(last, next),
          span: [from, next.span[1]],
          bound: null,
          to: { ...next, bound: null },
          rule: 'time-range',
        }
        continue
      }
    }
    ranges.push(next)
  }
  return ranges
}
