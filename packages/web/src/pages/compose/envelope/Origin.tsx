import { useTranslation } from 'react-i18next'
import type { RoomAnswer } from '../../../../../node/src/http/answers.ts'
import type { Basis } from '../../../../../talks/src/act.ts'
import { useSeatName } from '../../../parts/SeatName.tsx'
import { useText } from '../../../parts/text.ts'
import type { Draft } from '../drafts.ts'
import { Labelled } from '../fields/Labelled.tsx'
import { Reported } from './Reported.tsx'
import { WhoField } from './WhoField.tsx'

interface OriginProps {
  draft: Draft
  rooms: RoomAnswer[]
  /** Bases on which this seat may record the kind. */
  bases: readonly Basis[]
  missing: readonly string[]
  onChange: (next: (draft: Draft) => Draft) => void
}

/** In which room, and whose act it is: one's own, somebody's who was present, or one that a source reports. */
export const Origin = ({ draft, rooms, bases, missing, onChange }: OriginProps) => {
  const { t } = useTranslation('compose')
  const text = useText()
  const seatName = useSeatName()
  const set = (change: Partial<Draft>) => onChange((known) => ({ ...known, ...change }))
  const room = rooms.find((one) => one.room === draft.room)
  return (
    <div className="origin">
      <Labelled
        label={t('room')}
        help={
          room
            ? t('room-readers', { readers: room.readers.map(seatName).join(t('common:list-comma')) })
            : t('room-help')
        }
        required
        missing={missing.includes('room')}
      >
        {({ id, describedBy, invalid }) => (
          <select
            id={id}
            aria-describedby={describedBy}
            aria-invalid={invalid}
            value={draft.room ?? ''}
            onChange={(event) => set({ room: event.target.value || null })}
          >
            <option value="">{t('choose')}</option>
            {rooms.map((one) => (
              <option key={one.room} value={one.room}>
                {text(one.title)}
              </option>
            ))}
          </select>
        )}
      </Labelled>
      {bases.length > 1 && (
        <fieldset className="field">
          <legend>{t('whose')}</legend>
          <div className="choices">
            {bases.map((basis) => (
              <label key={basis}>
                <input
                  type="radio"
                  name="basis"
                  checked={draft.basis === basis}
                  onChange={() => set({ basis })}
                />
                {t(`basis.${basis}`)}
              </label>
            ))}
          </div>
        </fieldset>
      )}
      {draft.basis !== 'direct' && (
        <WhoField
          value={draft.actor}
          missing={missing.includes('actor')}
          onChange={(actor) => set({ actor })}
        />
      )}
      {draft.basis === 'reported' && <Reported draft={draft} missing={missing} onChange={onChange} />}
    </div>
  )
}
