// Which countries an article is about: by their names and peoples, by their capitals, and by the zone in which it is dated.
import type { Analysed } from '../text/analysed.ts'
import { countryNamed, countryOfCapital, countryOfPeople } from './countries.ts'
import { countriesOfRegion } from './regions.ts'
import { zonesOfCountry } from './zone.ts'

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
    for (const [country] of counts) if (zonesOfCountry(country).includes(zone)) add(country, 1)
  return counts
}
