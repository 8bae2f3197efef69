// “The Norwegian and Swedish armies”, “Norway and the Front”: who stands for several sides speaks for none of them alone.
import { bodyNoun } from './bodies.ts'
import type { Inventory } from './inventory.ts'
import { type Phrase, wordsText } from './phrase.ts'
import type { Referent } from './referent.ts'
import type { Referents } from './referents.ts'

/** The several under the words of the source; null: the source is one, or all of one side. */
export const jointOf = (
  inside: readonly Phrase[],
  text: string,
  { words, persons, polities }: Inventory,
  referents: Referents,
): Referent | null => {
  const [one] = inside
  const other = inside.find((phrase) => phrase !== one && words[phrase.from - 1]!.lower === 'and')
  if (one === undefined || other === undefined || persons.of(other) !== null) return null
  // “Chinese and U.S. experts”: two nations before one noun.
  const nations = one.noun === null && polities.adjective(wordsText(one.name)) && other.noun !== null
  const sides = [one, other].map((phrase) => referents.sides.ofPhrase(phrase))
  if (sides[0] === sides[1] || (!nations && sides.includes(null))) return null
  const kind = other.name.length > 0 || bodyNoun(other) ? 'organisation' : 'unnamed'
  const nouns = new Set(['country', 'state', 'side', other.noun ?? ''])
  return referents.named(text, { kind, plural: true, nouns, side: null, body: 'several' })
}
