// Everybody and every body that an article names, read from the whole of it before the first source is followed back.
import type { Analysed } from '../../../text/analysed.ts'
import { type Bodies, bodiesOf } from './bodies.ts'
import type { Mention } from './mention.ts'
import { type Near, nearOf } from './near.ts'
import { type Persons, personsOf } from './persons.ts'
import { type Phrase, phrasesOf, wordsText } from './phrase.ts'
import { type Polities, politiesOf } from './polities.ts'
import { type Word, wordsIn, wordsOf } from './words.ts'

export type Inventory = {
  words: Word[]
  phrases: Phrase[]
  persons: Persons
  polities: Polities
  bodies: Bodies
  /** Names, lower case, that act as sources by themselves without being a person's. */
  actors: ReadonlySet<string>
  /** Where each mention's source stands in `words`. */
  ranges: ReadonlyMap<Mention, [number, number]>
  near: Near
  /** For every word 1 where it is claimed by somebody. */
  claimed: Uint8Array
}

export const takeInventory = (analysed: Analysed, mentions: readonly Mention[]): Inventory => {
  const words = wordsOf(analysed)
  const ranges = new Map<Mention, [number, number]>()
  const cuts = new Set<number>()
  const claimed = new Uint8Array(words.length)
  for (const mention of mentions) {
    const range = mention.source && wordsIn(words, mention.source)
    if (range) {
      ranges.set(mention, range)
      cuts.add(range[0]).add(range[1])
    }
    const cue = mention.cue && wordsIn(words, mention.cue.span)
    if (cue) cuts.add(cue[0]).add(cue[1])
    for (const part of mention.parts) {
      const held = wordsIn(words, part)
      if (held) claimed.fill(1, held[0], held[1])
    }
  }
  const sources = [...ranges.values()]
  // In Headlines Like This nobody is named for later: the text does that, with the capitals that mean something.
  const phrases = phrasesOf(words, cuts).filter(
    ({ from, to }) =>
      !words
        .slice(from, to)
        .some(({ text, capital, first }) => !capital && !first && /^\p{Lu}/u.test(text)) ||
      sources.some((source) => source[0] < to && from < source[1]),
  )
  const persons = personsOf(words, phrases)
  const parts = new Set(persons.all.flatMap((person) => person.parts))
  const starts = new Set([...ranges.values()].map(([from]) => from))
  const actors = new Set(
    phrases
      .filter(
        (phrase) =>
          starts.has(phrase.from) &&
          phrase.name.length > 0 &&
          phrase.name.length < 3 &&
          persons.of(phrase) === null,
      )
      .map(({ name }) => wordsText(name).toLowerCase()),
  )
  const polities = politiesOf(words, phrases, parts, actors, analysed.dateline ?? null, analysed.zone)
  const bodies = bodiesOf(words, phrases, polities, (phrase) => persons.of(phrase) !== null)
  const paragraphOf = (sentence: number) => analysed.sentences[sentence]!.paragraph
  const near = nearOf(words, phrases, paragraphOf, claimed, polities, bodies)
  return { words, phrases, persons, polities, bodies, actors, near, ranges, claimed }
}
