// Countries by their names in English, Urdu and Turkish, the people called after them, and their capitals.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { plainKey } from './folding.ts'

type Written = {
  cca2: string
  cca3: string
  name: { common: string; official: string; native: Record<string, { common: string }> }
  altSpellings: string[]
  capital: string[]
  demonyms: Record<string, { m: string; f: string }>
  translations: Record<string, { common: string; official: string }>
}

export type Country = { code: string; name: string; capitals: string[] }

type Atlas = {
  /** By folded name; Urdu names by their letters. */
  names: Map<string, Country>
  demonyms: Map<string, string>
  capitals: Map<string, string>
  byCode: Map<string, Country>
}

/** Names that the press uses and the data set does not have. */
const MORE: Record<string, string> = {
  türkiye: 'TR',
  turkey: 'TR',
  'u.s.': 'US',
  'u.k.': 'GB',
  'u.a.e.': 'AE',
  britain: 'GB',
  'great britain': 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  america: 'US',
  'ivory coast': 'CI',
  burma: 'MM',
  'czech republic': 'CZ',
  'north macedonia': 'MK',
  macedonia: 'MK',
  'cape verde': 'CV',
  swaziland: 'SZ',
  'east timor': 'TL',
  palestine: 'PS',
  gaza: '',
  island: '',
  'dr congo': 'CD',
  drc: 'CD',
  'democratic republic of congo': 'CD',
  congo: 'CD',
  'congo-brazzaville': 'CG',
  'south korea': 'KR',
  'north korea': 'KP',
  holland: 'NL',
  'the gambia': 'GM',
  'the netherlands': 'NL',
  persia: 'IR',
  kosovo: 'XK',
}

const URDU_MORE: Record<string, string> = {
  پاکستان: 'PK',
  ترکیہ: 'TR',
  ترکی: 'TR',
  امریکہ: 'US',
  امریکا: 'US',
  برطانیہ: 'GB',
  بھارت: 'IN',
  ہندوستان: 'IN',
  روس: 'RU',
  یوکرین: 'UA',
  ایران: 'IR',
  چین: 'CN',
  'سعودی عرب': 'SA',
  قطر: 'QA',
  افغانستان: 'AF',
}

const DEMONYMS_MORE: Record<string, string> = {
  american: 'US',
  british: 'GB',
  afghan: 'AF',
  afghani: 'AF',
  pak: 'PK',
  turkish: 'TR',
  kashmiri: 'IN',
  kurdish: 'IQ',
  palestinian: 'PS',
  gazan: 'PS',
  israeli: 'IL',
  'sri lankan': 'LK',
  dutch: 'NL',
  swiss: 'CH',
  french: 'FR',
  russian: 'RU',
  chinese: 'CN',
  emirati: 'AE',
  congolese: 'CD',
  serbian: 'RS',
  kosovar: 'XK',
  saudi: 'SA',
  icelandic: 'IS',
  croat: 'HR',
  serb: 'RS',
  bosnian: 'BA',
  bosniak: 'BA',
  slovenian: 'SI',
  slovakian: 'SK',
  scottish: 'GB',
  welsh: 'GB',
  english: 'GB',
  argentinian: 'AR',
  ecuadorian: 'EC',
  salvadorean: 'SV',
  kazakh: 'KZ',
  kyrgyz: 'KG',
  kirgiz: 'KG',
  tajik: 'TJ',
  turkmenistani: 'TM',
  uzbek: 'UZ',
  azeri: 'AZ',
  philippine: 'PH',
  pinoy: 'PH',
  nepali: 'NP',
  lao: 'LA',
  bissauan: 'GW',
  botswanan: 'BW',
  basotho: 'LS',
  burkinabè: 'BF',
  comorian: 'KM',
  maldivian: 'MV',
  turk: 'TR',
  dane: 'DK',
  swede: 'SE',
  finn: 'FI',
  spaniard: 'ES',
  antiguan: 'AG',
  herzegovinian: 'BA',
  trinidadian: 'TT',
}

/** Capitals by the names that the press uses and the data set does not have. */
const CAPITALS_MORE: Record<string, string> = {
  washington: 'US',
  delhi: 'IN',
  kiev: 'UA',
  rangoon: 'MM',
  naypyidaw: 'MM',
  nursultan: 'KZ',
  'n djamena': 'TD',
  sanaa: 'YE',
  jerusalem: 'IL',
}

/** Given as a people's name too, though it is the country's. */
const NO_DEMONYMS = ['djibouti', 'gibraltar', 'vatican']

/** Two and three letters in capitals are names of countries only where they are these. */
const SHORT = new Set(['us', 'uk', 'uae', 'usa', 'drc', 'ussr'])

let atlas: Atlas | null = null

const nameKey = (name: string): string => plainKey(name) || name.trim()

const load = (): Atlas => {
  const rows = JSON.parse(
    readFileSync(createRequire(import.meta.url).resolve('world-countries/countries.json'), 'utf8'),
  ) as Written[]
  const made: Atlas = { names: new Map(), demonyms: new Map(), capitals: new Map(), byCode: new Map() }
  for (const row of rows) {
    const country: Country = { code: row.cca2, name: row.name.common, capitals: row.capital }
    made.byCode.set(row.cca2, country)
    const { urd, tur } = row.translations
    const all = [
      row.name.common,
      row.name.official,
      ...row.altSpellings,
      urd?.common,
      urd?.official,
      tur?.common,
      tur?.official,
    ]
    for (const name of all) {
      if (!name) continue
      const key = nameKey(name)
      if ((key.length > 3 || SHORT.has(key) || /[^\x20-\x7e]/.test(key)) && !made.names.has(key))
        made.names.set(key, country)
    }
    for (const word of Object.values(row.demonyms.eng ?? {}))
      if (word) made.demonyms.set(word.toLowerCase(), row.cca2)
    for (const city of row.capital) made.capitals.set(plainKey(city), row.cca2)
  }
  for (const [name, code] of [...Object.entries(MORE), ...Object.entries(URDU_MORE)]) {
    const country = made.byCode.get(code)
    if (country) made.names.set(nameKey(name), country)
    else made.names.delete(nameKey(name))
  }
  for (const [word, code] of Object.entries(DEMONYMS_MORE)) made.demonyms.set(word, code)
  for (const [city, code] of Object.entries(CAPITALS_MORE)) made.capitals.set(plainKey(city), code)
  for (const word of NO_DEMONYMS) made.demonyms.delete(word)
  return made
}

const atlasOf = (): Atlas => {
  atlas ??= load()
  return atlas
}

export const countryNamed = (name: string): Country | null => atlasOf().names.get(nameKey(name)) ?? null

export const countryByCode = (code: string): Country | null => atlasOf().byCode.get(code) ?? null

/** The country of a people: `Afghan` → `AF`; null: the word names none. */
export const countryOfPeople = (word: string): string | null =>
  atlasOf().demonyms.get(word.toLowerCase()) ?? null

/** The country whose capital bears that name; null: none does. */
export const countryOfCapital = (name: string): string | null =>
  atlasOf().capitals.get(plainKey(name)) ?? null
