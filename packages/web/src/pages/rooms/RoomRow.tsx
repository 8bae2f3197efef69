import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RoomAnswer } from '../../../../node/src/http/answers.ts'
import type { MemberChange } from '../../../../node/src/http/requests.ts'
import { seatPath, send } from '../../api/ask.ts'
import { ErrorState } from '../../parts/ErrorState.tsx'
import { SeatName, useSeatName } from '../../parts/SeatName.tsx'
import { TextOf } from '../../parts/TextOf.tsx'
import { useHere } from '../../shell/here.ts'
import { SeatChoices } from './SeatChoices.tsx'

/** A room, who reads it, and letting seats in or out. */
export const RoomRow = ({ room, everybody }: { room: RoomAnswer; everybody: readonly string[] }) => {
  const { t } = useTranslation(['rooms', 'common'])
  const { process, seat } = useHere()
  const client = useQueryClient()
  const [chosen, setChosen] = useState<string[] | null>(null)
  const seatName = useSeatName()
  const named = (of: string[]) => of.map(seatName).join(t('common:list-comma'))
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
            {(add.length > 0 || remove.length > 0) && seats.length > 0 && (
              <ul className="small consequences">
                {add.length > 0 && (
                  <li>{t(handOver ? 'come-in-all' : 'come-in', { who: named(add), count: add.length })}</li>
                )}
                {remove.length > 0 && <li>{t('go-out', { who: named(remove), count: remove.length })}</li>}
                {remove.includes(seat) && (
                  <li>
                    <strong>{t('go-out-self')}</strong>
                  </li>
                )}
                <li>{t('then-read-by', { readers: named(seats) })}</li>
              </ul>
            )}
            {seats.length === 0 && <p className="problem">{t('last-one')}</p>}
            {changing.error && <ErrorState error={changing.error} />}
            <button
              type="button"
              className="button"
              disabled={changing.isPending || seats.length === 0 || (add.length === 0 && remove.length === 0)}
              onClick={() => changing.mutate()}
            >
              {t(
                add.length === 0 && remove.length > 0
                  ? 'change-out'
                  : remove.length === 0
                    ? 'change-in'
                    : 'change-both',
              )}
            </button>
          </div>
        </details>
      )}
    </li>
  )
}
