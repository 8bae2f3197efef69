// The shape of the printed state as JSON schema, made from the registry: what an act of a kind says stands in its
// item, with names beside ids.
import { type TSchema, Type } from 'typebox'
import { Basis, Grade, Text, When } from '../act.ts'
import { RecordLine } from '../answers/pages.ts'
import { Attributed, Cited, ElementCheck, Named, orNull, Told, Who } from '../answers/shared.ts'
import { Awaited } from '../answers/talks.ts'
import { KINDS, type KindName, kindNamed } from '../kinds/index.ts'
import { addedTo, LIST_OF, LISTS, PROCESS_OF } from './arrangement.ts'
import { RENAMED } from './item.ts'

const closed = { additionalProperties: false }
const text = (description: string) => Type.String({ description })

/** What every item has. */
const TOLD = {
  ...Told.properties,
  id: text('Id of the entry that made it: SHA-256 of its signed cover.'),
  entry: Type.Integer({ description: 'Its place in the register.' }),
  at: orNull(
    text('When it is said to have happened, as stated; else when a direct or conveyed act was signed.'),
  ),
  signedAt: text('Claimed time of signing, ISO 8601 UTC.'),
  side: orNull(Named),
  inCapacity: orNull(Type.String()),
  reasons: Type.Array(Type.String()),
}

/** Shapes that are said once, by name. */
const SHARED: Record<string, TSchema> = {
  text: Text,
  when: When,
  named: Named,
  who: Who,
  cited: Cited,
  attribution: Attributed,
  grade: Grade,
  basis: Basis,
  elementCheck: ElementCheck,
}

const COMPUTED: Partial<Record<KindName, Record<string, TSchema>>> = {
  'person.add': { type: Type.Literal('person') },
  'delegation.name': { type: Type.Literal('delegation') },
  'mandate.show': { type: Type.Literal('shown') },
  'mandate.allege': { type: Type.Literal('alleged') },
  'principal.name': { type: Type.Literal('principals') },
  'paper.hand-over': { check: ElementCheck, unanswered: Type.Boolean() },
  'request.make': { check: ElementCheck, answer: orNull(Type.String()) },
  'undertaking.make': { check: ElementCheck },
  'assurance.give': { state: Type.Enum(['given', 'withdrawn']) },
  'assurance.decline': { state: Type.Enum(['declined', 'withdrawn']) },
  'statement.record': { commentary: Type.Literal(false) },
  'commentary.record': { commentary: Type.Literal(true) },
  'incident.claim': { verified: Type.Enum(['none-reported', 'requested', 'under-way', 'found']) },
}

interface Shape {
  type?: string
  properties?: Record<string, Shape>
  required?: string[]
  items?: Shape
  patternProperties?: unknown
  [key: string]: unknown
}

/** What an act says, as its item says it: names beside ids, null for what was erased, no passphrases. */
function saying(shape: Shape): TSchema {
  if (shape['x-ref']) return Named
  if (shape['x-erasable']) return orNull(Text)
  if (shape.patternProperties) return Text
  if (shape.properties && 'words' in shape.properties) return When
  if (shape.items) return Type.Array(saying(shape.items))
  if (!shape.properties) return shape as unknown as TSchema
  const required = new Set(shape.required)
  return Type.Object(
    Object.fromEntries(
      Object.entries(shape.properties)
        .filter(([key]) => key !== 'passphrase')
        .map(([key, inner]) => [key, required.has(key) ? saying(inner) : Type.Optional(saying(inner))]),
    ),
    closed,
  )
}

/** The item of a kind, with what other entries add to it. */
function itemOf(kind: KindName): TSchema {
  const body = saying(kindNamed(kind)!.body as unknown as Shape) as TSchema & {
    properties: Record<string, TSchema>
  }
  const said = Object.fromEntries(
    Object.entries(body.properties).map(([key, inner]) => [RENAMED[key] ?? key, inner]),
  )
  const added = Object.fromEntries(addedTo(kind).map(({ as, kind }) => [as, Type.Array(itemOf(kind))]))
  return Type.Object({ ...TOLD, kind: Type.Literal(kind), ...said, ...added, ...COMPUTED[kind] }, closed)
}

/** An item of any of these kinds. */
function anyOf(kinds: readonly KindName[]): TSchema {
  return kinds.length === 1 ? itemOf(kinds[0]!) : Type.Union(kinds.map(itemOf))
}

const kindsOf = <Key>(places: Partial<Record<KindName, Key>>, key: Key) =>
  (Object.keys(places) as KindName[]).filter((kind) => places[kind] === key)

const placed = new Set<string>([
  ...Object.keys(LIST_OF),
  ...Object.keys(PROCESS_OF),
  'process.open',
  'room.describe',
])
const others = KINDS.map(({ name }) => name).filter((name) => !placed.has(name))

const lists = Object.fromEntries(LISTS.map((list) => [list, Type.Array(anyOf(kindsOf(LIST_OF, list)))]))
const underProcess = Object.fromEntries(
  (['sourcesCited', 'places', 'terms', 'rules'] as const).map((key) => [
    key,
    Type.Array(anyOf(kindsOf(PROCESS_OF, key))),
  ]),
)
const opening = itemOf('process.open') as TSchema & { properties: Record<string, TSchema> }

export const StateSchema = Type.Object(
  {
    process: orNull(Type.Object({ ...opening.properties, ...underProcess }, closed)),
    ...lists,
    rooms: Type.Array(
      Type.Object(
        {
          ...TOLD,
          id: text('The room, 32 hexadecimal digits.'),
          title: Text,
          form: Type.String(),
          readers: Type.Array(Type.String()),
          entries: Type.Integer(),
        },
        closed,
      ),
    ),
    awaited: Type.Array(
      Type.Object(
        {
          ...TOLD,
          id: text('Which entry awaits what from whom.'),
          ...{
            from: Awaited.properties.from,
            what: Awaited.properties.what,
            about: Awaited.properties.about,
          },
          ...{ since: Awaited.properties.since, own: Awaited.properties.own },
        },
        closed,
      ),
    ),
    register: Type.Object(
      {
        ...Object.fromEntries(
          Object.entries(RecordLine.properties).map(([key, inner]) => [key, Type.Optional(inner)]),
        ),
        acts: Type.Integer(),
        refused: Type.Integer(),
        unjudged: Type.Integer(),
        others: Type.Array(anyOf(others)),
      },
      closed,
    ),
  },
  closed,
)

/** The schema as a document: shapes that come up often, and what every item has, stand once, under `$defs`. */
export function stateSchemaDocument(): Record<string, unknown> {
  const names = new Map(Object.entries(SHARED).map(([name, schema]) => [JSON.stringify(schema), name]))
  const shared = (value: unknown, top = false): unknown => {
    if (value === null || typeof value !== 'object') return value
    const name = top ? undefined : names.get(JSON.stringify(value))
    if (name) return { $ref: `#/$defs/${name}` }
    if (Array.isArray(value)) return value.map((inner) => shared(inner))
    const written = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shared(inner)]))
    return isItem(written) ? itemDocument(written) : written
  }
  const plain = JSON.parse(JSON.stringify({ state: StateSchema, defs: SHARED, told: Type.Object(TOLD) })) as {
    state: Record<string, unknown>
    defs: Record<string, unknown>
    told: Record<string, unknown>
  }
  const { type, required, properties } = plain.told
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'State of a Parley process as one seat reads it',
    description:
      'What `parley state --process NAME --seat NAME --json` prints. Every item carries the id and place of the entry behind it, who did it, who recorded it, on which basis and from which source.',
    ...(shared(plain.state, true) as Record<string, unknown>),
    $defs: {
      ...Object.fromEntries(Object.entries(plain.defs).map(([name, schema]) => [name, shared(schema, true)])),
      told: { type, required, properties: shared(properties) },
    },
  }
}

interface ItemShape {
  type: string
  properties: Record<string, unknown>
  required: string[]
}

const isItem = (schema: object): schema is ItemShape =>
  'properties' in schema && Object.keys(TOLD).every((key) => key in (schema.properties as object))

/** An item's shape as what every item has and what this one says besides. */
function itemDocument({ type, properties, required }: ItemShape): Record<string, unknown> {
  const own = (key: string) => key === 'kind' || key === 'id' || !(key in TOLD)
  return {
    type,
    allOf: [{ $ref: '#/$defs/told' }],
    properties: Object.fromEntries(Object.entries(properties).filter(([key]) => own(key))),
    required: required.filter(own),
    unevaluatedProperties: false,
  }
}
