// Where the claims lie: what the node says of it, with those claims of the list that each place is named in.
import type { IncidentMarks, IncidentRow, Precision } from '../../../../talks/src/answers/pages.ts'
import type { Named } from '../../../../talks/src/answers/shared.ts'
import type { Position } from './basemap/grid.ts'

export interface Point {
  /** Null for several places that share a mark. */
  place: Named | null
  at: Position
  precision: Precision
  /** Places that it stands for. */
  places: number
  /** Claims of the whole file, as filtered, that name them. */
  count: number
  /** Ids of those of them that are in the list. */
  ids: string[]
}

/** A point for each mark of the answer. */
export function pointsOf(marks: IncidentMarks['marks'], rows: readonly IncidentRow[]): Point[] {
  const idsByPlace = new Map<string, string[]>()
  for (const { id, place } of rows)
    if (place) idsByPlace.set(place.id, [...(idsByPlace.get(place.id) ?? []), id])
  return marks.map(({ place, longitude, latitude, precision, places, incidents }) => ({
    place,
    at: [longitude, latitude],
    precision,
    places,
    count: incidents,
    ids: (place && idsByPlace.get(place.id)) ?? [],
  }))
}
