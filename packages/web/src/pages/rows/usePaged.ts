import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { ask, seatPath } from '../../api/ask.ts'
import { useHere } from '../../shell/here.ts'

/**
 * An answer that comes page by page, each with the cursor of the next. `chosen` is added to the question where it has
 * a value; while a new choice is asked for, the old answer stays on the page.
 */
export const usePaged = <Page extends { next: string | null }>(
  path: string,
  chosen: Readonly<Record<string, string | undefined>> = {},
) => {
  const { process, seat } = useHere()
  const { i18n } = useTranslation()
  const asked = new URLSearchParams({ lang: i18n.language })
  for (const [name, value] of Object.entries(chosen)) if (value) asked.set(name, value)
  return useInfiniteQuery({
    queryKey: ['seat', process, seat, `${path}?${asked}`, 'paged'],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) => {
      const page = new URLSearchParams(asked)
      if (pageParam) page.set('cursor', pageParam)
      return ask<Page>(seatPath(process, seat, `${path}?${page}`), { signal })
    },
    getNextPageParam: (page) => page.next,
    placeholderData: (before) => before,
  })
}
