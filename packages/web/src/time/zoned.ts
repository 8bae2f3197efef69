// From a claimed local time to an instant and back, in any IANA zone.
import { fromDate, parseDate, parseDateTime, toZoned } from '@internationalized/date'

/** Whether an ISO local value is a date alone. */
export const isDateOnly = (local: string): boolean => !local.includes('T')

/** The instant of a local time in `zone`; a time that the clocks skip moves forward. */
export const instantOf = (local: string, zone: string): Date => toZoned(parseDateTime(local), zone).toDate()

/** Local date and time of an instant in `zone`, to the minute: `2025-10-26T14:30`. */
export const localIn = (instant: Date, zone: string): string =>
  fromDate(instant, zone).toString().slice(0, 16)

/** Moves a local time from one zone to another: 14:30 in Istanbul is 16:30 in Islamabad. */
export const moveZone = (local: string, from: string, to: string): string =>
  localIn(instantOf(local, from), to)

/** Day of the week of an ISO date, 0 = Sunday. */
export const weekdayOf = (date: string): number => {
  const { year, month, day } = parseDate(date.slice(0, 10))
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay()
}
