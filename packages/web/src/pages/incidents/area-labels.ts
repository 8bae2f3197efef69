// Where the name of an area is written: in the middle of what the view shows of it, so that it is named also where its
// own middle is out of sight.
import { clipRing } from './basemap/clip.ts'
import { isDisputedRegion } from './basemap/disputed.ts'
import type { Box, Position } from './basemap/grid.ts'
import type { Area } from './basemap/world.ts'

export interface AreaLabel {
  area: Area
  at: Position
  /** Part of the view that its largest piece fills, 0 to 1. */
  share: number
}

/** Pieces smaller than this part of the view go unnamed. */
const SMALLEST_SHARE = 0.004

/** Twice the signed area of a ring, and its centroid. */
function centroid(ring: readonly Position[]): { at: Position; area: number } {
  let [sum, x, y] = [0, 0, 0]
  for (let i = 1; i < ring.length; i++) {
    const [a, b] = [ring[i - 1]!, ring[i]!]
    const cross = a[0] * b[1] - b[0] * a[1]
    sum += cross
    x += (a[0] + b[0]) * cross
    y += (a[1] + b[1]) * cross
  }
  return sum === 0
    ? { at: ring[0]!, area: 0 }
    : { at: [x / (3 * sum), y / (3 * sum)], area: Math.abs(sum) / 2 }
}

/** The areas that a view shows, the largest first. `view` in degrees. */
export function areasIn(areas: readonly Area[], view: Box): AreaLabel[] {
  const whole = (view[2] - view[0]) * (view[3] - view[1])
  return areas
    .map((area) => {
      const pieces = area.polygons
        .map(([outer]) => clipRing(outer ?? [], view))
        .filter((ring) => ring.length > 3)
        .map(centroid)
      const largest = pieces.reduce((a, b) => (b.area > a.area ? b : a), { at: [0, 0] as Position, area: 0 })
      return { area, at: largest.at, share: largest.area / whole }
    })
    .filter(({ at, share }) => share >= SMALLEST_SHARE && !isDisputedRegion(at))
    .sort((a, b) => b.share - a.share)
}
