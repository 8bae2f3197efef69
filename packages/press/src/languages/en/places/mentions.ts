// Where English names places: by the words before a name, by the kind of place beside it, by what it is joined to.
import type { Asked, PlaceMention } from '../../../places/tables.ts'
import { stateName } from '../../../places/which.ts'
import type { Span } from '../../../span.ts'
import type { Analysed } from '../../../text/analysed.ts'
import { commonPlaces } from './common.ts'
import { joinedTo, learnedBefore, listedBefore } from './joined.ts'
import type { Found } from './mention.ts'
import { placeOf } from './named.ts'
import { type Run, runsOf, type Word, wordsOf } from './runs.ts'
import { AFTER, BODIES, SPEAKS } from './words.ts'

/** After these a name is a place wherever it stands again. */
const SETTLES = /^(?:near|at|outside)$/
/** So is a name that one of these follows. */
const SEATS = /^(?:village|town|city|sector|district|province|valley|camp|area|hamlet|crossing)$/

export const mentionsOf = (analysed: Analysed, ask: Asked): PlaceMention[] => {
  const words = wordsOf(analysed)
  const runs = runsOf(words, ask)
  const persons = personsOf(runs, words, ask)
  const titles = titleCased(analysed)
  const learned = new Set<string>()
  const alone = runs.map((run) => {
    const place = placeOf(run, words, ask, persons)
    if (place?.sure && titles.some(([from, to]) => from <= place.span[0] && place.span[0] < to)) return null
    const isWhole =
      place?.rule === 'place-kind' && (place.words[1] === run.to || SEATS.test(words[run.to]?.lower ?? ''))
    if (place?.sure && (isWhole || SETTLES.test(words[run.from - 1]?.lower ?? ''))) learned.add(run.name)
    return place
  })
  const named: (Found | null)[] = []
  runs.forEach((run, at) => {
    named.push(
      alone[at] ?? joinedTo(named[at - 1], run, words, ask, persons) ?? learnedBefore(learned, run, words),
    )
  })
  listedBefore(named, runs, words, persons)
  const places = named.map((place, at) => place && withinNext(place, runs[at]!, runs[at + 1], words, ask))
  const found = places.filter((place) => place !== null)
  const taken = (from: number, to: number) =>
    found.some(({ words: [start, end] }) => start < to && from < end)
  return [...found, ...commonPlaces(words, taken)].sort((one, other) => one.span[0] - other.span[0])
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

/** Names that bear a title or speak, and their last words: they are people, whatever town is called so. */
const personsOf = (runs: readonly Run[], words: readonly Word[], ask: Asked): ReadonlySet<string> =>
  new Set(
    runs.flatMap((run) => (run.titled || speaks(run, words, ask) ? [run.name, words[run.to - 1]!.text] : [])),
  )

/** “Awa Coulibaly said”, “said Awa Coulibaly”: a name of two words or three that is no known place, nor a body's. */
const speaks = ({ from, to, name, closed }: Run, words: readonly Word[], ask: Asked): boolean => {
  const last = words[to - 1]!
  if (to - from < 2 || to - from > 3 || BODIES.test(last.lower) || AFTER.has(last.lower)) return false
  const [before, next] = [words[from - 1], closed ? undefined : words[to]]
  const says = (next && SPEAKS.test(next.lower)) || (before?.gap === ' ' && SPEAKS.test(before.lower))
  return Boolean(says) && ask(name) === null
}

/** Headlines whose every word has a capital letter: there it tells nothing. */
const titleCased = (analysed: Analysed): Span[] =>
  analysed.paragraphs
    .filter(({ form, span }) => {
      if (form !== 'headline') return false
      const long = analysed.text.slice(...span).match(/\p{L}{4,}/gu) ?? []
      return long.filter((word) => /^\p{Lu}/u.test(word)).length > long.length * 0.7
    })
    .map(({ span }) => span)
