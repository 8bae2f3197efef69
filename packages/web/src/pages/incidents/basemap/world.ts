// What the browser reads of the basemap.
import type { Lines } from './cells.ts'
import type { Position } from './grid.ts'

export interface Area {
  /** ISO 3166-1 alpha-2, so that the browser can name it in the reader's language; null where none matches. */
  region: string | null
  /** Natural Earth's name of it. */
  name: string
  /** Each an outer ring, then holes. */
  polygons: Position[][][]
}

export interface World extends Lines {
  areas: Area[]
}
