import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { NewSeat } from '../../../../node/src/http/requests.ts'
import { CAPACITIES } from '../../../../talks/src/capacities.ts'
import { seatPath, send } from '../../api/ask.ts'
import { ErrorState } from '../../parts/ErrorState.tsx'
import { focusFirstInvalid } from '../../parts/focus-first-invalid.ts'
import { useText } from '../../parts/text.ts'
import { useHere } from '../../shell/here.ts'
import type { Found } from '../compose/fields/choices.ts'
import { EntryPicker } from '../compose/fields/EntryPicker.tsx'
import { slugOf } from '../new-process/setup.ts'

type Capacity = NewSeat['capacity']

interface NewSeatFormProps {
  taken: readonly string[]
  /** In a demonstration, whoever opens a seat may sign there; elsewhere it is handed to the person whose it is. */
  signs: boolean
}

/** A seat that comes later, for an organisation of the record. It reads the governing room, and no other yet. */
export const NewSeatForm = ({ taken, signs }: NewSeatFormProps) => {
  const { t, i18n } = useTranslation('rooms')
  const id = useId()
  const text = useText()
  const { process, seat } = useHere()
  const client = useQueryClient()
  const [organisation, setOrganisation] = useState<Found | null>(null)
  const [capacity, setCapacity] = useState<Capacity>('observer')
  const [person, setPerson] = useState('')
  const [tried, setTried] = useState(false)
  const opening = useMutation({
    mutationFn: (chosen: Found) =>
      send(seatPath(process, seat, 'seats'), {
        name: slugOf(text(chosen.name), `seat-${taken.length + 1}`, taken),
        organisation: chosen.id,
        capacity,
        people: person.trim() ? [{ label: 'first', name: { [i18n.language]: person.trim() } }] : [],
      } satisfies NewSeat),
    onSuccess: async () => {
      await client.invalidateQueries()
      setOrganisation(null)
      setPerson('')
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
        if (organisation) opening.mutate(organisation)
        else focusFirstInvalid(event.currentTarget)
      }}
    >
      <p className="small muted">{t('new-seat-help')}</p>
      <EntryPicker
        key={taken.length}
        label={t('organisation')}
        required
        missing={tried && !organisation}
        types={['organisation']}
        value={organisation?.id ?? null}
        onChange={(_, choice) => setOrganisation(choice)}
      />
      <div className="field">
        <label htmlFor={`${id}-capacity`}>{t('capacity')}</label>
        <select
          id={`${id}-capacity`}
          value={capacity}
          onChange={(event) => setCapacity(event.target.value as Capacity)}
        >
          {CAPACITIES.map((one) => (
            <option key={one} value={one}>
              {t(`vocabulary:capacity.${one}`)}
            </option>
          ))}
        </select>
      </div>
      {signs && (
        <div className="field">
          <label htmlFor={`${id}-person`}>{t('person')}</label>
          <input
            id={`${id}-person`}
            type="text"
            value={person}
            onChange={(event) => setPerson(event.target.value)}
          />
          <p className="hint">{t('person-help')}</p>
        </div>
      )}
      {!signs && <p className="attention small">{t('keys-lost')}</p>}
      {opening.error && <ErrorState error={opening.error} />}
      <button type="submit" className="button" disabled={opening.isPending}>
        {t('open-seat')}
      </button>
      <p role="status">{opening.isSuccess && t(signs ? 'seat-opened' : 'seat-opened-hand')}</p>
    </form>
  )
}
