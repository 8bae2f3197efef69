import { useTranslation } from 'react-i18next'
import type { Exchange } from '../../../../talks/src/answers/pages.ts'
import { Answer } from '../../parts/Answer.tsx'
import { EmptyState } from '../../parts/EmptyState.tsx'
import { Page } from '../../parts/Page.tsx'
import { PageLink } from '../../shell/links.tsx'
import { Columns } from './Columns.tsx'
import './exchange.css'

/** Who handed what to whom, and what has been answered. */
const ExchangePage = () => {
  const { t } = useTranslation('exchange')
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Answer<Exchange> path="exchange">
        {(exchange) =>
          exchange.slips.length === 0 ? (
            <EmptyState why={t('empty')}>
              <PageLink page="compose" search={{ kind: 'paper.hand-over' }} className="button">
                {t('hand-over')}
              </PageLink>
            </EmptyState>
          ) : (
            <Columns exchange={exchange} />
          )
        }
      </Answer>
    </Page>
  )
}
export default ExchangePage
