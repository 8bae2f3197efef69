// What may be sent to the press desk. The pages import the types alone.
import { Draft } from '@parley/press/draft'
import { Text } from '@parley/talks'
import { type Static, Type } from 'typebox'

const closed = { additionalProperties: false }
const orNull = <Schema extends Type.TSchema>(schema: Schema) => Type.Union([schema, Type.Null()])
const Short = Type.String({ minLength: 1, maxLength: 500 })
/** ISO 8601: a date, or a date and time with offset. */
const Published = Type.String({
  pattern: '^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:\\d{2})?)?$',
})
const Number_ = Type.Integer({ minimum: 0, maximum: 1_000_000 })
const Numbers = Type.Array(Number_, { minItems: 1, maxItems: 5000, uniqueItems: true })

/** POST press/articles: the file is the body; what the query says goes before what the file says. */
export const PressHints = Type.Object(
  {
    name: Type.String({ minLength: 1, maxLength: 255 }),
    type: Type.String({ pattern: '^[a-z0-9.+-]{1,63}/[a-z0-9.+-]{1,63}$' }),
    published: Type.Optional(Published),
    outlet: Type.Optional(Short),
  },
  closed,
)
export type PressHints = Static<typeof PressHints>

/** One new thing of the article's plan: that it is an entry of the process file, or how it is to be entered. */
export const PressThingChange = Type.Object(
  {
    key: Type.String({ minLength: 1, maxLength: 300 }),
    /** Id of the entry that it is, or key of another new thing that it is; null: it is new after all. */
    is: Type.Optional(orNull(Type.String({ minLength: 1, maxLength: 300 }))),
    name: Type.Optional(Text),
    /** For organisations: organisation.add's type; for places: the precision. */
    type: Type.Optional(Type.String({ maxLength: 40 })),
    /** For organisations: whether it sits at the table. */
    atTable: Type.Optional(Type.Boolean()),
  },
  closed,
)
export type PressThingChange = Static<typeof PressThingChange>

/** PATCH press/articles/:id. Drafts that nobody touched are drafted again where the source changed. */
export const PressArticleChange = Type.Object(
  {
    title: Type.Optional(orNull(Short)),
    outlet: Type.Optional(orNull(Short)),
    author: Type.Optional(orNull(Short)),
    dateline: Type.Optional(orNull(Short)),
    published: Type.Optional(orNull(Published)),
    zone: Type.Optional(orNull(Type.String({ minLength: 1, maxLength: 64 }))),
    things: Type.Optional(Type.Array(PressThingChange, { minItems: 1, maxItems: 200 })),
  },
  closed,
)
export type PressArticleChange = Static<typeof PressArticleChange>

const { properties: of } = Draft
/** PATCH …/drafts/:n. A field left out stays; `claim` follows `span`. Changing anything of a confirmed draft is refused. */
export const PressDraftChange = Type.Object(
  {
    state: Type.Optional(Type.Enum(['open', 'accepted', 'rejected'])),
    span: Type.Optional(of.span),
    parts: Type.Optional(of.parts),
    speech: Type.Optional(of.speech),
    source: Type.Optional(Type.Partial(of.source, closed)),
    force: Type.Optional(of.force),
    hedges: Type.Optional(of.hedges),
    negated: Type.Optional(of.negated),
    conditional: Type.Optional(of.conditional),
    time: Type.Optional(of.time),
    places: Type.Optional(of.places),
    event: Type.Optional(of.event),
    becomes: Type.Optional(of.becomes),
    wording: Type.Optional(orNull(Text)),
    /** Over the act's body, field by field; null takes a field back. */
    details: Type.Optional(Type.Record(Type.String({ maxLength: 40 }), Type.Unknown())),
    /** True: it is something else than what it is like, and is told anew, not as a further report. */
    asNew: Type.Optional(Type.Boolean()),
    /** True: back to what was drafted, all corrections undone. */
    undo: Type.Optional(Type.Literal(true)),
  },
  closed,
)
export type PressDraftChange = Static<typeof PressDraftChange>

/** POST …/drafts/:n/split: a place in the article's text, inside the draft's claim. */
export const PressSplit = Type.Object({ at: Type.Integer({ minimum: 0 }) }, closed)
export type PressSplit = Static<typeof PressSplit>

/** POST …/drafts/join: they become one, told by the first in the text. */
export const PressJoin = Type.Object(
  { drafts: Type.Array(Number_, { minItems: 2, maxItems: 20, uniqueItems: true }) },
  closed,
)
export type PressJoin = Static<typeof PressJoin>

/** POST …/drafts: words of the article that become a draft by hand. */
export const PressAdd = Type.Object({ span: of.span }, closed)
export type PressAdd = Static<typeof PressAdd>

/** POST …/drafts/accept: `all` means every open one. */
export const PressAccept = Type.Object({ drafts: Type.Union([Type.Literal('all'), Numbers]) }, closed)
export type PressAccept = Static<typeof PressAccept>

/** POST …/confirm: what is accepted, or of it only the drafts named. */
export const PressConfirm = Type.Object(
  {
    room: Type.Optional(Type.String({ pattern: '^[0-9a-f]{32}$' })),
    drafts: Type.Optional(Numbers),
    /** Who signs, at a demonstration's seat that keeps the keys of several. */
    by: Type.Optional(Type.String({ minLength: 1, maxLength: 64 })),
  },
  closed,
)
export type PressConfirm = Static<typeof PressConfirm>
