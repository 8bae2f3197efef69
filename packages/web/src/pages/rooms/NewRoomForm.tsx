import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { NewRoom } from '../../../../node/src/http/requests.ts'
import { seatPath, send } from '../../api/ask.ts'
import { ErrorState } from '../../parts/ErrorState.tsx'
import { focusFirstInvalid } from '../../parts/focus-first-invalid.ts'
import { useSeatName } from '../../parts/SeatName.tsx'
import { useHere } from '../../shell/here.ts'
import { SeatChoices } from './SeatChoices.tsx'

const FORMS: NewRoom['form'][] = ['plenary', 'proximity', 'caucus', 'mediators', 'bilateral', 'back-channel']

/** Opens a room. Whoever is not in it does not learn that it exists. */
export const NewRoomForm = ({ everybody }: { everybody: readonly string[] }) => {
  const { t, i18n } = useTranslation(['rooms', 'common'])
  const id = useId()
  const { process, seat } = useHere()
  const client = useQueryClient()
  const [title, setTitle] = useState('')
  const [form, setForm] = useState<NewRoom['form']>('caucus')
  const [seats, setSeats] = useState<string[]>([])
  const [tried, setTried] = useState(false)
  const seatName = useSeatName()
  const all = [...new Set([seat, ...seats])]
  const untitled = tried && title.trim() === ''
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
      setTried(false)
    },
  })
  return (
    <form
      className="rooms-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        if (title.trim()) opening.mutate()
        else focusFirstInvalid(event.currentTarget)
      }}
    >
      <p className="small muted">{t('new-room-help')}</p>
      <div className="field">
        <label htmlFor={`${id}-title`}>{t('room-title')}</label>
        <input
          id={`${id}-title`}
          type="text"
          dir="auto"
          value={title}
          aria-invalid={untitled}
          aria-describedby={`${id}-title-help`}
          onChange={(event) => setTitle(event.target.value)}
        />
        <p id={`${id}-title-help`} className={untitled ? 'problem' : 'hint'}>
          {t('room-title-help')}
        </p>
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
      <p className="small">
        {t('then-read-by', { readers: all.map(seatName).join(t('common:list-comma')) })} {t('stays-open')}
      </p>
      {opening.error && <ErrorState error={opening.error} />}
      <button type="submit" className="button" disabled={opening.isPending}>
        {t('open-room')}
      </button>
      <p role="status">{opening.isSuccess && t('room-opened')}</p>
    </form>
  )
}
