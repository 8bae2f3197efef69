// Links within a process and seat. Pages name a page and an item; nothing builds addresses by hand.
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { type Search, useHere } from './here.ts'

interface PageLinkProps {
  page: string
  /** Id of an item that has a sheet of its own: a session, an issue. */
  item?: string
  search?: Search
  className?: string
  children: ReactNode
}

export const PageLink = ({ page, item, search = {}, className, children }: PageLinkProps) => {
  const { process, seat } = useHere()
  return item ? (
    <Link
      to="/$process/$seat/$page/$item"
      params={{ process, seat, page, item }}
      search={search}
      className={className}
    >
      {children}
    </Link>
  ) : (
    <Link to="/$process/$seat/$page" params={{ process, seat, page }} search={search} className={className}>
      {children}
    </Link>
  )
}
