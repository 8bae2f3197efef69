// How the map is drawn: quiet land and sea, each class of line its own layer, no glyphs and no images.
import type { StyleSpecification } from 'maplibre-gl'
import type { Lines } from './basemap/cells.ts'
import type { Position } from './basemap/grid.ts'
import type { World } from './basemap/world.ts'

/** From this zoom on the cells are drawn, below it the small-scale world. */
export const CELL_ZOOM = 3.4

/** What is drawn of a cell or of the world: each part becomes features of one `class`. */
type Drawn = Lines & { land: Position[][][] }

const CLASSES = ['coast', 'borders', 'disputed'] as const

/** The features of one or more cells, or of the world, as GeoJSON. */
export const featuresOf = (drawn: readonly Drawn[]): GeoJSON.FeatureCollection => ({
  type: 'FeatureCollection',
  features: drawn.flatMap((part) => [
    {
      type: 'Feature' as const,
      properties: { class: 'land' },
      geometry: { type: 'MultiPolygon' as const, coordinates: part.land },
    },
    ...CLASSES.map((name) => ({
      type: 'Feature' as const,
      properties: { class: name },
      geometry: { type: 'MultiLineString' as const, coordinates: part[name] },
    })),
  ]),
})

/** A colour of the pages, by the name of its custom property. */
const colour = (name: string) => getComputedStyle(document.documentElement).getPropertyValue(name).trim()

const layersFor = (source: 'world' | 'cells'): StyleSpecification['layers'] => {
  const zooms = source === 'world' ? { maxzoom: CELL_ZOOM } : { minzoom: CELL_ZOOM }
  const line = (name: string, paint: object) => ({
    id: `${source}-${name}`,
    type: 'line' as const,
    source,
    filter: ['==', ['get', 'class'], name] as ['==', ...unknown[]],
    paint,
    ...zooms,
  })
  return [
    {
      id: `${source}-land`,
      type: 'fill',
      source,
      filter: ['==', ['get', 'class'], 'land'],
      // Cells meet without a seam only where their edges are not smoothed.
      paint: { 'fill-color': colour('--paper'), 'fill-antialias': false },
      ...zooms,
    },
    line('coast', { 'line-color': colour('--control'), 'line-width': 0.6 }),
    line('borders', { 'line-color': colour('--muted'), 'line-width': 1.1 }),
    line('disputed', { 'line-color': colour('--muted'), 'line-width': 1.3, 'line-dasharray': [3, 3] }),
  ] as StyleSpecification['layers']
}

/** The style, with an empty source for the cells that are loaded as they come into view. */
export const mapStyle = (world: World): StyleSpecification => ({
  version: 8,
  sources: {
    world: {
      type: 'geojson',
      data: featuresOf([{ ...world, land: world.areas.flatMap((area) => area.polygons) }]),
    },
    cells: { type: 'geojson', data: featuresOf([]), tolerance: 0.2 },
  },
  layers: [
    { id: 'sea', type: 'background', paint: { 'background-color': colour('--rule') } },
    ...layersFor('world'),
    ...layersFor('cells'),
  ],
})
