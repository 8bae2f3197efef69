import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ActedEntry, RoomsAnswer } from '../../../../node/src/http/answers.ts'
import type { Told } from '../../../../talks/src/answers/shared.ts'
import { seatPath, send } from '../../api/ask.ts'
import { useAnswer } from '../../api/queries.ts'
import { EntryLink } from '../../parts/EntryLink.tsx'
import { ErrorState } from '../../parts/ErrorState.tsx'
import { useSeatName } from '../../parts/SeatName.tsx'
import { useText } from '../../parts/text.ts'
import { useHere } from '../here.ts'

/** Opens the entry to another room, with proof that it is the same one. Says to whom before it is done. */
export const Release = ({ told }: { told: Told }) => {
  const { t } = useTranslation(['panel', 'common'])
  const id = useId()
  const text = useText()
  const seatName = useSeatName()
  const { process, seat } = useHere()
  const client = useQueryClient()
  const rooms = useAnswer<RoomsAnswer>('rooms').data?.rooms.filter((one) => one.room !== told.room) ?? []
  const [room, setRoom] = useState('')
  const chosen = rooms.find((one) => one.room === room)
  const releasing = useMutation({
    mutationFn: () => send<ActedEntry>(seatPath(process, seat, 'release'), { entry: told.id, room }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['seat', process, seat] }),
  })
  if (rooms.length === 0) return null
  return (
    <details className="proof">
      <summary>{t('release.title')}</summary>
      <div className="field">
        <label htmlFor={id}>{t('release.room')}</label>
        <select id={id} value={room} onChange={(event) => setRoom(event.target.value)}>
          <option value="">{t('release.choose')}</option>
          {rooms.map((one) => (
            <option key={one.room} value={one.room}>
              {text(one.title)}
            </option>
          ))}
        </select>
      </div>
      {chosen && (
        <>
          <p className="small">
            {t('release.readers', { readers: chosen.readers.map(seatName).join(t('common:list-comma')) })}
          </p>
          <p className="small">
            <strong>{t('release.cannot')}</strong>
          </p>
          <button
            type="button"
            className="button primary"
            disabled={releasing.isPending || releasing.isSuccess}
            onClick={() => releasing.mutate()}
          >
            {t('release.do', { room: text(chosen.title) })}
          </button>
        </>
      )}
      {releasing.error && <ErrorState error={releasing.error} />}
      {releasing.data && (
        <p role="status">
          {t('release.done')} <EntryLink entry={releasing.data.id} />
        </p>
      )}
    </details>
  )
}
