// The basemap is cut into cells so that a reader fetches only the region in view.
// Positions are WGS 84 degrees, longitude first, as in GeoJSON (RFC 7946 §3.1.1).

/** `[longitude, latitude]` in degrees. */
export type Position = [number, number]
/** West, south, east, north in degrees. */
export type Box = [number, number, number, number]

/** Width and height of a cell in degrees. */
export const CELL_DEGREES = 20

/** Name of the cell whose south-west corner is `[west, south]`, e.g. `60_20`. */
export const cellName = (west: number, south: number): string => `${west}_${south}`

/** The box that a cell's name stands for. */
export function boxOfCell(name: string): Box {
  const [west = 0, south = 0] = name.split('_').map(Number)
  return [west, south, west + CELL_DEGREES, south + CELL_DEGREES]
}

/** Names of all cells that a box touches, west to east and south to north; wraps at the antimeridian. */
export function cellsOf([west, south, east, north]: Box): string[] {
  const names: string[] = []
  const first = Math.floor(west / CELL_DEGREES) * CELL_DEGREES
  const bottom = Math.max(-80, Math.floor(south / CELL_DEGREES) * CELL_DEGREES)
  for (let x = first; x < east && x < first + 360; x += CELL_DEGREES) {
    const wrapped = ((((x + 180) % 360) + 360) % 360) - 180
    for (let y = bottom; y < Math.min(north, 80); y += CELL_DEGREES) names.push(cellName(wrapped, y))
  }
  return names
}

/** True where the position lies in the box or on its south or west edge. */
export const isIn = ([x, y]: Position, [west, south, east, north]: Box): boolean =>
  x >= west && x < east && y >= south && y < north
