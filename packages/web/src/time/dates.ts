// Dates in the reader's calendar and language. A claimed date is a day of the calendar, not an instant:
// it is never moved by the reader's own zone.
import { IslamicUmalquraCalendar, PersianCalendar, parseDate, toCalendar } from '@internationalized/date'
import type { Calendar } from '../prefs/preferences.ts'
import { baseOf, localeOf } from '../words/languages.ts'
import { ERAS, HIJRI_MONTHS, SOLAR_MONTHS } from './months.ts'

const formats = new Map<string, Intl.DateTimeFormat>()
const formatOf = (language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
  const key = language + JSON.stringify(options)
  const known = formats.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat(localeOf(language), { ...options, timeZone: 'UTC' })
  formats.set(key, made)
  return made
}

const utcNoon = (date: string): Date => new Date(`${date.slice(0, 10)}T12:00:00Z`)

const named = (names: Record<string, readonly string[]>, language: string, month: number): string =>
  (names[baseOf(language)] ?? names.en)?.[month - 1] ?? String(month)

const hijri = (
  date: string,
  calendar: 'hijri' | 'solar-hijri',
  language: string,
  withYear: boolean,
): string => {
  const system = calendar === 'hijri' ? new IslamicUmalquraCalendar() : new PersianCalendar()
  const { day, month, year } = toCalendar(parseDate(date.slice(0, 10)), system)
  const number = new Intl.NumberFormat(localeOf(language), { useGrouping: false })
  const name = named(calendar === 'hijri' ? HIJRI_MONTHS : SOLAR_MONTHS, language, month)
  const era = ERAS[calendar][baseOf(language)] ?? ERAS[calendar].en
  return `${number.format(day)} ${name}${withYear ? ` ${number.format(year)} ${era}` : ''}`
}

export interface DateStyle {
  weekday?: boolean
  year?: boolean
}

/** An ISO date (or the date of a local time) in words: "Sun 26 October 2025", "4 Aqrab 1404 SH". */
export const dateInWords = (
  date: string,
  language: string,
  calendar: Calendar,
  style: DateStyle = {},
): string => {
  const { weekday = false, year = true } = style
  if (calendar !== 'gregorian') {
    const day = hijri(date, calendar, language, year)
    return weekday ? `${formatOf(language, { weekday: 'short' }).format(utcNoon(date))} ${day}` : day
  }
  return formatOf(language, {
    ...(weekday ? { weekday: 'short' } : {}),
    day: 'numeric',
    month: 'long',
    ...(year ? { year: 'numeric' } : {}),
  })
    .format(utcNoon(date))
    .replace(/^(\p{L}+),/u, '$1')
}

/** Time of a local value, `14:30`, in the digits of the language. */
export const timeInWords = (local: string, language: string): string =>
  formatOf(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(
    new Date(`${local.slice(0, 16)}:00Z`),
  )
