import { describe, expect, test } from 'vitest'
import { isoOf } from './calendar.ts'
import { easterOf, feastsOf, isFeast, orthodoxEasterOf } from './feasts.ts'

const first = (feast: string, year: number) => feastsOf(feast, year).map(([from]) => isoOf(from))

describe('feasts', () => {
  test('a feast that nobody keeps falls on no day', () => {
    expect(isFeast('festivus')).toBe(false)
    expect(feastsOf('festivus', 2025)).toEqual([])
  })

  test.each([
    [2000, '2000-04-23', '2000-04-30'],
    [2016, '2016-03-27', '2016-05-01'],
    [2024, '2024-03-31', '2024-05-05'],
    [2025, '2025-04-20', '2025-04-20'],
  ])('Easter of %i, western and Orthodox', (year, western, orthodox) => {
    expect(isoOf(easterOf(year))).toBe(western)
    expect(isoOf(orthodoxEasterOf(year))).toBe(orthodox)
  })

  test.each([
    ['ash wednesday', 2016, ['2016-02-10']],
    ['palm sunday', 2022, ['2022-04-10']],
    ['ramadan', 2025, ['2025-03-01']],
    ['eid al-fitr', 2025, ['2025-03-30']],
    ['eid al-adha', 2024, ['2024-06-16']],
    ['nowruz', 2025, ['2025-03-21']],
    ['yom kippur', 2023, ['2023-09-25']],
    ['chinese new year', 2024, ['2024-02-10']],
    ['christmas', 2021, ['2021-12-25']],
  ])('%s of %i', (feast, year, days) => expect(first(feast, year)).toEqual(days))

  test('a feast by the moon may fall twice in one year', () => {
    expect(first('ramadan', 2030)).toEqual(['2030-01-05', '2030-12-26'])
  })
})
