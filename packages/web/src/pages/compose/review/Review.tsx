import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ActedAnswer, RoomAnswer } from '../../../../../node/src/http/answers.ts'
import type { KindsHere } from '../../../../../talks/src/answers/pages.ts'
import { seatPath, send } from '../../../api/ask.ts'
import { EmptyState } from '../../../parts/EmptyState.tsx'
import { ErrorState } from '../../../parts/ErrorState.tsx'
import { Page } from '../../../parts/Page.tsx'
import { useHere } from '../../../shell/here.ts'
import { PageLink } from '../../../shell/links.tsx'
import { localIn } from '../../../time/zoned.ts'
import { useZones } from '../../../time/zones.tsx'
import { actOf } from '../act.ts'
import { type Draft, dropDrafts, useDrafts } from '../drafts.ts'
import { useActWords } from './act-words.ts'
import { SignAs, useSigners } from './SignAs.tsx'
import { Signed } from './Signed.tsx'
import { WillDo } from './WillDo.tsx'

interface ReviewProps {
  ids: string[]
  kinds: KindsHere
  rooms: RoomAnswer[]
}

/** What the acts will do before they are done, then one button that names what it does. */
export const Review = ({ ids, kinds, rooms }: ReviewProps) => {
  const { t } = useTranslation('compose')
  const { process, seat } = useHere()
  const client = useQueryClient()
  // In the order in which they were written, which is the order of the record.
  const drafts = useDrafts(process, seat)
    .filter((draft) => ids.includes(draft.id))
    .reverse()
  const [signed, setSigned] = useState<{ draft: Draft; entry: ActedAnswer['entries'][number] }[]>([])
  const [refused, setRefused] = useState<string[]>([])
  const wordsOf = useActWords()
  const [by, setBy] = useState<string | null>(null)
  const signers = useSigners()
  const person = signers.find((one) => one.by === by)?.person ?? kinds.self.person
  const zone = useZones()[0]
  // The moment of the review is the moment that is signed: what was read is what is done.
  const [opened] = useState(() => new Date())
  const now = zone ? { from: localIn(opened, zone), zone } : null
  const kindOf = (draft: Draft) => kinds.kinds.find((one) => one.kind === draft.kind)
  const acts = drafts.flatMap((draft) => {
    const kind = kindOf(draft)
    return kind && draft.room
      ? [{ draft, kind, room: draft.room, act: actOf(draft, kind, { ...kinds.self, person }, now) }]
      : []
  })
  const signing = useMutation({
    mutationFn: () =>
      send<ActedAnswer>(seatPath(process, seat, 'acts'), {
        acts: acts.map(({ room, act }) => ({ room, act })),
        ...(by ? { by } : {}),
      }),
    onSuccess: (answer) => {
      setSigned(
        acts.flatMap(({ draft }, index) =>
          answer.entries[index] ? [{ draft, entry: answer.entries[index] }] : [],
        ),
      )
      dropDrafts(
        process,
        seat,
        acts.map(({ draft }) => draft.id),
      )
      client.invalidateQueries({ queryKey: ['seat', process, seat] })
    },
  })
  if (signed.length > 0) return <Signed signed={signed} />
  if (acts.length === 0)
    return (
      <Page title={t('review-title')}>
        <EmptyState why={t('nothing-to-review')}>
          <PageLink page="compose" className="button">
            {t('title')}
          </PageLink>
        </EmptyState>
      </Page>
    )
  const [only] = acts
  return (
    <Page title={t('review-title')} lead={t('review-lead')}>
      <div className="compose">
        {signers.length > 1 && <SignAs signers={signers} value={by} onChange={setBy} />}
        {acts.map((one) => (
          <WillDo
            key={one.draft.id}
            {...one}
            by={by}
            roomTitle={rooms.find((room) => room.room === one.room)?.title}
            onRefused={(yes) =>
              setRefused((known) =>
                yes === known.includes(one.draft.id)
                  ? known
                  : yes
                    ? [...known, one.draft.id]
                    : known.filter((id) => id !== one.draft.id),
              )
            }
          />
        ))}
        <p className="cannot">{t('cannot-withdraw')}</p>
        {signing.error && <ErrorState error={signing.error} />}
        <div className="form-foot">
          <button
            type="button"
            className="button primary"
            disabled={signing.isPending || refused.length > 0}
            onClick={() => signing.mutate()}
          >
            {signing.isPending
              ? t('signing')
              : acts.length === 1 && only
                ? wordsOf(only.act)
                : t('sign-all', { count: acts.length })}
          </button>
          {acts.length === 1 && only && (
            <PageLink
              page="compose"
              search={{ kind: only.draft.kind, draft: only.draft.id }}
              className="button"
            >
              {t('change')}
            </PageLink>
          )}
        </div>
      </div>
    </Page>
  )
}
