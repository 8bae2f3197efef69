import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useText } from '../../parts/text.ts'
import { localeOf } from '../../words/languages.ts'
import { type Bin, binsOf } from './bins.ts'
import { type IncidentMapView, openMap } from './map-view.ts'
import { boxAround, type Point } from './points.ts'

interface IncidentMapProps {
  points: readonly Point[]
  chosen: readonly string[]
  onChoose: (ids: readonly string[]) => void
  /** Claims that no place with coordinates is named for. */
  unplaced: number
}

/** The claims of the list on a map. The list beside it says the same to whoever does not see it. */
const IncidentMap = ({ points, chosen, onChoose, unplaced }: IncidentMapProps) => {
  const { t, i18n } = useTranslation('incidents')
  const text = useText()
  const container = useRef<HTMLDivElement>(null)
  const view = useRef<IncidentMapView | null>(null)
  const latest = useRef({ points, onChoose, t, text })
  latest.current = { points, onChoose, t, text }
  const [cannotDraw, setCannotDraw] = useState(false)
  const box = boxAround(points)
  const isPlaced = box !== null

  useEffect(() => {
    const first = boxAround(latest.current.points)
    if (!isPlaced || !container.current || !first) return
    const nameOfBin = (bin: Bin) => {
      const now = latest.current
      const names = bin.points.map(({ place }) => now.text(place.name))
      return now.t('map.mark', { place: names.join(now.t('separator')), count: bin.count })
    }
    const choose = (bin: Bin) => {
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
        countInWords: (count) => new Intl.NumberFormat(localeOf(i18n.language)).format(count),
        nameOfBin,
        onChoose: choose,
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
      <figcaption className="small muted">
        <p className="map-legend">
          <span className="map-line" aria-hidden="true" /> {t('map.line')}
          <span className="map-line disputed" aria-hidden="true" /> {t('map.disputed')}
        </p>
        <p>{t('map.view')}</p>
        <p>{t('map.disclaimer')}</p>
        <p>
          {t('map.marks')} {unplaced > 0 && t('map.unplaced', { count: unplaced })}
        </p>
        <p>{t('map.data')}</p>
      </figcaption>
    </figure>
  )
}
export default IncidentMap
