// Timeline: lanes of sessions, papers, statements, incidents and the record, and the same as a list.
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Timeline } from '../../../../talks/src/answers/pages.ts'
import { EmptyState } from '../../parts/EmptyState.tsx'
import { Page, Section } from '../../parts/Page.tsx'
import { usePreferences } from '../../prefs/preferences.ts'
import { useZones } from '../../time/zones.tsx'
import { PagedAnswer } from '../rows/PagedAnswer.tsx'
import { usePaged } from '../rows/usePaged.ts'
import { Chart } from './Chart.tsx'
import { extentOf, type Placed } from './extent.ts'
import { inOrder } from './pages.ts'
import { moved, type Window, windowOfMost, zoomed } from './scale.ts'
import { TwinList } from './TwinList.tsx'
import './timeline.css'

const TimelinePage = () => {
  const { t } = useTranslation('timeline')
  const timeline = usePaged<Timeline>('timeline')
  return (
    <Page title={t('shell:pages.timeline')} lead={t('lead')}>
      <PagedAnswer answer={timeline} more={t('earlier-items')}>
        {(pages, button) =>
          pages[0].items.length + pages[0].undated.length === 0 ? (
            <EmptyState why={t('empty')} />
          ) : (
            <Body pages={pages} onBefore={() => timeline.hasNextPage && timeline.fetchNextPage()}>
              {button}
            </Body>
          )
        }
      </PagedAnswer>
    </Page>
  )
}
export default TimelinePage

/** The window that shows the talks themselves: when they were recorded may be long after. */
const firstWindow = (placed: readonly Placed[]): Window | null => {
  const talks = placed.filter(({ item }) => item.lane !== 'record')
  return windowOfMost((talks.length > 0 ? talks : placed).map(({ extent }) => extent))
}

interface BodyProps {
  /** The latest items first, page by page. */
  pages: readonly [Timeline, ...Timeline[]]
  /** The lanes are asked to show what comes before all items fetched so far. */
  onBefore: () => void
  /** What leads to earlier items. */
  children: ReactNode
}

const Body = ({ pages, onBefore, children }: BodyProps) => {
  const { t } = useTranslation('timeline')
  const zones = useZones()
  const zone = usePreferences().zone ?? zones[0] ?? 'UTC'
  const { items, undated } = inOrder(pages)
  const placedIn = (some: Timeline['items']) =>
    some.flatMap((item) => {
      const extent = extentOf(item.when, zones[0] ?? 'UTC')
      return extent ? [{ item, extent }] : []
    })
  const placed = placedIn(items)
  // What was fetched later does not move the lanes under the reader's eyes.
  const whole = firstWindow(placedIn(pages[0].items))
  const [chosen, choose] = useState<Window | null>(null)
  const window = chosen ?? whole
  const listed = items.length + undated.length
  const goEarlier = (from: Window) => {
    const wanted = moved(from, -0.5)
    if (wanted.from < Math.min(...placed.map(({ extent }) => extent.from))) onBefore()
    choose(wanted)
  }
  return (
    <>
      {window && (
        <Section id="lanes" title={t('lanes')}>
          <div className="timeline-tools">
            <button type="button" className="button" onClick={() => goEarlier(window)}>
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
          {undated.length > 0 && (
            <p className="small muted timeline-undated">
              <a href="#undated">{t('undated-count', { count: undated.length })}</a>
            </p>
          )}
          <Chart placed={placed} window={window} zone={zone} onWindow={choose} />
        </Section>
      )}
      <Section id="list" title={t('list')}>
        {children && (
          <div className="timeline-tools">
            <p className="small muted">{t('older', { count: listed, total: pages[0].total })}</p>
            {children}
          </div>
        )}
        <TwinList items={placed.map(({ item }) => item)} label={t('list')} />
      </Section>
      {undated.length > 0 && (
        <Section id="undated" title={t('undated')}>
          <TwinList items={undated} label={t('undated')} />
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
