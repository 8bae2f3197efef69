import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RoomsAnswer } from '../../../../node/src/http/answers.ts'
import type { Reinstating } from '../../../../node/src/http/requests.ts'
import { seatPath, send } from '../../api/ask.ts'
import { useAnswer } from '../../api/queries.ts'
import { ErrorState } from '../../parts/ErrorState.tsx'
import { useHere } from '../../shell/here.ts'
import { holderOf, isEntered, NOBODY, WhoFields } from './WhoFields.tsx'

/** From the convenor's seat: a seat that was restored may record again, in the name of whoever restored it. */
export const Reinstate = () => {
  const { t, i18n } = useTranslation('holders')
  const id = useId()
  const { process, seat } = useHere()
  const client = useQueryClient()
  const rooms = useAnswer<RoomsAnswer>('rooms').data?.rooms ?? []
  const seats = (rooms.find(({ governing }) => governing)?.readers ?? []).filter((one) => one !== seat)
  const [restored, setRestored] = useState('')
  const [entered, setEntered] = useState(NOBODY)
  const reinstating = useMutation({
    mutationFn: () =>
      send(seatPath(process, seat, 'reinstate'), {
        seat: restored,
        ...holderOf(entered, i18n.language),
      } satisfies Reinstating),
    onSuccess: async () => {
      setEntered(NOBODY)
      setRestored('')
      await client.invalidateQueries({ queryKey: ['seat', process, seat] })
    },
  })
  const ready = restored !== '' && isEntered(entered)
  return (
    <details>
      <summary>{t('reinstate-summary')}</summary>
      <form
        className="holders-form"
        onSubmit={(event) => {
          event.preventDefault()
          if (ready) reinstating.mutate()
        }}
      >
        <p className="small muted">{t('reinstate-help')}</p>
        <div className="field">
          <label htmlFor={`${id}-seat`}>{t('reinstate-seat')}</label>
          <select id={`${id}-seat`} value={restored} onChange={(event) => setRestored(event.target.value)}>
            <option value="">{t('choose')}</option>
            {seats.map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </select>
        </div>
        <WhoFields entered={entered} people={[]} onChange={setEntered} />
        {reinstating.error && <ErrorState error={reinstating.error} />}
        <button type="submit" className="button" disabled={!ready || reinstating.isPending}>
          {t('reinstate-do')}
        </button>
        <p role="status">{reinstating.isSuccess && t('reinstated')}</p>
      </form>
    </details>
  )
}
