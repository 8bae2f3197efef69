// Pieces of bodies that several kinds share. `x-ref` names the item types that a reference may point to,
// so that forms offer the right choices and rules check the right kinds; `x-relation` says what naming it does.
import { type Static, type TSchema, Type } from 'typebox'
import { FileRef, Language, Text } from '../act.ts'

/** What an entry can introduce for others to refer to, and the kinds that introduce it. */
export const ITEM_KINDS = {
  organisation: ['organisation.add'],
  person: ['person.add'],
  seat: ['seat.open'],
  place: ['place.name'],
  term: ['term.name'],
  source: ['source.cite'],
  session: ['session.convene'],
  minutes: ['session.minutes'],
  paper: ['paper.hand-over'],
  issue: ['issue.raise'],
  offer: ['offer.make'],
  request: ['request.make'],
  undertaking: ['undertaking.make'],
  assurance: ['assurance.give'],
  exhibit: ['evidence.deposit'],
  ceasefire: ['ceasefire.declare'],
  incident: ['incident.claim'],
  statement: ['statement.record', 'commentary.record'],
  entry: [],
} as const satisfies Record<string, readonly string[]>
export type ItemType = keyof typeof ITEM_KINDS

/** Item types whose entries stand in the governing room, which every seat reads from genesis: rules check them. */
export const GOVERNING_ITEMS: readonly ItemType[] = [
  'organisation',
  'person',
  'seat',
  'place',
  'term',
  'source',
]

/** Relations that change how the entry named stands; all others only point. */
export const EFFECTS = ['confirms', 'withdraws', 'supersedes', 'corrects', 'erases', 'closes'] as const
export type Effect = (typeof EFFECTS)[number]

/** A reference to an entry that introduced one of `types`; `entry` means any entry at all. */
export const RefTo = (types: ItemType | readonly ItemType[], relation?: Effect) =>
  Type.String({
    pattern: '^[0-9a-f]{64}$',
    'x-ref': typeof types === 'string' ? [types] : types,
    ...(relation && { 'x-relation': relation }),
  })

export const Parties = (max = 50) => Type.Array(RefTo('organisation'), { maxItems: max, uniqueItems: true })
export const SomeParties = (max = 50) =>
  Type.Array(RefTo('organisation'), { minItems: 1, maxItems: max, uniqueItems: true })
export const About = Type.Array(RefTo('entry'), { maxItems: 50, uniqueItems: true })
export const Files = Type.Array(FileRef, { maxItems: 100 })

/**
 * In place of a personal value: the value stands in an enclosure with a key of its own, which erasure destroys.
 * Rules judge the act as signed, with this in place, so that they say the same before and after an erasure.
 */
export const Enclosed = Type.Object(
  {
    $enclosed: Type.Object(
      {
        commitment: Type.String({ pattern: '^[0-9a-f]{64}$' }),
        sealed: Type.String({ pattern: '^[0-9a-f]{64}$' }),
      },
      { additionalProperties: false },
    ),
  },
  { additionalProperties: false },
)
export type Enclosed = Static<typeof Enclosed>

/** A text that may be enclosed, so that it can be erased later. */
export const ErasableText = Type.Union([Text, Enclosed], { 'x-erasable': true })

/** A short name for machines, unique in its list: `pakistan`, `qatar-observer`. */
export const Slug = Type.String({ pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', minLength: 1, maxLength: 40 })
export const KeyId = Type.String({ pattern: '^[0-9a-f]{64}$' })
export const Day = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$', 'x-day': true })
export const Sha256 = Type.String({ pattern: '^[0-9a-f]{64}$' })
export const Base64Url = (maxLength: number) => Type.String({ pattern: '^[A-Za-z0-9_-]*$', maxLength })
export const Languages = Type.Array(Language, { maxItems: 30, uniqueItems: true })
export const Writing = Type.Enum(['written', 'oral', 'not-stated'])
export const ListEnd = Type.Enum(['open', 'closed'])

export const Formats = ['plenary', 'proximity', 'caucus', 'mediators', 'bilateral', 'back-channel'] as const

/** Replies of the field (domain.md, Talks: Reply). "No reply" is the absence of one. */
export const REPLIES = [
  'accept',
  'accept-in-part',
  'accept-with-conditions',
  'reject',
  'reserve',
  'refer-to-principals',
] as const
/** Replies by which a party takes something upon itself. */
export const ACCEPTING = ['accept', 'accept-in-part', 'accept-with-conditions'] as const

/** The eight elements of a verifiable undertaking (domain.md, Commitments), in the order in which they are read. */
export const ELEMENTS = [
  'who',
  'what',
  'where',
  'byWhen',
  'indicator',
  'means',
  'verifier',
  'consequence',
] as const

export const Elements = Type.Object(
  {
    who: Type.Optional(Text),
    what: Type.Optional(Text),
    where: Type.Optional(Text),
    byWhen: Type.Optional(Text),
    indicator: Type.Optional(Text),
    means: Type.Optional(Text),
    verifier: Type.Optional(Text),
    consequence: Type.Optional(Text),
  },
  { additionalProperties: false },
)
export type Elements = Static<typeof Elements>

/** What each side calls a thing; without `by`, a name that nobody in particular claims. */
export const SideNames = Type.Array(
  Type.Object({ by: Type.Optional(RefTo('organisation')), name: Text }, { additionalProperties: false }),
  { maxItems: 20 },
)

/** A closed body: whatever it does not list is refused. */
export const Body = <P extends Record<string, TSchema>>(properties: P) =>
  Type.Object(properties, { additionalProperties: false })
