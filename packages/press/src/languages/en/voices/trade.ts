// People of one name, whom only what they do tells from a body or a place: “Bakhtiyor, a shopkeeper”.
import type { Inventory } from './inventory.ts'
import { PEOPLE } from './lexicon/people.ts'
import { stateOf } from './lexicon/states.ts'
import type { Phrase } from './phrase.ts'

/** What the words right behind a name of one word say that its bearer does; null: nothing, or it is a body. */
export const tradeBeside = (head: Phrase, { words, phrases, bodies }: Inventory): string | null => {
  if (head.name.length !== 1 || words[head.to]?.lower !== ',' || bodies.named(head.name[0]!.text)) return null
  if (stateOf(head.name[0]!.text)) return null
  const beside = phrases.find(({ from, owning }) => from === head.to + 1 && !owning)
  if (!beside?.noun || beside.plural || !/^an?$/.test(beside.determiner ?? '')) return null
  return PEOPLE.has(beside.noun) && beside.name.length === 0 ? beside.noun : null
}
