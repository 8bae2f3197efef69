// What a language gives for its places: where its sentences name one. What the name means is found the same way for all.
import type { Span } from '../span.ts'
import type { Analysed } from '../text/analysed.ts'
import type { Known } from './which.ts'

/** Every rule that finds a place, by the name that docs/press.md explains. */
export const PLACE_RULES = {
  'place-in': 'A name after a word of place: “in Istanbul”, “near Tin Ouzal”.',
  'place-moving':
    'A name after “to”, “from” or “through” where somebody moves, or one that the article has placed before.',
  'place-kind':
    'A name with the kind of place beside it: “Leepa Sector”, “the river Yaruma”, “the town of Tarim”.',
  'place-list': 'A name joined to a place: “in Kurram and North Waziristan”, “Tromsund, Norway”.',
  'place-of':
    'A place named by another or by what it has: “Oreth’s capital”, “Afghan soil”, “the Odesa missile strike”.',
  'place-named':
    'A name that is known or found as a place, where a government or an army may be meant by it: only where all names of places are asked for.',
  'place-common':
    'A place by its kind and a number, “kilometre 31”; by its kind alone, “the border”, only where the process knows it.',
} as const

export type PlaceRule = keyof typeof PLACE_RULES

export type PlaceMention = {
  span: Span
  /** What is looked up. */
  name: string
  /** Taken even where nobody knows the name. */
  sure: boolean
  /** A country or district said beside it. */
  within: string | null
  /** The words say that it is a district, province or the like. */
  district: boolean
  rule: PlaceRule
}

/** Asks what a name is known as; null: it is not. */
export type Asked = (name: string) => Known | null

export type PlaceTables = {
  language: string
  /** Names that the language has for places of the gazetteer: `Cenevre` → `Geneva, CH`. */
  exonyms: Readonly<Record<string, string>>
  /** Where the text names places, in its order; each stretch once. */
  mentions(analysed: Analysed, ask: Asked): PlaceMention[]
}
