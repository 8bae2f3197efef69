// The stable contract: what `parley read --json` prints. The published schema (docs/press.schema.json) is written from here.
import { type Static, type TSchema, Type } from 'typebox'
import {
  BASES,
  BECOMINGS,
  FORCES,
  PLOVER_CODES,
  PLOVER_MODES,
  PRECISIONS,
  SOURCE_KINDS,
  SPEECHES,
} from './vocabulary.ts'

export * from './vocabulary.ts'

const closed = { additionalProperties: false }
const OrNull = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()])
const OneOf = <const V extends readonly string[]>(values: V, description: string) =>
  Type.Union(
    values.map((value) => Type.Literal(value)),
    { description },
  ) as unknown as ReturnType<typeof Type.Unsafe<V[number]>>

export const SpanSchema = Type.Unsafe<[number, number]>({
  type: 'array',
  items: { type: 'integer', minimum: 0 },
  minItems: 2,
  maxItems: 2,
  description: 'Start and end in `text`, in UTF-16 units; the end is not included.',
})

export const DraftTime = Type.Object(
  {
    span: SpanSchema,
    from: OrNull(
      Type.String({ description: 'ISO 8601 local date, or date with time; null: not resolvable.' }),
    ),
    to: OrNull(Type.String({ description: 'The last day or minute of it, included.' })),
    precision: OneOf(PRECISIONS, 'How exactly it is said.'),
    zone: OrNull(Type.String({ description: 'IANA zone, where the place or the outlet tells it.' })),
  },
  closed,
)
export type DraftTime = Static<typeof DraftTime>

export const DraftPlace = Type.Object(
  {
    span: SpanSchema,
    name: Type.String({ description: 'The name under which the gazetteer or the process keeps it.' }),
    id: OrNull(
      Type.String({ description: 'Its id in the process file, else in the gazetteer; null: not known.' }),
    ),
  },
  closed,
)
export type DraftPlace = Static<typeof DraftPlace>

export const DraftEvent = Type.Object(
  {
    code: OneOf(PLOVER_CODES, 'PLOVER event type.'),
    mode: OrNull(OneOf(PLOVER_MODES, 'PLOVER mode of REQUEST and REJECT.')),
    actor: OrNull(Type.String()),
    recipient: OrNull(Type.String()),
  },
  closed,
)
export type DraftEvent = Static<typeof DraftEvent>

export const DraftSource = Type.Object(
  {
    span: OrNull(SpanSchema),
    kind: OneOf(SOURCE_KINDS, 'What the source is; `outlet` speaks only in narration.'),
    named: Type.Boolean({
      description: 'A person by name, an office or an organisation: one can go and ask.',
    }),
    resolved: OrNull(
      Type.String({ description: 'Its fullest name in the article or the process; null: nobody is stated.' }),
    ),
    id: OrNull(Type.String({ description: 'Its entry in the process file, where it has one.' })),
    side: OrNull(Type.String({ description: 'On whose behalf it speaks, where the text says so.' })),
    basis: OneOf(BASES, 'On which terms it speaks.'),
  },
  closed,
)
export type DraftSource = Static<typeof DraftSource>

export const Draft = Type.Object(
  {
    span: SpanSchema,
    claim: Type.String({
      description: 'The words as they stand: `text` from the start to the end of `span`.',
    }),
    parts: Type.Array(SpanSchema, {
      minItems: 1,
      description: 'The pieces of the claim in order, without the cue that splits them.',
    }),
    speech: OneOf(SPEECHES, 'How the words are given; `narration`: the outlet tells it in its own voice.'),
    cue: OrNull(
      Type.Object(
        { span: SpanSchema, lemma: Type.String() },
        { ...closed, description: 'The words that attribute.' },
      ),
    ),
    source: DraftSource,
    force: OneOf(FORCES, 'The force of the verb.'),
    hedges: Type.Array(Type.Object({ span: SpanSchema }, closed)),
    negated: Type.Boolean(),
    conditional: Type.Boolean(),
    time: OrNull(DraftTime),
    places: Type.Array(DraftPlace),
    event: OrNull(DraftEvent),
    becomes: OneOf(BECOMINGS, 'What it may become in the process file.'),
    confidence: Type.Number({ minimum: 0, maximum: 1 }),
    rules: Type.Array(
      Type.Object(
        {
          rule: Type.String({ description: 'The name of the rule, as in docs/press.md.' }),
          span: OrNull(SpanSchema),
        },
        { ...closed, description: 'Which rule stands on which words.' },
      ),
    ),
    proposedBy: Type.Optional(
      Type.Literal('model', { description: 'A language model proposed it; absent: the rules did.' }),
    ),
  },
  closed,
)
export type Draft = Static<typeof Draft>

export const ArticleSource = Type.Object(
  {
    title: OrNull(Type.String()),
    outlet: OrNull(Type.String()),
    author: OrNull(Type.String()),
    dateline: OrNull(Type.String()),
    published: OrNull(
      Type.String({ description: 'ISO 8601 date, or date and time with offset where it is stated.' }),
    ),
    zone: OrNull(Type.String({ description: 'IANA zone or offset in which the outlet dates.' })),
    language: Type.String({ description: 'BCP 47.' }),
  },
  closed,
)
export type ArticleSource = Static<typeof ArticleSource>

export const ReadArticle = Type.Object(
  { text: Type.String(), source: ArticleSource, drafts: Type.Array(Draft) },
  { ...closed, $id: 'https://parley.example/press.schema.json', title: 'An article and what it may state' },
)
export type ReadArticle = Static<typeof ReadArticle>
