import { Link, useNavigate } from '@tanstack/react-router'
import { type RefObject, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useHere, useHereSearch } from './here.ts'
import { LanguageMenu } from './menus/LanguageMenu.tsx'
import { PagesMenu } from './menus/PagesMenu.tsx'
import { ProcessMenu } from './menus/ProcessMenu.tsx'
import { SeatMenu } from './menus/SeatMenu.tsx'
import { TimeMenu } from './menus/TimeMenu.tsx'
import { stepFocus } from './step-focus.ts'

/** The header's first line: process, seat, language, times, search, new entry. */
export const Head = ({ search }: { search: RefObject<HTMLInputElement | null> }) => {
  const { t } = useTranslation('shell')
  const { process, seat } = useHere()
  const { q } = useHereSearch()
  const navigate = useNavigate()
  // The box says what the page shows, also after going back, and keeps the focus while it does.
  useEffect(() => {
    if (search.current) search.current.value = q ?? ''
  }, [q, search])
  return (
    <div className="head">
      <PagesMenu />
      <Link className="mark" to="/processes">
        Parley
      </Link>
      <ProcessMenu />
      <SeatMenu />
      <span className="grow" />
      <TimeMenu />
      <LanguageMenu />
      <search className="search">
        <form
          onSubmit={(event) => {
            event.preventDefault()
            const words = search.current?.value.trim()
            if (words)
              navigate({
                to: '/$process/$seat/$page',
                params: { process, seat, page: 'search' },
                search: { q: words },
              })
          }}
        >
          <input
            ref={search}
            type="search"
            name="q"
            defaultValue={q}
            aria-label={t('search')}
            aria-keyshortcuts="/"
            placeholder={t('search-placeholder')}
            onKeyDown={(event) => {
              if (event.key === 'Escape') event.currentTarget.blur()
              if (event.key === 'ArrowDown' && stepFocus('.hits li p:first-child [data-entry]', 1))
                event.preventDefault()
            }}
          />
        </form>
      </search>
      <Link
        className="button primary new-entry"
        to="/$process/$seat/$page"
        params={{ process, seat, page: 'compose' }}
        search={{}}
        aria-keyshortcuts="n"
      >
        {t('new-entry')}
      </Link>
    </div>
  )
}
