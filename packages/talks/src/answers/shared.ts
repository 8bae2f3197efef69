// Shapes that the answers to several pages' questions share. Names come resolved; the page picks the language.
import { type Static, type TSchema, Type } from 'typebox'
import { Attribution, Basis, Grade, Text, When } from '../act.ts'

/** A shape and its name. Answers are ours, so nothing beyond the shape is ever served. */
export const closed = { additionalProperties: false }

/** A value that may be absent, which is said with null and never with a zero or an empty text. */
export const orNull = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()])

/** Something that has a name of its own: an organisation, person, place, paper. `id` is the entry that introduced it. */
const plainNamed = Type.Object({ id: Type.String(), name: Text }, closed)
export const Named = Type.Object(
  {
    id: Type.String(),
    name: Text,
    /** What each side calls it, where they differ. */
    names: Type.Optional(Type.Array(Type.Object({ by: orNull(plainNamed), name: Text }, closed))),
  },
  closed,
)
export type Named = Static<typeof Named>

/** Who did it, with names resolved. */
export const Who = Type.Union([
  Type.Object({ kind: Type.Literal('organisation'), organisation: Named }, closed),
  Type.Object({ kind: Type.Literal('person'), person: Named, for: Type.Optional(Named) }, closed),
  Type.Object({ kind: Type.Literal('unnamed'), words: Text, side: Type.Optional(Named) }, closed),
])
export type Who = Static<typeof Who>

export const Cited = Type.Object(
  {
    source: Named,
    outlet: orNull(Text),
    published: orNull(Type.String()),
    locator: orNull(Type.String()),
  },
  closed,
)
export type Cited = Static<typeof Cited>

/** An act's attribution with the side resolved. */
export const Attributed = Type.Object({ ...Attribution.properties, side: Type.Optional(Named) }, closed)
export type Attributed = Static<typeof Attributed>

/**
 * in-effect · awaiting-confirmation (recorded, without effect until confirmed) · refused (breaks a rule)
 * · unjudged (of a kind or version that the rules in force do not know)
 */
export const Effect = Type.Enum(['in-effect', 'awaiting-confirmation', 'refused', 'unjudged'])
export type Effect = Static<typeof Effect>

/** How an item is known: on every row of every page, so that one click leads to the entry. */
export const Told = Type.Object(
  {
    /** The item's id, which is its entry's id. */
    id: Type.String(),
    /** Place of the entry in the register. */
    entry: Type.Integer(),
    room: Type.String(),
    kind: Type.String(),
    actor: Who,
    recordedBy: orNull(Named),
    basis: Basis,
    when: orNull(When),
    sources: Type.Array(Cited),
    attribution: orNull(Attributed),
    grade: orNull(Grade),
    remark: orNull(Text),
    tags: Type.Array(Type.String()),
    effect: Effect,
    /** Places of the entries that withdrew, superseded or corrected it, where any did and counts. */
    withdrawnBy: Type.Optional(Type.Integer()),
    supersededBy: Type.Optional(Type.Integer()),
    correctedBy: Type.Optional(Type.Object({ entry: Type.Integer(), text: Text }, closed)),
  },
  closed,
)
export type Told = Static<typeof Told>

/** The eight elements of a verifiable undertaking, in the order in which they are read. */
export const ELEMENT_NAMES = [
  'who',
  'what',
  'where',
  'byWhen',
  'indicator',
  'means',
  'verifier',
  'consequence',
] as const
export const ElementName = Type.Enum([...ELEMENT_NAMES])
export type ElementName = (typeof ELEMENT_NAMES)[number]

/** Eight elements, each stated (with its words) or not. Structure only: the words are not judged. */
export const ElementCheck = Type.Object(
  {
    stated: Type.Integer({ minimum: 0, maximum: 8 }),
    of: Type.Literal(8),
    elements: Type.Array(Type.Object({ element: ElementName, text: orNull(Text) }, closed)),
  },
  closed,
)
export type ElementCheck = Static<typeof ElementCheck>

/** A sentence of the catalogues: its key, and what stands in its gaps. Texts come in all their languages. */
export const Sentence = Type.Object(
  {
    key: Type.String(),
    values: Type.Record(Type.String(), Type.Union([Type.String(), Type.Number(), Text])),
  },
  closed,
)
export type Sentence = Static<typeof Sentence>

/** A file as a page shows it: what opens it stays behind. */
export const ShownFile = Type.Object(
  { name: Type.String(), mediaType: Type.String(), bytes: Type.Integer(), sealed: Type.String() },
  closed,
)
export type ShownFile = Static<typeof ShownFile>

/** A page of rows: `next` is the cursor for the following page, null at the end. */
export interface Page<Row> {
  rows: Row[]
  next: string | null
  total: number
}
export const pageProperties = { next: orNull(Type.String()), total: Type.Integer() }
