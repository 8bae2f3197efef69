// Marks for the map: incidents that would lie on one another share a mark that says how many it stands for.
import type { IncidentRow } from '../../../../talks/src/answers/pages.ts'
import type { Box, Position } from './basemap/grid.ts'

export interface Bin {
  /** Names the bin among those of one zoom. */
  key: string
  at: Position
  rows: IncidentRow[]
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

/** Where a row lies, or null where its place has no coordinates. */
export const positionOf = ({ place }: IncidentRow): Position | null =>
  place && place.longitude !== null && place.latitude !== null ? [place.longitude, place.latitude] : null

/** One bin for each square of the screen that holds incidents at this zoom, at the mean of their places. */
export function binsOf(rows: readonly IncidentRow[], zoom: number): Bin[] {
  const squares = (WORLD * 2 ** zoom) / APART
  const bins = new Map<string, Bin & { sum: Position }>()
  for (const row of rows) {
    const at = positionOf(row)
    if (!at) continue
    const [x, y] = mercator(at)
    const key = `${Math.floor(x * squares)} ${Math.floor(y * squares)}`
    const bin = bins.get(key) ?? { key, at, rows: [], sum: [0, 0] as Position }
    bin.rows.push(row)
    bin.sum = [bin.sum[0] + at[0], bin.sum[1] + at[1]]
    bins.set(key, bin)
  }
  return [...bins.values()].map(({ key, rows: inBin, sum }) => ({
    key,
    at: [sum[0] / inBin.length, sum[1] / inBin.length],
    rows: inBin,
  }))
}

/** The box round all rows that have a position, or null. */
export function boxAround(rows: readonly IncidentRow[]): Box | null {
  const positions = rows.map(positionOf).filter((at) => at !== null)
  if (positions.length === 0) return null
  const [xs, ys] = [positions.map(([x]) => x), positions.map(([, y]) => y)]
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
}
