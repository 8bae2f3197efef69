import { useTranslation } from 'react-i18next'
import type { When } from '../../../talks/src/act.ts'
import { usePreferences } from '../prefs/preferences.ts'
import { timeInWords } from '../time/dates.ts'
import { pointInWords, type Reading, readWhen, spanInWords } from '../time/when.ts'
import { useZoneName, useZones } from '../time/zones.tsx'
import { TextOf } from './TextOf.tsx'

interface WhenOfProps {
  when: When | null | undefined
  /** Every zone of the process side by side, where a time is stated. */
  zones?: boolean
  /** Words of the source after it: “after midday”. On by default. */
  words?: boolean
}

const firstOf = (reading: Exclude<Reading, { type: 'not-stated' }>) =>
  reading.type === 'moment' ? reading.at : reading.from

/** A claimed time as exactly as it was stated, in the reader's calendar and zone. */
export const WhenOf = ({ when, zones = false, words = true }: WhenOfProps) => {
  const { t } = useTranslation('common')
  const { zone } = usePreferences()
  const reading = readWhen(when, zone)
  const said = words && when?.words ? <TextOf text={when.words} quoted /> : null
  if (reading.type === 'not-stated') return <span className="muted">{said ?? t('time-not-stated')}</span>
  return (
    <span className="when">
      <time dateTime={when?.from}>
        <InWords reading={reading} />
      </time>
      {zones && when && <OtherZones when={when} shown={firstOf(reading).zone} />}
      {said && <> {said}</>}
    </span>
  )
}

const InWords = ({ reading }: { reading: Exclude<Reading, { type: 'not-stated' }> }) => {
  const { t, i18n } = useTranslation('common')
  const { calendar } = usePreferences()
  const zoneName = useZoneName()
  const first = firstOf(reading)
  const alone =
    pointInWords(first, i18n.language, calendar) +
    (first.time && first.zone ? ` ${zoneName(first.zone)}` : '')
  if (reading.type === 'moment') return alone
  if (reading.from.date === reading.to.date && !reading.to.time)
    return reading.within ? t('some-time-on', { from: alone }) : alone
  const span = spanInWords(reading.from, reading.to, i18n.language, calendar, zoneName)
  return t(reading.within ? 'some-time-during' : 'from-to', span)
}

/** The same time in the other zones of the process, where a time of day was stated. */
const OtherZones = ({ when, shown }: { when: When; shown: string | null }) => {
  const { i18n } = useTranslation()
  const zoneName = useZoneName()
  return useZones()
    .filter((zone) => zone !== shown)
    .map((zone) => {
      const reading = readWhen(when, zone)
      const at = reading.type === 'not-stated' ? null : firstOf(reading)
      return at?.time && when.zone ? (
        <span key={zone} className="muted">
          {' · '}
          {timeInWords(`${at.date}T${at.time}`, i18n.language)} {zoneName(zone)}
        </span>
      ) : null
    })
}
