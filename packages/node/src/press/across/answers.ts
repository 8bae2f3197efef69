// What the press desk answers of all articles together. The pages import the types alone. Rejected drafts are left out,
// corrections are in; like everything of the desk it is each account's own.
import { FORCES, SOURCE_KINDS, SPEECHES } from '@parley/press/draft'
import { Text } from '@parley/talks'
import { type Static, Type } from 'typebox'
import { PressDraftState } from '../answers.ts'

const closed = { additionalProperties: false }
const orNull = <Schema extends Type.TSchema>(schema: Schema) => Type.Union([schema, Type.Null()])
const Count = Type.Integer({ minimum: 0 })
const OneOf = <const V extends readonly string[]>(values: V) =>
  Type.Unsafe<V[number]>({ type: 'string', enum: values })
const Changed = <Of>(of: readonly Of[]) =>
  orNull(Type.Object({ from: OneOf(of as readonly string[]), to: OneOf(of as readonly string[]) }, closed))

/** A drafted statement as one outlet has it. */
export const PressReport = Type.Object(
  {
    /** Id of the article, and the draft's number in it. */
    article: Type.String(),
    draft: Count,
    state: PressDraftState,
    outlet: orNull(Type.String()),
    title: orNull(Type.String()),
    /** ISO 8601; null: the file does not say. */
    published: orNull(Type.String()),
    /** BCP 47. */
    language: Type.String(),
    claim: Type.String(),
    speech: OneOf(SPEECHES),
    force: OneOf(FORCES),
    hedges: Type.Array(Type.String()),
    negated: Type.Boolean(),
    voice: Type.Object(
      {
        /** As the article words it; null: the outlet itself. */
        words: orNull(Type.String()),
        kind: OneOf(SOURCE_KINDS),
        named: Type.Boolean(),
        resolved: orNull(Type.String()),
        side: orNull(Type.String()),
      },
      closed,
    ),
    /** When what is claimed is said to have happened; null: not said. */
    time: orNull(Type.Object({ from: orNull(Type.String()), to: orNull(Type.String()) }, closed)),
    /** Id of the issue of the process that the words fit best; null: none. */
    issue: orNull(Type.String()),
  },
  closed,
)
export type PressReport = Static<typeof PressReport>

/** How a later report words it, against the first one of its group. Words are compared within one language only. */
export const PressShift = Type.Object(
  {
    added: Type.Array(Type.String()),
    dropped: Type.Array(Type.String()),
    force: Changed(FORCES),
    speech: Changed(SPEECHES),
    hedgesDropped: Type.Array(Type.String()),
    hedgesAdded: Type.Array(Type.String()),
    /** A voice that had no name has one now, or the other way round. */
    naming: orNull(OneOf(['named', 'unnamed'])),
    /** Where the two do not say the same; `here` is the later one. */
    differences: Type.Array(
      Type.Object(
        {
          field: OneOf(['losses', 'answer', 'negation', 'time', 'number', 'author']),
          here: Type.String(),
          there: Type.String(),
        },
        closed,
      ),
    ),
  },
  closed,
)
export type PressShift = Static<typeof PressShift>

/** One statement that at least two articles report. */
export const PressGroup = Type.Object(
  {
    /** In the order of their dates, those without a date last. */
    reports: Type.Array(PressReport),
    /** Outlets that may have had it first: several where their days are the same and no hour tells. Empty: not known. */
    first: Type.Array(Type.String()),
    /** One for each report after the first. */
    shifts: Type.Array(PressShift),
    outlets: Type.Array(Type.String()),
    languages: Type.Array(Type.String()),
  },
  closed,
)
export type PressGroup = Static<typeof PressGroup>

/** What can be chosen from: whatever stands in the articles and the process file now. */
export const PressChoices = Type.Object(
  {
    /** Alphabetical. */
    outlets: Type.Array(Type.String()),
    sides: Type.Array(Type.String()),
    /** Issues of the process, in the order in which they were raised. */
    issues: Type.Array(Type.Object({ id: Type.String(), name: Text }, closed)),
  },
  closed,
)
export type PressChoices = Static<typeof PressChoices>

const page = {
  choices: PressChoices,
  /** Cursor of the following page; null at the end. Stays good until articles or drafts change. */
  next: orNull(Type.String()),
}

/** GET press/reports: what several articles report, the most reported first. */
export const PressReportsAnswer = Type.Object(
  {
    groups: Type.Array(PressGroup),
    /** How many there are in all, with the filters asked for. */
    total: Count,
    ...page,
  },
  closed,
)
export type PressReportsAnswer = Static<typeof PressReportsAnswer>

/** GET press/voices: counts, by side, by naming and by voice; nobody is scored. */
export const PressVoicesAnswer = Type.Object(
  {
    /** Alphabetical, the unstated one last. */
    sides: Type.Array(
      Type.Object(
        {
          /** Null: the articles do not say on whose behalf. */
          side: orNull(Type.String()),
          named: Count,
          unnamed: Count,
          /** In the voice's own words, whole or in part. */
          quoted: Count,
          paraphrased: Count,
          /** Outlets that are known by name. */
          outlets: Count,
          /** Some of it stands in articles whose outlet is not known: there may be more. */
          unstatedOutlet: Type.Boolean(),
        },
        closed,
      ),
    ),
    /** A page of them, the most quoted first. */
    speakers: Type.Array(
      Type.Object(
        {
          /** As resolved where named; an unnamed one as its article words it, and then no two are held to be one. */
          voice: Type.String(),
          named: Type.Boolean(),
          side: orNull(Type.String()),
          statements: Count,
          articles: Count,
        },
        closed,
      ),
    ),
    /** How many speakers there are in all. */
    total: Count,
    /** Statements in the outlets' own voice, which are nobody's side. */
    narrated: Count,
    attributed: Count,
    ...page,
  },
  closed,
)
export type PressVoicesAnswer = Static<typeof PressVoicesAnswer>

/** GET press/claims: issue by issue in the order in which they were raised, those of none last; by day within each. */
export const PressClaimsAnswer = Type.Object(
  {
    /** Only issues with claims; `issue` null: none of the issues' words stand in these. */
    lines: Type.Array(
      Type.Object({ issue: orNull(Type.String()), name: orNull(Text), claims: Count }, closed),
    ),
    /** A page of the claims of all lines, one line after the other. */
    claims: Type.Array(
      Type.Object(
        {
          report: PressReport,
          /** ISO 8601 day or time; null: neither the claim nor the article is dated. */
          at: orNull(Type.String()),
          /** Whether `at` is when it is said to have happened, or when the article was published. */
          dated: OneOf(['event', 'published', 'not-stated']),
        },
        closed,
      ),
    ),
    total: Count,
    ...page,
  },
  closed,
)
export type PressClaimsAnswer = Static<typeof PressClaimsAnswer>
