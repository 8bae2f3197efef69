// Every place that a text names, with the rule that found it and the id of what it means.
import type { DraftPlace } from '../draft.ts'
import type { Knowledge } from '../knowledge.ts'
import type { Analysed } from '../text/analysed.ts'
import { looseKey, plainKey } from './folding.ts'
import { findInGazetteer } from './gazetteer.ts'
import { countriesOf } from './surroundings.ts'
import type { PlaceRule, PlaceTables } from './tables.ts'
import { type Known, ownPlace, placeNamed, processPlaces, type Surroundings, stateName } from './which.ts'

/** A place with the name of its rule, as in docs/press.md. */
export type FoundPlace = { place: DraftPlace; rule: PlaceRule }

/** How much a place that one country only has says of an article; a country's own name says 1. */
const ONLY_WEIGHT = 0.5
/** Shorter names are often another place's namesakes. */
const TELLING_LENGTH = 6

/** Reads the places of a text in its order. One region's name in several spellings gets one name and one id. */
export const placesWith = (tables: PlaceTables, analysed: Analysed, knowledge: Knowledge): FoundPlace[] => {
  const countries = new Map(countriesOf(analysed))
  const districts = new Map<string, number>()
  const surroundings: Surroundings = {
    countries,
    districts,
    process: processPlaces(knowledge),
    exonyms: tables.exonyms,
  }
  // That a village somewhere is called so makes a name likelier a place; it does not make it that village.
  let anywhere = true
  const answers = new Map<string, Known | null>()
  const ask = (name: string): Known | null => {
    const known = answers.get(name)
    if (known !== undefined) return known
    const found = placeNamed(name, surroundings, { anywhere })
    answers.set(name, found)
    return found
  }
  const mentions = tables.mentions(analysed, ask)
  // What only one country has tells what the rest is about: a second look is wiser than the first.
  for (const { name, within } of mentions) {
    const state = stateCodeOf(within ?? name, ask)
    if (state) {
      districts.set(state, (districts.get(state) ?? 0) + 1)
      countries.set(state.slice(0, 2), (countries.get(state.slice(0, 2)) ?? 0) + ONLY_WEIGHT)
    }
    const only = onlyCountryOf(name)
    if (only) countries.set(only, (countries.get(only) ?? 0) + ONLY_WEIGHT)
  }
  const asked = new Map(answers)
  answers.clear()
  anywhere = false
  // A town that is once said to be in Texas is there wherever it stands again.
  for (const { name, within } of mentions) {
    const said = within === null ? null : placeNamed(name, surroundings, { within })
    if (said && said.level !== 'country') answers.set(name, said)
    if (said?.id.startsWith('city:US.GA.')) districts.set('US.GA', 1)
  }
  /** Names that nobody knows, by how they sound: the first spelling stands for all. */
  const unknown = new Map<string, string>()
  return mentions.flatMap(({ span, name, sure, within, district, rule }): FoundPlace[] => {
    // “The island” is not Iceland: without a name only the process may know it.
    const known =
      rule === 'place-common'
        ? ownPlace(name, surroundings.process)
        : within !== null || district
          ? placeNamed(name, surroundings, { within, district })
          : ask(name)
    if (known) return [{ place: { span, name: known.name, id: known.id }, rule }]
    // A namesake of some village is a place where it stands as one, though nobody knows which.
    if (!sure && (rule === 'place-common' || rule === 'place-named' || !asked.get(name))) return []
    const key = looseKey(name) || plainKey(name) || name
    const first = unknown.get(key) ?? name
    unknown.set(key, first)
    return [{ place: { span, name: first, id: null }, rule }]
  })
}

/** The code of the first-level district that a name is first of all: `TX`, `Texas` → `US.TX`. */
const stateCodeOf = (name: string, ask: (name: string) => Known | null): string | null => {
  const known = ask(stateName(name))
  return known?.level === 'admin1' ? known.id.slice('admin:'.length) : null
}

/** The only country that has places of that name, spelled so; null: none, or several. */
const onlyCountryOf = (name: string): string | null => {
  if (plainKey(name).length < TELLING_LENGTH) return null
  const exact = findInGazetteer(name).filter((entry) => entry.exact)
  const country = exact[0]?.country
  return country && exact.every((entry) => entry.country === country) ? country : null
}
