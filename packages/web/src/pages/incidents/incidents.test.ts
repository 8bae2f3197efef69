import { describe, expect, it } from 'vitest'
import type { IncidentRow } from '../../../../talks/src/answers/pages.ts'
import type { Who } from '../../../../talks/src/answers/shared.ts'
import { binsOf } from './bins.ts'
import { allegerKey, distinctBy, filtered, NO_REGIME } from './filters.ts'
import { lossParts } from './losses.ts'
import { boxAround, pointsOf, withTotals } from './points.ts'

const unnamed = (words: string): Who => ({ kind: 'unnamed', words: { en: words } })
const row = (at: [number, number] | null, more: object = {}) =>
  ({
    place: at && { id: 'p', name: { en: 'P' }, longitude: at[0], latitude: at[1] },
    allegedBy: unnamed('locals'),
    regime: null,
    type: 'exchange-of-fire',
    ...more,
  }) as unknown as IncidentRow

describe('losses', () => {
  const losses = (state: IncidentRow['losses']['state'], figures: Partial<IncidentRow['losses']> = {}) =>
    lossParts({ state, count: null, killed: null, injured: null, atLeast: false, ...figures })
  it('never shows unknown losses as a number', () => {
    expect(losses('not-stated')).toEqual([])
    expect(losses('no-official-word')).toEqual([])
    expect(losses('not-stated', { count: 0, killed: 0 })).toEqual([])
    expect(losses('reported')).toEqual([])
  })
  it('keeps killed and injured apart, and a total where only that is stated', () => {
    expect(losses('reported', { killed: 2, injured: 3, count: 5 })).toEqual([
      { key: 'losses.killed', count: 2 },
      { key: 'losses.injured', count: 3 },
    ])
    expect(losses('reported', { count: 5 })).toEqual([{ key: 'losses.lost', count: 5 }])
  })
})

describe('filters', () => {
  it('keeps two unnamed voices apart', () => {
    const rows = [row(null), row(null, { allegedBy: unnamed('security officials') })]
    expect(distinctBy(rows, (one) => allegerKey(one.allegedBy)).size).toBe(2)
    expect(filtered(rows, { alleger: allegerKey(unnamed('locals')) })).toHaveLength(1)
  })
  it('finds what falls under no ceasefire that is stated', () => {
    const rows = [row(null), row(null, { regime: { ceasefire: { id: 'doha' } } })]
    expect(filtered(rows, { regime: NO_REGIME })).toHaveLength(1)
    expect(filtered(rows, { regime: 'doha' })).toHaveLength(1)
    expect(filtered(rows, {})).toHaveLength(2)
  })
})

describe('marks', () => {
  const place = (id: string, at: [number, number]) => ({
    id: `incident at ${id}`,
    place: { id, name: { en: id }, longitude: at[0], latitude: at[1] },
  })
  const rows = [
    place('Kurram', [70.1, 33.9]),
    place('Waziristan', [70.07, 33]),
    place('Kurram', [70.1, 33.9]),
  ].map((one) => row(null, one))
  it('marks nothing where the place has no coordinates', () => {
    expect(pointsOf([row(null)])).toEqual([])
    expect(boxAround([])).toBeNull()
  })
  it('shares a mark from afar and parts it from near, and loses no claim', () => {
    const points = pointsOf(rows)
    expect(binsOf(points, 3).map(({ count }) => count)).toEqual([3])
    expect(binsOf(points, 8).map(({ count }) => count)).toEqual([2, 1])
    expect(boxAround(points)).toEqual([70.07, 33, 70.1, 33.9])
  })
  it('counts the claims of the whole file, not only those in the list', () => {
    const totals = [
      { place: { id: 'Kurram', name: { en: 'Kurram' } }, longitude: 70.1, latitude: 33.9, incidents: 400 },
    ]
    expect(withTotals(pointsOf(rows), totals)).toMatchObject([{ count: 400, ids: { length: 2 } }])
  })
})
