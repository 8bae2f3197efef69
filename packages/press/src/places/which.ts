// Which place a name means: the process's own first, then countries and known regions, then the gazetteer, by what the
// article is about.
import type { Knowledge } from '../knowledge.ts'
import { countryNamed } from './countries.ts'
import { looseKey, plainKey } from './folding.ts'
import { findInGazetteer, type GazetteerEntry } from './gazetteer.ts'
import { prominenceOf } from './prominence.ts'
import { isShortRegion, regionNamed } from './regions.ts'

export type Known = {
  id: string
  name: string
  country: string | null
  level: 'country' | 'region' | GazetteerEntry['level'] | 'process'
}

/** What helps to choose: countries by how much the article is about them, and the process's places by folded name. */
export type Surroundings = {
  countries: ReadonlyMap<string, number>
  /** First-level districts that the article names, by code, and how often: where it speaks of Texas, Paris is likelier there. */
  districts?: ReadonlyMap<string, number>
  process: ReadonlyMap<string, Known>
  /** Names that a language has for places of the gazetteer: `قندھار` → `Kandahar, AF`. */
  exonyms: Readonly<Record<string, string>>
}

/** The process's places by plain and by loose key. */
export const processPlaces = (knowledge: Knowledge): Map<string, Known> => {
  const found = new Map<string, Known>()
  for (const { id, type, names } of knowledge) {
    if (type !== 'place') continue
    const place: Known = { id, name: names[0] ?? id, country: null, level: 'process' }
    for (const name of names)
      for (const key of [name.toLowerCase(), plainKey(name), looseKey(name)])
        if (key && !found.has(key)) found.set(key, place)
  }
  return found
}

/** The process's own place of that name, in whatever spelling; null: it has none. */
export const ownPlace = (name: string, process: Surroundings['process']): Known | null =>
  process.get(name.toLowerCase()) ??
  process.get(plainKey(name)) ??
  (plainKey(name).length > 3 ? process.get(looseKey(name)) : null) ??
  null

/** So long a name in one country only is known by its sound alone. */
const LONG_NAME = 9
/** What capitals, large cities and seats of districts have at least. */
const PROMINENT = 4
/** Names that sound alike are taken only for places of countries that the article is about. */
const LEAST_FOR_ALIKE = 1
const DISTRICT = /\b(?:district|province|agency|governorate|region|county|oblast|state|division|prefecture)$/i

/**
 * The place that a name means; null: nobody knows it. `within` is a country or district said beside it. `anywhere`: it is
 * enough that some village is called so, though hardly that one is meant.
 */
export const placeNamed = (
  name: string,
  surroundings: Surroundings,
  options: { district?: boolean; within?: string | null; anywhere?: boolean } = {},
): Known | null => {
  const own = ownPlace(name, surroundings.process)
  if (own) return own
  const exonym = surroundings.exonyms[name] ?? surroundings.exonyms[name.toLowerCase()]
  if (exonym !== undefined) {
    const [named, country] = exonym.split(/,\s*(?=[A-Z]{2}$)/) as [string, string?]
    const inside: Surroundings = {
      ...surroundings,
      exonyms: {},
      countries: new Map(country ? [[country, 50]] : surroundings.countries),
    }
    return placeNamed(named, inside, options)
  }
  if (/^\p{Lu}{2,3}$/u.test(name) && !isShortRegion(name) && !/^(?:UK|US|UAE|USA|DRC)$/.test(name))
    return null
  const bare = name.replace(DISTRICT, '').trim()
  const country = bare === name ? countryNamed(name) : null
  if (country && !(country.code === 'GE' && speaksOfStates(surroundings)))
    return { id: `country:${country.code}`, name: country.name, country: country.code, level: 'country' }
  const region = regionNamed(name)
  if (region) return { id: region.id, name: region.name, country: null, level: 'region' }
  const isDistrict = options.district || bare !== name
  const entries = findInGazetteer(bare || name)
  if (entries.length === 0) return null
  const seats = new Set(
    entries.filter(({ level }) => level === 'admin1').map(({ id }) => id.slice('admin:'.length)),
  )
  const within = options.within ?? null
  const insideCountry = within === null ? null : (countryNamed(within)?.code ?? null)
  const insideDistrict =
    within === null
      ? null
      : new Set(
          findInGazetteer(stateName(within))
            .filter(({ level, exact }) => exact && level === 'admin1')
            .map(({ id }) => id.slice('admin:'.length)),
        )
  const { countries } = surroundings
  const exact = entries.filter((entry) => entry.exact)
  const likely = exact.length > 0 ? exact : entries
  const inOneCountry = likely.every((entry) => entry.country === likely[0]!.country)
  const mayBeAlike = exact.length === 0 && inOneCountry && plainKey(name).length >= LONG_NAME
  let best: { entry: GazetteerEntry; score: number; prominence: number } | null = null
  for (const entry of entries) {
    const about = countries.get(entry.country) ?? 0
    if (!entry.exact && about < LEAST_FOR_ALIKE && !mayBeAlike) continue
    const prominence = prominenceOf(entry, seats)
    const inside =
      (insideCountry === entry.country ? 20 : 0) +
      (insideDistrict && entry.admin1 !== null && insideDistrict.has(entry.admin1) ? 30 : 0)
    const score =
      prominence +
      Math.min(about, 6) +
      districtWeight(entry.admin1, surroundings) +
      inside +
      (entry.exact ? 4 : 0) +
      (isDistrict && entry.level !== 'settlement' ? 10 : 0)
    if (best === null || score > best.score) best = { entry, score, prominence }
  }
  if (best === null) return null
  const { entry, prominence } = best
  // A village of a country that the article has nothing to do with is another one's namesake.
  const isNamesake =
    countries.size > 0 &&
    !countries.has(entry.country) &&
    prominence < PROMINENT &&
    within === null &&
    !(inOneCountry && plainKey(name).length >= LONG_NAME)
  return isNamesake && !options.anywhere
    ? null
    : { id: entry.id, name: entry.name, country: entry.country, level: entry.level }
}

/** Beside states of the United States, or a town that only the state has, Georgia is one of them. */
const speaksOfStates = ({ districts }: Surroundings): boolean =>
  [...(districts?.keys() ?? [])].some((code) => code.startsWith('US.'))

/** No more than would lift a small town above a city that the whole world knows. */
const MOST_BY_DISTRICT = 4

const districtWeight = (admin1: string | null, { districts }: Surroundings): number =>
  admin1 === null ? 0 : Math.min(2 * (districts?.get(admin1) ?? 0), MOST_BY_DISTRICT)

/** As newspapers shorten the states of the United States. */
const STATES: Record<string, string> = {
  ala: 'Alabama',
  ariz: 'Arizona',
  ark: 'Arkansas',
  calif: 'California',
  colo: 'Colorado',
  conn: 'Connecticut',
  del: 'Delaware',
  fla: 'Florida',
  ga: 'Georgia',
  ill: 'Illinois',
  ind: 'Indiana',
  kan: 'Kansas',
  ky: 'Kentucky',
  la: 'Louisiana',
  md: 'Maryland',
  mass: 'Massachusetts',
  mich: 'Michigan',
  minn: 'Minnesota',
  miss: 'Mississippi',
  mo: 'Missouri',
  mont: 'Montana',
  neb: 'Nebraska',
  nev: 'Nevada',
  nh: 'New Hampshire',
  nj: 'New Jersey',
  nm: 'New Mexico',
  ny: 'New York',
  nc: 'North Carolina',
  nd: 'North Dakota',
  okla: 'Oklahoma',
  ore: 'Oregon',
  pa: 'Pennsylvania',
  ri: 'Rhode Island',
  sc: 'South Carolina',
  sd: 'South Dakota',
  tenn: 'Tennessee',
  tex: 'Texas',
  vt: 'Vermont',
  va: 'Virginia',
  wash: 'Washington',
  wva: 'West Virginia',
  wis: 'Wisconsin',
  wyo: 'Wyoming',
}

export const stateName = (name: string): string => STATES[name.toLowerCase().replace(/[.\s]/g, '')] ?? name
