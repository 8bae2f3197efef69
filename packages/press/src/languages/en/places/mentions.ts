// Where English names places: by the words before a name, by the kind of place beside it, by what it is joined to.
import type { Asked, PlaceMention } from '../../../places/tables.ts'
import { stateName } from '../../../places/which.ts'
import type { Span } from '../../../span.ts'
import type { Analysed } from '../../../text/analysed.ts'
import { commonPlaces } from './common.ts'
import { joinedTo, listedBefore } from './joined.ts'
import { headlined, learnedBefore, learnedOf } from './learned.ts'
import type { Found } from './mention.ts'
import { placeOf } from './named.ts'
import { peoplesOf } from './peoples.ts'
import { personsOf } from './persons.ts'
import { type Run, runsOf, type Word, wordsOf } from './runs.ts'

/** The names of an article, with what tells places from persons and peoples, and the places among them. */
export type Names = {
  words: readonly Word[]
  runs: readonly Run[]
  persons: ReadonlySet<string>
  peoples: ReadonlySet<string>
  /** In the order of the text; where no name is, common nouns too. */
  found: readonly Found[]
}

export const mentionsOf = (analysed: Analysed, ask: Asked): PlaceMention[] => [
  ...namesOf(analysed, ask).found,
]

export const namesOf = (analysed: Analysed, ask: Asked): Names => {
  const words = wordsOf(analysed)
  const runs = runsOf(words, ask)
  const persons = personsOf(runs, words, ask)
  const headlines = analysed.paragraphs.filter(({ form }) => form === 'headline').map(({ span }) => span)
  const titles = headlines.filter((span) => isTitleCased(analysed.text.slice(...span)))
  const peoples = peoplesOf(runs, words, ask)
  const alone = runs.map((run) => {
    const place = placeOf(run, words, ask, persons, peoples)
    return place?.sure && isIn(titles, place.span[0]) ? null : place
  })
  const learned = learnedOf(alone, runs, words)
  const named: (Found | null)[] = []
  runs.forEach((run, at) => {
    named.push(
      alone[at] ??
        joinedTo(named[at - 1], run, words, ask, persons) ??
        learnedBefore(learned, run, words) ??
        (isIn(headlines, words[run.from]!.start) ? headlined(learned, run, words, ask) : null),
    )
  })
  listedBefore(named, runs, words, persons)
  const places = named.map((place, at) => place && withinNext(place, runs[at]!, runs[at + 1], words, ask))
  const found = places.filter((place) => place !== null)
  const taken = (from: number, to: number) =>
    found.some(({ words: [start, end] }) => start < to && from < end)
  const all = [...found, ...commonPlaces(words, taken)].sort((one, other) => one.span[0] - other.span[0])
  return { words, runs, persons, peoples, found: all }
}

/** “Tromsund, Norway”, “Springfield, Ill.”: what follows tells which one. */
const withinNext = (
  place: Found,
  run: Run,
  next: Run | undefined,
  words: readonly Word[],
  ask: Asked,
): Found => {
  if (!next || next.from !== run.to || words[run.to - 1]!.gap !== ', ') return place
  const known = ask(next.name)
  const tells = stateName(next.name) !== next.name || known?.level === 'country' || known?.level === 'admin1'
  return tells ? { ...place, within: next.name } : place
}

const isIn = (spans: readonly Span[], at: number): boolean =>
  spans.some(([from, to]) => from <= at && at < to)

/** A headline whose every word has a capital letter: there it tells nothing. */
const isTitleCased = (text: string): boolean => {
  const long = text.match(/\p{L}{4,}/gu) ?? []
  return long.filter((word) => /^\p{Lu}/u.test(word)).length > long.length * 0.7
}
