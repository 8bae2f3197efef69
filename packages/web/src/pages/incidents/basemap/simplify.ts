// Fewer points for the same picture (Douglas and Peucker, 1973).
import type { Position } from './grid.ts'

/** Squared distance, in degrees, of a point from the segment between two others. */
function squaredDistance([x, y]: Position, [x1, y1]: Position, [x2, y2]: Position): number {
  const [dx, dy] = [x2 - x1, y2 - y1]
  const length = dx * dx + dy * dy
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - x1) * dx + (y - y1) * dy) / length))
  return (x - x1 - along * dx) ** 2 + (y - y1 - along * dy) ** 2
}

/** The line without points that lie within `tolerance` degrees of what is left. Both ends always stay. */
export function simplified(line: readonly Position[], tolerance: number): Position[] {
  if (line.length < 3) return [...line]
  const keep = new Uint8Array(line.length)
  keep[0] = keep[line.length - 1] = 1
  const spans: [number, number][] = [[0, line.length - 1]]
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [from, to] = span
    let [farthest, at] = [tolerance ** 2, -1]
    for (let i = from + 1; i < to; i++) {
      const distance = squaredDistance(line[i]!, line[from]!, line[to]!)
      if (distance > farthest) [farthest, at] = [distance, i]
    }
    if (at < 0) continue
    keep[at] = 1
    spans.push([from, at], [at, to])
  }
  return line.filter((_, i) => keep[i])
}
