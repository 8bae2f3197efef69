// Shapes that the answers to several pages' questions share. Names come resolved; the page picks the language.
import type { Attribution, Basis, Grade, Text, When } from '../act.ts'

/** Something that has a name of its own: an organisation, person, place, paper. `id` is the entry that introduced it. */
export interface Named {
  id: string
  name: Text
  /** What each side calls it, where they differ. */
  names?: { by: Named | null; name: Text }[]
}

/** Who did it, with names resolved. */
export type Who =
  | { kind: 'organisation'; organisation: Named }
  | { kind: 'person'; person: Named; for?: Named }
  | { kind: 'unnamed'; words: Text; side?: Named }

export interface Cited {
  source: Named
  outlet: Text | null
  published: string | null
  locator: string | null
}

/** How an item is known: on every row of every page, so that one click leads to the entry. */
export interface Told {
  /** The item's id, which is its entry's id. */
  id: string
  /** Place of the entry in the register. */
  entry: number
  room: string
  kind: string
  actor: Who
  recordedBy: Named | null
  basis: Basis
  when: When | null
  sources: Cited[]
  attribution: (Omit<Attribution, 'side'> & { side?: Named }) | null
  grade: Grade | null
  remark: Text | null
  tags: string[]
  effect: 'in-effect' | 'awaiting-confirmation' | 'refused' | 'unjudged'
}

/** One of the eight elements of a verifiable undertaking. */
export type ElementName =
  | 'who'
  | 'what'
  | 'where'
  | 'byWhen'
  | 'indicator'
  | 'means'
  | 'verifier'
  | 'consequence'

/** Eight elements, each stated (with its words) or not. Structure only: the words are not judged. */
export interface ElementCheck {
  stated: number
  of: 8
  elements: { element: ElementName; text: Text | null }[]
}

/** A page of rows: `next` is the cursor for the following page, null at the end. */
export interface Page<Row> {
  rows: Row[]
  next: string | null
  total: number
}
