// What the API answers beside the pages' own answers (packages/talks/src/answers). Types only: the pages import them.
import type { Text } from '@parley/talks'

/** GET /api/session, and the answer to signing in. */
export interface SessionAnswer {
  /** Null where nobody has signed in: demonstrations can be opened, and nothing else. */
  person: { account: string; name: string } | null
  /** True where no account exists yet: the first one can be made with POST /api/setup. */
  setupNeeded: boolean
  /** True where this node holds a demonstration. */
  demonstration: boolean
  /** True where hub and countersigners run on this machine: it demonstrates, it does not protect. */
  oneMachine: boolean
  /** Where the node listens; `exposed` where other machines can reach it. */
  network: { host: string; port: number; exposed: boolean }
  /** ISO 8601 UTC; null for whoever has not signed in. */
  expiresAt: string | null
  /** Seats that may be used now, by process. */
  seats: { process: string; seat: string }[]
}

/** A process in which the asker may use at least one seat; `seats` holds only those. */
export interface ProcessAnswer {
  slug: string
  /** Hex process id, to be compared out of band. */
  id: string
  title: Text
  reenactment: boolean
  demonstration: boolean
  zones: { zone: string; label: Text }[]
  languages: string[]
  seats: { seat: string; organisation: Text; capacity: string }[]
}
export interface ProcessesAnswer {
  processes: ProcessAnswer[]
}

/** An act kind that the person may use here: GET …/kinds. */
export interface KindAnswer {
  kind: string
  v: number
  group: string
  /** JSON schema of the act's `body`. */
  fields: Record<string, unknown>
  /** Ids of rooms in which it may stand. */
  rooms: string[]
  needsMandate: boolean
}
export interface KindsAnswer {
  kinds: KindAnswer[]
  /** Who speaks here: what `actor` of a direct act is filled with. */
  self: { organisation: string; person: string | null; capacity: string }
}

/** Something that a field of a form can name: GET …/choices/:type. Alphabetical in the reader's language. */
export interface Choice {
  id: string
  name: Text
  hint?: Text
}
export interface ChoicesAnswer {
  choices: Choice[]
}

export interface RoomAnswer {
  room: string
  title: Text
  form: string
  governing: boolean
  epoch: number
  readers: string[]
}
export interface RoomsAnswer {
  rooms: RoomAnswer[]
}

/** One line of the private notebook. */
export interface NotebookLine {
  id: string
  /** ISO 8601 UTC. */
  at: string
  text: string
}
export interface NotebookAnswer {
  lines: NotebookLine[]
}
