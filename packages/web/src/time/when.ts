// A claimed time, as exactly as it was stated and no more.
import type { When } from '../../../talks/src/act.ts'
import type { Calendar } from '../prefs/preferences.ts'
import { directionOf } from '../words/languages.ts'
import { dateInWords, timeInWords } from './dates.ts'
import { isDateOnly, moveZone } from './zoned.ts'

/** One end of a claimed time: its date, its time where stated, and whether it was moved from the zone stated. */
export interface Point {
  date: string
  time: string | null
  zone: string | null
}

/** How a claimed time is to be read. `within`: some time during. */
export type Reading =
  | { type: 'not-stated' }
  | { type: 'moment'; at: Point }
  | { type: 'span'; from: Point; to: Point; within: boolean }

const pointOf = (local: string, zone: string | undefined, shown: string | null): Point => {
  if (isDateOnly(local)) return { date: local, time: null, zone: zone ?? null }
  const moved = zone && shown && shown !== zone ? moveZone(local, zone, shown) : local
  return { date: moved.slice(0, 10), time: moved.slice(11, 16), zone: (zone && shown) || zone || null }
}

/** Reads a claimed time, moved to the zone `shown` where it states a time and a zone. A date alone is never moved. */
export const readWhen = (when: When | null | undefined, shown: string | null = null): Reading => {
  if (!when?.from) return { type: 'not-stated' }
  const from = pointOf(when.from, when.zone, shown)
  if (!when.to)
    return when.within ? { type: 'span', from, to: from, within: true } : { type: 'moment', at: from }
  return { type: 'span', from, to: pointOf(when.to, when.zone, shown), within: when.within ?? false }
}

/** A point in words, without its zone: "Sun 26 October 2025, 14:30". */
export const pointInWords = (point: Point, language: string, calendar: Calendar, year = true): string => {
  const date = dateInWords(point.date, language, calendar, { weekday: true, year })
  const comma = directionOf(language) === 'rtl' ? '،' : ','
  return point.time ? `${date}${comma} ${timeInWords(`${point.date}T${point.time}`, language)}` : date
}

/** Both ends of a span in words; what they share is said once. `zoneName` stands after the last time. */
export const spanInWords = (
  from: Point,
  to: Point,
  language: string,
  calendar: Calendar,
  zoneName: (zone: string) => string,
): { from: string; to: string } => {
  const sameDay = from.date === to.date
  const sameYear = from.date.slice(0, 4) === to.date.slice(0, 4)
  const last =
    sameDay && to.time ? timeInWords(`${to.date}T${to.time}`, language) : pointInWords(to, language, calendar)
  return {
    from: pointInWords(from, language, calendar, sameDay || !sameYear || from.time !== null),
    to: to.time && to.zone ? `${last} ${zoneName(to.zone)}` : last,
  }
}
