// Names that only what stands beside them explains: “Bakhtiyor, a shopkeeper”, “Doctors for All, an aid group”.
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

const BODY_BESIDE =
  /^(?:[Tt]he )?(\p{Lu}[\p{L}’'-]*(?: (?:of|for|and|without|in|the|de|du|des|la|\p{Lu}[\p{L}’'-]*)){1,6}), an? (?:[\p{L}-]+ ){0,4}(?:group|charity|agency|organi[sz]ation|ngo|network|watchdog|association|body|campaign|collective)$/u

/** The name in “Doctors for All, an aid group”, whatever words it is made of; null: the words are no such name. */
export const bodyBeside = (source: string): string | null => BODY_BESIDE.exec(source)?.[1] ?? null
