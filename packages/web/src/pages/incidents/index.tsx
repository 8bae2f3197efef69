// Incidents: claims, each by somebody and under a ceasefire or none, in a list and on a map that says the same.
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Incidents } from '../../../../talks/src/answers/pages.ts'
import { Answer } from '../../parts/Answer.tsx'
import { EmptyState } from '../../parts/EmptyState.tsx'
import { Page, Section } from '../../parts/Page.tsx'
import { useAddress } from '../rows/useAddress.ts'
import { boxAround } from './bins.ts'
import { Ceasefires } from './Ceasefires.tsx'
import { Filters } from './Filters.tsx'
import { filtered } from './filters.ts'
import { IncidentList } from './IncidentList.tsx'
import './incidents.css'

/** The map and its library are fetched when the map is opened. */
const IncidentMap = lazy(() => import('./IncidentMap.tsx'))

const IncidentsPage = () => {
  const { t } = useTranslation('incidents')
  return (
    <Page title={t('shell:pages.incidents')} lead={t('lead')}>
      <Answer<Incidents> path="incidents">{(incidents) => <Body incidents={incidents} />}</Answer>
    </Page>
  )
}
export default IncidentsPage

const Body = ({ incidents }: { incidents: Incidents }) => {
  const { t } = useTranslation('incidents')
  const [search, change] = useAddress()
  const [chosen, choose] = useState<readonly string[]>([])
  const filter = { alleger: search.alleger, regime: search.regime, type: search.type }
  const rows = filtered(incidents.rows, filter)
  const onMap = search.map === 'open'
  const unplaced = rows.filter((row) => boxAround([row]) === null).length
  return (
    <>
      {incidents.rows.length === 0 ? (
        <EmptyState why={t('empty')} />
      ) : (
        <Section id="claims" title={t('claims')}>
          <Filters rows={incidents.rows} filter={filter} shown={rows.length} onChange={change}>
            <button
              type="button"
              className="button"
              aria-expanded={onMap}
              onClick={() => change({ map: onMap ? undefined : 'open' })}
            >
              {t(onMap ? 'close-map' : 'open-map')}
            </button>
          </Filters>
          {incidents.total > incidents.rows.length && (
            <p className="small muted">
              {t('older', { count: incidents.rows.length, total: incidents.total })}
            </p>
          )}
          <div className={onMap ? 'incidents with-map' : 'incidents'}>
            <IncidentList rows={rows} chosen={chosen} asList={onMap} />
            {onMap && (
              <Suspense fallback={<p className="loading map-loading">{t('opening-map')}</p>}>
                <IncidentMap rows={rows} chosen={chosen} onChoose={choose} unplaced={unplaced} />
              </Suspense>
            )}
          </div>
        </Section>
      )}
      <Section id="ceasefires" title={t('ceasefires')}>
        <Ceasefires ceasefires={incidents.ceasefires} />
      </Section>
    </>
  )
}
