// Drives MapLibre: the basemap by cells, names and marks as elements of the page. Knows nothing of React.

import { cells as cellLoaders } from 'virtual:basemap'
import world from 'virtual:basemap/world'
import { type LngLatBoundsLike, Map as MapView, Marker, setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import { type AreaLabel, areasIn } from './area-labels.ts'
import type { Cell } from './basemap/cells.ts'
import { type Box, cellsOf, type Position } from './basemap/grid.ts'
import type { Bin } from './bins.ts'
import { type Candidate, fitLabels, type Rectangle } from './map-labels.ts'
import { CELL_ZOOM, featuresOf, mapStyle } from './map-style.ts'
import 'maplibre-gl/dist/maplibre-gl.css'

// The content policy allows a worker of our own origin and none made from a string.
setWorkerUrl(workerUrl)

export interface MapViewOptions {
  container: HTMLElement
  /** Name of the map for screen readers. */
  name: string
  /** The reader's language, for the names of countries. */
  language: string
  /** Where to look first. */
  box: Box
  /** Gives the marks for a zoom. */
  bins: (zoom: number) => Bin[]
  nameOfBin: (bin: Bin) => string
  countInWords: (count: number) => string
  onChoose: (bin: Bin) => void
  /** Told where the map looks, at first and whenever that changed. */
  onView: (zoom: number, view: Box) => void
}

export interface IncidentMapView {
  /** Draws the marks again: the list has changed, or another mark was chosen. */
  redraw(chosen: readonly string[]): void
  zoomBy(steps: number): void
  /** Looks at one position from nearer. */
  goTo(at: Position): void
  lookAt(box: Box): void
  close(): void
}

const FIT = { padding: 64, maxZoom: 7, animate: false }
const viewOf = (map: MapView): Box => {
  const bounds = map.getBounds()
  return [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()]
}
const boundsOf = ([west, south, east, north]: Box): LngLatBoundsLike => [west, south, east, north]

/** Opens the map in its container. Throws where the browser cannot draw (no WebGL). */
export function openMap(options: MapViewOptions): IncidentMapView {
  const names = new Intl.DisplayNames(options.language, { type: 'region', fallback: 'none' })
  const loaded = new Map<string, Cell>()
  let chosen: readonly string[] = []
  let marks: Marker[] = []
  let labels: Marker[] = []
  const map = new MapView({
    container: options.container,
    style: mapStyle(world),
    bounds: boundsOf(options.box),
    fitBoundsOptions: FIT,
    attributionControl: false,
    trackResize: false,
    minZoom: 1,
    maxZoom: 9,
    dragRotate: false,
    pitchWithRotate: false,
    fadeDuration: 0,
    locale: { 'Map.Title': options.name },
  })
  map.touchZoomRotate.disableRotation()
  map.keyboard.disableRotation()

  const drawMarks = () => {
    for (const mark of marks) mark.remove()
    marks = options.bins(map.getZoom()).map((bin) => {
      const element = document.createElement('button')
      element.type = 'button'
      element.className = `map-mark ${bin.precision}`
      if (bin.ids.some((id) => chosen.includes(id))) element.classList.add('chosen')
      element.textContent = bin.count > 1 ? options.countInWords(bin.count) : ''
      element.setAttribute('aria-label', options.nameOfBin(bin))
      element.title = options.nameOfBin(bin)
      element.addEventListener('click', () => options.onChoose(bin))
      return new Marker({ element }).setLngLat(bin.at).addTo(map)
    })
  }

  const drawLabels = () => {
    for (const label of labels) label.remove()
    const { clientWidth: width, clientHeight: height } = options.container
    const taken = marks.map((mark): Rectangle => {
      const { x, y } = map.project(mark.getLngLat())
      return { left: x - 14, right: x + 14, top: y - 14, bottom: y + 14 }
    })
    const near = map.getZoom() >= CELL_ZOOM ? [...loaded.values()].flatMap(cityCandidates(map.getZoom())) : []
    const countries = areasIn(world.areas, viewOf(map)).map(countryCandidate(names, options.language))
    const fitting = fitLabels([...countries, ...near], (at) => map.project(at), { width, height }, taken)
    labels = fitting.map((candidate) => labelMarker(candidate).addTo(map))
  }

  const loadCells = async () => {
    if (map.getZoom() < CELL_ZOOM) return
    const wanted = cellsOf(viewOf(map))
    const missing = wanted.filter((name) => !loaded.has(name) && cellLoaders[name])
    if (missing.length === 0) return
    await Promise.all(missing.map(async (name) => loaded.set(name, (await cellLoaders[name]!()).default)))
    const source = map.getSource('cells')
    if (source && 'setData' in source)
      (source as { setData(data: unknown): void }).setData(featuresOf([...loaded.values()]))
    drawLabels()
  }

  const look = () => {
    drawMarks()
    drawLabels()
    void loadCells()
    options.onView(map.getZoom(), viewOf(map))
  }
  // The library takes its first measure of the container for the final one, and a page that is still being laid out
  // may give none. Until the reader moves the map, it goes on showing all marks.
  let box = options.box
  let isMoved = false
  map.on('movestart', ({ originalEvent }) => {
    if (originalEvent) isMoved = true
  })
  const sizes = new ResizeObserver(() => {
    map.resize()
    if (!isMoved) map.fitBounds(boundsOf(box), FIT)
  })
  sizes.observe(options.container)

  map.on('load', look)
  map.on('moveend', look)
  drawMarks()

  return {
    redraw(now) {
      chosen = now
      drawMarks()
    },
    zoomBy(steps) {
      isMoved = true
      map.easeTo({ zoom: map.getZoom() + steps, duration: 120 })
    },
    goTo(at) {
      isMoved = true
      map.easeTo({ center: at, zoom: map.getZoom() + 2, duration: 120 })
    },
    lookAt(wish) {
      box = wish
      isMoved = false
      map.fitBounds(boundsOf(box), FIT)
    },
    close() {
      sizes.disconnect()
      map.remove()
    },
  }
}

/** A country by the reader's name for it, as far as the browser knows one. */
const countryCandidate =
  (names: Intl.DisplayNames, language: string) =>
  ({ area: { region, name }, at }: AreaLabel, index: number): Candidate => {
    const own = region ? names.of(region) : undefined
    return {
      key: name,
      words: own ?? name,
      language: own ? language : 'en',
      kind: 'country',
      at,
      order: index / 1000,
    }
  }

/** Cities that suit a zoom: seats of provinces first, every listed place only from near. */
const cityCandidates =
  (zoom: number) =>
  ({ cities }: Cell): Candidate[] => {
    const deepest = zoom < 5 ? 0 : zoom < 6.5 ? 1 : zoom < 7.5 ? 2 : 3
    return cities
      .filter(({ rank }) => rank <= deepest)
      .map(
        ({ name, at, rank }, index): Candidate => ({
          key: `${name} ${at}`,
          words: name,
          language: null,
          kind: 'city',
          at,
          order: 1 + rank + index / 100_000,
        }),
      )
  }

function labelMarker({ words, language, kind, at }: Candidate): Marker {
  const element = document.createElement('div')
  element.className = `map-label ${kind}`
  element.setAttribute('aria-hidden', 'true')
  const name = document.createElement('bdi')
  name.textContent = words
  if (language) name.lang = language
  element.append(name)
  return new Marker({ element, anchor: kind === 'city' ? 'left' : 'center' }).setLngLat(at)
}
