import { useTranslation } from 'react-i18next'
import type { RoomsAnswer } from '../../../../node/src/http/answers.ts'
import type { KindsHere } from '../../../../talks/src/answers/pages.ts'
import { useAnswer } from '../../api/queries.ts'
import { EmptyState } from '../../parts/EmptyState.tsx'
import { ErrorState } from '../../parts/ErrorState.tsx'
import { Page } from '../../parts/Page.tsx'
import { useHereSearch } from '../../shell/here.ts'
import { Composer } from './Composer.tsx'
import { Review } from './review/Review.tsx'
import { VerbList } from './VerbList.tsx'
import './compose.css'

/** A new entry: choose a verb, fill its form, see what it will do, sign. Each step has its address. */
const ComposePage = () => {
  const { t } = useTranslation('compose')
  const { kind, review } = useHereSearch()
  const kinds = useAnswer<KindsHere>('kinds')
  const rooms = useAnswer<RoomsAnswer>('rooms')
  const error = kinds.error ?? rooms.error
  if (error)
    return (
      <Page title={t('title')}>
        <ErrorState error={error} onAgain={() => Promise.all([kinds.refetch(), rooms.refetch()])} />
      </Page>
    )
  if (!kinds.data || !rooms.data) return <p className="page loading">{t('common:opening')}</p>
  const { rooms: open } = rooms.data
  if (kinds.data.kinds.length === 0)
    return (
      <Page title={t('title')}>
        <EmptyState why={t('may-not-record')} />
      </Page>
    )
  if (review) return <Review kinds={kinds.data} rooms={open} ids={review.split(' ')} />
  const chosen = kinds.data.kinds.find((one) => one.kind === kind)
  return chosen ? (
    <Composer key={chosen.kind} rooms={open} kind={chosen} />
  ) : (
    <VerbList kinds={kinds.data.kinds} />
  )
}
export default ComposePage
