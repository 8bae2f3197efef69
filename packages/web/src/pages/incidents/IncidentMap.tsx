import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { IncidentRow } from '../../../../talks/src/answers/pages.ts'
import { useText } from '../../parts/text.ts'
import { type Bin, binsOf, boxAround } from './bins.ts'
import { type IncidentMapView, openMap } from './map-view.ts'

interface IncidentMapProps {
  rows: readonly IncidentRow[]
  chosen: readonly string[]
  onChoose: (ids: readonly string[]) => void
  /** Claims that no place with coordinates is named for. */
  unplaced: number
}

/** The claims of the list on a map. The list beside it says the same to whoever does not see it. */
const IncidentMap = ({ rows, chosen, onChoose, unplaced }: IncidentMapProps) => {
  const { t, i18n } = useTranslation('incidents')
  const text = useText()
  const container = useRef<HTMLDivElement>(null)
  const view = useRef<IncidentMapView | null>(null)
  const latest = useRef({ rows, onChoose, t, text })
  latest.current = { rows, onChoose, t, text }
  const [cannotDraw, setCannotDraw] = useState(false)
  const box = boxAround(rows)
  const isPlaced = box !== null

  useEffect(() => {
    const first = boxAround(latest.current.rows)
    if (!isPlaced || !container.current || !first) return
    const nameOfBin = (bin: Bin) => {
      const now = latest.current
      const places = new Set(bin.rows.map((row) => (row.place ? now.text(row.place.name) : '')))
      return now.t('map.mark', { place: [...places].join(', '), count: bin.rows.length })
    }
    const choose = (bin: Bin) => {
      latest.current.onChoose(bin.rows.map((row) => row.id))
      document.getElementById(`incident-${bin.rows[0]?.id}`)?.focus()
    }
    try {
      view.current = openMap({
        container: container.current,
        name: latest.current.t('map.name'),
        language: i18n.language,
        box: first,
        bins: (zoom) => binsOf(latest.current.rows, zoom),
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

  useEffect(() => view.current?.redraw(chosen), [chosen, rows])

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
