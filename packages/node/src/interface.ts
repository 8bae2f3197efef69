// What the HTTP API and the command line may ask of a node. Everything that changes the record goes through
// `Seat.act` and its kin, which all take one path: check → sign and seal → keep → send → record → apply.
import type { Readable } from 'node:stream'
import type { Act, EntryDetail, FileRef, RecordLine, Ref, SearchResults, Text, Verdict } from '@parley/talks'
import type { Database } from 'better-sqlite3-multiple-ciphers'
import type { Keeping } from './holders/interface.ts'
import type { PressShelf } from './press/shelf.ts'
import type { Result } from './problems.ts'
import type { Rehearse } from './seat/rehearsing.ts'
import type { ProcessSetup } from './setup.ts'

/** Somebody who may use seats of this node. Holding one is having shown the passphrase (or a demonstration). */
export interface Visitor {
  /** What they sign in as; `demonstration` for whoever opens a demonstration. */
  account: string
  name: string
  demonstration: boolean
  seats: { process: string; seat: string }[]
}

export interface ProcessSummary {
  slug: string
  /** Hex process id: SHA-256 of leaf 0, to be compared out of band. */
  id: string
  title: Text
  reenactment: boolean
  demonstration: boolean
  zones: { zone: string; label: Text }[]
  languages: string[]
  seats: { seat: string; organisation: Text; capacity: string }[]
}

export interface RoomSummary {
  /** 32 hex digits. */
  room: string
  title: Text
  form: string
  governing: boolean
  epoch: number
  /** Seats by name, sorted; none where this seat cannot know who reads now. */
  readers: string[]
  /** The last entry of the room that this seat reads, where it was put out or a member ended the room; null else. */
  readUntil: number | null
}

export interface NewAct {
  /** Room id. */
  room: string
  act: Act
}

export interface ActedEntry {
  id: string
  /** Place in the register; null while it is only kept or sent. */
  place: number | null
  state: 'kept' | 'sent' | 'sequenced' | 'recorded'
  verdict: Verdict
}

export interface Preview {
  sentence: { key: string; values: Record<string, string | number | Text> }
  /** Who will be able to read it. */
  readers: { seat: string; name: Text }[]
  /** What everybody else learns: this many padded bytes under the room's tag. */
  outsiders: { bytes: number; tag: true }
  verdict: Verdict
  warnings: string[]
}

export interface Fault {
  seat: string
  place: number
  reason: string
}

export interface Verified {
  /** Leaves in the register. */
  leaves: number
  /** Letters that this seat could open. */
  opened: number
  /** Hex root hash of the register. */
  root: string
  cosigned: number
  quorum: number
  /** The first thing wrong, or null. */
  fault: Fault | null
  checkedAt: string
}

export interface Progress {
  step: string
  done: number
  of: number
}

export interface Change {
  /** Leaves under the last recorded checkpoint. */
  size: number
  /** Entries kept here and not yet recorded. */
  kept: number
}

export interface NewRoom {
  title: Text
  form: string
  seats: string[]
}

/** Whose key signs, where the seat keeps several: the label or account under which it is kept. */
export interface By {
  person?: string
}

export interface NewSeat {
  /** A slug. */
  name: string
  /** Entry id of an organisation. */
  organisation: Ref
  capacity: string
  /** Who records there; each gets a device key, accredited as hosted. */
  people: { label: string; name: Text; title?: Text }[]
}

/** A seat of this process that is hosted here, and the account that has it from now on. */
export interface Handing {
  seat: string
  account: string
  /** The account that hands it over, and can open it no more. */
  giver: string
  /** Who records there, as the record calls them. */
  name: Text
  title?: Text
}

/** Checks and signs one act after the ones before it; entered with its group or not at all. */
export type Sign = (act: NewAct, person?: string) => Result<{ id: string }>

/** What a founding made: entry ids by the labels of the setup, seats as `seat:NAME`. */
export interface CreatedProcess extends ProcessSummary {
  ids: Record<string, string>
}

/** One seat at work: its copy, its keys, its process file. */
export interface Seat {
  readonly process: ProcessSummary
  readonly name: string
  readonly capacity: string
  /** The entry ids of this seat's organisation and of the person whose key signs here. */
  readonly organisation: string
  readonly person: string | null
  /** The process file, for questions. Callers only read. */
  readonly db: Database
  /** Whose keys the seat keeps, by the label under which it keeps each; the first signs where nobody is named. */
  signers(): { by: string; person: string }[]
  rooms(): RoomSummary[]
  /** All that the process file holds, in the form of docs/state.schema.json. */
  state(): Record<string, unknown>
  /** Entries by their words; `cursor` is the `next` of an earlier answer. */
  search(words: string, cursor?: string): SearchResults
  preview(act: NewAct, by?: By): Promise<Result<Preview>>
  /** Signs, seals, keeps, sends and records; answers when all are recorded, or kept where the hub is away. */
  act(acts: readonly NewAct[], by?: By): Promise<Result<ActedEntry[]>>
  /** As `act`, for acts that name each other: each is signed, and has its id, before the next is written. */
  actTogether(author: (sign: Sign) => Result<void>): Promise<Result<ActedEntry[]>>
  /** Judges acts that would follow each other, after all that the file holds; signs nothing. */
  rehearse(by?: By): Result<Rehearse>
  openRoom(room: NewRoom, by?: By): Promise<Result<{ room: string }>>
  changeMembers(
    room: string,
    change: { add: readonly string[]; remove: readonly string[]; handOver?: boolean },
    by?: By,
  ): Promise<Result<{ epoch: number }>>
  release(release: { entry: string; room: string; title?: Text }, by?: By): Promise<Result<ActedEntry>>
  erase(
    erasure: { entry: string; what: 'field' | 'file'; name: string; reason: Text },
    by?: By,
  ): Promise<Result<ActedEntry>>
  /** A seat that comes later, hosted here: it is handed all of the governing room, and no other room. */
  addSeat(seat: NewSeat, by?: By): Promise<Result<{ ids: Record<string, string> }>>
  /** Hands another seat that is hosted here to the person whose it is: they get a key of their own there. */
  handSeat(handing: Handing, by?: By): Promise<Result<void>>
  putFile(content: Readable, about: { name: string; mediaType: string }): Promise<Result<FileRef>>
  /** The plain bytes of a file that an entry in this process file names. `sealed` is the FileRef's. */
  getFile(sealed: string): Promise<Result<{ about: FileRef; content: Readable }>>
  readonly notebook: Notebook
  /** Articles and drafts of the press desk, each account's own, outside the register. */
  readonly press: PressShelf
  /** The last place that an account has looked at, -1 for never; `looked` moves it to the end. */
  lastLooked(account: string): number
  looked(account: string): void
  change(): Change
  /** How the record stands under the last note that the process file has taken in. */
  recordLine(): RecordLine
  /** That the leaf at that place stands under the last note; null where there is no such leaf yet. */
  proof(place: number): Promise<EntryDetail['proof']>
  /** Calls back after each change; returns what stops it. */
  watch(listener: (change: Change) => void): () => void
  verify(options?: {
    onProgress?: (progress: Progress) => void
    signal?: AbortSignal
    threads?: number
  }): Promise<Verified>
  /** Throws the process file away and replays the seat's copy into a new one. */
  rebuild(options?: {
    onProgress?: (progress: Progress) => void
    signal?: AbortSignal
  }): Promise<{ entries: number }>
  /** The result of the last `verify`, kept across restarts. */
  lastVerified(): Verified | null
}

/** Time-stamped lines on one's own machine, encrypted, outside the register. */
export interface Notebook {
  list(account: string): { id: string; at: string; text: string }[]
  add(account: string, text: string): { id: string; at: string; text: string }
  remove(account: string, id: string): boolean
}

export type {
  Holder,
  Holders,
  Keeping,
  Newcomer,
  SeatDevice,
  Who,
} from './holders/interface.ts'

export interface Node {
  readonly data: string
  /** True where any process here is a demonstration. */
  readonly demonstration: boolean
  /** True: hub and countersigners run in this process. It demonstrates, it does not protect. */
  readonly oneMachine: boolean
  /** Processes that the visitor holds a seat of, with those seats alone. */
  processes(visitor: Visitor): Promise<ProcessSummary[]>
  /** What lies in the folder, by name: for whoever has the folder, not for whoever asks over the network. */
  held(): { process: string; seats: string[]; demonstration: boolean }[]
  /** Whoever has not signed in: may use the seats of demonstrations, and nothing else. */
  guest(): Visitor
  /** Checks a passphrase against the account (argon2id). Throttling is the caller's. */
  signIn(account: string, passphrase: string): Promise<Result<Visitor>>
  /** A new account without seats, which may then create processes. */
  createAccount(account: string, name: string, passphrase: string): Promise<Result<Visitor>>
  accounts(): { account: string; name: string }[]
  /** Who may open which seat, passphrases, and what is left when keys are lost. */
  readonly keeping: Keeping
  /** A seat that the visitor may use, where it signs with their own key; anything else is `not-found`, whether it exists or not. */
  openSeat(visitor: Visitor, process: string, seat: string): Promise<Result<Seat>>
  /** A seat for whoever holds a passphrase that opens its keys; demonstrations need none. */
  unlockSeat(process: string, seat: string, passphrase?: string): Promise<Result<Seat>>
  /** A new process with the visitor as convenor; all its seats are hosted here. */
  /** With `complete`, the process is there for others only once that succeeded; else all of it is removed again. */
  createProcess(
    visitor: Visitor,
    setup: ProcessSetup,
    complete?: (created: CreatedProcess) => Promise<Result<void>>,
  ): Promise<Result<CreatedProcess>>
  close(): Promise<void>
}
