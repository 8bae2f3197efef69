// Statements: what was said, by whom, through which source, with its hedges; and whose voices the file holds.
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { StatementRow, Statements } from '../../../../talks/src/answers/pages.ts'
import { EmptyState } from '../../parts/EmptyState.tsx'
import { Page, Section } from '../../parts/Page.tsx'
import { LongList } from '../rows/LongList.tsx'
import { PagedAnswer } from '../rows/PagedAnswer.tsx'
import { useAddress } from '../rows/useAddress.ts'
import { usePaged } from '../rows/usePaged.ts'
import { Balance, Silence } from './Balance.tsx'
import { type Chosen, StatementFilters } from './StatementFilters.tsx'
import { StatementItem } from './StatementItem.tsx'
import './statements.css'

const rowKey = (row: StatementRow) => row.id

const StatementsPage = () => {
  const { t } = useTranslation('statements')
  const [search, change] = useAddress()
  const chosen = { side: search.side, voice: search.voice, named: search.named }
  const statements = usePaged<Statements>('statements', { ...chosen })
  return (
    <Page title={t('shell:pages.statements')} lead={t('lead')}>
      <PagedAnswer answer={statements} more={t('more')}>
        {(pages, button) => (
          <Body first={pages[0]} chosen={chosen} rows={pages.flatMap((page) => page.rows)} onChange={change}>
            {button}
          </Body>
        )}
      </PagedAnswer>
    </Page>
  )
}
export default StatementsPage

interface BodyProps {
  first: Statements
  rows: readonly StatementRow[]
  chosen: Chosen
  onChange: (change: Partial<Chosen>) => void
  /** What leads to more statements. */
  children: ReactNode
}

const Body = ({ first, rows, chosen, onChange, children }: BodyProps) => {
  const { t } = useTranslation('statements')
  const isChosen = Object.values(chosen).some(Boolean)
  if (first.total === 0 && !isChosen) return <EmptyState why={t('empty')} />
  return (
    <>
      <Section id="balance" title={t('balance')}>
        <Silence silent={first.silent} />
        <Balance balance={first.balance} />
      </Section>
      <Section id="statements" title={t('statements')}>
        <StatementFilters balance={first.balance} chosen={chosen} onChange={onChange} />
        <p className="small muted statement-count" aria-live="polite">
          {t('count', { count: first.total, shown: rows.length })}
        </p>
        {rows.length === 0 ? (
          <p className="muted">{t('none-chosen')}</p>
        ) : (
          <LongList
            rows={rows}
            estimate={110}
            label={t('statements')}
            className="rows statement-rows"
            rowKey={rowKey}
          >
            {(row) => <StatementItem row={row} />}
          </LongList>
        )}
        {children}
      </Section>
    </>
  )
}
