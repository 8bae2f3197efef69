// “Time is running out”: a noun that bears the capital of its sentence, and names nobody.
import type { Inventory } from './inventory.ts'
import type { Phrase } from './phrase.ts'

export const hasCapitalOfSentence = ({ name }: Phrase, { polities, bodies }: Inventory): boolean => {
  const [word, next] = name
  if (word === undefined || next !== undefined || !word.first || word.pos !== 'NOUN') return false
  return polities.named(word.text) === null && bodies.named(word.text) === undefined
}
