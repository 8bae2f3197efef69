import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { NewRoom } from '../../../../node/src/http/requests.ts'
import { seatPath, send } from '../../api/ask.ts'
import { ErrorState } from '../../parts/ErrorState.tsx'
import { useHere } from '../../shell/here.ts'
import { SeatChoices } from './SeatChoices.tsx'

const FORMS: NewRoom['form'][] = ['plenary', 'proximity', 'caucus', 'mediators', 'bilateral', 'back-channel']

/** Opens a room. Whoever is not in it does not learn that it exists. */
export const NewRoomForm = ({ everybody }: { everybody: readonly string[] }) => {
  const { t, i18n } = useTranslation('rooms')
  const id = useId()
  const { process, seat } = useHere()
  const client = useQueryClient()
  const [title, setTitle] = useState('')
  const [form, setForm] = useState<NewRoom['form']>('caucus')
  const [seats, setSeats] = useState<string[]>([])
  const all = [...new Set([seat, ...seats])]
  const opening = useMutation({
    mutationFn: () =>
      send(seatPath(process, seat, 'rooms'), {
        title: { [i18n.language]: title.trim() },
        form,
        seats: all,
      } satisfies NewRoom),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['seat', process, seat] })
      setTitle('')
      setSeats([])
    },
  })
  return (
    <form
      className="rooms-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (title.trim()) opening.mutate()
      }}
    >
      <p className="small muted">{t('new-room-help')}</p>
      <div className="field">
        <label htmlFor={`${id}-title`}>{t('room-title')}</label>
        <input
          id={`${id}-title`}
          type="text"
          value={title}
          onChange={(event) => setTitle(event.target.value)}
        />
      </div>
      <div className="field">
        <label htmlFor={`${id}-form`}>{t('form')}</label>
        <select
          id={`${id}-form`}
          value={form}
          onChange={(event) => setForm(event.target.value as NewRoom['form'])}
        >
          {FORMS.map((one) => (
            <option key={one} value={one}>
              {t(`vocabulary:room-form.${one}`)}
            </option>
          ))}
        </select>
      </div>
      <SeatChoices legend={t('seats')} seats={everybody} chosen={seats} fixed={[seat]} onChange={setSeats} />
      {opening.error && <ErrorState error={opening.error} />}
      <button type="submit" className="button" disabled={!title.trim() || opening.isPending}>
        {t('open-room')}
      </button>
    </form>
  )
}
