// The time zone that a dateline's place tells, where it tells one only.
import { countryNamed, countryOfCapital } from '../places/countries.ts'
import { findInGazetteer } from '../places/gazetteer.ts'
import { zonesOfCountry } from '../places/zone.ts'

/**
 * Places that datelines name in English where the gazetteer has them under another name, in several countries or in a
 * country of several zones. Capitals need no line here.
 */
const TOLD: Record<string, string> = {
  'abu dhabi': 'Asia/Dubai',
  aden: 'Asia/Aden',
  aleppo: 'Asia/Damascus',
  bombay: 'Asia/Kolkata',
  calcutta: 'Asia/Kolkata',
  chicago: 'America/Chicago',
  cologne: 'Europe/Berlin',
  donetsk: 'Europe/Kyiv',
  florence: 'Europe/Rome',
  frankfurt: 'Europe/Berlin',
  gaza: 'Asia/Gaza',
  'gaza city': 'Asia/Gaza',
  geneva: 'Europe/Zurich',
  goma: 'Africa/Lubumbashi',
  hague: 'Europe/Amsterdam',
  hamburg: 'Europe/Berlin',
  hebron: 'Asia/Hebron',
  hyderabad: '',
  istanbul: 'Europe/Istanbul',
  izmir: 'Europe/Istanbul',
  jerusalem: 'Asia/Jerusalem',
  'east jerusalem': 'Asia/Jerusalem',
  juba: 'Africa/Juba',
  kharkiv: 'Europe/Kyiv',
  kyiv: 'Europe/Kyiv',
  'los angeles': 'America/Los_Angeles',
  marrakesh: 'Africa/Casablanca',
  mecca: 'Asia/Riyadh',
  milan: 'Europe/Rome',
  mosul: 'Asia/Baghdad',
  munich: 'Europe/Berlin',
  'new york': 'America/New_York',
  nuremberg: 'Europe/Berlin',
  odesa: 'Europe/Kyiv',
  odessa: 'Europe/Kyiv',
  ramallah: 'Asia/Hebron',
  rafah: 'Asia/Gaza',
  'khan younis': 'Asia/Gaza',
  'san francisco': 'America/Los_Angeles',
  'sharm el-sheikh': 'Africa/Cairo',
  'sharm el sheikh': 'Africa/Cairo',
  'st petersburg': 'Europe/Moscow',
  'tel aviv': 'Asia/Jerusalem',
  'the hague': 'Europe/Amsterdam',
  'united nations': 'America/New_York',
  venice: 'Europe/Rome',
  washington: 'America/New_York',
  zurich: 'Europe/Zurich',
  ankara: 'Europe/Istanbul',
  'اسلام آباد': 'Asia/Karachi',
  راولپنڈی: 'Asia/Karachi',
  کراچی: 'Asia/Karachi',
  لاہور: 'Asia/Karachi',
  پشاور: 'Asia/Karachi',
  کوئٹہ: 'Asia/Karachi',
  مظفرآباد: 'Asia/Karachi',
  ملتان: 'Asia/Karachi',
  'شمالی وزیرستان': 'Asia/Karachi',
  کابل: 'Asia/Kabul',
  قندھار: 'Asia/Kabul',
  استنبول: 'Europe/Istanbul',
  انقرہ: 'Europe/Istanbul',
  دوحہ: 'Asia/Qatar',
  تہران: 'Asia/Tehran',
  'نئی دہلی': 'Asia/Kolkata',
  دہلی: 'Asia/Kolkata',
  سرینگر: 'Asia/Kolkata',
  ریاض: 'Asia/Riyadh',
  جدہ: 'Asia/Riyadh',
  دبئی: 'Asia/Dubai',
  قاہرہ: 'Africa/Cairo',
  غزہ: 'Asia/Gaza',
  بیروت: 'Asia/Beirut',
  دمشق: 'Asia/Damascus',
  بغداد: 'Asia/Baghdad',
  جنیوا: 'Europe/Zurich',
  لندن: 'Europe/London',
  ماسکو: 'Europe/Moscow',
  بیجنگ: 'Asia/Shanghai',
  واشنگٹن: 'America/New_York',
  نیویارک: 'America/New_York',
  'اقوام متحدہ': 'America/New_York',
}

/** Capitals of countries with several zones; and the zone in which most of the country lives. */
const SEVERAL: Record<string, string> = {
  AU: 'Australia/Sydney',
  BR: 'America/Sao_Paulo',
  CA: 'America/Toronto',
  CL: 'America/Santiago',
  CN: 'Asia/Shanghai',
  CD: 'Africa/Kinshasa',
  CY: 'Asia/Nicosia',
  DE: 'Europe/Berlin',
  EC: 'America/Guayaquil',
  ES: 'Europe/Madrid',
  ID: 'Asia/Jakarta',
  KZ: 'Asia/Almaty',
  MX: 'America/Mexico_City',
  MN: 'Asia/Ulaanbaatar',
  MY: 'Asia/Kuala_Lumpur',
  NZ: 'Pacific/Auckland',
  PG: 'Pacific/Port_Moresby',
  PT: 'Europe/Lisbon',
  PS: 'Asia/Hebron',
  RU: 'Europe/Moscow',
  UA: 'Europe/Kyiv',
  US: 'America/New_York',
  UZ: 'Asia/Tashkent',
  AR: 'America/Argentina/Buenos_Aires',
  XK: 'Europe/Belgrade',
}

/** Countries of several zones whose cities nevertheless keep one time by the clock. */
const ONE_CLOCK = new Set(['AR', 'CN', 'CY', 'DE', 'MY', 'UZ', 'XK'])

/** Lower case, without accents and full stops: `Bogotá` and `BOGOTA`, `St.` and `ST` are one. */
const folded = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/g, '')
    .normalize('NFC')
    .replace(/ı/g, 'i')
    .toLowerCase()
    .replace(/[.’']/g, '')
    .trim()

const zoneOfCountry = (country: string, capital: boolean): string | null => {
  const zones = zonesOfCountry(country)
  if (zones.length === 1) return zones[0]!
  return capital || ONE_CLOCK.has(country) ? (SEVERAL[country] ?? null) : null
}

/** Countries that have a town by that name, but for accents. */
const countriesOfTown = (name: string): Set<string> =>
  new Set(
    findInGazetteer(titled(name)).flatMap(({ exact, level, country }) =>
      exact && level === 'settlement' ? [country] : [],
    ),
  )

const titled = (name: string): string =>
  name.toLowerCase().replace(/(?:^|[\s-])\p{L}/gu, (first) => first.toUpperCase())

/** One name out of a dateline that may hold several: `GAZA/CAIRO` dates by the first. */
const firstOf = (city: string): string => folded(city.split(/\s*[/&]\s*/)[0]!)

/** True where the name is a capital or one of the towns from which the press dates. */
export const isKnownPlace = (city: string): boolean => {
  const name = firstOf(city)
  return name in TOLD || countryOfCapital(name) !== null || countriesOfTown(name).size > 0
}

/** The IANA zone of a dateline's place; null where it is not known or could be several. */
export const zoneOfPlace = (city: string, within: string | null = null): string | null => {
  const name = firstOf(city)
  const told = TOLD[name]
  if (told) return told
  const country = within ? (countryNamed(within)?.code ?? null) : null
  const capitalOf = countryOfCapital(name)
  if (country) return zoneOfCountry(country, capitalOf === country)
  if (capitalOf) return zoneOfCountry(capitalOf, true)
  const zones = new Set([...countriesOfTown(name)].map((each) => zoneOfCountry(each, false)))
  return zones.size === 1 ? [...zones][0]! : null
}
