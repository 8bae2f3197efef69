import { useTranslation } from 'react-i18next'
import type { Exchange } from '../../../../talks/src/answers/pages.ts'
import { Answer } from '../../parts/Answer.tsx'
import { EmptyState } from '../../parts/EmptyState.tsx'
import { Page } from '../../parts/Page.tsx'
import { useHereSearch } from '../../shell/here.ts'
import { PageLink } from '../../shell/links.tsx'
import { Columns } from './Columns.tsx'
import './exchange.css'

/** Who handed what to whom, and what has been answered. */
const ExchangePage = () => {
  const { t } = useTranslation('exchange')
  const { cursor } = useHereSearch()
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Answer<Exchange>
        key={cursor}
        path={cursor ? `exchange?${new URLSearchParams({ cursor })}` : 'exchange'}
      >
        {(exchange) =>
          exchange.slips.length === 0 ? (
            <EmptyState why={t('empty')}>
              <PageLink page="compose" search={{ kind: 'paper.hand-over' }} className="button">
                {t('hand-over')}
              </PageLink>
            </EmptyState>
          ) : (
            <>
              <Columns exchange={exchange} />
              {(exchange.next || cursor) && (
                <nav className="page-tools section" aria-label={t('pages')}>
                  {exchange.next && (
                    <PageLink page="exchange" search={{ cursor: exchange.next }} className="button">
                      {t('earlier')}
                    </PageLink>
                  )}
                  {cursor && <PageLink page="exchange">{t('to-latest')}</PageLink>}
                </nav>
              )}
            </>
          )
        }
      </Answer>
    </Page>
  )
}
export default ExchangePage
