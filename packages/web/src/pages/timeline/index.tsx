// Timeline: lanes of sessions, papers, statements, incidents and the record, and the same as a list.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Timeline } from '../../../../talks/src/answers/pages.ts'
import { Answer } from '../../parts/Answer.tsx'
import { EmptyState } from '../../parts/EmptyState.tsx'
import { Page, Section } from '../../parts/Page.tsx'
import { usePreferences } from '../../prefs/preferences.ts'
import { useZones } from '../../time/zones.tsx'
import { Chart } from './Chart.tsx'
import { extentOf, type Placed } from './extent.ts'
import { moved, type Window, windowOfMost, zoomed } from './scale.ts'
import { TwinList } from './TwinList.tsx'
import './timeline.css'

const TimelinePage = () => {
  const { t } = useTranslation('timeline')
  return (
    <Page title={t('shell:pages.timeline')} lead={t('lead')}>
      <Answer<Timeline> path="timeline">
        {(timeline) =>
          timeline.items.length + timeline.undated.length === 0 ? (
            <EmptyState why={t('empty')} />
          ) : (
            <Body timeline={timeline} />
          )
        }
      </Answer>
    </Page>
  )
}
export default TimelinePage

/** The window that shows the talks themselves: when they were recorded may be long after. */
const firstWindow = (placed: readonly Placed[]): Window | null => {
  const talks = placed.filter(({ item }) => item.lane !== 'record')
  return windowOfMost((talks.length > 0 ? talks : placed).map(({ extent }) => extent))
}

const Body = ({ timeline }: { timeline: Timeline }) => {
  const { t } = useTranslation('timeline')
  const zones = useZones()
  const zone = usePreferences().zone ?? zones[0] ?? 'UTC'
  const placed = timeline.items.flatMap((item) => {
    const extent = extentOf(item.when, zones[0] ?? 'UTC')
    return extent ? [{ item, extent }] : []
  })
  const whole = firstWindow(placed)
  const [chosen, choose] = useState<Window | null>(null)
  const window = chosen ?? whole
  const listed = timeline.items.length + timeline.undated.length
  return (
    <>
      {window && (
        <Section id="lanes" title={t('lanes')}>
          <div className="timeline-tools">
            <button type="button" className="button" onClick={() => choose(moved(window, -0.5))}>
              {t('earlier')}
            </button>
            <button type="button" className="button" onClick={() => choose(moved(window, 0.5))}>
              {t('later')}
            </button>
            <button type="button" className="button" onClick={() => choose(zoomed(window, 0.5))}>
              {t('closer')}
            </button>
            <button type="button" className="button" onClick={() => choose(zoomed(window, 2))}>
              {t('wider')}
            </button>
            <button type="button" className="button" disabled={chosen === null} onClick={() => choose(null)}>
              {t('whole')}
            </button>
            <Legend />
          </div>
          {timeline.undated.length > 0 && (
            <p className="small muted timeline-undated">
              <a href="#undated">{t('undated-count', { count: timeline.undated.length })}</a>
            </p>
          )}
          <Chart placed={placed} window={window} zone={zone} onWindow={choose} />
        </Section>
      )}
      <Section id="list" title={t('list')}>
        {timeline.total > listed && (
          <p className="small muted">{t('older', { count: listed, total: timeline.total })}</p>
        )}
        <TwinList items={placed.map(({ item }) => item)} label={t('list')} />
      </Section>
      {timeline.undated.length > 0 && (
        <Section id="undated" title={t('undated')}>
          <TwinList items={timeline.undated} label={t('undated')} />
        </Section>
      )}
    </>
  )
}

const Legend = () => {
  const { t } = useTranslation('timeline')
  return (
    <p className="small muted timeline-legend">
      <span>
        <span className="tl-mark dot" aria-hidden="true" /> {t('mark.dot')}
      </span>
      <span>
        <span className="tl-mark bar" aria-hidden="true" /> {t('mark.bar')}
      </span>
      <span>
        <span className="tl-mark hollow" aria-hidden="true" /> {t('mark.hollow')}
      </span>
    </p>
  )
}
