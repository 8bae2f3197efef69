import { Link } from '@tanstack/react-router'
import { type ReactNode, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useSession } from '../../api/queries.ts'
import { LanguageMenu } from '../../shell/menus/LanguageMenu.tsx'

/** Frame of the pages outside a process: signing in, the list of processes, a new one. */
export const Outside = ({ title, children }: { title: string; children: ReactNode }) => {
  const { t } = useTranslation('shell')
  const session = useSession().data
  useEffect(() => {
    document.title = `${title} · Parley`
  }, [title])
  return (
    <>
      <a className="skip" href="#page">
        {t('skip')}
      </a>
      <header>
        {session?.oneMachine && (
          <div className="strip" role="note">
            <span className="muted">{t('one-machine')}</span>
          </div>
        )}
        <div className="outside-head">
          <Link className="mark" to="/processes">
            Parley
          </Link>
          <LanguageMenu />
        </div>
      </header>
      <div className="outside">
        <main id="page" tabIndex={-1}>
          <h1>{title}</h1>
          {children}
        </main>
      </div>
    </>
  )
}
