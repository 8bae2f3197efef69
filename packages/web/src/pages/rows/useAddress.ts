import { useNavigate } from '@tanstack/react-router'
import { type Search, useHere, useHereSearch } from '../../shell/here.ts'

/** What the page keeps after `?` in the address, and how to change it. Undefined takes a name away. */
export const useAddress = (): [Search, (change: Search) => void] => {
  const search = useHereSearch()
  const { process, seat, page } = useHere()
  const navigate = useNavigate()
  const change = (wish: Search) => {
    const kept = Object.entries({ ...search, ...wish }).filter(([, value]) => value)
    navigate({
      to: '/$process/$seat/$page',
      params: { process, seat, page },
      search: Object.fromEntries(kept) as Search,
      replace: true,
      resetScroll: false,
    })
  }
  return [search, change]
}
