// Marks for the map: places that would lie on one another share a mark that says how many claims it stands for.
import type { Precision } from '../../../../talks/src/answers/pages.ts'
import type { Position } from './basemap/grid.ts'
import type { Point } from './points.ts'

export interface Bin {
  /** The mean of its points, weighted by their claims. */
  at: Position
  points: Point[]
  /** Of the widest of its places: the mark must not look more exact than that. */
  precision: Precision
  /** Claims of all its points. */
  count: number
  /** Ids of those claims that are in the list. */
  ids: string[]
}

/** Pixels within which two marks would touch. */
const APART = 36
/** Pixels of the whole world at zoom 0, as MapLibre counts. */
const WORLD = 512
/** From the nearest to the widest. */
const WIDTHS: readonly Precision[] = ['exact', 'settlement', 'district', 'region', 'country']

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
  const bySquare = new Map<string, typeof centres>()
  for (const point of [...points].sort((a, b) => b.count - a.count)) {
    const [x, y] = mercator(point.at)
    const [column, row] = [Math.floor(x / reach), Math.floor(y / reach)]
    const near = [-1, 0, 1]
      .flatMap((dx) => [-1, 0, 1].flatMap((dy) => bySquare.get(`${column + dx} ${row + dy}`) ?? []))
      .find((centre) => Math.hypot(centre.x - x, centre.y - y) < reach)
    if (near) {
      near.points.push(point)
      continue
    }
    const centre = { x, y, points: [point] }
    centres.push(centre)
    bySquare.set(`${column} ${row}`, [...(bySquare.get(`${column} ${row}`) ?? []), centre])
  }
  return centres.map(({ points: together }) => {
    const count = together.reduce((sum, point) => sum + point.count, 0)
    const mean = (axis: 0 | 1) => together.reduce((sum, { at, count: n }) => sum + at[axis] * n, 0) / count
    const widest = Math.max(...together.map(({ precision }) => WIDTHS.indexOf(precision)))
    return {
      at: [mean(0), mean(1)],
      points: together,
      precision: WIDTHS[widest]!,
      count,
      ids: together.flatMap(({ ids }) => ids),
    }
  })
}
