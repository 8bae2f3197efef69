import { describe, expect, it } from 'vitest'
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
