// Zones and their names: the capital or city of an IANA zone, in the languages of the interface.

const CITIES: Record<string, Record<string, string>> = {
  'Europe/Istanbul': { en: 'Istanbul', ur: 'استنبول' },
  'Asia/Karachi': { en: 'Islamabad', ur: 'اسلام آباد' },
  'Asia/Kabul': { en: 'Kabul', ur: 'کابل' },
  'Asia/Qatar': { en: 'Doha', ur: 'دوحہ' },
  'Asia/Riyadh': { en: 'Riyadh', ur: 'ریاض' },
  'Asia/Dubai': { en: 'Dubai', ur: 'دبئی' },
  'Asia/Kolkata': { en: 'New Delhi', ur: 'نئی دہلی' },
  'Asia/Tehran': { en: 'Tehran', ur: 'تہران' },
  'Europe/Zurich': { en: 'Geneva', ur: 'جنیوا' },
  'Europe/Oslo': { en: 'Oslo', ur: 'اوسلو' },
  'America/New_York': { en: 'New York', ur: 'نیویارک' },
  'Africa/Cairo': { en: 'Cairo', ur: 'قاہرہ' },
  'Africa/Nairobi': { en: 'Nairobi', ur: 'نیروبی' },
  'America/Bogota': { en: 'Bogotá', ur: 'بوگوٹا' },
}

/** Zones to choose from: those with names here first, then all others that the browser knows. */
export const allZones = (): string[] => [
  ...Object.keys(CITIES),
  ...Intl.supportedValuesOf('timeZone').filter((zone) => !(zone in CITIES)),
]

/** Names of a zone's city, by language. */
export const cityOf = (zone: string): Record<string, string> =>
  CITIES[zone] ?? { en: (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ') }

/** Zone of this machine, where it is a named one. */
export const zoneHere = (): string => {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
  return timeZone.includes('/') ? timeZone : 'Europe/Istanbul'
}
