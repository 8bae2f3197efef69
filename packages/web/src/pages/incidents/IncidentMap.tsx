import { useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { IncidentMarks, IncidentRow } from '../../../../talks/src/answers/pages.ts'
import { ErrorState } from '../../parts/ErrorState.tsx'
import { useText } from '../../parts/text.ts'
import { localeOf } from '../../words/languages.ts'
import { type Bin, binsOf } from './bins.ts'
import type { IncidentFilter } from './filters.ts'
import { MapLegend } from './MapLegend.tsx'
import { type IncidentMapView, openMap } from './map-view.ts'
import { pointsOf } from './points.ts'
import { type MapView, useMarks } from './useMarks.ts'

/** A mark for more places than this says only how many they are. */
const MOST_NAMES = 8

interface IncidentMapProps {
  filter: IncidentFilter
  /** The claims of the list. */
  rows: readonly IncidentRow[]
  chosen: readonly string[]
  onChoose: (ids: readonly string[]) => void
}

/** All claims that the filter lets through on a map. The list beside it names the place of each. */
const IncidentMap = (props: IncidentMapProps) => {
  const { t } = useTranslation('incidents')
  const [view, look] = useState<MapView | null>(null)
  const { data, error, refetch } = useMarks(props.filter, view)
  if (data) return <Drawn {...props} answer={data} onView={look} />
  if (error) return <ErrorState error={error} onAgain={() => refetch()} />
  return <p className="loading map-loading">{t('opening-map')}</p>
}
export default IncidentMap

interface DrawnProps extends Omit<IncidentMapProps, 'filter'> {
  answer: IncidentMarks
  onView: (view: MapView) => void
}

const Drawn = ({ answer, rows, chosen, onChoose, onView }: DrawnProps) => {
  const { t, i18n } = useTranslation('incidents')
  const text = useText()
  const points = useMemo(() => pointsOf(answer.marks, rows), [answer.marks, rows])
  const { binned, box, unplaced } = answer
  const container = useRef<HTMLDivElement>(null)
  const view = useRef<IncidentMapView | null>(null)
  const latest = useRef({ points, binned, box, onChoose, onView, t, text })
  latest.current = { points, binned, box, onChoose, onView, t, text }
  const [cannotDraw, setCannotDraw] = useState(false)
  const isPlaced = box !== null

  useEffect(() => {
    const first = latest.current.box
    if (!isPlaced || !container.current || !first) return
    const nameOfBin = (bin: Bin) => {
      const now = latest.current
      const places = bin.points.reduce((sum, point) => sum + point.places, 0)
      const names = bin.points.flatMap(({ place }) => (place ? [now.text(place.name)] : []))
      return names.length < places || places > MOST_NAMES
        ? now.t('map.mark-several', { places, count: bin.count })
        : now.t('map.mark', { place: names.join(now.t('separator')), count: bin.count })
    }
    const choose = (bin: Bin) => {
      if (bin.ids.length === 0) return view.current?.goTo(bin.at)
      latest.current.onChoose(bin.ids)
      document.getElementById(`incident-${bin.ids[0]}`)?.focus()
    }
    try {
      view.current = openMap({
        container: container.current,
        name: latest.current.t('map.name'),
        language: i18n.language,
        box: first,
        bins: (zoom) => binsOf(latest.current.points, zoom),
        countInWords: (count) =>
          new Intl.NumberFormat(localeOf(i18n.language), { notation: 'compact' }).format(count),
        nameOfBin,
        onChoose: choose,
        onView: (zoom, box) => latest.current.binned && latest.current.onView({ zoom, box }),
      })
    } catch {
      setCannotDraw(true)
    }
    return () => {
      view.current?.close()
      view.current = null
    }
  }, [isPlaced, i18n.language])

  useEffect(() => view.current?.redraw(chosen), [chosen, points])

  if (!box) return <p className="muted map-note">{t('map.nothing')}</p>
  if (cannotDraw) return <p className="muted map-note">{t('map.no-drawing')}</p>
  return (
    <figure className="map-figure">
      <div className="map-frame" ref={container} dir="ltr" />
      <div className="map-tools">
        <button type="button" className="button" onClick={() => view.current?.zoomBy(1)}>
          {t('map.closer')}
        </button>
        <button type="button" className="button" onClick={() => view.current?.zoomBy(-1)}>
          {t('map.wider')}
        </button>
        <button type="button" className="button" onClick={() => view.current?.lookAt(box)}>
          {t('map.all')}
        </button>
      </div>
      <MapLegend unplaced={unplaced} />
    </figure>
  )
}
