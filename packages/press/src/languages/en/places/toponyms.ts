// Every name of a place in a text, also where a government or an army is meant by it: “Washington refused”. Drafts take only the
// places of what is claimed; to compare with corpora that mark all names of places, one asks here.
import { countryOfCapital, countryOfPeople } from '../../../places/countries.ts'
import type { Asked, PlaceMention } from '../../../places/tables.ts'
import type { Known } from '../../../places/which.ts'
import type { Analysed } from '../../../text/analysed.ts'
import { found } from './mention.ts'
import { namesOf } from './mentions.ts'
import type { Run, Word } from './runs.ts'
import { BODIES, BODIES_FIRST } from './words.ts'

export const toponymMentionsOf = (analysed: Analysed, ask: Asked): PlaceMention[] => {
  const { words, runs, persons, peoples, found: places } = namesOf(analysed, ask)
  const taken = ({ from, to }: Run) => places.some(({ words: [start, end] }) => start < to && from < end)
  const placed = new Set(places.map(({ name }) => name))
  const isPerson = (run: Run) =>
    run.titled || persons.has(run.name) || (run.to - run.from === 1 && persons.has(words[run.to - 1]!.text))
  const named = runs.flatMap((run) => {
    if (taken(run) || isPerson(run) || peoples.has(run.name) || countryOfPeople(run.name)) return []
    const known = ask(run.name)
    if (!placed.has(run.name) && !(known && isSurely(known, run, words))) return []
    return [found(words, [run.from, run.to], run.name, placed.has(run.name), 'place-named')]
  })
  return [...places, ...named].sort((one, other) => one.span[0] - other.span[0])
}

/** Some village is called like almost every word: one at a sentence's start must be a country, a region or a capital. */
const isSurely = ({ level }: Known, { from, to, name }: Run, words: readonly Word[]): boolean => {
  if (
    level === 'country' ||
    level === 'region' ||
    level === 'admin1' ||
    level === 'process' ||
    countryOfCapital(name)
  )
    return true
  const isFirst = words[from - 1]?.sentence !== words[from]!.sentence
  const isBody = BODIES.test(words[to - 1]!.lower) || BODIES_FIRST.test(words[from]!.lower)
  return !isBody && (to - from > 1 || (!isFirst && words[from]!.pos === 'PROPN'))
}
