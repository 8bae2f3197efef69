// The areas of the atlas as polygons.
import { feature } from 'topojson-client'
import { flatPolygon } from './antimeridian.ts'
import type { Atlas } from './cells.ts'
import type { Position } from './grid.ts'

export interface AtlasPolygon {
  /** Natural Earth's name of the area. */
  area: string
  /** The outer ring, then holes. */
  rings: Position[][]
}

/** Every polygon of every area, cut at the antimeridian. */
export function polygonsOf(atlas: Atlas): AtlasPolygon[] {
  return feature(atlas, atlas.objects.countries).features.flatMap(({ geometry, properties: { name } }) => {
    const polygons =
      geometry?.type === 'Polygon'
        ? [geometry.coordinates]
        : geometry?.type === 'MultiPolygon'
          ? geometry.coordinates
          : []
    return polygons.flatMap((rings) =>
      flatPolygon(rings as Position[][]).map((flat) => ({ area: name, rings: flat })),
    )
  })
}
