import { useEffect, useState } from 'react'
import { Header } from 'react-aria-components/Header'
import { MenuSection } from 'react-aria-components/Menu'
import { useTranslation } from 'react-i18next'
import { type Calendar, setPreferences, usePreferences } from '../../prefs/preferences.ts'
import { dateInWords, timeInWords } from '../../time/dates.ts'
import { localIn } from '../../time/zoned.ts'
import { useZoneName, useZones } from '../../time/zones.tsx'
import { MenuItem } from './items.ts'
import { TextMenu } from './TextMenu.tsx'

const CALENDARS: Calendar[] = ['gregorian', 'hijri', 'solar-hijri']
const AS_STATED = 'as-stated'

/** Now, to the minute. */
const useNow = (): Date => {
  const [now, setNow] = useState(() => new Date())
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), 15_000)
    return () => clearInterval(timer)
  }, [])
  return now
}

/** The zones of the process side by side; which one times are shown in, and by which calendar. */
export const TimeMenu = () => {
  const { t, i18n } = useTranslation('shell')
  const { calendar, zone } = usePreferences()
  const zones = useZones()
  const zoneName = useZoneName()
  const now = useNow()
  const clock = (one: string) => timeInWords(localIn(now, one), i18n.language)
  const clocks = zones.map((one) => `${zoneName(one)} ${clock(one)}`).join(' · ')
  const today = localIn(now, zone ?? zones[0] ?? 'UTC').slice(0, 10)
  return (
    <TextMenu
      className="clocks"
      label={clocks || t('times')}
      name={clocks ? `${t('times')}: ${clocks}` : t('times')}
    >
      <MenuSection
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[zone ?? AS_STATED]}
        onSelectionChange={(keys) => {
          const [key] = [...keys]
          setPreferences({ zone: key === AS_STATED ? null : String(key) })
        }}
      >
        <Header className="menu-head">{t('times-in')}</Header>
        <MenuItem id={AS_STATED} className="menu-item">
          {t('as-stated')}
        </MenuItem>
        {zones.map((one) => (
          <MenuItem key={one} id={one} className="menu-item" textValue={zoneName(one)}>
            {zoneName(one)} <span className="hint">{clock(one)}</span>
          </MenuItem>
        ))}
      </MenuSection>
      <MenuSection
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[calendar]}
        onSelectionChange={(keys) => setPreferences({ calendar: [...keys][0] as Calendar })}
      >
        <Header className="menu-head">{t('calendar')}</Header>
        {CALENDARS.map((one) => (
          <MenuItem key={one} id={one} className="menu-item" textValue={t(`calendars.${one}`)}>
            {t(`calendars.${one}`)} <span className="hint">{dateInWords(today, i18n.language, one)}</span>
          </MenuItem>
        ))}
      </MenuSection>
    </TextMenu>
  )
}
