// Statements: what was said, by whom, through which source, with its hedges; and whose voices the file holds.
import { useTranslation } from 'react-i18next'
import type { StatementRow, Statements } from '../../../../talks/src/answers/pages.ts'
import { EmptyState } from '../../parts/EmptyState.tsx'
import { ErrorState } from '../../parts/ErrorState.tsx'
import { Page, Section } from '../../parts/Page.tsx'
import { LongList } from '../rows/LongList.tsx'
import { useAddress } from '../rows/useAddress.ts'
import { Balance, Silence } from './Balance.tsx'
import { keptRows } from './choose.ts'
import { type Chosen, StatementFilters } from './StatementFilters.tsx'
import { StatementItem } from './StatementItem.tsx'
import { useStatements } from './useStatements.ts'
import './statements.css'

const rowKey = (row: StatementRow) => row.id

const StatementsPage = () => {
  const { t } = useTranslation('statements')
  const [search, change] = useAddress()
  const statements = useStatements(search.side)
  const pages = statements.data?.pages
  return (
    <Page title={t('shell:pages.statements')} lead={t('lead')}>
      {pages ? (
        <Body
          first={pages[0]!}
          rows={pages.flatMap((page) => page.rows)}
          choice={{ side: search.side, voice: search.voice, named: search.named }}
          onChange={change}
          more={statements.hasNextPage}
          busy={statements.isFetchingNextPage}
          onMore={() => statements.fetchNextPage()}
        />
      ) : statements.error ? (
        <ErrorState error={statements.error} onAgain={() => statements.refetch()} />
      ) : (
        <p className="loading">{t('common:opening')}</p>
      )}
    </Page>
  )
}
export default StatementsPage

interface BodyProps {
  first: Statements
  rows: readonly StatementRow[]
  choice: Chosen
  onChange: (change: { [name: string]: string | undefined }) => void
  more: boolean
  busy: boolean
  onMore: () => void
}

const Body = ({ first, rows, choice, onChange, more, busy, onMore }: BodyProps) => {
  const { t } = useTranslation('statements')
  const kept = keptRows(rows, choice)
  if (first.total === 0 && !choice.side) return <EmptyState why={t('empty')} />
  return (
    <>
      <Section id="balance" title={t('balance')}>
        <Silence silent={first.silent} />
        <Balance balance={first.balance} />
      </Section>
      <Section id="statements" title={t('statements')}>
        <StatementFilters balance={first.balance} rows={rows} choice={choice} onChange={onChange} />
        <p className="small muted statement-count" aria-live="polite">
          {t('count', { count: first.total, shown: kept.length })}
        </p>
        {kept.length === 0 ? (
          <p className="muted">{t('none-chosen')}</p>
        ) : (
          <LongList
            rows={kept}
            estimate={110}
            label={t('statements')}
            className="rows statement-rows"
            rowKey={rowKey}
          >
            {(row) => <StatementItem row={row} />}
          </LongList>
        )}
        {more && (
          <button type="button" className="button" disabled={busy} onClick={onMore}>
            {t('more')}
          </button>
        )}
      </Section>
    </>
  )
}
