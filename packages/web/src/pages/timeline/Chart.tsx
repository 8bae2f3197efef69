import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TimelineItem } from '../../../../talks/src/answers/pages.ts'
import { EntryLink } from '../../parts/EntryLink.tsx'
import { TextOf } from '../../parts/TextOf.tsx'
import { useText } from '../../parts/text.ts'
import { WhenOf } from '../../parts/WhenOf.tsx'
import { directionOf } from '../../words/languages.ts'
import { Axis } from './Axis.tsx'
import type { Placed } from './extent.ts'
import { type Laid, type Lane, layLane } from './lanes.ts'
import { type Window, windowAround } from './scale.ts'
import { stepFocus } from './step-focus.ts'

const LANES = ['sessions', 'papers', 'statements', 'incidents', 'record'] as const
const ROW_PIXELS = 42
const MAX_ROWS = 8
const LABEL_PIXELS = 230

interface ChartProps {
  placed: readonly Placed[]
  window: Window
  /** Zone in whose local time the ticks fall. */
  zone: string
  onWindow: (window: Window | null) => void
}

/** The lanes. Everything is placed from the start, so that it runs from right to left where the page does. */
export const Chart = ({ placed, window, zone, onWindow }: ChartProps) => {
  const { t, i18n } = useTranslation('timeline')
  const text = useText()
  const [frame, width] = useWidth()
  const lanes = LANES.map((name) => ({
    name,
    lane: layLane(
      placed
        .filter(({ item }) => item.lane === name)
        .map(({ item, extent }) => ({
          item,
          extent,
          labelWidth: Math.min(LABEL_PIXELS, text(item.label).length * 7 + 6),
        })),
      { window, width, maxRows: MAX_ROWS },
    ),
  }))
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (stepFocus(event.currentTarget, event.key, directionOf(i18n.language) === 'rtl'))
      event.preventDefault()
  }
  return (
    <div className="chart-frame">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: arrow keys walk the links inside */}
      <div className="chart" onKeyDown={onKeyDown}>
        <div ref={frame} className="chart-axis">
          <Axis window={window} zone={zone} width={width} />
        </div>
        {lanes.map(({ name, lane }) => (
          <section key={name} className="lane" aria-label={t(`vocabulary:lane.${name}`)}>
            <h3 className="lane-name">{t(`vocabulary:lane.${name}`)}</h3>
            <ol
              className="lane-items"
              data-lane={name}
              style={{ blockSize: Math.max(1, lane.rows) * ROW_PIXELS + 8 }}
            >
              {lane.laid.map((laid) => (
                <Item key={laid.item.told.id} laid={laid} width={width} />
              ))}
            </ol>
            <LaneNote lane={lane} onAll={() => onWindow(windowAround(placed.map(({ extent }) => extent)))} />
          </section>
        ))}
      </div>
    </div>
  )
}

const Item = ({ laid, width }: { laid: Laid<TimelineItem>; width: number }) => {
  const { item, extent, start, end, row, fromEnd } = laid
  const marked = Math.max(10, (end - start) * width)
  const offset = fromEnd ? Math.max(0, (1 - Math.max(end, start + 10 / width)) * width) : start * width
  return (
    <li
      className={fromEnd ? 'tl-item from-end' : 'tl-item'}
      style={{
        insetBlockStart: row * ROW_PIXELS + 4,
        [fromEnd ? 'insetInlineEnd' : 'insetInlineStart']: offset,
      }}
    >
      <EntryLink entry={item.told.entry} className="tl-link">
        <span
          className={`tl-mark ${extent.mark}${laid.cutStart ? ' cut-start' : ''}${laid.cutEnd ? ' cut-end' : ''}`}
          style={extent.mark === 'dot' ? undefined : { inlineSize: marked }}
        />
        <span className="tl-label" style={{ maxInlineSize: Math.max(LABEL_PIXELS, marked) }}>
          <TextOf text={item.label} />
        </span>
        <span className="visually-hidden">
          {' '}
          <WhenOf when={item.when} />
        </span>
      </EntryLink>
    </li>
  )
}

/** What the lane does not show: items without a row, and those outside the window. */
const LaneNote = ({ lane, onAll }: { lane: Lane<TimelineItem>; onAll: () => void }) => {
  const { t } = useTranslation('timeline')
  const outside = lane.before + lane.after
  if (lane.more + outside === 0) {
    return lane.laid.length === 0 ? <p className="lane-note small muted">{t('lane-empty')}</p> : null
  }
  return (
    <p className="lane-note small muted">
      {lane.more > 0 && <span>{t('more', { count: lane.more })}</span>}{' '}
      {lane.before > 0 && <span>{t('before', { count: lane.before })}</span>}{' '}
      {lane.after > 0 && <span>{t('after', { count: lane.after })}</span>}{' '}
      {outside > 0 && (
        <button type="button" className="link" onClick={onAll}>
          {t('show-all')}
        </button>
      )}
    </p>
  )
}

/** A frame and its width in pixels, kept when the window changes. */
const useWidth = () => {
  const frame = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(900)
  useLayoutEffect(() => {
    const element = frame.current
    if (!element) return
    const observer = new ResizeObserver(() => setWidth(element.clientWidth || 900))
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [frame, width] as const
}
