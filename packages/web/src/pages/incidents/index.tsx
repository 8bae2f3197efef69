// Incidents: claims, each by somebody and under a ceasefire or none, in a list and on a map that says the same.
import { lazy, type ReactNode, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { IncidentRow, Incidents } from '../../../../talks/src/answers/pages.ts'
import { EmptyState } from '../../parts/EmptyState.tsx'
import { Page, Section } from '../../parts/Page.tsx'
import { PagedAnswer } from '../rows/PagedAnswer.tsx'
import { useAddress } from '../rows/useAddress.ts'
import { usePaged } from '../rows/usePaged.ts'
import { Ceasefires } from './Ceasefires.tsx'
import { Filters } from './Filters.tsx'
import { filterOf, type IncidentFilter } from './filters.ts'
import { IncidentList } from './IncidentList.tsx'
import './incidents.css'

/** The map and its library are fetched when the map is opened. */
const IncidentMap = lazy(() => import('./IncidentMap.tsx'))

const IncidentsPage = () => {
  const { t } = useTranslation('incidents')
  const [search] = useAddress()
  const filter = filterOf(search)
  const incidents = usePaged<Incidents>('incidents', { ...filter })
  return (
    <Page title={t('shell:pages.incidents')} lead={t('lead')}>
      <PagedAnswer answer={incidents} more={t('more')}>
        {(pages, button) => (
          <Body first={pages[0]} filter={filter} rows={pages.flatMap((page) => page.rows)}>
            {button}
          </Body>
        )}
      </PagedAnswer>
    </Page>
  )
}
export default IncidentsPage

interface BodyProps {
  first: Incidents
  filter: IncidentFilter
  /** The claims fetched so far, of those that the filter lets through. */
  rows: readonly IncidentRow[]
  /** What leads to more claims. */
  children: ReactNode
}

const Body = ({ first, filter, rows, children }: BodyProps) => {
  const { t } = useTranslation('incidents')
  const [search, change] = useAddress()
  const [chosen, choose] = useState<readonly string[]>([])
  const onMap = search.map === 'open'
  return (
    <>
      {first.all === 0 ? (
        <EmptyState why={t('empty')} />
      ) : (
        <Section id="claims" title={t('claims')}>
          <Filters incidents={first} filter={filter} onChange={change}>
            <button
              type="button"
              className="button"
              aria-expanded={onMap}
              onClick={() => change({ map: onMap ? undefined : 'open' })}
            >
              {t(onMap ? 'close-map' : 'open-map')}
            </button>
          </Filters>
          {first.total > rows.length && (
            <p className="small muted">{t('older', { count: rows.length, total: first.total })}</p>
          )}
          <div className={onMap ? 'incidents with-map' : 'incidents'}>
            <IncidentList rows={rows} chosen={chosen} asList={onMap} />
            {onMap && (
              <Suspense fallback={<p className="loading map-loading">{t('opening-map')}</p>}>
                <IncidentMap filter={filter} rows={rows} chosen={chosen} onChoose={choose} />
              </Suspense>
            )}
          </div>
          {children}
        </Section>
      )}
      <Section id="ceasefires" title={t('ceasefires')}>
        <Ceasefires ceasefires={first.ceasefires} />
      </Section>
    </>
  )
}
