// What the browser reads of the basemap.
import type { Lines } from './cells.ts'
import type { Position } from './grid.ts'
import type { AreaLabel } from './polygons.ts'

export interface World extends Lines {
  land: Position[][][]
  labels: AreaLabel[]
}
