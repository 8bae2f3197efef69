import { Outlet } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useChanges } from '../api/queries.ts'
import { setPreferences } from '../prefs/preferences.ts'
import { Head } from './Head.tsx'
import { useHere, useHereSearch } from './here.ts'
import { useKeys } from './keys.ts'
import { Rail } from './Rail.tsx'
import { Strips } from './Strips.tsx'

const EntryPanel = lazy(() => import('./panel/EntryPanel.tsx'))

/** Header, rail, page, and the entry panel over it. */
export const Shell = () => {
  const { t } = useTranslation('shell')
  const { entry } = useHereSearch()
  const search = useRef<HTMLInputElement>(null)
  const { process, seat } = useHere()
  useEffect(() => setPreferences({ last: { process, seat } }), [process, seat])
  useChanges()
  useKeys(search)
  return (
    <div className="shell">
      <header className="top">
        <a className="skip" href="#page">
          {t('skip')}
        </a>
        <Head search={search} />
        <Strips />
      </header>
      <nav className="rail" aria-label={t('rail')}>
        <div>
          <Rail />
        </div>
      </nav>
      <main id="page" tabIndex={-1}>
        <Outlet />
      </main>
      {entry && (
        <Suspense>
          <EntryPanel key={entry} entry={entry} />
        </Suspense>
      )}
    </div>
  )
}
