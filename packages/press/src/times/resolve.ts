// From words to days: against the publication date, the tense, and what the article told before.
import type { Precision } from '../draft.ts'
import {
  addMonths,
  addUnits,
  type Day,
  type Days,
  dayOf,
  lastWeekday,
  monthOf,
  nextWeekday,
  partsOf,
  seasonOf,
  type Unit,
  type Weekday,
  weekdayOf,
  weekOf,
  wholeUnit,
  yearOf,
} from './calendar.ts'
import { edged } from './edges.ts'
import { feastsOf } from './feasts.ts'
import type { Meaning, Said, Which } from './said.ts'
import type { Tense } from './tables.ts'

/** What a time is resolved against. */
export type Around = {
  published: Day
  /** The last day or stretch that the article told before; null: none yet. */
  told: Days | null
  tense: Tense
  /** By, until or before it: what is ahead then is so for certain. */
  isBounded: boolean
}

/** The stretch of days; null: it cannot be told. `precision` before parts of days and clock times are looked at. */
export type Resolved = { days: Days | null; precision: Precision }

/** A date without a year may lie so many days ahead, and no more than so many behind, before the other year is nearer. */
const NEAR_AHEAD = 60
const FAR_BEHIND = 270
const YEAR_LENGTH = 365
/** “When they met again on 20 October”, said on the 14th: nearly a year back news would say the year. */
const SOON_AHEAD = 30
const YEAR_BACK = 330

const PRECISION_OF: Record<Unit, Precision> = {
  minute: 'hour',
  hour: 'hour',
  day: 'day',
  week: 'week',
  weekend: 'days',
  month: 'month',
  season: 'season',
  year: 'year',
  decade: 'year',
  century: 'year',
  fortnight: 'week',
  quarter: 'season',
}

/** Either the latest stretch that has begun by `day`, or the first that is not over. */
const nearest = (
  stretches: readonly (Days | null)[],
  { published: day, tense, isBounded }: Around,
): Days | null => {
  const known = stretches.filter((stretch) => stretch !== null)
  const behind = known.findLast(([from]) => from <= day) ?? null
  const before = known.find(([from]) => from > day) ?? null
  if (tense === 'ahead') {
    const next = known.find(([, to]) => to >= day) ?? null
    // “Was planned for 25 October”, said on the 27th: not of next year.
    const isPast = !isBounded && next && behind && next[0] - day > FAR_BEHIND && day - behind[1] <= NEAR_AHEAD
    return isPast ? behind : next
  }
  if (
    (tense === 'unknown' || isBounded) &&
    behind &&
    before &&
    day - behind[1] > FAR_BEHIND &&
    before[0] - day <= (isBounded ? YEAR_LENGTH - FAR_BEHIND : NEAR_AHEAD)
  )
    return before
  return behind
}

const weekdayIn = (weekday: Weekday, which: Which | null, { published, told, tense }: Around): Day => {
  switch (which) {
    case 'last':
      return lastWeekday(published - 1, weekday)
    case 'next': {
      const next = nextWeekday(published + 1, weekday)
      return next - published === 1 ? next + 7 : next
    }
    case 'this':
      return tense === 'ahead' || weekdayOf(published) === weekday
        ? nextWeekday(published, weekday)
        : tense === 'past'
          ? lastWeekday(published, weekday)
          : nextWeekday(published, weekday)
    case 'after-next':
      return nextWeekday(published + 1, weekday) + 7
    case 'before-last':
      return lastWeekday(published - 1, weekday) - 7
    case 'that':
      return nextWeekday(told?.[0] ?? published, weekday)
    case 'after':
      return nextWeekday((told?.[1] ?? published) + 1, weekday)
    case 'before':
      return lastWeekday((told?.[0] ?? published) - 1, weekday)
    case null:
      return tense === 'ahead' ? nextWeekday(published, weekday) : lastWeekday(published, weekday)
  }
}

const yearsAround = ({ published }: Around): number[] => {
  const { year } = partsOf(published)
  return [year - 1, year, year + 1]
}

const monthIn = (month: number, which: Which | null, around: Around): Days => {
  const { published, told } = around
  const { year, month: now } = partsOf(published)
  switch (which) {
    case 'last':
      return monthOf(month < now ? year : year - 1, month)
    case 'next':
      return monthOf(month > now ? year : year + 1, month)
    case 'this':
    case 'before-last':
    case 'after-next':
      return monthOf(year, month)
    case 'that':
      return monthOf(partsOf(told?.[0] ?? published).year, month)
    case 'after':
    case 'before': {
      const from = partsOf(told?.[0] ?? published)
      return monthOf(
        which === 'after'
          ? month > from.month
            ? from.year
            : from.year + 1
          : month < from.month
            ? from.year
            : from.year - 1,
        month,
      )
    }
    case null:
      return nearest(
        yearsAround(around).map((each) => monthOf(each, month)),
        around,
      )!
  }
}

const unitIn = (unit: Unit, which: Which, { published, told, tense }: Around): Days => {
  if (unit === 'weekend' && which === 'this') {
    const began = lastWeekday(published, 6)
    const coming = weekdayOf(published) === 0 || weekdayOf(published) === 6 ? began : began + 7
    const first = tense === 'ahead' ? coming : began
    return [first, first + 1]
  }
  const shift = {
    last: -1,
    this: 0,
    next: 1,
    before: -1,
    after: 1,
    that: 0,
    'before-last': -2,
    'after-next': 2,
  }[which]
  // On a Sunday, what will happen this week happens in the one that begins.
  if (unit === 'week' && which === 'this' && tense === 'ahead' && weekdayOf(published) === 0)
    return weekOf(published + 1)
  if (unit === 'weekend' && which !== 'before' && which !== 'after') {
    const onWeekend = weekdayOf(published) === 0 || weekdayOf(published) === 6
    const began = lastWeekday(published, 6)
    const first = shift < 0 ? began - (onWeekend ? 7 : 0) + (shift + 1) * 7 : began + shift * 7
    return [first, first + 1]
  }
  const from =
    which === 'before' || which === 'after' || which === 'that' ? (told?.[0] ?? published) : published
  return wholeUnit(from, shift, unit)
}

const isPlural = (count: number | null, unit: Unit): Precision =>
  unit === 'day' && count !== 1
    ? 'days'
    : unit === 'hour' && (count ?? 0) >= 24
      ? count! > 24
        ? 'days'
        : 'day'
      : PRECISION_OF[unit]

/** Days and precision of a meaning, without its edge, bound and hour. */
export const resolve = (meaning: Meaning, around: Around, within: Said['within'] = null): Resolved => {
  const { published, told, tense } = around
  const one = (day: Day): Resolved => ({ days: [day, day], precision: 'day' })
  switch (meaning.kind) {
    case 'near': {
      // Written the day before it was published: “today (Sunday)” in Monday’s paper.
      const day = published + meaning.shift
      return one(meaning.weekday === undefined ? day : lastWeekday(day + 1, meaning.weekday))
    }
    case 'overnight':
      return {
        days: told ? [told[1], told[1] + 1] : [published - 1, published],
        precision: 'part-of-day',
      }
    case 'weekday': {
      if (!within) return one(weekdayIn(meaning.weekday, meaning.which, around))
      const [monday] = unitIn('week', within.which, around)
      return one(nextWeekday(monday, meaning.weekday))
    }
    case 'date':
      return dateIn(meaning, around)
    case 'month': {
      const year = within ? partsOf(unitIn('year', within.which, around)[0]).year : meaning.year
      return {
        days: year === null ? monthIn(meaning.month, meaning.which, around) : monthOf(year, meaning.month),
        precision: 'month',
      }
    }
    case 'season':
      return { days: seasonIn(meaning, around, within), precision: 'season' }
    case 'year': {
      const [from] = yearOf(meaning.year)
      const last = meaning.last ?? meaning.year + meaning.digits - 1
      return { days: [from, yearOf(last)[1]], precision: 'year' }
    }
    case 'quarter': {
      const now = partsOf(published).year
      const shift = meaning.which === 'last' ? -1 : meaning.which === 'next' ? 1 : 0
      const first = meaning.quarter * 3 - 2
      const year = meaning.year ?? now + shift
      return { days: [monthOf(year, first)[0], monthOf(year, first + 2)[1]], precision: 'season' }
    }
    case 'feast': {
      const years = meaning.year === null ? yearsAround(around) : [meaning.year]
      const all = years.flatMap((year) => feastsOf(meaning.feast, year))
      const days =
        meaning.which === 'next'
          ? (all.find(([from]) => from > published) ?? null)
          : meaning.which === 'last'
            ? (all.findLast(([, to]) => to < published) ?? null)
            : meaning.year === null
              ? nearest(all, around)
              : (all[0] ?? null)
      return { days, precision: days === null ? 'vague' : days[0] === days[1] ? 'day' : 'days' }
    }
    case 'unit':
      return { days: unitIn(meaning.unit, meaning.which, around), precision: PRECISION_OF[meaning.unit] }
    case 'vague':
      // “In the coming days”: from now on.
      return { days: meaning.ahead && tense === 'ahead' ? [published, published] : null, precision: 'vague' }
    case 'shift':
      return shifted(meaning, around)
    case 'stretch': {
      const { count, unit, ahead } = meaning
      if (count === null) return { days: null, precision: 'vague' }
      if (meaning.within && tense === 'past' && told)
        return { days: [told[0], reach(told[1], count, unit)], precision: isPlural(count, unit) }
      return {
        days: ahead
          ? [published, reach(published, count, unit)]
          : [reach(published, -count, unit), published],
        precision: isPlural(count, unit),
      }
    }
    case 'told': {
      if (told === null && meaning.shift > 0) return { days: null, precision: 'vague' }
      const base = told ?? [published, published]
      if (meaning.unit !== 'day' && meaning.unit !== 'hour')
        return {
          days: wholeUnit(base[0], meaning.shift, meaning.unit),
          precision: PRECISION_OF[meaning.unit],
        }
      return one((meaning.shift > 0 ? base[1] : base[0]) + meaning.shift)
    }
    case 'counted': {
      if (!told) return { days: null, precision: 'vague' }
      const day = told[0] + meaning.place - 1
      return day <= told[1] ? one(day) : { days: null, precision: 'vague' }
    }
    case 'lasting': {
      const end = told?.[1] ?? published
      if (meaning.unit === 'hour' || meaning.unit === 'minute')
        return { days: [end, end], precision: 'part-of-day' }
      return {
        days: [addUnits(end, -meaning.count, meaning.unit) + 1, end],
        precision: isPlural(meaning.count, meaning.unit),
      }
    }
    case 'hour':
      return one(told?.[1] ?? published)
  }
}

/** Both ends of what was said; the second is null where it has one. A week's days follow each other: “Monday to Tuesday”. */
export const ends = (said: Said, around: Around): [Resolved, Resolved | null] => {
  const { meaning, to } = said
  const first = edged(resolve(meaning, around, said.within), said.edge, around.published)
  if (to === null) return [first, null]
  const second = edged(
    resolve(to.meaning, { ...around, told: first.days ?? around.told }),
    to.edge,
    around.published,
  )
  // “From December 20 to January 6”
  if (
    (meaning.kind === 'date' || meaning.kind === 'month') &&
    first.days &&
    second.days &&
    second.days[1] < first.days[0]
  ) {
    const [from, until] = second.days
    return [first, { ...second, days: [addMonths(from, 12), addMonths(until, 12)] }]
  }
  if (meaning.kind !== 'weekday' || to.meaning.kind !== 'weekday' || !first.days || !second.days)
    return [first, second]
  if (first.days[0] <= second.days[0]) return [first, second]
  if (around.tense === 'ahead') {
    const day = nextWeekday(first.days[0], to.meaning.weekday)
    return [first, { ...second, days: [day, day] }]
  }
  const day = lastWeekday(second.days[0], meaning.weekday)
  return [{ ...first, days: [day, day] }, second]
}

/** Part of a day counts as one: 36 hours end on the second day. */
const reach = (day: Day, count: number, unit: Unit): Day =>
  unit === 'hour' ? day + Math.sign(count) * Math.ceil(Math.abs(count) / 24) : addUnits(day, count, unit)

const dateIn = (said: Extract<Meaning, { kind: 'date' }>, around: Around): Resolved => {
  const { published, told } = around
  const at = (year: number, month: number): Days | null => {
    const from = dayOf(year, month, said.day)
    const to = said.last === null ? from : dayOf(year, month, said.last)
    return from === null || to === null || to < from ? null : [from, to]
  }
  const precision: Precision = said.last === null ? 'day' : 'days'
  if (said.month === null) {
    // “the 19th”: of the latest month that has it, or of the next where the tense says so.
    const { year, month } = partsOf(published)
    const near = [-1, 0, 1].map((shift) => {
      const { year: y, month: m } = partsOf(addMonths(dayOf(year, month, 1)!, shift))
      return at(said.year ?? y, m)
    })
    return { days: nearest(near, around), precision }
  }
  const { month } = said
  if (said.year !== null) return { days: at(said.year, month), precision }
  const all = yearsAround(around).map((year) => at(year, month))
  const found = nearest(all, around)
  const next = all.find((each) => each !== null && each[0] > published)
  const isSoon = next && found && next[0] - published <= SOON_AHEAD && published - found[1] > YEAR_BACK
  const days = isSoon ? next : found
  return { days: days ?? (told ? at(partsOf(told[0]).year, month) : null), precision }
}

const seasonIn = (
  said: Extract<Meaning, { kind: 'season' }>,
  around: Around,
  within: Said['within'],
): Days | null => {
  const { published } = around
  const year = within ? partsOf(unitIn('year', within.which, around)[0]).year : said.year
  if (year !== null) return seasonOf(year, said.season)
  const all = yearsAround(around).map((each) => seasonOf(each, said.season))
  if (said.which === 'that') return seasonOf(partsOf(around.told?.[0] ?? published).year, said.season)
  if (said.which === 'last') return all.findLast(([, to]) => to < published) ?? null
  if (said.which === 'next') return all.find(([from]) => from > published) ?? null
  if (said.which === 'this') return all.find(([, to]) => to >= published) ?? null
  return nearest(all, around)
}

const shifted = (said: Extract<Meaning, { kind: 'shift' }>, around: Around): Resolved => {
  const { count, unit } = said
  if (count === null) return { days: null, precision: 'vague' }
  // “Two days later” is later than something; “a week earlier” may be so before publication.
  if (said.told && around.told === null && count > 0) return { days: null, precision: 'vague' }
  const from = said.told ? (around.told?.[0] ?? around.published) : around.published
  const day = addUnits(from, count, unit)
  if (unit === 'month' || unit === 'year' || unit === 'decade' || unit === 'century')
    return { days: wholeUnit(day, 0, unit === 'month' ? unit : 'year'), precision: PRECISION_OF[unit] }
  return { days: [day, day], precision: unit === 'hour' || unit === 'minute' ? 'part-of-day' : 'day' }
}
