import { type ReactNode, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { TextOf } from '../../../parts/TextOf.tsx'
import { useText } from '../../../parts/text.ts'
import type { PressRoom } from '../types.ts'

interface InRoomProps {
  rooms: readonly PressRoom[]
  value: string | null
  onChange: (room: string) => void
  /** Further pairs before it. */
  children: ReactNode
}

/** In which room the acts will stand, and who can read them there, by name. */
export const InRoom = ({ rooms, value, onChange, children }: InRoomProps) => {
  const { t } = useTranslation('press')
  const id = useId()
  const text = useText()
  const chosen = rooms.find(({ room }) => room === value)
  return (
    <dl className="pairs">
      {children}
      <div className="pair">
        <dt>
          <label htmlFor={id}>{t('confirm.room')}</label>
        </dt>
        <dd>
          {rooms.length === 1 && chosen ? (
            <TextOf text={chosen.title} />
          ) : (
            <select id={id} value={value ?? ''} onChange={(event) => onChange(event.target.value)}>
              {value === null && <option value="">{t('confirm.choose-room')}</option>}
              {rooms.map((room) => (
                <option key={room.room} value={room.room}>
                  {text(room.title)}
                </option>
              ))}
            </select>
          )}
        </dd>
      </div>
      {chosen && (
        <div className="pair">
          <dt>{t('confirm.readers')}</dt>
          <dd>
            {chosen.readers.map((reader, index) => (
              <span key={reader.seat}>
                {index > 0 && t('common:list-comma')}
                <TextOf text={reader.name} />
              </span>
            ))}
          </dd>
        </div>
      )}
    </dl>
  )
}
