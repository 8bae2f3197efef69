// The one person of whom the noun is said only later: a headline's “minister”.
import type { Person, Persons } from './persons.ts'
import type { Phrase } from './phrase.ts'
import { NEUTRAL } from './take-up.ts'

export const introducedLater = (
  { plural, modifiers }: Phrase,
  noun: string,
  paragraph: number,
  headline: boolean,
  persons: Persons,
): Person | null => {
  if (plural || (modifiers.length === 0 && paragraph > 2)) return null
  const fitting = persons.all.filter(
    ({ nouns, marks }) =>
      nouns.has(noun) &&
      (headline || modifiers.every(({ lower }) => marks.has(lower) || NEUTRAL.test(lower))),
  )
  return fitting.length === 1 ? fitting[0]! : null
}
