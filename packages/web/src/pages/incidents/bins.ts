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

/**
 * Gathers points that would touch at this zoom. The places with most claims come first and draw in those round them,
 * so that the same points give the same marks.
 */
export function binsOf(points: readonly Point[], zoom: number): Bin[] {
  const reach = APART / (WORLD * 2 ** zoom)
  const centres: { x: number; y: number; points: Point[] }[] = []
  for (const point of [...points].sort((a, b) => b.count - a.count)) {
    const [x, y] = mercator(point.at)
    const near = centres.find((centre) => Math.hypot(centre.x - x, centre.y - y) < reach)
    if (near) near.points.push(point)
    else centres.push({ x, y, points: [point] })
  }
  return centres.map(({ points: together }) => {
    const count = together.reduce((sum, point) => sum + point.count, 0)
    const mean = (axis: 0 | 1) => together.reduce((sum, { at, count: n }) => sum + at[axis] * n, 0) / count
    return { at: [mean(0), mean(1)], points: together, count, ids: together.flatMap(({ ids }) => ids) }
  })
}
