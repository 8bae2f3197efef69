// Which countries an article is about: by their names and peoples, by their capitals, and by the zone in which it is dated.
import type { Analysed } from '../text/analysed.ts'
import { countryByCode, countryNamed, countryOfCapital, countryOfPeople } from './countries.ts'
import { countriesOfRegion } from './regions.ts'

/** Of ECMA-402's Locale Info, which the library's types leave out. */
type LocaleOfCountry = Intl.Locale & { getTimeZones(): string[] | undefined }

const zoneCountries = new Map<string, string | null>()

/** The country that keeps a zone, where one of those already met does; cheap because only these are asked. */
const keepsZone = (country: string, zone: string): boolean => {
  const key = `${country} ${zone}`
  const known = zoneCountries.get(key)
  if (known !== undefined) return known !== null
  const keeps = (new Intl.Locale(`und-${country}`) as LocaleOfCountry).getTimeZones()?.includes(zone) ?? false
  zoneCountries.set(key, keeps ? country : null)
  return keeps
}

const WORD = /[\p{L}\p{M}]+/gu
/** Words of other meanings that are also names of countries or peoples. */
const NOT_COUNTRIES = new Set(['guinea', 'jersey', 'turkey', 'chad', 'georgia'])

/** How often each country is named, directly or by its people or capital; a name counts one, a capital a half. */
export const countriesOf = (analysed: Analysed): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  const add = (code: string | null | undefined, weight: number) => {
    if (code) counts.set(code, (counts.get(code) ?? 0) + weight)
  }
  let before = ''
  for (const [word] of analysed.text.matchAll(WORD)) {
    const isName = /^[^\p{Ll}\p{Lu}]|^\p{Lu}/u.test(word)
    if (isName && word.length > 2) {
      const two = before && `${before} ${word}`
      const pair = two && countryNamed(two)
      for (const code of countriesOfRegion(two || word)) add(code, 1)
      if (two) for (const code of countriesOfRegion(word)) add(code, 1)
      if (pair) add(pair.code, 1)
      else {
        const lower = word.toLowerCase()
        const country = countryNamed(word)
        if (country) add(country.code, NOT_COUNTRIES.has(lower) ? 0.5 : 1)
        else {
          add(countryOfPeople(word), 1)
          add(countryOfCapital(word), 0.5)
        }
      }
    }
    before = isName ? word : ''
  }
  const { zone } = analysed
  if (zone?.includes('/'))
    for (const [country] of counts) if (countryByCode(country) && keepsZone(country, zone)) add(country, 1)
  return counts
}
