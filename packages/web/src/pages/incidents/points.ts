// Where the claims lie: one point for each place that has coordinates, with how many claims name it.
import type { IncidentRow, Incidents } from '../../../../talks/src/answers/pages.ts'
import type { Named } from '../../../../talks/src/answers/shared.ts'
import type { Box, Position } from './basemap/grid.ts'

export interface Point {
  place: Named
  at: Position
  /** Claims that name the place. */
  count: number
  /** Ids of those of them that are in the list. */
  ids: string[]
}

/** Degrees of a place, or null where it has no coordinates. */
export const positionOf = (
  place: { longitude: number | null; latitude: number | null } | null,
): Position | null =>
  place && place.longitude !== null && place.latitude !== null ? [place.longitude, place.latitude] : null

/** The places that these rows name, with the rows that name each. */
export function pointsOf(rows: readonly IncidentRow[]): Point[] {
  const points = new Map<string, Point>()
  for (const { id, place } of rows) {
    const at = positionOf(place)
    if (!place || !at) continue
    const point = points.get(place.id) ?? { place, at, count: 0, ids: [] }
    point.count++
    point.ids.push(id)
    points.set(place.id, point)
  }
  return [...points.values()]
}

/** The same points with the counts of the whole file, and the places that only claims outside the list name. */
export function withTotals(points: readonly Point[], totals: Incidents['places']): Point[] {
  const idsByPlace = new Map(points.map(({ place, ids }) => [place.id, ids]))
  return totals.flatMap((total) => {
    const at = positionOf(total)
    return at
      ? [{ place: total.place, at, count: total.incidents, ids: idsByPlace.get(total.place.id) ?? [] }]
      : []
  })
}

/** The box round all points, or null where there is none. */
export function boxAround(points: readonly Point[]): Box | null {
  if (points.length === 0) return null
  const [xs, ys] = [points.map(({ at }) => at[0]), points.map(({ at }) => at[1])]
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
}
