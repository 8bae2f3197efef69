import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RoomAnswer } from '../../../../node/src/http/answers.ts'
import type { MemberChange } from '../../../../node/src/http/requests.ts'
import { seatPath, send } from '../../api/ask.ts'
import { ErrorState } from '../../parts/ErrorState.tsx'
import { SeatName } from '../../parts/SeatName.tsx'
import { TextOf } from '../../parts/TextOf.tsx'
import { useHere } from '../../shell/here.ts'
import { SeatChoices } from './SeatChoices.tsx'

/** A room, who reads it, and letting seats in or out. */
export const RoomRow = ({ room, everybody }: { room: RoomAnswer; everybody: readonly string[] }) => {
  const { t } = useTranslation(['rooms', 'common'])
  const { process, seat } = useHere()
  const client = useQueryClient()
  const [chosen, setChosen] = useState<string[] | null>(null)
  const [handOver, setHandOver] = useState(false)
  const seats = chosen ?? room.readers
  const add = seats.filter((one) => !room.readers.includes(one))
  const remove = room.readers.filter((one) => !seats.includes(one))
  const changing = useMutation({
    mutationFn: () =>
      send(seatPath(process, seat, `rooms/${room.room}/members`), {
        add,
        remove,
        ...(add.length > 0 ? { handOver } : {}),
      } satisfies MemberChange),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['seat', process, seat] })
      setChosen(null)
    },
  })
  return (
    <li>
      <p>
        <strong>
          <TextOf text={room.title} />
        </strong>{' '}
        <span className="muted">{t(`vocabulary:room-form.${room.form}`)}</span>
      </p>
      <p className="small">
        {t('read-by')}{' '}
        {room.readers.map((one, index) => (
          <span key={one}>
            {index > 0 && t('common:list-comma')}
            <SeatName seat={one} />
          </span>
        ))}
      </p>
      {!room.governing && (
        <details>
          <summary className="small">{t('change')}</summary>
          <div className="rooms-form">
            <SeatChoices legend={t('seats')} seats={everybody} chosen={seats} onChange={setChosen} />
            {add.length > 0 && (
              <label className="check-line">
                <input
                  type="checkbox"
                  checked={handOver}
                  onChange={(event) => setHandOver(event.target.checked)}
                />
                {t('hand-over')}
              </label>
            )}
            <p className="small muted">{t('change-help')}</p>
            {changing.error && <ErrorState error={changing.error} />}
            <button
              type="button"
              className="button"
              disabled={changing.isPending || seats.length === 0 || (add.length === 0 && remove.length === 0)}
              onClick={() => changing.mutate()}
            >
              {t('change-do', { in: add.length, out: remove.length })}
            </button>
          </div>
        </details>
      )}
    </li>
  )
}
