// Days by number: 0 is 1 January 1970 in the proleptic Gregorian calendar. No zone enters here: a day is a day.

/** Days since 1 January 1970. */
export type Day = number

/** First and last day, both included. */
export type Days = [Day, Day]

/** 0 Sunday … 6 Saturday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6

export type Unit =
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'weekend'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'season'
  | 'year'
  | 'decade'
  | 'century'

const DAY_MS = 86_400_000

/** Null where the calendar has no such day, as 30 February. `month` from 1. */
export const dayOf = (year: number, month: number, day: number): Day | null => {
  const at = new Date(Date.UTC(2000, month - 1, day))
  at.setUTCFullYear(year, month - 1, day)
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === day ? Math.round(at.getTime() / DAY_MS) : null
}

export const partsOf = (day: Day): { year: number; month: number; day: number } => {
  const at = new Date(day * DAY_MS)
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() }
}

/** The first ten characters of an ISO 8601 date; null: it does not begin with a day. */
export const dayOfIso = (iso: string): Day | null => {
  const found = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso)
  return found ? dayOf(Number(found[1]), Number(found[2]), Number(found[3])) : null
}

export const isoOf = (day: Day): string => {
  const { year, month, day: date } = partsOf(day)
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
}

export const weekdayOf = (day: Day): Weekday => ((((day + 4) % 7) + 7) % 7) as Weekday

/** The latest such weekday that is not after `day`. */
export const lastWeekday = (day: Day, weekday: Weekday): Day => day - ((weekdayOf(day) - weekday + 7) % 7)

/** The first such weekday that is not before `day`. */
export const nextWeekday = (day: Day, weekday: Weekday): Day => day + ((weekday - weekdayOf(day) + 7) % 7)

/** Monday to Sunday, as ISO 8601 counts. */
export const weekOf = (day: Day): Days => {
  const monday = lastWeekday(day, 1)
  return [monday, monday + 6]
}

/** `month` may lie outside 1–12: 0 is the December before. */
export const monthOf = (year: number, month: number): Days => {
  const first = dayOf(year + Math.floor((month - 1) / 12), ((((month - 1) % 12) + 12) % 12) + 1, 1)!
  const next = dayOf(year + Math.floor(month / 12), (((month % 12) + 12) % 12) + 1, 1)!
  return [first, next - 1]
}

export const yearOf = (year: number): Days => [dayOf(year, 1, 1)!, dayOf(year, 12, 31)!]

/** Northern seasons in whole months; winter begins in December of `year`. */
export const seasonOf = (year: number, season: 0 | 1 | 2 | 3): Days => [
  monthOf(year, 3 + season * 3)[0],
  monthOf(year, 5 + season * 3)[1],
]

/** The same date some months on, or the last day of that month where it is shorter. */
export const addMonths = (day: Day, months: number): Day => {
  const { year, month, day: date } = partsOf(day)
  const [first, last] = monthOf(year, month + months)
  return Math.min(first + date - 1, last)
}

/** `day` some units on; hours and minutes stay on the day, a weekend counts as a week. */
export const addUnits = (day: Day, count: number, unit: Unit): Day => {
  switch (unit) {
    case 'minute':
      return day
    case 'hour':
      return day + Math.trunc(count / 24)
    case 'day':
      return day + count
    case 'week':
    case 'weekend':
      return day + count * 7
    case 'fortnight':
      return day + count * 14
    case 'month':
      return addMonths(day, count)
    case 'quarter':
    case 'season':
      return addMonths(day, count * 3)
    case 'year':
      return addMonths(day, count * 12)
    case 'decade':
      return addMonths(day, count * 120)
    case 'century':
      return addMonths(day, count * 1200)
  }
}

/** The whole week, month or year in which `day` lies, some units on. */
export const wholeUnit = (day: Day, shift: number, unit: Unit): Days => {
  const { year, month } = partsOf(day)
  switch (unit) {
    case 'minute':
    case 'hour':
      return [day, day]
    case 'day':
      return [day + shift, day + shift]
    case 'week':
      return weekOf(day + shift * 7)
    case 'fortnight': {
      const [monday] = weekOf(day)
      return [monday + shift * 14, monday + shift * 14 + 13]
    }
    case 'weekend': {
      // On Saturday and Sunday the weekend is this one; on other days the last one is the one before.
      const saturday = lastWeekday(day, 6)
      return [saturday + (shift + 1) * 7, saturday + (shift + 1) * 7 + 1]
    }
    case 'month':
      return monthOf(year, month + shift)
    case 'quarter': {
      const first = Math.floor((month - 1) / 3) * 3 + 1 + shift * 3
      return [monthOf(year, first)[0], monthOf(year, first + 2)[1]]
    }
    case 'season':
      return monthOf(year, month + shift * 3)
    case 'year':
      return yearOf(year + shift)
    case 'decade': {
      const first = Math.floor(year / 10) * 10 + shift * 10
      return [dayOf(first, 1, 1)!, dayOf(first + 9, 12, 31)!]
    }
    case 'century': {
      const first = Math.floor((year - 1) / 100) * 100 + 1 + shift * 100
      return [dayOf(first, 1, 1)!, dayOf(first + 99, 12, 31)!]
    }
  }
}
