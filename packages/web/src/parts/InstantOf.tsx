import { useTranslation } from 'react-i18next'
import { usePreferences } from '../prefs/preferences.ts'
import { pointInWords } from '../time/when.ts'
import { localIn } from '../time/zoned.ts'
import { useZoneName, useZones } from '../time/zones.tsx'

/** An instant of the record (ISO 8601 UTC), in the reader's zone and calendar, with the zone's name. */
export const InstantOf = ({ at }: { at: string }) => {
  const { i18n } = useTranslation()
  const { zone, calendar } = usePreferences()
  const zoneName = useZoneName()
  const first = useZones()[0]
  const shown = zone ?? first ?? Intl.DateTimeFormat().resolvedOptions().timeZone
  const local = localIn(new Date(at), shown)
  return (
    <time dateTime={at}>
      {pointInWords(
        { date: local.slice(0, 10), time: local.slice(11, 16), zone: shown },
        i18n.language,
        calendar,
      )}{' '}
      {zoneName(shown)}
    </time>
  )
}
