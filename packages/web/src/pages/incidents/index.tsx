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
import { filtered } from './filters.ts'
import { IncidentList } from './IncidentList.tsx'
import { pointsOf, positionOf, withTotals } from './points.ts'
import './incidents.css'

/** The map and its library are fetched when the map is opened. */
const IncidentMap = lazy(() => import('./IncidentMap.tsx'))

const IncidentsPage = () => {
  const { t } = useTranslation('incidents')
  const incidents = usePaged<Incidents>('incidents')
  return (
    <Page title={t('shell:pages.incidents')} lead={t('lead')}>
      <PagedAnswer answer={incidents} more={t('more')}>
        {(pages, button) => (
          <Body first={pages[0]} rows={pages.flatMap((page) => page.rows)}>
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
  /** The claims fetched so far. */
  rows: readonly IncidentRow[]
  /** What leads to more claims. */
  children: ReactNode
}

const Body = ({ first, rows, children }: BodyProps) => {
  const { t } = useTranslation('incidents')
  const [search, change] = useAddress()
  const [chosen, choose] = useState<readonly string[]>([])
  const filter = { alleger: search.alleger, regime: search.regime, type: search.type }
  const shown = filtered(rows, filter)
  const isFiltered = Object.values(filter).some(Boolean)
  const onMap = search.map === 'open'
  return (
    <>
      {rows.length === 0 ? (
        <EmptyState why={t('empty')} />
      ) : (
        <Section id="claims" title={t('claims')}>
          <Filters rows={rows} filter={filter} shown={shown.length} onChange={change}>
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
            <IncidentList rows={shown} chosen={chosen} asList={onMap} />
            {onMap && (
              <Suspense fallback={<p className="loading map-loading">{t('opening-map')}</p>}>
                <IncidentMap
                  points={isFiltered ? pointsOf(shown) : withTotals(pointsOf(shown), first.places)}
                  chosen={chosen}
                  onChoose={choose}
                  unplaced={shown.filter((row) => positionOf(row.place) === null).length}
                />
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
