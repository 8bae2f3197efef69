import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addMonths,
  addUnits,
  dayOf,
  dayOfIso,
  isoOf,
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

const day = fc.integer({ min: -30_000, max: 60_000 })
const weekday = fc.integer({ min: 0, max: 6 }) as fc.Arbitrary<Weekday>

describe('a day that no calendar has', () => {
  test.each([
    [2025, 2, 29],
    [2025, 13, 1],
    [2025, 0, 1],
    [2025, 4, 31],
    [1900, 2, 29],
  ])('%i-%i-%i is refused', (year, month, date) => expect(dayOf(year, month, date)).toBeNull())

  test('a date that is none is refused', () => {
    expect(dayOfIso('soon')).toBeNull()
    expect(dayOfIso('2025-02-30')).toBeNull()
  })
})

describe('every day', () => {
  test('is read again from how it is written', () => {
    fc.assert(fc.property(day, (one) => dayOfIso(isoOf(one)) === one))
  })

  test('is the day that the platform has', () => {
    fc.assert(
      fc.property(day, (one) => {
        const date = new Date(one * 86_400_000)
        return isoOf(one) === date.toISOString().slice(0, 10) && weekdayOf(one) === date.getUTCDay()
      }),
    )
  })

  test('has each weekday within the seven days before it and after it', () => {
    fc.assert(
      fc.property(day, weekday, (one, wanted) => {
        const [before, after] = [lastWeekday(one, wanted), nextWeekday(one, wanted)]
        return (
          weekdayOf(before) === wanted &&
          weekdayOf(after) === wanted &&
          one - before < 7 &&
          after - one < 7 &&
          before <= one &&
          one <= after
        )
      }),
    )
  })

  test('lies in its week, month, season’s year and year', () => {
    fc.assert(
      fc.property(day, (one) => {
        const { year, month } = partsOf(one)
        const holds = ([from, to]: [number, number]) => from <= one && one <= to
        return holds(weekOf(one)) && holds(monthOf(year, month)) && holds(yearOf(year))
      }),
    )
  })

  test('comes back after going some units there and back, save where months are shorter', () => {
    const unit = fc.constantFrom<Unit>('day', 'week')
    fc.assert(
      fc.property(day, fc.integer({ min: -500, max: 500 }), unit, (one, count, each) => {
        return addUnits(addUnits(one, count, each), -count, each) === one
      }),
    )
  })

  test('keeps its date some months on, or is the last of a shorter month', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -200, max: 200 }), (one, months) => {
        const [from, to] = [partsOf(one), partsOf(addMonths(one, months))]
        const length = monthOf(to.year, to.month)[1] - monthOf(to.year, to.month)[0] + 1
        return (
          (to.year - from.year) * 12 + to.month - from.month === months &&
          to.day === Math.min(from.day, length)
        )
      }),
    )
  })
})

describe('whole units', () => {
  test('follow each other without a gap', () => {
    const unit = fc.constantFrom<Unit>('day', 'week', 'month', 'year', 'decade')
    fc.assert(
      fc.property(day, fc.integer({ min: -20, max: 20 }), unit, (one, shift, each) => {
        return wholeUnit(one, shift, each)[1] + 1 === wholeUnit(one, shift + 1, each)[0]
      }),
    )
  })

  test('the four seasons of a year follow each other, winter into the next year', () => {
    const [spring, summer, autumn, winter] = ([0, 1, 2, 3] as const).map((season) => seasonOf(2023, season))
    expect(isoOf(spring![0])).toBe('2023-03-01')
    expect(summer![0]).toBe(spring![1] + 1)
    expect(winter![0]).toBe(autumn![1] + 1)
    expect(isoOf(winter![1])).toBe('2024-02-29')
  })
})
