import { Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '../parts/EmptyState.tsx'
import { Page } from '../parts/Page.tsx'
import { useHere } from './here.ts'
import { PageLink } from './links.tsx'
import { PageBoundary } from './PageBoundary.tsx'
import { pageNamed } from './pages.ts'

/** The page that the address names. */
export const PageHere = () => {
  const { t } = useTranslation('shell')
  const here = useHere()
  const Found = pageNamed(here.page)
  if (!Found)
    return (
      <Page title={t('no-such-page.title')}>
        <EmptyState why={t('no-such-page.why')}>
          <PageLink page="overview">{t('pages.overview')}</PageLink>
        </EmptyState>
      </Page>
    )
  return (
    <PageBoundary at={`${here.process}/${here.seat}/${here.page}/${here.item}`}>
      <Suspense fallback={<p className="page loading">{t('common:opening')}</p>}>
        <Found />
      </Suspense>
    </PageBoundary>
  )
}
