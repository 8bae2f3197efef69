// The areas of the atlas as polygons.
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
