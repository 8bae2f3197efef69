// The areas of the atlas as polygons, and where on each its name is written.
import { feature } from 'topojson-client'
import type { Atlas } from './cells.ts'
import type { Position } from './grid.ts'

export interface AtlasPolygon {
  /** Natural Earth's name of the area. */
  area: string
  /** The outer ring, then holes. */
  rings: Position[][]
}

/** Every polygon of every area. */
export function polygonsOf(atlas: Atlas): AtlasPolygon[] {
  return feature(atlas, atlas.objects.countries).features.flatMap(({ geometry, properties }) => {
    if (geometry?.type === 'Polygon')
      return [{ area: properties.name, rings: geometry.coordinates as Position[][] }]
    if (geometry?.type !== 'MultiPolygon') return []
    return geometry.coordinates.map((rings) => ({ area: properties.name, rings: rings as Position[][] }))
  })
}

export interface AreaLabel {
  /** ISO 3166-1 alpha-2, so that the browser can name it in the reader's language; null where none matches. */
  region: string | null
  name: string
  at: Position
  /** Square degrees of its largest polygon: the larger are named first. */
  size: number
}

/** A name for each area, at the centroid of its largest polygon. `regionOf` finds a region code by English name. */
export function areaLabels(atlas: Atlas, regionOf: (name: string) => string | null): AreaLabel[] {
  const largest = new Map<string, { at: Position; size: number }>()
  for (const { area, rings } of polygonsOf(atlas)) {
    const found = centroid(rings[0]!)
    if (found.size > (largest.get(area)?.size ?? 0)) largest.set(area, found)
  }
  return [...largest]
    .map(([name, { at, size }]) => ({ region: regionOf(name), name, at, size: Math.round(size * 100) / 100 }))
    .filter(({ size }) => size > 0.05)
    .sort((a, b) => b.size - a.size)
}

function centroid(ring: Position[]): { at: Position; size: number } {
  let [sum, x, y] = [0, 0, 0]
  for (let i = 1; i < ring.length; i++) {
    const [a, b] = [ring[i - 1]!, ring[i]!]
    const cross = a[0] * b[1] - b[0] * a[1]
    sum += cross
    x += (a[0] + b[0]) * cross
    y += (a[1] + b[1]) * cross
  }
  if (sum === 0) return { at: ring[0]!, size: 0 }
  const tenths = (value: number) => Math.round((value / (3 * sum)) * 10) / 10
  return { at: [tenths(x), tenths(y)], size: Math.abs(sum) / 2 }
}
