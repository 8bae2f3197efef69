// Cuts lines and rings at the edges of a box: Liang-Barsky for lines, Sutherland-Hodgman for rings.
import type { Box, Position } from './grid.ts'

/** The part of a segment that lies in the box, or null where none does. */
function clipSegment(from: Position, to: Position, box: Box): [Position, Position] | null {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
  let [start, end] = [0, 1]
  const edges: Position[] = [
    [-dx, from[0] - box[0]],
    [dx, box[2] - from[0]],
    [-dy, from[1] - box[1]],
    [dy, box[3] - from[1]],
  ]
  for (const [slope, room] of edges) {
    if (slope === 0) {
      if (room < 0) return null
      continue
    }
    const at = room / slope
    if (slope < 0) start = Math.max(start, at)
    else end = Math.min(end, at)
    if (start > end) return null
  }
  const point = (at: number): Position => [from[0] + at * dx, from[1] + at * dy]
  return [start === 0 ? from : point(start), end === 1 ? to : point(end)]
}

/** The pieces of a line that lie in the box, in the line's order. */
export function clipLine(line: readonly Position[], box: Box): Position[][] {
  const pieces: Position[][] = []
  let open: Position[] | null = null
  for (let i = 1; i < line.length; i++) {
    const part = clipSegment(line[i - 1]!, line[i]!, box)
    if (!part) {
      open = null
      continue
    }
    if (open && part[0] === line[i - 1]) open.push(part[1])
    else {
      open = [...part]
      pieces.push(open)
    }
    if (part[1] !== line[i]) open = null
  }
  return pieces.filter((piece) => piece.length > 1)
}

/**
 * A closed ring cut to the box. Parts that fall apart stay joined along the edge: right for a fill, not for an
 * outline. Empty where nothing is left.
 */
export function clipRing(ring: readonly Position[], [west, south, east, north]: Box): Position[] {
  const sides: [(p: Position) => boolean, (a: Position, b: Position) => Position][] = [
    [(p) => p[0] >= west, (a, b) => atX(a, b, west)],
    [(p) => p[0] <= east, (a, b) => atX(a, b, east)],
    [(p) => p[1] >= south, (a, b) => atY(a, b, south)],
    [(p) => p[1] <= north, (a, b) => atY(a, b, north)],
  ]
  let points = ring.slice(0, -1)
  for (const [inside, cut] of sides) {
    const kept: Position[] = []
    points.forEach((point, i) => {
      const before = points[(i + points.length - 1) % points.length]!
      if (inside(point) !== inside(before)) kept.push(cut(before, point))
      if (inside(point)) kept.push(point)
    })
    points = kept
  }
  return points.length < 3 ? [] : [...points, points[0]!]
}

const atX = (a: Position, b: Position, x: number): Position => [
  x,
  a[1] + ((x - a[0]) / (b[0] - a[0])) * (b[1] - a[1]),
]
const atY = (a: Position, b: Position, y: number): Position => [
  a[0] + ((y - a[1]) / (b[1] - a[1])) * (b[0] - a[0]),
  y,
]
