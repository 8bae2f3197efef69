import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { When } from '../../../../../talks/src/act.ts'
import { usePreferences } from '../../../prefs/preferences.ts'
import { dateInWords } from '../../../time/dates.ts'
import { useZoneName, useZones } from '../../../time/zones.tsx'
import { DayField, HourField } from './DayField.tsx'
import { TextsField } from './TextsField.tsx'

interface WhenFieldProps {
  label: string
  help?: string | undefined
  value: When | null
  onChange: (value: When | null) => void
}

/** A claimed time as exactly as it was stated: day, time if stated, end if stated, and in whose zone. */
export const WhenField = ({ label, help, value, onChange }: WhenFieldProps) => {
  const { t, i18n } = useTranslation('compose')
  const { calendar } = usePreferences()
  const zones = useZones()
  const zoneName = useZoneName()
  const id = useId()
  const when = value ?? {}
  const set = (change: Partial<When>) => {
    const next = { ...when, ...change }
    if (next.from && !next.zone && zones[0]) next.zone = zones[0]
    onChange(next)
  }
  const part = (name: 'from' | 'to', piece: 'date' | 'time') => {
    const local = when[name] ?? ''
    return piece === 'date' ? local.slice(0, 10) : local.slice(11, 16)
  }
  const setPart = (name: 'from' | 'to', date: string, time: string) =>
    set({ [name]: date ? (time ? `${date}T${time}` : date) : undefined })
  const point = (name: 'from' | 'to') => (
    <div className="when-point">
      <DayField
        label={t(name === 'from' ? 'when-from' : 'when-to')}
        value={part(name, 'date')}
        onChange={(date) => setPart(name, date, part(name, 'time'))}
      />
      <HourField
        label={t(name === 'from' ? 'when-from-time' : 'when-to-time')}
        value={part(name, 'time')}
        disabled={!part(name, 'date')}
        onChange={(time) => setPart(name, part(name, 'date'), time)}
      />
    </div>
  )
  return (
    <fieldset className="field when-field">
      <legend>
        {label} <span className="muted">{t('optional')}</span>
      </legend>
      <div className="when-points">
        {point('from')}
        {point('to')}
        <div className="segments">
          <label htmlFor={`${id}-zone`}>{t('zone')}</label>
          <select
            id={`${id}-zone`}
            value={when.zone ?? zones[0] ?? ''}
            onChange={(event) => set({ zone: event.target.value })}
          >
            {[...new Set([...zones, ...(when.zone ? [when.zone] : [])])].map((zone) => (
              <option key={zone} value={zone}>
                {zoneName(zone)}
              </option>
            ))}
          </select>
        </div>
      </div>
      <label className="check">
        <input
          type="checkbox"
          checked={when.within ?? false}
          disabled={!when.from}
          onChange={(event) => set({ within: event.target.checked })}
        />
        {t('when-within')}
      </label>
      {when.from && calendar !== 'gregorian' && (
        <p className="hint">{dateInWords(when.from, i18n.language, 'gregorian', { weekday: true })}</p>
      )}
      <TextsField
        label={t('when-words')}
        required={false}
        missing={false}
        value={when.words}
        onChange={(words) => set({ words })}
      />
      {help && <p className="hint">{help}</p>}
    </fieldset>
  )
}
