import { useTranslation } from 'react-i18next'
import type { IncidentRow } from '../../../../talks/src/answers/pages.ts'
import { NameOf } from '../../parts/NameOf.tsx'
import { SourceLine } from '../../parts/SourceLine.tsx'
import { TextOf } from '../../parts/TextOf.tsx'
import { WhenOf } from '../../parts/WhenOf.tsx'
import { WhoOf } from '../../parts/WhoOf.tsx'
import { OtherNames } from '../rows/OtherNames.tsx'
import { useNarrow } from '../rows/useNarrow.ts'
import { LossesOf } from './LossesOf.tsx'

interface IncidentListProps {
  rows: readonly IncidentRow[]
  /** Ids of the incidents that the mark chosen on the map stands for. */
  chosen: readonly string[]
  /** A list instead of a table, beside the map. */
  asList: boolean
}

/** The claims: in a table, or in a list on a telephone and beside the map. */
export const IncidentList = ({ rows, chosen, asList }: IncidentListProps) => {
  const { t } = useTranslation('incidents')
  const narrow = useNarrow()
  if (rows.length === 0) return <p className="muted">{t('none-filtered')}</p>
  if (!asList && !narrow) return <IncidentTable rows={rows} />
  return (
    <ul className="rows incident-list">
      {rows.map((row) => (
        <li
          key={row.id}
          id={`incident-${row.id}`}
          tabIndex={-1}
          className={chosen.includes(row.id) ? 'chosen' : undefined}
        >
          <Title row={row} />
          <p className="small">
            <WhenOf when={row.when} /> · <PlaceOf row={row} />
          </p>
          <p className="small">
            {t('alleged-by')} <WhoOf who={row.allegedBy} /> · <RegimeOf row={row} />
          </p>
          <p className="small">
            <LossesOf losses={row.losses} /> · {t(`vocabulary:verification.${row.verification}`)}
          </p>
          <p>
            <SourceLine told={row} />
          </p>
        </li>
      ))}
    </ul>
  )
}

const IncidentTable = ({ rows }: { rows: readonly IncidentRow[] }) => {
  const { t } = useTranslation('incidents')
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="table-frame" aria-label={t('claims-table')} tabIndex={0}>
      <table className="table incident-table">
        <thead>
          <tr>
            <th scope="col">{t('incident')}</th>
            <th scope="col">{t('when')}</th>
            <th scope="col">{t('place')}</th>
            <th scope="col">{t('alleged-by')}</th>
            <th scope="col">{t('regime')}</th>
            <th scope="col">{t('losses-and-verification')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <Title row={row} />
                <SourceLine told={row} />
              </th>
              <td>
                <WhenOf when={row.when} />
              </td>
              <td>
                <PlaceOf row={row} />
              </td>
              <td>
                <WhoOf who={row.allegedBy} />
                {row.against && (
                  <p className="small muted">
                    {t('against')} <NameOf of={row.against} />
                  </p>
                )}
              </td>
              <td>
                <RegimeOf row={row} />
              </td>
              <td>
                <p>
                  <LossesOf losses={row.losses} />
                </p>
                <p className="muted">{t(`vocabulary:verification.${row.verification}`)}</p>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

const Title = ({ row }: { row: IncidentRow }) => {
  const { t } = useTranslation('incidents')
  return (
    <p>
      <strong>
        <TextOf text={row.title} />
      </strong>{' '}
      <span className="small muted">
        {t(`vocabulary:incident-type.${row.type}`)}
        {row.count !== null && row.count > 1 && <> · {t('claimed-count', { count: row.count })}</>}
      </span>
    </p>
  )
}

const PlaceOf = ({ row }: { row: IncidentRow }) => {
  const { t } = useTranslation('incidents')
  if (!row.place) return <span className="muted">{t('no-place')}</span>
  return (
    <>
      <NameOf of={row.place} /> <OtherNames of={row.place} />
      {(row.place.latitude === null || row.place.longitude === null) && (
        <span className="small muted"> {t('not-on-map')}</span>
      )}
    </>
  )
}

const RegimeOf = ({ row }: { row: IncidentRow }) => {
  const { t } = useTranslation('incidents')
  if (!row.regime) return <span className="muted">{t('no-regime')}</span>
  return (
    <>
      <NameOf of={row.regime.ceasefire} />
      {row.regime.inferred && <span className="small attention inferred"> {t('inferred')}</span>}
    </>
  )
}
