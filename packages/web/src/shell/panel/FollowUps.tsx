import { useTranslation } from 'react-i18next'
import type { KindsHere } from '../../../../talks/src/answers/pages.ts'
import type { Told } from '../../../../talks/src/answers/shared.ts'
import { useAnswer } from '../../api/queries.ts'
import { PageLink } from '../links.tsx'
import { followUpsOf } from './follow-ups.ts'

/** What the reader may do next about this entry. */
export const FollowUps = ({ told }: { told: Told }) => {
  const { t } = useTranslation('panel')
  const kinds = useAnswer<KindsHere>('kinds').data?.kinds
  const possible = followUpsOf(told.kind, told.effect).filter((one) =>
    kinds?.some((kind) => kind.kind === one.kind),
  )
  if (possible.length === 0) return null
  return (
    <nav className="follow-ups" aria-label={t('follow-ups')}>
      {possible.map((one) => (
        <PageLink
          key={one.kind + one.field}
          page="compose"
          search={{
            kind: one.kind,
            field: one.field,
            about: told.id,
            room: told.room,
            ...(one.straight ? { straight: '1' } : {}),
          }}
          className="button"
        >
          {one.field === 'inReplyTo' ? t('reply-paper') : t(`kinds:${one.kind}.verb`)}
        </PageLink>
      ))}
    </nav>
  )
}
