// “Pia Lund announced … The Foreign Secretary said …”: British papers tell the office only where they take the person up again.
import { OFFICES } from './lexicon/people.ts'
import type { Person } from './persons.ts'
import type { Phrase } from './phrase.ts'
import type { Word } from './words.ts'

const OF_ONE = /^(?:minister|secretary|president|chancellor|premier|taoiseach|king|queen)$/
/** How many sentences back the person may have been spoken of. */
const REACH = 3

/** Gives an office in capitals that nobody in the article holds to the person told of last who has none. */
export const linkOffices = (
  words: readonly Word[],
  phrases: readonly Phrase[],
  all: readonly Person[],
  byPhrase: ReadonlyMap<Phrase, Person>,
  link: (person: Person, phrase: Phrase) => void,
): void => {
  const sentenceOf = ({ from }: Phrase) => words[from]!.sentence
  for (const [at, phrase] of phrases.entries()) {
    const { noun, determiner, owner, owned, complement, modifiers, to } = phrase
    if (noun === null || !OF_ONE.test(noun) || determiner !== 'the' || owner || owned || complement) continue
    const told = words.slice(phrase.from, to).filter(({ lower }) => lower !== 'the')
    if (phrase.plural || told.some(({ capital }) => !capital) || byPhrase.has(phrase)) continue
    const taken = all.some(
      ({ nouns, marks }) => nouns.has(noun) && modifiers.every(({ lower }) => marks.has(lower)),
    )
    if (taken) continue
    for (let back = at - 1; back >= 0 && sentenceOf(phrase) - sentenceOf(phrases[back]!) <= REACH; back--) {
      const before = words[phrases[back]!.from - 1]
      const person = byPhrase.get(phrases[back]!)
      const aside = before?.pos === 'ADP' && before.sentence === sentenceOf(phrases[back]!)
      if (person === undefined || aside || phrases[back]!.owning) continue
      if (![...person.nouns].some((word) => OFFICES.has(word))) link(person, phrase)
      break
    }
  }
}
