import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useHere, useHereSearch } from '../shell/here.ts'

interface EntryLinkProps {
  /** Place in the register, or id. */
  entry: number | string
  /** What the link says; left out: "entry 12". */
  children?: ReactNode
  className?: string
  /** Name for screen readers where the words alone do not say it. */
  label?: string
}

/** Opens the panel of the entry behind a fact, on the page where the reader is. */
export const EntryLink = ({ entry, children, className, label }: EntryLinkProps) => {
  const { t } = useTranslation('common')
  const here = useHere()
  const search = useHereSearch()
  const words = children ?? t('entry-number', { place: entry })
  const to = here.item ? '/$process/$seat/$page/$item' : '/$process/$seat/$page'
  return (
    <Link
      to={to}
      params={{ process: here.process, seat: here.seat, page: here.page, item: here.item ?? '' }}
      search={{ ...search, entry: String(entry) }}
      className={className ?? 'entry-link'}
      aria-label={label}
      data-entry={entry}
      resetScroll={false}
    >
      {words}
    </Link>
  )
}
