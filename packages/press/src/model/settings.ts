// A language model may propose drafts: off unless somebody names an endpoint, and never needed.
import { type Static, Type } from 'typebox'

export const ModelSettings = Type.Object(
  {
    /** Base address of an OpenAI-compatible service, as in `http://127.0.0.1:11434/v1`. */
    endpoint: Type.String({ format: 'uri', maxLength: 500 }),
    model: Type.String({ minLength: 1, maxLength: 200 }),
    /** Sent as a bearer token where the service wants one. */
    key: Type.Optional(Type.String({ maxLength: 500 })),
  },
  { additionalProperties: false },
)
export type ModelSettings = Static<typeof ModelSettings>

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/

/** Where the article would go. `own`: it stays on this machine. Null: the address is none that may be used. */
export const reachOf = (endpoint: string): 'own' | 'away' | null => {
  const address = URL.parse(endpoint)
  if (address === null || address.username !== '' || address.password !== '') return null
  if (LOOPBACK.test(address.hostname)) return /^https?:$/.test(address.protocol) ? 'own' : null
  // Beyond this machine only sealed on the way: an unpublished paper may be read here, too.
  return address.protocol === 'https:' ? 'away' : null
}
