// Every place that a text names, with the rule that found it and the id of what it means.
import type { DraftPlace } from '../draft.ts'
import type { Knowledge } from '../knowledge.ts'
import type { Analysed } from '../text/analysed.ts'
import { looseKey, plainKey } from './folding.ts'
import { countriesOf } from './surroundings.ts'
import type { PlaceRule, PlaceTables } from './tables.ts'
import { type Known, placeNamed, processPlaces, type Surroundings } from './which.ts'

/** A place with the name of its rule, as in docs/press.md. */
export type FoundPlace = { place: DraftPlace; rule: PlaceRule }

/** Reads the places of a text in its order. One region's name in several spellings gets one name and one id. */
export const findPlaces = (tables: PlaceTables, analysed: Analysed, knowledge: Knowledge): FoundPlace[] => {
  const surroundings: Surroundings = {
    countries: countriesOf(analysed),
    process: processPlaces(knowledge),
    exonyms: tables.exonyms,
  }
  const answers = new Map<string, Known | null>()
  const ask = (name: string): Known | null => {
    const known = answers.get(name)
    if (known !== undefined) return known
    const found = placeNamed(name, surroundings)
    answers.set(name, found)
    return found
  }
  /** Names that nobody knows, by how they sound: the first spelling stands for all. */
  const unknown = new Map<string, string>()
  return tables
    .mentions(analysed, ask)
    .flatMap(({ span, name, sure, within, district, rule }): FoundPlace[] => {
      const known =
        within !== null || district ? placeNamed(name, surroundings, { within, district }) : ask(name)
      if (known) return [{ place: { span, name: known.name, id: known.id }, rule }]
      if (!sure) return []
      const key = looseKey(name) || plainKey(name) || name
      const first = unknown.get(key) ?? name
      unknown.set(key, first)
      return [{ place: { span, name: first, id: null }, rule }]
    })
}

/** What a language pack gives as its places. */
export const placesWith = (tables: PlaceTables, analysed: Analysed, knowledge: Knowledge): DraftPlace[] =>
  findPlaces(tables, analysed, knowledge).map(({ place }) => place)
