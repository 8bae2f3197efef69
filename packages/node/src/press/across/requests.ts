// What may be asked of all articles of a desk together.
import { type Static, Type } from 'typebox'

const Short = Type.String({ minLength: 1, maxLength: 500 })

/** `none` as a side or an issue: those that have none. */
export const PressAcross = Type.Object(
  {
    side: Type.Optional(Short),
    /** Id of an issue of the process. */
    issue: Type.Optional(Type.String({ pattern: '^([0-9a-f]{64}|none)$' })),
    outlet: Type.Optional(Short),
    cursor: Type.Optional(Type.String({ pattern: '^[0-9]{1,9}$' })),
    /** Rows of a page. */
    most: Type.Optional(Type.Integer({ minimum: 1, maximum: 200, default: 50 })),
    /** Language of whoever asks, as everywhere; what the press says comes in its own. */
    lang: Type.Optional(Type.String({ pattern: '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$', maxLength: 20 })),
  },
  { additionalProperties: false },
)
export type PressAcross = Static<typeof PressAcross>
