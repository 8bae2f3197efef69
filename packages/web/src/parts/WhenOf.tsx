import { useTranslation } from 'react-i18next'
import type { When } from '../../../talks/src/act.ts'
import { usePreferences } from '../prefs/preferences.ts'
import { timeInWords } from '../time/dates.ts'
import { pointInWords, readWhen } from '../time/when.ts'
import { useZoneName, useZones } from '../time/zones.tsx'
import { TextOf } from './TextOf.tsx'

interface WhenOfProps {
  when: When | null | undefined
  /** Every zone of the process side by side, where a time is stated. */
  zones?: boolean
  /** Words of the source after it: “after midday”. On by default. */
  words?: boolean
}

/** A claimed time as exactly as it was stated, in the reader's calendar and zone. */
export const WhenOf = ({ when, zones = false, words = true }: WhenOfProps) => {
  const { t, i18n } = useTranslation('common')
  const { calendar, zone } = usePreferences()
  const zoneName = useZoneName()
  const all = useZones()
  const reading = readWhen(when, zone)
  const said = words && when?.words ? <TextOf text={when.words} quoted /> : null
  if (reading.type === 'not-stated') return <span className="muted">{said ?? t('time-not-stated')}</span>
  const first = reading.type === 'moment' ? reading.at : reading.from
  const last = reading.type === 'moment' ? null : reading.to
  const from = pointInWords(first, i18n.language, calendar)
  const sameDay = last?.date === first.date
  const to =
    last &&
    (sameDay && last.time
      ? timeInWords(`${last.date}T${last.time}`, i18n.language)
      : pointInWords(last, i18n.language, calendar))
  const span =
    reading.type === 'moment' || (sameDay && !last?.time)
      ? reading.type === 'span' && reading.within
        ? t('some-time-on', { from })
        : from
      : t(reading.type === 'span' && reading.within ? 'some-time-during' : 'from-to', { from, to })
  const named = first.time && first.zone ? ` ${zoneName(first.zone)}` : ''
  const others =
    zones && first.time && when?.zone && when.from
      ? all.filter((one) => one !== first.zone).map((one) => ({ zone: one, reading: readWhen(when, one) }))
      : []
  return (
    <span className="when">
      <time dateTime={when?.from}>
        {span}
        {named}
      </time>
      {others.map((other) => {
        const at =
          other.reading.type === 'moment'
            ? other.reading.at
            : other.reading.type === 'span'
              ? other.reading.from
              : null
        return at?.time ? (
          <span key={other.zone} className="muted">
            {' · '}
            {timeInWords(`${at.date}T${at.time}`, i18n.language)} {zoneName(other.zone)}
          </span>
        ) : null
      })}
      {said && <> {said}</>}
    </span>
  )
}
