import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import type { Issues } from '../../../../talks/src/answers/pages.ts'
import { Answer } from '../../parts/Answer.tsx'
import { EmptyState } from '../../parts/EmptyState.tsx'
import { NameOf } from '../../parts/NameOf.tsx'
import { Page } from '../../parts/Page.tsx'
import { PageLink } from '../../shell/links.tsx'
import { useNarrow } from '../rows/useNarrow.ts'
import { CommonCell, OfferCell, PositionCell } from './cells.tsx'
import { matrixOf } from './matrix.ts'
import './issues.css'

/** Positions of each side, issue by issue, with the last offer and what was stated as common ground. */
export const IssuesPage = () => {
  const { t } = useTranslation('issues')
  return (
    <Page title={t('shell:pages.issues')} lead={t('lead')}>
      <Answer<Issues> path="issues">
        {(issues) =>
          issues.rows.length === 0 ? <EmptyState why={t('empty')} /> : <Positions issues={issues} />
        }
      </Answer>
    </Page>
  )
}

const Positions = ({ issues }: { issues: Issues }) =>
  useNarrow() ? <PositionList issues={issues} /> : <Matrix issues={issues} />

const Matrix = ({ issues }: { issues: Issues }) => {
  const { t } = useTranslation('issues')
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="table-frame matrix-frame" aria-label={t('matrix')} tabIndex={0}>
      <table className="table matrix">
        <thead>
          <tr>
            <th scope="col">{t('issue')}</th>
            {issues.parties.map((party) => (
              <th scope="col" key={party.id}>
                <NameOf of={party} />
              </th>
            ))}
            <th scope="col">{t('last-offer')}</th>
            <th scope="col">{t('common-ground')}</th>
          </tr>
        </thead>
        <tbody>
          {matrixOf(issues).map((row) => (
            <tr key={row.issue.id}>
              <th scope="row">
                <PageLink page="issues" item={row.issue.id}>
                  <NameOf of={row.issue} />
                </PageLink>
              </th>
              {row.cells.map((cell) => (
                <td key={cell.party.id}>
                  <PositionCell cell={cell} issue={row.issue} />
                </td>
              ))}
              <td>
                <OfferCell offer={row.lastOffer} />
              </td>
              <td>
                <CommonCell common={row.common} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

const PositionList = ({ issues }: { issues: Issues }) => {
  const { t } = useTranslation('issues')
  return matrixOf(issues).map((row) => (
    <section key={row.issue.id} className="section" aria-labelledby={`issue-${row.issue.id}`}>
      <h2 id={`issue-${row.issue.id}`}>
        <PageLink page="issues" item={row.issue.id}>
          <NameOf of={row.issue} />
        </PageLink>
      </h2>
      <dl className="pairs">
        {row.cells.map((cell) => (
          <Fragment key={cell.party.id}>
            <dt>
              <NameOf of={cell.party} />
            </dt>
            <dd>
              <PositionCell cell={cell} issue={row.issue} />
            </dd>
          </Fragment>
        ))}
        <dt>{t('last-offer')}</dt>
        <dd>
          <OfferCell offer={row.lastOffer} />
        </dd>
        <dt>{t('common-ground')}</dt>
        <dd>
          <CommonCell common={row.common} />
        </dd>
      </dl>
    </section>
  ))
}
