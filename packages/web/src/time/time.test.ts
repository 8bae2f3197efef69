import { describe, expect, it } from 'vitest'
import { dateInWords, timeInWords } from './dates.ts'
import { pointInWords, readWhen, spanInWords } from './when.ts'
import { instantOf, localIn, moveZone, weekdayOf } from './zoned.ts'

const SUNDAY = '2025-10-26'
const name = (zone: string) => zone.split('/')[1] ?? zone

describe('a day in three calendars', () => {
  it.each([
    ['en', 'gregorian', 'Sun 26 October 2025'],
    ['en', 'solar-hijri', 'Sun 4 Aqrab 1404 SH'],
    ['en', 'hijri', 'Sun 4 Jumada I 1447 AH'],
    ['ur', 'solar-hijri', 'اتوار 4 عقرب 1404 ھ ش'],
    ['ps', 'solar-hijri', 'يونۍ ۴ لړم ۱۴۰۴ هـ ل'],
  ] as const)('in %s, %s: %s', (language, calendar, words) => {
    const said = dateInWords(SUNDAY, language, calendar, { weekday: true })
    // The weekday's name is the browser's own; the date is ours.
    expect(said.split(' ').slice(1)).toEqual(words.split(' ').slice(1))
  })
  it('is not moved by the reader’s own zone', () => {
    expect(weekdayOf(SUNDAY)).toBe(0)
    expect(dateInWords(SUNDAY, 'en', 'gregorian')).toBe('26 October 2025')
  })
})

describe('a time in three zones', () => {
  it('of 14:30 in Istanbul is 16:30 in Islamabad and 16:00 in Kabul', () => {
    expect(moveZone('2025-10-26T14:30', 'Europe/Istanbul', 'Asia/Karachi')).toBe('2025-10-26T16:30')
    expect(moveZone('2025-10-26T14:30', 'Europe/Istanbul', 'Asia/Kabul')).toBe('2025-10-26T16:00')
  })
  it('comes back from its instant', () => {
    const instant = instantOf('2025-10-26T23:45', 'Asia/Kabul')
    expect(instant.toISOString()).toBe('2025-10-26T19:15:00.000Z')
    expect(localIn(instant, 'Asia/Kabul')).toBe('2025-10-26T23:45')
  })
  it('reads the same in either script', () => {
    expect(timeInWords('2025-10-26T09:05', 'en')).toBe('09:05')
    expect(timeInWords('2025-10-26T09:05', 'ur')).toBe('09:05')
  })
})

describe('a claimed time', () => {
  it('that nobody stated stays unstated', () => {
    expect(readWhen(null)).toEqual({ type: 'not-stated' })
    expect(readWhen({ words: { en: 'at one stage' } })).toEqual({ type: 'not-stated' })
  })
  it('of which only the day is known gets no hour in another zone', () => {
    expect(readWhen({ from: SUNDAY, zone: 'Asia/Karachi' }, 'Europe/Istanbul')).toEqual({
      type: 'moment',
      at: { date: SUNDAY, time: null, zone: 'Asia/Karachi' },
    })
  })
  it('with an hour moves to the reader’s zone, across midnight as well', () => {
    const late = readWhen({ from: '2025-10-26T23:30', zone: 'Europe/Istanbul' }, 'Asia/Karachi')
    expect(late).toEqual({ type: 'moment', at: { date: '2025-10-27', time: '01:30', zone: 'Asia/Karachi' } })
  })
  it('without a zone stays as it was said', () => {
    const reading = readWhen({ from: '2025-10-26T14:30' }, 'Asia/Kabul')
    expect(reading).toEqual({ type: 'moment', at: { date: SUNDAY, time: '14:30', zone: null } })
  })
  it('that lasted says once what its ends share', () => {
    const from = { date: '2025-10-25', time: null, zone: 'Europe/Istanbul' }
    const to = { date: '2025-10-26', time: null, zone: 'Europe/Istanbul' }
    expect(spanInWords(from, to, 'en', 'gregorian', name)).toEqual({
      from: 'Sat 25 October',
      to: 'Sun 26 October 2025',
    })
    const [five, midnight] = ['17:00', '23:59'].map((time) => ({ date: SUNDAY, time, zone: 'Asia/Karachi' }))
    if (!five || !midnight) throw new Error('two points')
    expect(spanInWords(five, midnight, 'en', 'gregorian', name).to).toBe('23:59 Karachi')
    expect(pointInWords(five, 'en', 'gregorian')).toBe('Sun 26 October 2025, 17:00')
  })
})
