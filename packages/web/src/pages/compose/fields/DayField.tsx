import { GregorianCalendar, parseDate, parseTime, toCalendar } from '@internationalized/date'
import { DateField, DateInput, DateSegment } from 'react-aria-components/DateField'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { Label } from 'react-aria-components/Label'
import { TimeField } from 'react-aria-components/TimeField'
import { useTranslation } from 'react-i18next'
import { type Calendar, usePreferences } from '../../../prefs/preferences.ts'
import { localeOf } from '../../../words/languages.ts'

/** Unicode names of the calendars. */
const CALENDARS: Record<Calendar, string> = {
  gregorian: 'gregory',
  hijri: 'islamic-umalqura',
  'solar-hijri': 'persian',
}

interface DayFieldProps {
  label: string
  /** ISO date of the Gregorian calendar, or empty. */
  value: string
  onChange: (date: string) => void
}

/** A day, written in the reader's own calendar and kept as an ISO date. */
export const DayField = ({ label, value, onChange }: DayFieldProps) => {
  const { i18n } = useTranslation()
  const { calendar } = usePreferences()
  return (
    <I18nProvider locale={`${localeOf(i18n.language)}-u-ca-${CALENDARS[calendar]}`}>
      <DateField
        className="segments"
        value={value ? parseDate(value) : null}
        onChange={(date) => onChange(date ? toCalendar(date, new GregorianCalendar()).toString() : '')}
      >
        <Label>{label}</Label>
        <DateInput className="input segment-input">
          {(segment) => <DateSegment className="segment" segment={segment} />}
        </DateInput>
      </DateField>
    </I18nProvider>
  )
}

interface HourFieldProps extends DayFieldProps {
  disabled: boolean
}

/** A time of day, `14:30`, or empty. */
export const HourField = ({ label, value, onChange, disabled }: HourFieldProps) => (
  <TimeField
    className="segments"
    hourCycle={24}
    granularity="minute"
    isDisabled={disabled}
    value={value ? parseTime(value) : null}
    onChange={(time) => onChange(time ? time.toString().slice(0, 5) : '')}
  >
    <Label>{label}</Label>
    <DateInput className="input segment-input">
      {(segment) => <DateSegment className="segment" segment={segment} />}
    </DateInput>
  </TimeField>
)
