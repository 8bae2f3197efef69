import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { flatPolygon } from './antimeridian.ts'
import { type Atlas, cellsFrom, linesByClass } from './cells.ts'
import { citiesToLabel } from './cities.ts'
import { clipLine, clipRing } from './clip.ts'
import { type Box, cellsOf, type Position } from './grid.ts'
import { worldOf } from './plugin.ts'
import { simplified } from './simplify.ts'

const require = createRequire(import.meta.url)
const atlas = require('world-atlas/countries-50m.json') as Atlas
const box: Box = [0, 0, 10, 10]

describe('cutting', () => {
  it('leaves nothing of a line that passes the box by', () => {
    expect(
      clipLine(
        [
          [-5, 6],
          [5, 16],
        ],
        box,
      ),
    ).toEqual([])
  })
  it('breaks a line that leaves the box and comes back', () => {
    const line: Position[] = [
      [5, 5],
      [15, 5],
      [15, 8],
      [5, 8],
    ]
    expect(clipLine(line, box)).toEqual([
      [
        [5, 5],
        [10, 5],
      ],
      [
        [10, 8],
        [5, 8],
      ],
    ])
  })
  it('closes a ring along the edge', () => {
    expect(
      clipRing(
        [
          [5, 5],
          [15, 5],
          [15, 8],
          [5, 8],
          [5, 5],
        ],
        box,
      ),
    ).toHaveLength(5)
    expect(
      clipRing(
        [
          [20, 5],
          [25, 5],
          [25, 8],
          [20, 5],
        ],
        box,
      ),
    ).toEqual([])
  })
  it('finds the cells of a view, also across the antimeridian', () => {
    expect(cellsOf([66, 30, 76, 36])).toEqual(['60_20'])
    expect(cellsOf([170, 0, 190, 10])).toEqual(['160_0', '-180_0'])
  })
  it('drops points on a straight line and keeps both ends', () => {
    expect(
      simplified(
        [
          [0, 0],
          [1, 0.001],
          [2, 0],
          [2, 5],
        ],
        0.01,
      ),
    ).toEqual([
      [0, 0],
      [2, 0],
      [2, 5],
    ])
  })
})

describe('the antimeridian', () => {
  it('cuts a land that lies on both sides of it into two', () => {
    const ring: Position[] = [
      [170, 60],
      [-170, 60],
      [-170, 70],
      [170, 70],
      [170, 60],
    ]
    const spans = flatPolygon([ring]).map(([outer]) => outer!.map(([x]) => x))
    expect(spans.map((xs) => [Math.min(...xs), Math.max(...xs)])).toEqual([
      [170, 180],
      [-180, -170],
    ])
  })
  it('closes a land round the pole along it', () => {
    const ring = [0, 90, 180, -90, 0].map((x): Position => [x, -70])
    const points = flatPolygon([ring]).flat(2)
    expect(points.some(([, y]) => y === -90)).toBe(true)
  })
  it('draws no line across the whole map', () => {
    const all = linesByClass(atlas)
    const steps = [...all.coast, ...all.borders].flatMap((line) =>
      line.slice(1).map(([x], i) => Math.abs(x - line[i]![0])),
    )
    expect(Math.max(...steps)).toBeLessThan(20)
  })
})

describe('the lines', () => {
  const lines = linesByClass(atlas)
  const near = (all: Position[][], [x, y]: Position) =>
    all.some((line) => line.some((point) => Math.hypot(point[0] - x, point[1] - y) < 0.35))
  it('dashes the Line of Control and not the line between the Punjabs', () => {
    expect(near(lines.disputed, [74.0, 33.2])).toBe(true)
    expect(near(lines.borders, [74.0, 33.2])).toBe(false)
    expect(near(lines.disputed, [73.9, 29.9])).toBe(false)
    expect(near(lines.borders, [73.9, 29.9])).toBe(true)
  })
  it('keeps each class apart: coast, boundary, disputed', () => {
    expect(near(lines.coast, [66.9, 24.8])).toBe(true)
    expect(near(lines.borders, [69.5, 31.9])).toBe(true)
  })
  it('gives each cell only its own region', () => {
    const cells = cellsFrom(atlas, [{ name: 'Peshawar', at: [71.5, 34], rank: 0 }])
    expect(cells.get('60_20')?.cities).toHaveLength(1)
    expect(cells.get('0_40')?.cities).toHaveLength(0)
    const points = cells.get('60_20')!.borders.flat()
    expect(points.every(([x, y]) => x >= 60 && x <= 80 && y >= 20 && y <= 40)).toBe(true)
  })
})

describe('the labels', () => {
  it('puts the seat of a province before other towns and keeps a few a degree', () => {
    const place = (name: string, admin2 = '') => ({
      name,
      lat: '34.5',
      lng: '69.1',
      country: 'AF',
      admin1: '13',
      admin2,
    })
    const cities = citiesToLabel(
      [place('One'), place('Two'), place('Three'), place('Four'), place('Kabul')],
      [{ code: 'AF.13', name: 'Kabul Province' }],
      [],
    )
    expect(cities).toHaveLength(3)
    expect(cities[0]).toEqual({ name: 'Kabul', at: [69.1, 34.5], rank: 0 })
  })
  it('knows the region code of nearly every country, so that the browser names it in Urdu', () => {
    const { areas } = worldOf(require('world-atlas/countries-110m.json') as Atlas)
    expect(areas.find(({ name }) => name === 'Afghanistan')?.region).toBe('AF')
    expect(areas.filter(({ region }) => region === null).length).toBeLessThan(8)
  })
})
