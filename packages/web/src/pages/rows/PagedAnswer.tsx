import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorState } from '../../parts/ErrorState.tsx'
import type { usePaged } from './usePaged.ts'

interface PagedAnswerProps<Page extends { next: string | null }> {
  answer: ReturnType<typeof usePaged<Page>>
  /** What the button says that fetches the next page. */
  more: string
  /** Shows the pages so far, then `button`, which is null at the end. */
  children: (pages: readonly [Page, ...Page[]], button: ReactNode) => ReactNode
}

/** The pages of an answer so far, the wait, or the problem. */
export const PagedAnswer = <Page extends { next: string | null }>(props: PagedAnswerProps<Page>) => {
  const { t } = useTranslation('common')
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = props.answer
  const [first, ...others] = data?.pages ?? []
  if (first) {
    const button = hasNextPage ? (
      <button type="button" className="button" disabled={isFetchingNextPage} onClick={() => fetchNextPage()}>
        {props.more}
      </button>
    ) : null
    return <>{props.children([first, ...others], button)}</>
  }
  if (error) return <ErrorState error={error} onAgain={() => refetch()} />
  return <p className="loading">{t('opening')}</p>
}
