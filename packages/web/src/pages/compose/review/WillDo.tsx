import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { PreviewAnswer } from '../../../../../node/src/http/answers.ts'
import type { Act, Text } from '../../../../../talks/src/act.ts'
import { seatPath, send } from '../../../api/ask.ts'
import { problemOf } from '../../../api/problem.ts'
import { ErrorState } from '../../../parts/ErrorState.tsx'
import { MayConfirmFor } from '../../../parts/MayConfirm.tsx'
import { Sentence } from '../../../parts/Sentence.tsx'
import { TextOf } from '../../../parts/TextOf.tsx'
import { WhenOf } from '../../../parts/WhenOf.tsx'
import { useHere } from '../../../shell/here.ts'
import { bytesInWords } from '../fields/bytes.ts'
import { useFormWords } from '../words.ts'

interface WillDoProps {
  act: Act
  room: string
  roomTitle: Text | undefined
  /** Under whose key it would be signed, where the seat keeps several. */
  by: string | null
  onRefused: (refused: boolean) => void
}

/** One act before it is signed: how it will read, who can read it, what outsiders learn, whether it will bind. */
export const WillDo = ({ act, room, roomTitle, by, onRefused }: WillDoProps) => {
  const { t, i18n } = useTranslation('compose')
  const { process, seat } = useHere()
  const words = useFormWords(act.kind)
  const { data, error, refetch } = useQuery({
    queryKey: ['seat', process, seat, 'preview', room, act, by],
    queryFn: () =>
      send<PreviewAnswer>(seatPath(process, seat, 'acts/preview'), { room, act, ...(by ? { by } : {}) }),
    staleTime: 0,
  })
  const stops = error !== null || data?.verdict.effect === 'refused'
  useEffect(() => onRefused(stops), [stops, onRefused])
  if (error) {
    const field = /\/body\/(.+)$/.exec(problemOf(error).input ?? '')?.[1]
    const path = field?.split('/').filter((step) => !/^\d+$/.test(step))
    return (
      <>
        {path && (
          <p className="attention">
            <strong>{t('in-field', { field: words.label(path.join('.')) })}</strong>
          </p>
        )}
        <ErrorState error={error} onAgain={() => refetch()} />
      </>
    )
  }
  if (!data) return <p className="loading">{t('common:opening')}</p>
  const party =
    'for' in act.actor ? act.actor.for : 'organisation' in act.actor ? act.actor.organisation : null
  const reasons = data.verdict.reasons.map((reason) => t(`reasons:${reason}`, { defaultValue: reason }))
  return (
    <article className="will-do">
      <h2 className="panel-sentence">
        <Sentence of={data.sentence.key} values={data.sentence.values} />
      </h2>
      {data.verdict.effect === 'refused' && (
        <p className="attention">
          <strong>{t('will-be-refused')}</strong> {reasons.join(' ')}
        </p>
      )}
      {data.verdict.effect === 'awaiting-confirmation' && (
        <p className="attention">
          <strong>{t('will-await')}</strong> {reasons.join(' ')}
        </p>
      )}
      {data.verdict.effect === 'awaiting-confirmation' && (
        <>
          {party && <MayConfirmFor party={party} />}
          <p className="small">{t('shown-first')}</p>
        </>
      )}
      {data.warnings.map((warning) => (
        <p key={warning} className="attention">
          {t(`input:warning.${warning}`, { defaultValue: warning })}
        </p>
      ))}
      <dl className="pairs">
        <dt>{t('in-room')}</dt>
        <dd>{roomTitle && <TextOf text={roomTitle} />}</dd>
        {act.when && (
          <>
            <dt>{t('when')}</dt>
            <dd>
              <WhenOf when={act.when} zones />
            </dd>
          </>
        )}
        <dt>{t('who-can-read')}</dt>
        <dd>
          {data.readers.map((reader, index) => (
            <span key={reader.seat}>
              {index > 0 && t('common:list-comma')}
              <TextOf text={reader.name} />
            </span>
          ))}
        </dd>
        <dt>{t('outsiders')}</dt>
        <dd>{t('outsiders-learn', { size: bytesInWords(data.outsiders.bytes, i18n.language) })}</dd>
      </dl>
    </article>
  )
}
