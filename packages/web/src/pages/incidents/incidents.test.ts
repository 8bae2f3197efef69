import { describe, expect, it } from 'vitest'
import type { IncidentMarks, IncidentRow } from '../../../../talks/src/answers/pages.ts'
import { binsOf } from './bins.ts'
import { filterOf } from './filters.ts'
import { lossParts } from './losses.ts'
import { pointsOf } from './points.ts'
import { sidesOf } from './useMarks.ts'

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
  it('are those of the address, and nothing else of it', () => {
    expect(filterOf({ alleger: 'a', type: 'shelling', map: 'open', entry: '9' })).toEqual({
      alleger: 'a',
      regime: undefined,
      type: 'shelling',
    })
  })
})

describe('marks', () => {
  const mark = (
    id: string,
    [longitude, latitude]: [number, number],
    incidents: number,
    precision = 'exact',
  ) =>
    ({
      place: { id, name: { en: id } },
      ...{ longitude, latitude, incidents, precision, places: 1 },
    }) as IncidentMarks['marks'][number]
  const marks = [mark('Kurram', [70.1, 33.9], 400, 'district'), mark('Waziristan', [70.07, 33], 1)]
  const listed = [{ id: 'claim', place: { id: 'Kurram' } }] as IncidentRow[]

  it('count the claims of the whole file, and know those in the list', () => {
    expect(pointsOf(marks, listed)).toMatchObject([
      { count: 400, ids: ['claim'] },
      { count: 1, ids: [] },
    ])
  })
  it('are shared from afar and parted from near, and lose no claim', () => {
    const points = pointsOf(marks, listed)
    expect(binsOf(points, 3).map(({ count }) => count)).toEqual([401])
    expect(binsOf(points, 8).map(({ count }) => count)).toEqual([400, 1])
  })
  it('never look more exact than the widest of their places', () => {
    const points = pointsOf(marks, [])
    expect(binsOf(points, 3).map(({ precision }) => precision)).toEqual(['district'])
    expect(binsOf(points, 8).map(({ precision }) => precision)).toEqual(['district', 'exact'])
  })
})

describe('the view that is asked for', () => {
  it('is rounded outwards, so that a small move asks for nothing new', () => {
    const sides = { zoom: 5, west: 69, south: 33, east: 72, north: 35 }
    expect(sidesOf({ zoom: 5.7, box: [69.4, 33.2, 71.1, 34.8] })).toEqual(sides)
    expect(sidesOf({ zoom: 5.2, box: [69.1, 33.9, 71.9, 34.1] })).toEqual(sides)
  })
  it('goes on across the antimeridian, and names no sides where it shows the whole globe', () => {
    expect(sidesOf({ zoom: 4, box: [170, -10, 190, 10] })).toMatchObject({ west: 170, east: -170 })
    expect(sidesOf({ zoom: 1, box: [-190, -95, 200, 95] })).toEqual({ zoom: 1, south: -90, north: 90 })
  })
})
