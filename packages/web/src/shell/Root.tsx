import { Outlet, useNavigate } from '@tanstack/react-router'
import { Suspense } from 'react'
import { RouterProvider } from 'react-aria-components'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { useTranslation } from 'react-i18next'
import { localeOf } from '../words/languages.ts'
import { PageBoundary } from './PageBoundary.tsx'

/** What stands around every page: language and direction for the controls, and the last catch of a failure. */
export const Root = () => {
  const { i18n } = useTranslation()
  const navigate = useNavigate()
  return (
    <I18nProvider locale={localeOf(i18n.language)}>
      <RouterProvider navigate={(href) => navigate({ href })}>
        <PageBoundary>
          <Suspense fallback={<Opening />}>
            <Outlet />
          </Suspense>
        </PageBoundary>
      </RouterProvider>
    </I18nProvider>
  )
}

/** Between two pages, so that nobody looks at an empty window. */
const Opening = () => {
  const { t } = useTranslation('common')
  return (
    <main className="outside">
      <h1>Parley</h1>
      <p className="loading">{t('opening')}</p>
    </main>
  )
}
