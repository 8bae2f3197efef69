// The atlas is made for a globe: its rings run on across the antimeridian and round the pole. A flat map needs them cut.
import { clipLine, clipRing } from './clip.ts'
import type { Box, Position } from './grid.ts'

const WORLD: Box = [-180, -90, 180, 90]

/** The same line without jumps: longitudes run on beyond ±180 where it crosses the antimeridian. */
function continuous(line: readonly Position[]): Position[] {
  let turn = 0
  return line.map(([x, y], i) => {
    const step = i === 0 ? 0 : x - line[i - 1]![0]
    if (step > 180) turn -= 360
    else if (step < -180) turn += 360
    return [x + turn, y]
  })
}

const shifted = (line: readonly Position[], by: number): Position[] => line.map(([x, y]) => [x + by, y])

/** A ring that went once round the pole is closed along it. */
function closedRing(ring: Position[]): Position[] {
  const [first, last] = [ring[0]!, ring.at(-1)!]
  if (Math.abs(last[0] - first[0]) < 180) return ring
  const pole = first[1] < 0 ? -90 : 90
  return [...ring, [last[0], pole], [first[0], pole], first]
}

/** A polygon as it lies on the flat map: one piece, or one on each side of the antimeridian. */
export function flatPolygon(rings: readonly Position[][]): Position[][][] {
  const whole = rings.map((ring) => closedRing(continuous(ring)))
  return [0, -360, 360]
    .map((by) => whole.map((ring) => clipRing(shifted(ring, by), WORLD)))
    .filter(([outer]) => outer && outer.length > 3)
    .map((pieces) => pieces.filter((ring) => ring.length > 3))
}

/** A line as it lies on the flat map, in one or more pieces. */
export function flatLine(line: readonly Position[]): Position[][] {
  const whole = continuous(line)
  return [0, -360, 360].flatMap((by) => clipLine(shifted(whole, by), WORLD))
}
