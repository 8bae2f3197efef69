import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { PRECISIONS } from '../../../../../press/src/vocabulary.ts'
import { DayField, HourField } from '../../compose/fields/DayField.tsx'
import type { FormValues } from './form-values.ts'

interface TimeFieldsProps {
  values: FormValues
  set: (change: Partial<FormValues>) => void
}

const joined = (day: string, hour: string): string => (day && hour ? `${day}T${hour}` : day)

/** When it happened, in the reader's calendar, and how exactly that is said. */
export const TimeFields = ({ values, set }: TimeFieldsProps) => {
  const { t } = useTranslation('press')
  const id = useId()
  const day = (at: string) => at.slice(0, 10)
  const hour = (at: string) => at.slice(11, 16)
  const isClock = values.precision === 'minute' || values.precision === 'hour'
  return (
    <>
      <DayField
        label={t('form.from')}
        value={day(values.from)}
        onChange={(date) => set({ from: joined(date, hour(values.from)) })}
      />
      <DayField
        label={t('form.to')}
        value={day(values.to)}
        onChange={(date) => set({ to: joined(date, hour(values.to)) })}
      />
      <div className="field">
        <label htmlFor={id}>{t('form.precision')}</label>
        <select
          id={id}
          value={values.precision}
          onChange={(event) => set({ precision: event.target.value as FormValues['precision'] })}
        >
          {PRECISIONS.map((one) => (
            <option key={one} value={one}>
              {t(`precision.${one}`)}
            </option>
          ))}
        </select>
      </div>
      {isClock && (
        <>
          <HourField
            label={t('form.from-hour')}
            value={hour(values.from)}
            disabled={!values.from}
            onChange={(time) => set({ from: joined(day(values.from), time) })}
          />
          <HourField
            label={t('form.to-hour')}
            value={hour(values.to)}
            disabled={!values.to}
            onChange={(time) => set({ to: joined(day(values.to), time) })}
          />
        </>
      )}
    </>
  )
}
