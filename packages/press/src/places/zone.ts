// The zone of a place, where its country keeps one.
/** Of ECMA-402's Locale Info, which the library's types leave out. */
type LocaleOfCountry = Intl.Locale & { getTimeZones(): string[] | undefined }

/** What the time zone database called them before; the runtime still answers with these. */
const RENAMED: Record<string, string> = {
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Asia/Dacca': 'Asia/Dhaka',
  'Africa/Asmera': 'Africa/Asmara',
  'Europe/Kiev': 'Europe/Kyiv',
}

const zones = new Map<string, readonly string[]>()

/** IANA zones of a country by its code, in their present names. */
export const zonesOfCountry = (country: string): readonly string[] => {
  const known = zones.get(country)
  if (known) return known
  const found = (new Intl.Locale(`und-${country}`) as LocaleOfCountry).getTimeZones() ?? []
  const named = found.map((zone) => RENAMED[zone] ?? zone)
  zones.set(country, named)
  return named
}

/** The zone of a place by the gazetteer's id of it (`city:AF.13.101/kabul`); null: none is known, or several are kept. */
export const zoneOfId = (id: string | null): string | null => {
  const country = /^(?:city|admin|country):([A-Z]{2})(?![A-Z])/.exec(id ?? '')?.[1]
  const kept = country ? zonesOfCountry(country) : []
  return kept.length === 1 ? kept[0]! : null
}
