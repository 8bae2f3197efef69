// What the press desk answers. The pages import the types alone. Nothing of it is on the record: articles and drafts
// lie in the seat's private file, each account's own.
import { Draft } from '@parley/press/draft'
import { Sentence, Text } from '@parley/talks'
import { type Static, Type } from 'typebox'

const closed = { additionalProperties: false }
const orNull = <Schema extends Type.TSchema>(schema: Schema) => Type.Union([schema, Type.Null()])
const Count = Type.Integer({ minimum: 0 })
const Span = Type.Unsafe<[number, number]>({
  type: 'array',
  items: { type: 'integer', minimum: 0 },
  minItems: 2,
  maxItems: 2,
})

/** open: nobody has decided · accepted: to be signed with the next confirming · rejected · confirmed: signed, in the process file. */
export const DRAFT_STATES = ['open', 'accepted', 'rejected', 'confirmed'] as const
export const PressDraftState = Type.Enum([...DRAFT_STATES])
export type PressDraftState = (typeof DRAFT_STATES)[number]

export const PressCounts = Type.Object(
  { open: Count, accepted: Count, rejected: Count, confirmed: Count },
  closed,
)
export type PressCounts = Static<typeof PressCounts>

/** What an article says of itself, as read and as corrected. */
const sourceProperties = {
  title: orNull(Type.String()),
  outlet: orNull(Type.String()),
  author: orNull(Type.String()),
  dateline: orNull(Type.String()),
  /** ISO 8601 date, or date and time with offset where it is stated. */
  published: orNull(Type.String()),
  zone: orNull(Type.String()),
  /** BCP 47. */
  language: Type.String(),
}
export const PressSource = Type.Object(sourceProperties, closed)
export type PressSource = Static<typeof PressSource>

/** An article in the list. */
export const PressArticleRow = Type.Object(
  {
    id: Type.String(),
    /** The file that it came in. */
    name: Type.String(),
    /** ISO 8601 UTC. */
    addedAt: Type.String(),
    ...sourceProperties,
    drafts: PressCounts,
    /** Drafts that neither are decided on nor are new: the process file has them, or says otherwise. */
    same: Count,
    contradicts: Count,
  },
  closed,
)
export type PressArticleRow = Static<typeof PressArticleRow>

/** A room in which confirmed drafts can stand. */
export const PressRoom = Type.Object(
  {
    room: Type.String(),
    title: Text,
    governing: Type.Boolean(),
    readers: Type.Array(Type.Object({ seat: Type.String(), name: Text }, closed)),
  },
  closed,
)
export type PressRoom = Static<typeof PressRoom>

/** GET press: the latest article first. */
export const PressAnswer = Type.Object(
  {
    articles: Type.Array(PressArticleRow),
    totals: Type.Object({ articles: Count, ...PressCounts.properties }, closed),
    /** Files that are being read: how many of their articles have come; `of` is 0 until that is known. */
    arriving: Type.Array(Type.Object({ name: Type.String(), done: Count, of: Count }, closed)),
    /** True: drafts are still being compared with the process file and with each other; their counts are not final. */
    comparing: Type.Boolean(),
    rooms: Type.Array(PressRoom),
    /** Where drafts are confirmed if nobody says otherwise; null: it must be said, since there are several. */
    room: orNull(Type.String()),
    /** False: whoever asks has no key at this seat, or may not report from it; they can read and draft, and not confirm. */
    maySign: Type.Boolean(),
  },
  closed,
)
export type PressAnswer = Static<typeof PressAnswer>

/** POST press/articles: what was read from the file. */
export const PressUpload = Type.Object(
  {
    /** In the order of the file. One that was here already is answered as it stands, and `known`. */
    articles: Type.Array(Type.Object({ ...PressArticleRow.properties, known: Type.Boolean() }, closed)),
  },
  closed,
)
export type PressUpload = Static<typeof PressUpload>

/** One thing that is like the draft: an entry of the process file, or another draft of this desk. */
export const PressMatched = Type.Object(
  {
    /** Id of the entry; null: it is a draft. */
    entry: orNull(Type.String()),
    article: orNull(Type.String()),
    draft: orNull(Count),
    outlet: orNull(Text),
    text: Text,
    /**
     * Where the two differ: losses · answer · negation · time · number · author; null: they say the same.
     */
    field: orNull(Type.String()),
    here: orNull(Type.String()),
    there: orNull(Type.String()),
    /** 0 to 1: how much of the words is shared. */
    likeness: Type.Number(),
  },
  closed,
)
export type PressMatched = Static<typeof PressMatched>

/** new: nothing like it · same: confirming adds a further report to what is there · contradicts: otherwise the same, but for `field`. */
export const PressMatch = Type.Object(
  { is: Type.Enum(['new', 'same', 'contradicts']), with: Type.Array(PressMatched) },
  closed,
)
export type PressMatch = Static<typeof PressMatch>

/** An act that confirming would sign. `sentence` is rendered like that of any entry. */
export const PlannedSentence = Type.Object(
  {
    /** Names it within the article; stays the same as long as the draft does. */
    key: Type.String(),
    kind: Type.String(),
    sentence: Sentence,
    /** Governing room, which every seat reads, or the room that is chosen when confirming. */
    where: Type.Enum(['governing', 'room']),
    /** Keys of new things in `plan` that it needs; they are entered before it. */
    needs: Type.Array(Type.String()),
    /** What stands in `body` for those: no entries yet. */
    fresh: Type.Array(Type.String()),
    /** What the kind's form shows: can be corrected field by field with `details` of the draft. */
    body: Type.Record(Type.String(), Type.Unknown()),
    /** What the kind of act says of it by the rules in force; null: nothing is wrong. */
    problem: orNull(Type.String()),
  },
  closed,
)
export type PlannedSentence = Static<typeof PlannedSentence>

/** Something that the process file does not have yet and that a draft names. */
export const PressNewThing = Type.Object(
  {
    key: Type.String(),
    /** Stands for it in the bodies of acts, also in `details`, until it has an id. */
    ref: Type.String(),
    type: Type.Enum(['source', 'organisation', 'person', 'place', 'issue']),
    name: Text,
    /** organisation.add's types; for a place its precision; for a person the organisation's name. */
    hint: orNull(Type.String()),
    /** Of an organisation: whether it sits at the table; null for everything else. */
    atTable: orNull(Type.Boolean()),
    sentence: Sentence,
    /** Numbers of the undecided and accepted drafts that need it. */
    drafts: Type.Array(Count),
    /** What the analyst chose in its place: an entry of the process file that it is; null: it is new. */
    is: orNull(Type.Object({ id: Type.String(), name: Text }, closed)),
    /** Entries of its type whose name is near: what it may be. */
    near: Type.Array(Type.Object({ id: Type.String(), name: Text }, closed)),
  },
  closed,
)
export type PressNewThing = Static<typeof PressNewThing>

export const PressDraft = Type.Object(
  {
    /** Its number in the article; never given twice. */
    n: Count,
    state: PressDraftState,
    /** As it stands, corrections included. */
    draft: Draft,
    /** The analyst's own words in place of the claim's; null: the claim as it stands. */
    wording: orNull(Text),
    /** Fields of the act's body as the analyst set them, over what was read from the words. */
    details: Type.Record(Type.String(), Type.Unknown()),
    /** Names of the fields that a person changed, alphabetical. */
    edited: Type.Array(Type.String()),
    /** Numbers of the drafts that it was split from or joined of; [] where it was drafted. */
    madeFrom: Type.Array(Count),
    /** The analyst says that it is something else than what it is like: confirming tells it anew. */
    asNew: Type.Boolean(),
    match: PressMatch,
    acts: Type.Array(PlannedSentence),
    /** Once confirmed: what it became. `place` is null until it is recorded. */
    entries: Type.Array(
      Type.Object({ id: Type.String(), kind: Type.String(), place: orNull(Count) }, closed),
    ),
  },
  closed,
)
export type PressDraft = Static<typeof PressDraft>

/** GET press/articles/:id. Drafts stand in the order of the text; those replaced by splitting or joining are left out. */
export const PressArticle = Type.Object(
  {
    ...PressArticleRow.properties,
    /** Of the file as it came. */
    mediaType: Type.String(),
    bytes: Count,
    sha256: Type.String(),
    text: Type.String(),
    blocks: Type.Array(
      Type.Object(
        {
          span: Span,
          form: Type.Enum(['headline', 'bullet', 'paragraph', 'byline', 'dateline', 'furniture']),
        },
        closed,
      ),
    ),
    marks: Type.Array(
      Type.Object({ at: Count, label: Type.String(), target: orNull(Type.String()) }, closed),
    ),
    list: Type.Array(PressDraft),
    /** What confirming would add beside the drafts' own acts, once for all of them. */
    plan: Type.Array(PressNewThing),
  },
  closed,
)
export type PressArticle = Static<typeof PressArticle>

/** A problem of the catalogue where it stands in an answer; `fields` lets pages say it in another language. */
export const problemProperties = {
  code: Type.String(),
  title: Type.String(),
  remedy: Type.String(),
  fields: Type.Record(Type.String(), Type.Union([Type.String(), Type.Number()])),
}

/** POST press/articles/:id/confirm. Asked again, it answers the same: what is confirmed is not signed twice. */
export const PressConfirmed = Type.Object(
  {
    confirmed: Type.Array(
      Type.Object(
        {
          draft: Count,
          entries: Type.Array(
            Type.Object({ id: Type.String(), kind: Type.String(), place: orNull(Count) }, closed),
          ),
        },
        closed,
      ),
    ),
    /** Not signed, and why; they stay accepted. Everything else of the article was. */
    setAside: Type.Array(
      Type.Object(
        {
          draft: Count,
          ...problemProperties,
        },
        closed,
      ),
    ),
  },
  closed,
)
export type PressConfirmed = Static<typeof PressConfirmed>
