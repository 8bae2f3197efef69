import { useTranslation } from 'react-i18next'
import { EmptyState } from '../../../parts/EmptyState.tsx'
import { autonymOf } from '../../../words/languages.ts'
import { PagedAnswer } from '../../rows/PagedAnswer.tsx'
import { usePaged } from '../../rows/usePaged.ts'
import { AcrossFilters, useAcross } from './AcrossFilters.tsx'
import { ReportLine } from './ReportLine.tsx'
import { Shifted } from './Shifted.tsx'
import type { PressGroup, PressReportsAnswer } from './types.ts'

/** The same statement across outlets and languages: who reported it first, and how the others word it. */
export const Reports = () => {
  const { t } = useTranslation('press')
  const chosen = useAcross()
  const answer = usePaged<PressReportsAnswer>('press/reports', chosen)
  return (
    <PagedAnswer answer={answer} more={t('across.more')}>
      {(pages, button) => (
        <>
          <AcrossFilters choices={pages[0].choices} />
          {pages[0].total === 0 ? (
            <EmptyState why={t('reports.empty')} />
          ) : (
            <>
              <p className="small muted" aria-live="polite">
                {t('reports.count', { count: pages[0].total })}
              </p>
              <ol className="rows press-groups" aria-label={t('views.reports')}>
                {pages
                  .flatMap(({ groups }) => groups)
                  .map((group) => (
                    <li key={`${group.reports[0]?.article} ${group.reports[0]?.draft}`}>
                      <Group group={group} />
                    </li>
                  ))}
              </ol>
            </>
          )}
          {button}
        </>
      )}
    </PagedAnswer>
  )
}

/** What can be said of who was first: less where reports have no day, nothing where an outlet is missing. */
const firstKey = ({ first, reports }: PressGroup) => {
  if (first.length === 0) return 'reports.first-unknown'
  return reports.some(({ published }) => published === null) ? 'reports.first-dated' : 'reports.first'
}

const Group = ({ group }: { group: PressGroup }) => {
  const { t, i18n } = useTranslation('press')
  const [first, ...others] = group.reports
  if (!first) return null
  const list = new Intl.ListFormat(i18n.language, { type: 'conjunction' })
  return (
    <article>
      <ReportLine report={first} />
      <p className="small">
        {t(firstKey(group), { outlets: list.format(group.first), count: group.first.length })}{' '}
        <span className="muted">
          {t('reports.in', {
            count: group.reports.length,
            outlets: list.format([
              ...group.outlets,
              ...(group.reports.some(({ outlet }) => outlet === null) ? [t('source.no-outlet')] : []),
            ]),
          })}
          {group.languages.length > 1 && ` · ${list.format(group.languages.map(autonymOf))}`}
        </span>
      </p>
      <details>
        <summary className="small">{t('reports.others', { count: others.length })}</summary>
        <ol className="press-later">
          {others.map((report, index) => (
            <li key={`${report.article} ${report.draft}`}>
              <ReportLine report={report} />
              {group.shifts[index] && <Shifted shift={group.shifts[index]} report={report} />}
            </li>
          ))}
        </ol>
      </details>
    </article>
  )
}
