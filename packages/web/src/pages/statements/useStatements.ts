import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Statements } from '../../../../talks/src/answers/pages.ts'
import { ask, seatPath } from '../../api/ask.ts'
import { useHere } from '../../shell/here.ts'

/** Statements page by page, of one side or of all. The balance comes with the first page. */
export const useStatements = (side: string | undefined) => {
  const { process, seat } = useHere()
  const { i18n } = useTranslation()
  return useInfiniteQuery({
    queryKey: ['seat', process, seat, 'statements', side ?? '', i18n.language],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) => {
      const asked = new URLSearchParams({ lang: i18n.language })
      if (pageParam) asked.set('cursor', pageParam)
      if (side) asked.set('side', side)
      return ask<Statements>(seatPath(process, seat, `statements?${asked}`), { signal })
    },
    getNextPageParam: (page) => page.next,
  })
}
