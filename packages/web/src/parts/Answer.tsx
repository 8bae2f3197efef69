import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../api/queries.ts'
import { ErrorState } from './ErrorState.tsx'

/**
 * Asks the seat's node and shows the answer, the wait or the problem:
 * `<Answer<Issues> path="issues">{(issues) => …}</Answer>`.
 */
export const Answer = <T,>({ path, children }: { path: string; children: (answer: T) => ReactNode }) => {
  const { t } = useTranslation('common')
  const { data, error, isPending, refetch } = useAnswer<T>(path)
  if (data !== undefined) return <>{children(data)}</>
  if (isPending) return <p className="loading">{t('opening')}</p>
  return <ErrorState error={error} onAgain={() => refetch()} />
}
