import { describe, expect, it } from 'vitest'
import { areasIn } from './area-labels.ts'
import { type Candidate, fitLabels } from './map-labels.ts'

const city = (words: string, x: number, order: number): Candidate => ({
  key: words,
  words,
  language: null,
  kind: 'city',
  at: [x, 50],
  order,
})
const project = ([x, y]: [number, number]) => ({ x, y })
const frame = { width: 400, height: 100 }

describe('names on the map', () => {
  it('writes the weightier of two names that would overlap', () => {
    const fitting = fitLabels([city('Village', 55, 3), city('Kabul', 50, 1)], project, frame, [])
    expect(fitting.map(({ words }) => words)).toEqual(['Kabul'])
  })
  it('writes none over a mark, outside the frame or past the limit', () => {
    const mark = { left: 40, right: 60, top: 40, bottom: 60 }
    expect(fitLabels([city('Kabul', 50, 1)], project, frame, [mark])).toEqual([])
    expect(fitLabels([city('Kabul', 500, 1)], project, frame, [])).toEqual([])
    expect(fitLabels([city('A', 50, 1), city('B', 200, 2)], project, frame, [], 1)).toHaveLength(1)
  })
})

describe('names of areas', () => {
  const square = (name: string, west: number, east: number) => ({
    region: null,
    name,
    polygons: [
      [
        [west, 0],
        [east, 0],
        [east, 10],
        [west, 10],
        [west, 0],
      ] as [number, number][],
    ].map((ring) => [ring]),
  })
  it('stands in the middle of what is in view, not of the whole area', () => {
    const [only] = areasIn([square('A', 0, 100), square('B', 100, 200)], [90, 0, 100, 10])
    expect(only).toMatchObject({ at: [95, 5], share: 1 })
  })
  it('leaves out what the view barely touches', () => {
    expect(areasIn([square('A', 0, 0.01)], [0, 0, 10, 10])).toEqual([])
  })
  it('writes no country’s name into Jammu and Kashmir', () => {
    const view: [number, number, number, number] = [74, 33, 76, 35]
    const ring: [number, number][] = [
      [74, 33],
      [76, 33],
      [76, 35],
      [74, 35],
      [74, 33],
    ]
    expect(areasIn([{ region: null, name: 'Any', polygons: [[ring]] }], view)).toEqual([])
  })
})
