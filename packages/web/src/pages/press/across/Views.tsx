import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useHere, useHereSearch } from '../../../shell/here.ts'

/** What the desk shows: its articles, or what they say together. Each has its own address. */
export const VIEWS = ['articles', 'reports', 'voices', 'claims'] as const
export type View = (typeof VIEWS)[number]

export const useView = (): View => {
  const { view } = useHereSearch()
  return VIEWS.find((one) => one === view) ?? 'articles'
}

/** The way between the views of the desk. */
export const Views = () => {
  const { t } = useTranslation('press')
  const { process, seat } = useHere()
  const now = useView()
  return (
    <nav className="tabs press-tabs" aria-label={t('views.title')}>
      {VIEWS.map((view) => (
        <Link
          key={view}
          to="/$process/$seat/$page"
          params={{ process, seat, page: 'press' }}
          search={view === 'articles' ? {} : { view }}
          className="tab"
          activeOptions={{ exact: true, includeSearch: true }}
          activeProps={{}}
          // The link would hold itself for current only without filters in the address.
          aria-current={view === now ? 'page' : undefined}
        >
          {t(`views.${view}`)}
        </Link>
      ))}
    </nav>
  )
}
