import { useNavigate } from '@tanstack/react-router'
import { type Search, useHere, useHereSearch } from '../../../shell/here.ts'

/** Whether the page before signing is open. It stands in the address, so that going back leaves it. */
export const useReviewing = (): [boolean, (reviewing: boolean) => void] => {
  const search = useHereSearch()
  const { process, seat, page, item } = useHere()
  const navigate = useNavigate()
  const set = (reviewing: boolean) => {
    const { review: _, ...rest } = search
    navigate({
      to: '/$process/$seat/$page/$item',
      params: { process, seat, page, item: item ?? '' },
      search: (reviewing ? { ...rest, review: 'all' } : rest) as Search,
    })
  }
  return [search.review !== undefined, set]
}
