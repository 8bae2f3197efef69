// Marks for the map: places that would lie on one another share a mark that says how many claims it stands for.
import type { Position } from './basemap/grid.ts'
import type { Point } from './points.ts'

export interface Bin {
  /** The mean of its points, weighted by their claims. */
  at: Position
  points: Point[]
  /** Claims of all its points. */
  count: number
  /** Ids of those claims that are in the list. */
  ids: string[]
}

/** Pixels within which two marks would touch. */
const APART = 36
/** Pixels of the whole world at zoom 0, as MapLibre counts. */
const WORLD = 512

/** Spherical Mercator, 0 to 1 from the north-west corner (EPSG:3857 in units of the world's width). */
function mercator([longitude, latitude]: Position): Position {
  const sine = Math.sin((Math.max(-85, Math.min(85, latitude)) * Math.PI) / 180)
  return [(longitude + 180) / 360, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)]
}

/** One bin for each square of the screen that holds points at this zoom. */
export function binsOf(points: readonly Point[], zoom: number): Bin[] {
  const squares = (WORLD * 2 ** zoom) / APART
  const bySquare = new Map<string, Point[]>()
  for (const point of points) {
    const [x, y] = mercator(point.at)
    const square = `${Math.floor(x * squares)} ${Math.floor(y * squares)}`
    bySquare.set(square, [...(bySquare.get(square) ?? []), point])
  }
  return [...bySquare.values()].map((together) => {
    const count = together.reduce((sum, point) => sum + point.count, 0)
    const mean = (axis: 0 | 1) => together.reduce((sum, { at, count: n }) => sum + at[axis] * n, 0) / count
    return { at: [mean(0), mean(1)], points: together, count, ids: together.flatMap(({ ids }) => ids) }
  })
}
