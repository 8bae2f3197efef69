// What the press desk answers of a language model that may propose drafts. The pages import the types alone.
import { type Static, Type } from 'typebox'
import { problemProperties } from '../answers.ts'

const closed = { additionalProperties: false }
const orNull = <Schema extends Type.TSchema>(schema: Schema) => Type.Union([schema, Type.Null()])

/** own: the article stays on this machine · away: it is sent to another one, sealed on the way. */
export const PressReach = Type.Enum(['own', 'away'])

/** GET press/model. Off unless the account has named an endpoint; its key is never answered. */
export const PressModel = Type.Object(
  {
    settings: orNull(
      Type.Object(
        {
          endpoint: Type.String(),
          model: Type.String(),
          hasKey: Type.Boolean(),
          /** Where an article would go. */
          reach: PressReach,
        },
        closed,
      ),
    ),
  },
  closed,
)
export type PressModel = Static<typeof PressModel>

/** GET, POST and DELETE press/articles/:id/propose: how the last asking of this article stands. */
export const PressProposing = Type.Object(
  {
    /** none: nobody asked since the program started · asking · done · stopped · failed, for the reason in `problem`. */
    state: Type.Enum(['none', 'asking', 'done', 'stopped', 'failed']),
    /** ISO 8601 UTC; null: not asked. */
    startedAt: orNull(Type.String()),
    endedAt: orNull(Type.String()),
    /** Where the article went, or goes. */
    endpoint: orNull(Type.String()),
    model: orNull(Type.String()),
    reach: orNull(PressReach),
    /** Numbers of the drafts that were added, as open ones. */
    added: Type.Array(Type.Integer({ minimum: 0 })),
    /** Proposals that were not taken: words that the article does not hold, a source or cue that is not near, a wrong form. */
    setAside: Type.Array(
      Type.Object(
        {
          claim: Type.String(),
          why: Type.Enum(['not-in-text', 'cue-not-near', 'source-not-near', 'form']),
        },
        closed,
      ),
    ),
    problem: orNull(Type.Object(problemProperties, closed)),
  },
  closed,
)
export type PressProposing = Static<typeof PressProposing>
