// Dates as outlets state them, in English, Urdu and Turkish, to ISO 8601.

const NAMES: [month: number, names: string][] = [
  [1, 'january|jan|ocak|oca|جنوری'],
  [2, 'february|feb|şubat|şub|فروری'],
  [3, 'march|mar|mart|مارچ'],
  [4, 'april|apr|nisan|nis|اپریل'],
  [5, 'may|mayıs|مئی'],
  [6, 'june|jun|haziran|haz|جون'],
  [7, 'july|jul|temmuz|tem|جولائی'],
  [8, 'august|aug|ağustos|ağu|اگست'],
  [9, 'september|sept|sep|eylül|eyl|ستمبر'],
  [10, 'october|oct|ekim|eki|اکتوبر'],
  [11, 'november|nov|kasım|kas|نومبر'],
  [12, 'december|dec|aralık|ara|دسمبر'],
]
const MONTHS = new Map(
  NAMES.flatMap(([month, names]) => names.split('|').map((name) => [name, month] as const)),
)
const MONTH = NAMES.map(([, names]) => names).join('|')
export const WEEKDAY =
  'monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|wed|thu(?:rs?)?|fri|sat|sun|pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar|پیر|منگل|بدھ|جمعرات|جمعہ|جمعۃ المبارک|ہفتہ|ہفتے|اتوار'

/** Offsets of zone abbreviations that mean one thing only; `IST` (India, Israel, Ireland) is not among them. */
const ABBREVIATED: Record<string, string> = {
  z: '+00:00',
  gmt: '+00:00',
  utc: '+00:00',
  bst: '+01:00',
  cet: '+01:00',
  cest: '+02:00',
  eet: '+02:00',
  eest: '+03:00',
  msk: '+03:00',
  trt: '+03:00',
  tsi: '+03:00',
  irst: '+03:30',
  gst: '+04:00',
  aft: '+04:30',
  pkt: '+05:00',
  npt: '+05:45',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  pst: '-08:00',
  pdt: '-07:00',
}

const ISO =
  /\b(?<y>(?:19|20)\d{2})-(?<m>\d{2})-(?<d>\d{2})(?:[T ](?<h>\d{2}):(?<n>\d{2})(?::\d{2}(?:\.\d+)?)?\s*(?<o>Z|[+-]\d{2}:?\d{2})?)?(?!\d)/u
const DAY = '(?<d>\\d{1,2})(?:st|nd|rd|th|\\.)?'
const YEAR = "(?:(?<y>(?:19|20)\\d{2})(?:ء|'[td]e)?)"
const MONTH_NAME = `(?<m>${MONTH})\\.?(?![\\p{L}])`
const WORDED = [
  `(?<![\\p{L}\\d])${DAY}(?: of)?[\\s,،-]+${MONTH_NAME}(?:[\\s,،-]+${YEAR})?`,
  `(?<![\\p{L}\\d])${MONTH_NAME}[\\s,،-]+${DAY}(?!\\d)(?!:)(?:[\\s,،]+${YEAR})?`,
].map((source) => new RegExp(source, 'iu'))
const NUMBERED = /(?<!\d)(?<a>\d{1,2})[./](?<b>\d{1,2})[./](?<y>(?:19|20)\d{2})(?!\d)/u
const CLOCK =
  /(?<![\d.:])(?<h>\d{1,2})[:.](?<n>\d{2})(?::\d{2})?\s*(?<half>[ap]\.?\s?m\b\.?)?(?:\s*\(?(?<o>(?:gmt|utc)\s?[+-]\s?\d{1,2}(?::?\d{2})?|[+-]\d{2}:?\d{2}|z|gmt|utc|tsi|[a-z]{3,4}(?![\p{L}])))?/iu

/** What a line states: `date` is ISO 8601, with a time where one stands beside it; `span` is where the day stands. */
export type StatedDate = { date: string; offset: string | null; span: [number, number] }

/** Eastern Arabic digits as Western ones; the length stays. */
const western = (text: string): string =>
  text.replace(/[۰-۹٠-٩]/g, (digit) => String.fromCharCode(48 + (digit.charCodeAt(0) & 15)))

const two = (value: number | string): string => String(value).padStart(2, '0')

/** ISO 8601 for a day that the calendar has; null otherwise. */
const isoDay = (year: number, month: number, day: number): string | null => {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && month >= 1
    ? `${year}-${two(month)}-${two(day)}`
    : null
}

/** `GMT+5`, `+0530`, `PKT` as `+05:00`; null where it means nothing or several things. */
const isoOffset = (written: string | undefined): string | null => {
  if (!written) return null
  const plain = written.toLowerCase().replace(/\s/g, '')
  const found = /^(?:gmt|utc)?([+-])(\d{1,2}):?(\d{2})?$/.exec(plain)
  if (!found) return ABBREVIATED[plain] ?? null
  return Number(found[2]) > 14 ? null : `${found[1]}${two(found[2]!)}:${found[3] ?? '00'}`
}

/** The year in which that day lies nearest to `near` (an ISO date). */
const nearestYear = (month: number, day: number, near: string): number => {
  const middle = Date.parse(near.slice(0, 10))
  const year = Number(near.slice(0, 4))
  const distance = (candidate: number) => Math.abs(Date.UTC(candidate, month - 1, day) - middle)
  return [year - 1, year, year + 1].reduce((best, each) => (distance(each) < distance(best) ? each : best))
}

const clockBeside = (text: string): { time: string; offset: string | null } | null => {
  const found = CLOCK.exec(text)
  if (!found?.groups) return null
  const { h, n, half, o } = found.groups
  let hour = Number(h)
  if (half) {
    if (hour < 1 || hour > 12) return null
    hour = (hour % 12) + (/^p/i.test(half) ? 12 : 0)
  }
  if (hour > 23 || Number(n) > 59) return null
  return { time: `${two(hour)}:${n}`, offset: isoOffset(o) }
}

const withTime = (day: string, time: string, offset: string | null): string =>
  `${day}T${time}${offset ? `:00${offset}` : ''}`

/**
 * The first date that a line states, with the time of day where one stands after or before it. A day without a year
 * needs `near`, an ISO date close to it. 3/4/2025 could be two days: it is none. Null: no date is stated.
 */
export const statedDate = (line: string, near: string | null = null): StatedDate | null => {
  const text = western(line)
  const iso = ISO.exec(text)
  if (iso?.groups) {
    const { y, m, d, h, n, o } = iso.groups
    const day = isoDay(Number(y), Number(m), Number(d))
    const span: [number, number] = [iso.index, iso.index + iso[0].length]
    if (!day) return null
    if (h && n && Number(h) < 24 && Number(n) < 60) {
      const offset = isoOffset(o)
      return { date: withTime(day, `${h}:${n}`, offset), offset, span }
    }
    return beside(text, day, span)
  }
  for (const worded of WORDED) {
    const found = worded.exec(text)
    if (!found?.groups) continue
    const { d, m, y } = found.groups
    const month = MONTHS.get(m!.toLocaleLowerCase('tr').normalize()) ?? MONTHS.get(m!.toLowerCase())
    if (month === undefined || (!y && !near)) continue
    const year = y ? Number(y) : nearestYear(month, Number(d), near!)
    const day = isoDay(year, month, Number(d))
    if (day) return beside(text, day, [found.index, found.index + found[0].length])
  }
  const numbered = NUMBERED.exec(text)
  if (!numbered?.groups) return null
  const [a, b, year] = [numbered.groups.a, numbered.groups.b, numbered.groups.y].map(Number) as [
    number,
    number,
    number,
  ]
  // With full stops the day comes first everywhere; with strokes only where the other reading is no date.
  const dotted = numbered[0].includes('.')
  const day = dotted || a > 12 || a === b ? isoDay(year, b, a) : b > 12 ? isoDay(year, a, b) : null
  return day ? beside(text, day, [numbered.index, numbered.index + numbered[0].length]) : null
}

const beside = (text: string, day: string, span: [number, number]): StatedDate => {
  // A second date in the line (such as that of an update) has its own time.
  const rest = text.slice(span[1], span[1] + 40).split(/updated|اپ ڈیٹ|güncelle/i)[0]!
  const clock = clockBeside(rest) ?? clockBeside(text.slice(Math.max(0, span[0] - 24), span[0]))
  return clock
    ? { date: withTime(day, clock.time, clock.offset), offset: clock.offset, span }
    : { date: day, offset: null, span }
}

const AROUND = new RegExp(`(?<!\\p{L})(?:${WEEKDAY}|on|at|date|تاریخ|tarih|saat|بجے|بوقت)(?!\\p{L})`, 'giu')

/**
 * A line that states a date and nothing besides but its weekday and time, and perhaps the place in capitals:
 * `VILLA ESPERANZA, 11 November 2019`. Null: it says more than that.
 */
export const dateLine = (line: string): { date: string; place: string | null } | null => {
  const found = line.length > 80 ? null : statedDate(line)
  if (!found) return null
  const text = western(line)
  const rest = (text.slice(0, found.span[0]) + text.slice(found.span[1]))
    .replace(new RegExp(CLOCK.source, 'giu'), '')
    .replace(AROUND, '')
    .replace(/^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu, '')
  if (rest === '') return { date: found.date, place: null }
  return /^\p{Lu}[\p{Lu} '’-]{2,30}$/u.test(rest) ? { date: found.date, place: rest } : null
}

/** An ISO date or date with time as given by a person or a page's metadata, in one spelling; null: it is neither. */
export const isoDate = (given: string): string | null => {
  const text = given.trim()
  const found = ISO.exec(text)
  if (found?.index === 0) {
    const whole = found[0].length === text.length ? statedDate(text) : null
    if (whole) return whole.date
    const day = isoDay(Number(found.groups!.y), Number(found.groups!.m), Number(found.groups!.d))
    if (day && /^\d{4}-\d{2}-\d{2}T\d{2}$/.test(text)) return day
    return null
  }
  return null
}

/** A date in a page's metadata, a mail's header or a feed's entry, whose forms are many. */
export const headerDate = (given: string | null | undefined): string | null => {
  if (!given) return null
  const iso = isoDate(given)
  if (iso) return iso
  const stated = statedDate(given)
  if (stated) return stated.date
  return null
}
