// What the routes work with, and what every request carries once it is known who asks.
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type {
  FastifyBaseLogger,
  FastifyInstance,
  RawReplyDefaultExpression,
  RawRequestDefaultExpression,
  RawServerDefault,
} from 'fastify'
import type { Node, Seat, Visitor } from '../interface.ts'
import type { Across } from '../press/across/across.ts'
import type { Proposer } from '../press/model/proposer.ts'
import type { Readers } from '../press/reading/readers.ts'
import type { Bound } from './guard/hosts.ts'
import type { Streams } from './live/streams.ts'
import type { Questions } from './questions.ts'
import type { Guesses } from './sign-in/guesses.ts'
import type { Sessions } from './sign-in/sessions.ts'
import type { Visits } from './visits.ts'

export interface Limits {
  /** Bytes of a JSON body: as much as strict JSON may have. A group of acts with long texts fits; a file does not. */
  body: number
  /** Bytes of one file. */
  file: number
  /** Bytes of one file that the press desk reads. */
  article: number
  /** Streams of live news open at once. */
  streams: number
  /** Passphrases being checked at once: each takes 64 MiB of memory. */
  signIns: number
  /** Verifications running at once: each keeps a processor busy. */
  verifications: number
}

export const LIMITS: Limits = {
  body: 1024 * 1024,
  file: 1024 * 1024 * 1024,
  article: 20_000_000,
  streams: 200,
  signIns: 8,
  verifications: 2,
}

export interface Context {
  node: Node
  questions: Questions
  bound: Bound
  limits: Limits
  /** What this program is: stands in health and in the OpenAPI document. */
  version: string
  /** True where a proxy in front speaks HTTPS: the cookie then never travels without it. */
  secure: boolean
  sessions: Sessions
  guesses: Guesses
  streams: Streams
  visits: Visits
  /** Threads that read files for the press desk. */
  readers: Readers
  /** Threads that look at all articles of a desk together. */
  across: Across
  /** Asks the language models that accounts have set up. */
  proposer: Proposer
  /** Lines for the operator, beside the program's own output. */
  log: (line: string) => void
}

/** Who asks. `expiresAt` is null and there is no token where nobody has signed in. */
export interface Asker {
  readonly visitor: Visitor
  token: string | undefined
  expiresAt: Date | null
}

declare module 'fastify' {
  interface FastifyRequest {
    asker: Asker
    /** The seat named in the address, on routes under one. */
    seat: Seat
  }
}

export type App = FastifyInstance<
  RawServerDefault,
  RawRequestDefaultExpression,
  RawReplyDefaultExpression,
  FastifyBaseLogger,
  TypeBoxTypeProvider
>
