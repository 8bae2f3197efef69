// Chooses which of GeoNames' 170,000 places are worth a label. The list has no populations, so a place counts for more
// where it bears the name of its province or district: that is its seat.
import type { City } from './cells.ts'
import { cellName, type Position } from './grid.ts'

export interface GeoName {
  name: string
  lat: string
  lng: string
  country: string
  admin1: string
  admin2: string
}
export interface AdminName {
  code: string
  name: string
}

/** At most so many labels in a square of one degree. */
const LABELS_A_DEGREE = 3

const KIND_WORDS =
  /\b(province|provincia|district|division|agency|county|region|governorate|state|department|municipality|wilayat|oblast|city|capital territory|of)\b/g

/** Seats of provinces that bear another name, in the countries of the first process. */
const SEATS_BY_PROVINCE: Record<string, string> = {
  'AF.18': 'jalalabad',
  'AF.30': 'mazar e sharif',
  'AF.10': 'lashkar gah',
  'IN.12': 'srinagar',
  'PK.02': 'quetta',
  'PK.03': 'peshawar',
  'PK.04': 'lahore',
  'PK.05': 'karachi',
  'PK.06': 'muzaffarabad',
  'PK.07': 'gilgit',
}

/** A name without marks, case and words like "District", for comparing. */
const bare = (name: string) =>
  name
    .normalize('NFKD')
    .replace(/\p{M}|['’`ʻʼ]/gu, '')
    .toLowerCase()
    .replace(KIND_WORDS, ' ')
    .replace(/[\s-]+/g, ' ')
    .trim()

/** A district with at least so many places in the list is populous enough for its seat to be labelled early. */
const POPULOUS_PLACES = 3

/** The places to label, most important first, thinned to a few in each square degree. */
export function citiesToLabel(
  places: readonly GeoName[],
  provinces: readonly AdminName[],
  districts: readonly AdminName[],
): City[] {
  const nameByCode = new Map([...provinces, ...districts].map(({ code, name }) => [code, bare(name)]))
  const placesByDistrict = new Map<string, number>()
  for (const place of places) {
    const code = districtOf(place)
    placesByDistrict.set(code, (placesByDistrict.get(code) ?? 0) + 1)
  }
  const ranked = places.map((place) => {
    const name = bare(place.name)
    const weight = placesByDistrict.get(districtOf(place)) ?? 0
    const isDistrictSeat = nameByCode.get(districtOf(place)) === name
    const province = provinceOf(place)
    const isProvinceSeat = nameByCode.get(province) === name || SEATS_BY_PROVINCE[province] === name
    const rank: City['rank'] = isProvinceSeat ? 0 : !isDistrictSeat ? 3 : weight >= POPULOUS_PLACES ? 1 : 2
    return {
      name: place.name,
      at: [toThousandth(place.lng), toThousandth(place.lat)] as Position,
      rank,
      weight,
    }
  })
  ranked.sort((a, b) => a.rank - b.rank || b.weight - a.weight)
  const taken = new Map<string, number>()
  return ranked
    .filter(({ at: [x, y] }) => {
      const square = cellName(Math.floor(x), Math.floor(y))
      const before = taken.get(square) ?? 0
      taken.set(square, before + 1)
      return before < LABELS_A_DEGREE
    })
    .map(({ name, at, rank }) => ({ name, at, rank }))
}

const provinceOf = ({ country, admin1 }: GeoName) => `${country}.${admin1}`
const districtOf = (place: GeoName) => `${provinceOf(place)}.${place.admin2}`
const toThousandth = (degrees: string) => Math.round(Number(degrees) * 1000) / 1000
