import { useTranslation } from 'react-i18next'
import { EmptyState } from '../../../parts/EmptyState.tsx'
import { TextOf } from '../../../parts/TextOf.tsx'
import { PageLink } from '../../../shell/links.tsx'
import { PagedAnswer } from '../../rows/PagedAnswer.tsx'
import { usePaged } from '../../rows/usePaged.ts'
import { AcrossFilters, useAcross } from './AcrossFilters.tsx'
import { DayOf, ReportLine } from './ReportLine.tsx'
import type { PressClaimsAnswer } from './types.ts'

type Claim = PressClaimsAnswer['claims'][number]

/** Claims in the order of time, issue by issue. */
export const Claims = () => {
  const { t } = useTranslation('press')
  const answer = usePaged<PressClaimsAnswer>('press/claims', useAcross())
  return (
    <PagedAnswer answer={answer} more={t('across.more')}>
      {(pages, button) => {
        const claims = pages.flatMap((page) => page.claims)
        return (
          <>
            <AcrossFilters choices={pages[0].choices} />
            {pages[0].total === 0 && <EmptyState why={t('claims.empty')} />}
            {pages[0].lines.map((line) => {
              const own = claims.filter(({ report }) => report.issue === line.issue)
              if (own.length === 0) return null
              const id = `press-issue-${line.issue ?? 'none'}`
              return (
                <section key={id} className="section" aria-labelledby={id}>
                  <h2 id={id}>
                    {line.issue && line.name ? (
                      <PageLink page="issues" item={line.issue}>
                        <TextOf text={line.name} />
                      </PageLink>
                    ) : (
                      t('across.no-issue')
                    )}{' '}
                    <span className="small muted">{t('claims.count', { count: line.claims })}</span>
                  </h2>
                  <ol className="rows press-claims">
                    {own.map((claim) => (
                      <li key={`${claim.report.article} ${claim.report.draft}`}>
                        <Line claim={claim} />
                      </li>
                    ))}
                  </ol>
                </section>
              )
            })}
            {button}
          </>
        )
      }}
    </PagedAnswer>
  )
}

const Line = ({ claim: { report, at, dated } }: { claim: Claim }) => {
  const { t } = useTranslation('press')
  return (
    <div className="press-claim">
      <p className="small muted">
        <DayOf at={at} />
        {dated === 'published' && (
          <>
            <br />
            {t('claims.published')}
          </>
        )}
      </p>
      <div>
        <ReportLine report={report} />
      </div>
    </div>
  )
}
