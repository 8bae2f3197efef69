// The eight-element check of a verifiable undertaking. Structure only: whether words stand there, never what they say.
import type { ElementCheck } from '../answers/shared.ts'
import { ELEMENTS, type Elements } from '../kinds/fields.ts'

/** Element by element, in the order in which they are read, what is stated and how many of the eight are. */
export const checkElements = (elements: Elements = {}): ElementCheck => {
  const list = ELEMENTS.map((element) => ({ element, text: elements[element] ?? null }))
  return { stated: list.filter(({ text }) => text !== null).length, of: 8, elements: list }
}
