// Where claims lie, for a map: each place a mark, or, where there are too many places, marks that stand for several.
import { type IncidentMarks, PRECISIONS, type Precision } from '../answers/events.ts'
import type { Db } from '../sqlite.ts'
import { type Asking, asking, type Reader, remember, rows } from './asking.ts'
import { countsByPlace, type IncidentFilter } from './incident-filter.ts'

/** Marks in an answer; more places than this are gathered. */
const MOST_MARKS = 2000
const DEEPEST_ZOOM = 9
/** Side of the square whose places share a mark, in pixels, and of the whole world at zoom 0, as maps count. */
const SQUARE = 36
const WORLD = 512

export interface IncidentMarksOptions extends IncidentFilter {
  /** Of the map that shows them, 0 to 9; fractions count. */
  zoom?: number | undefined
  /** What the map shows, in degrees. Beyond the antimeridian west may be greater than east. */
  west?: number | undefined
  south?: number | undefined
  east?: number | undefined
  north?: number | undefined
}

interface Place {
  id: string
  latitude: number
  longitude: number
  precision: Precision
  incidents: number
}
type Marks = IncidentMarks['marks']

/** Marks for all that the filter lets through, in the view where there are too many for one answer. */
export function incidentMarks(db: Db, reader: Reader, options: IncidentMarksOptions = {}): IncidentMarks {
  const ask = asking(db, reader)
  const { places, unplaced, box } = placesOf(ask, options)
  const binned = places.length > MOST_MARKS
  const marks = binned
    ? binsIn(ask, places, options)
    : places.map(({ id, ...place }) => ({ ...place, place: ask.names.of(id), places: 1 }))
  return { marks, binned, box, unplaced }
}

interface Found {
  places: Place[]
  unplaced: number
  box: IncidentMarks['box']
}

/** The places that the claims name, with the claims of each. */
function placesOf(ask: Asking, filter: IncidentFilter): Found {
  const { alleger, regime, type } = filter
  return remember(ask, `incident places ${JSON.stringify([alleger, regime, type])}`, () => {
    const known = remember(ask, 'places with coordinates', () => {
      const all = rows<Omit<Place, 'incidents'>>(
        ask.db,
        `SELECT id, latitude_micro / 1e6 AS latitude, longitude_micro / 1e6 AS longitude, precision FROM places
         WHERE latitude_micro IS NOT NULL AND longitude_micro IS NOT NULL`,
      )
      return new Map(all.map((place) => [place.id, place]))
    })
    const found: Found = { places: [], unplaced: 0, box: null }
    for (const { place: id, n } of countsByPlace(ask, filter)) {
      const place = id === null ? undefined : known.get(id)
      if (!place) {
        found.unplaced += n
        continue
      }
      const { longitude, latitude } = place
      const [west, south, east, north] = found.box ?? [longitude, latitude, longitude, latitude]
      found.box = [
        Math.min(west, longitude),
        Math.min(south, latitude),
        Math.max(east, longitude),
        Math.max(north, latitude),
      ]
      found.places.push({ ...place, incidents: n })
    }
    found.places.sort((one, other) => other.incidents - one.incidents || (one.id < other.id ? -1 : 1))
    return found
  })
}

/** Spherical Mercator, 0 to 1 from the north-west corner (EPSG:3857 in units of the world's width). */
function mercator({ longitude, latitude }: Place): [number, number] {
  const sine = Math.sin((Math.max(-85, Math.min(85, latitude)) * Math.PI) / 180)
  return [(longitude + 180) / 360, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)]
}

/** Places in the view gathered by squares of the zoom; of a lower one where that still makes too many marks. */
function binsIn(ask: Asking, places: readonly Place[], options: IncidentMarksOptions): Marks {
  const shown = places.filter(isIn(options))
  for (let zoom = Math.floor(Math.min(DEEPEST_ZOOM, Math.max(0, options.zoom ?? 0))); ; zoom--) {
    const bins = gathered(shown, zoom)
    if (bins.length <= MOST_MARKS || zoom === 0)
      return bins.slice(0, MOST_MARKS).map((bin) => markOf(ask, bin))
  }
}

function isIn({ west = -180, south = -90, east = 180, north = 90 }: IncidentMarksOptions) {
  const across = west > east
  return ({ longitude: x, latitude: y }: Place) =>
    y >= south && y <= north && (across ? x >= west || x <= east : x >= west && x <= east)
}

/** The same places and zoom give the same bins; the fullest first. */
function gathered(places: readonly Place[], zoom: number): Place[][] {
  const squares = (WORLD * 2 ** zoom) / SQUARE
  const bins = new Map<number, Place[]>()
  for (const place of places) {
    const [x, y] = mercator(place)
    const square = Math.floor(y * squares) * 2 ** 20 + Math.floor(x * squares)
    const bin = bins.get(square)
    if (bin) bin.push(place)
    else bins.set(square, [place])
  }
  return [...bins.values()]
}

function markOf(ask: Asking, bin: readonly Place[]): Marks[number] {
  const incidents = bin.reduce((sum, place) => sum + place.incidents, 0)
  const mean = (of: 'latitude' | 'longitude') =>
    bin.reduce((sum, place) => sum + place[of] * place.incidents, 0) / incidents
  const widest = Math.max(...bin.map(({ precision }) => PRECISIONS.indexOf(precision)))
  return {
    place: bin.length === 1 ? ask.names.of(bin[0]!.id) : null,
    latitude: mean('latitude'),
    longitude: mean('longitude'),
    precision: PRECISIONS[widest]!,
    places: bin.length,
    incidents,
  }
}
