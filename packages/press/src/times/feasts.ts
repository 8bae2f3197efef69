// When feasts fall: fixed days, days counted from Easter, and days of the Islamic, Persian and Hebrew calendars.
import { type Day, type Days, dayOf, isoOf, nextWeekday } from './calendar.ts'

/** Western Easter by the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, ch. 8). */
export const easterOf = (year: number): Day => {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(b / 4)
  const e = b % 4
  const f = Math.floor((b + 8) / 25)
  const g = Math.floor((b - f + 1) / 3)
  const h = (19 * a + b - d - g + 15) % 30
  const i = Math.floor(c / 4)
  const k = c % 4
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const month = Math.floor((h + l - 7 * m + 114) / 31)
  return dayOf(year, month, ((h + l - 7 * m + 114) % 31) + 1)!
}

/** Orthodox Easter, in the Gregorian calendar (1900–2099). */
export const orthodoxEasterOf = (year: number): Day => {
  const a = year % 4
  const b = year % 7
  const c = year % 19
  const d = (19 * c + 15) % 30
  const e = (2 * a + 4 * b - d + 34) % 7
  const month = Math.floor((d + e + 114) / 31)
  return dayOf(year, month, ((d + e + 114) % 31) + 1)! + 13
}

type Counted = { calendar: string; month: number | string; day: number; length: number }

/** Days of another calendar. A Hebrew month goes by its name, because leap years shift its number. */
const COUNTED: Record<string, Counted> = {
  ramadan: { calendar: 'islamic-umalqura', month: 9, day: 1, length: 29 },
  'eid al-fitr': { calendar: 'islamic-umalqura', month: 10, day: 1, length: 3 },
  'eid al-adha': { calendar: 'islamic-umalqura', month: 12, day: 10, length: 4 },
  ashura: { calendar: 'islamic-umalqura', month: 1, day: 10, length: 1 },
  muharram: { calendar: 'islamic-umalqura', month: 1, day: 1, length: 29 },
  mawlid: { calendar: 'islamic-umalqura', month: 3, day: 12, length: 1 },
  nowruz: { calendar: 'persian', month: 1, day: 1, length: 1 },
  'rosh hashanah': { calendar: 'hebrew', month: 'Tishri', day: 1, length: 2 },
  'yom kippur': { calendar: 'hebrew', month: 'Tishri', day: 10, length: 1 },
  sukkot: { calendar: 'hebrew', month: 'Tishri', day: 15, length: 7 },
  hanukkah: { calendar: 'hebrew', month: 'Kislev', day: 25, length: 8 },
  passover: { calendar: 'hebrew', month: 'Nisan', day: 15, length: 8 },
  arbaeen: { calendar: 'islamic-umalqura', month: 2, day: 20, length: 1 },
  purim: { calendar: 'hebrew', month: 'Adar', day: 14, length: 1 },
  shavuot: { calendar: 'hebrew', month: 'Sivan', day: 6, length: 1 },
  'simchat torah': { calendar: 'hebrew', month: 'Tishri', day: 22, length: 1 },
  'mid-autumn': { calendar: 'chinese', month: 8, day: 15, length: 1 },
  'chinese new year': { calendar: 'chinese', month: 1, day: 1, length: 1 },
}

const FIXED: Record<string, [month: number, day: number, length: number]> = {
  christmas: [12, 25, 1],
  'christmas eve': [12, 24, 1],
  'boxing day': [12, 26, 1],
  'new year': [1, 1, 1],
  "new year's eve": [12, 31, 1],
  epiphany: [1, 6, 1],
  'orthodox christmas': [1, 7, 1],
  'may day': [5, 1, 1],
  "valentine's day": [2, 14, 1],
  halloween: [10, 31, 1],
  'all saints': [11, 1, 1],
  'all souls': [11, 2, 1],
  'armistice day': [11, 11, 1],
  "women's day": [3, 8, 1],
  "st patrick's day": [3, 17, 1],
  'bastille day': [7, 14, 1],
  timkat: [1, 19, 1],
  meskel: [9, 27, 1],
}

/** Days from Western Easter; `orthodox easter` has its own reckoning. */
const FROM_EASTER: Record<string, [shift: number, length: number]> = {
  'shrove tuesday': [-47, 1],
  'ash wednesday': [-46, 1],
  lent: [-46, 46],
  'holy saturday': [-1, 1],
  ascension: [39, 1],
  'whit monday': [50, 1],
  'corpus christi': [60, 1],
  'palm sunday': [-7, 1],
  'holy week': [-7, 7],
  'maundy thursday': [-3, 1],
  'good friday': [-2, 1],
  easter: [0, 1],
  'easter monday': [1, 1],
  pentecost: [49, 1],
}

const formats = new Map<string, Intl.DateTimeFormat>()
const formatOf = (calendar: string): Intl.DateTimeFormat => {
  const known = formats.get(calendar)
  if (known) return known
  const month = calendar === 'hebrew' ? 'long' : 'numeric'
  const made = new Intl.DateTimeFormat(`en-u-ca-${calendar}`, { day: 'numeric', month, timeZone: 'UTC' })
  formats.set(calendar, made)
  return made
}

const isDay = ({ calendar, month, day }: Counted, at: Day): boolean => {
  const parts = formatOf(calendar).formatToParts(at * 86_400_000)
  const of = (type: string) => parts.find((part) => part.type === type)?.value
  return Number(of('day')) === day && (of('month') === String(month) || Number(of('month')) === month)
}

/** Whether the month after `counted` begins on that day. */
const startsMonth = ({ calendar }: Counted, at: Day): boolean =>
  formatOf(calendar)
    .formatToParts(at * 86_400_000)
    .some(({ type, value }) => type === 'day' && value === '1')

const reckoned = new Map<string, Days[]>()

/** The days of a feast that begin in a Gregorian year: mostly one stretch, none or two for calendars of the moon. */
export const feastsOf = (feast: string, year: number): Days[] => {
  const fixed = FIXED[feast]
  if (fixed) {
    const first = dayOf(year, fixed[0], fixed[1])!
    return [[first, first + fixed[2] - 1]]
  }
  if (feast === 'orthodox easter' || feast === 'orthodox good friday') {
    const day = orthodoxEasterOf(year) - (feast === 'orthodox easter' ? 0 : 2)
    return [[day, day]]
  }
  if (feast === 'thanksgiving') {
    const day = nextWeekday(dayOf(year, 11, 22)!, 4)
    return [[day, day]]
  }
  const moving = FROM_EASTER[feast]
  if (moving) {
    const first = easterOf(year) + moving[0]
    return [[first, first + moving[1] - 1]]
  }
  const counted = COUNTED[feast]
  if (!counted) return []
  const key = `${feast} ${year}`
  const known = reckoned.get(key)
  if (known) return known
  const found: Days[] = []
  for (let day = dayOf(year, 1, 1)!; isoOf(day).startsWith(String(year)); day++)
    if (isDay(counted, day)) {
      // A month of the moon has 29 or 30 days.
      const isLong =
        counted.length === 29 && counted.calendar === 'islamic-umalqura' && !startsMonth(counted, day + 29)
      found.push([day, day + counted.length - (isLong ? 0 : 1)])
    }
  reckoned.set(key, found)
  return found
}

export const isFeast = (feast: string): boolean =>
  feast in FIXED ||
  feast in FROM_EASTER ||
  feast in COUNTED ||
  /^(?:orthodox (?:easter|good friday)|thanksgiving)$/.test(feast)
