// Objects beside which a verb of saying says nothing: “claimed three lives”, “posted a photo of the envoys”.
import type { Piece } from './parse/pieces.ts'

const OBJECTS: ReadonlyMap<string, RegExp> = new Map([
  ['claim', /^(?:lives|victims|life)$/],
  ['post', /^(?:(?:photo|photograph|picture|video|image)s?|footage)$/],
])

export const saysNothing = (lemma: string, object: readonly Piece[]): boolean => {
  const words = OBJECTS.get(lemma)
  return words !== undefined && object.some(({ lower }) => words.test(lower))
}
