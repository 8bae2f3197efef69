import { useTranslation } from 'react-i18next'
import { usePreferences } from '../../prefs/preferences.ts'
import { dateInWords, timeInWords } from '../../time/dates.ts'
import { useZoneName } from '../../time/zones.tsx'
import { placeIn, ticksOf, type Window } from './scale.ts'

/** Room that the words of a tick need before the end. */
const WORDS_PIXELS = 96

/** Ticks on round local times, and in whose time they are. */
export const Axis = ({ window, zone, width }: { window: Window; zone: string; width: number }) => {
  const { t, i18n } = useTranslation('timeline')
  const { calendar } = usePreferences()
  const zoneName = useZoneName()
  const ticks = ticksOf(window, zone, Math.max(2, Math.floor(width / 110)))
  return (
    <>
      <p className="small muted axis-zone">{t('axis', { zone: zoneName(zone) })}</p>
      <div className="axis" aria-hidden="true">
        {ticks.map(({ at, local, midnight }) => (
          <span
            key={at}
            className={midnight ? 'tick midnight' : 'tick'}
            style={{ insetInlineStart: placeIn(window, at) * width }}
          >
            {(1 - placeIn(window, at)) * width > WORDS_PIXELS && (
              <span className="tick-words">
                {midnight
                  ? dateInWords(local, i18n.language, calendar, { weekday: true, year: false })
                  : timeInWords(local, i18n.language)}
              </span>
            )}
          </span>
        ))}
      </div>
    </>
  )
}
