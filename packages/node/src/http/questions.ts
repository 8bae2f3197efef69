// What the pages ask of a process file; `packages/talks/src/questions` answers. What only the register knows
// (proofs, the record line) the routes ask of the seat.
import type {
  Choice,
  Commitments,
  EntryDetail,
  EvidenceRow,
  Exchange,
  Incidents,
  IssueHistory,
  Issues,
  KindsHere,
  Overview,
  People,
  SessionRow,
  Statements,
  Timeline,
} from '@parley/talks'
import type { Seat } from '../interface.ts'

/** Who asks: what an answer may depend on beside the process file. */
export interface Reader {
  account: string
  /** BCP 47; names are alphabetical in it. */
  language: string
  /** The place from which "since you last looked" counts. */
  since: number
}

export interface Questions {
  overview(seat: Seat, reader: Reader): Omit<Overview, 'record'>
  exchange(seat: Seat, reader: Reader, page: { cursor?: string }): Exchange
  issues(seat: Seat, reader: Reader): Issues
  /** Null where the seat's file holds no such issue. So for every question about one thing. */
  issue(seat: Seat, reader: Reader, id: string): IssueHistory | null
  commitments(seat: Seat, reader: Reader): Commitments
  sessions(seat: Seat, reader: Reader): SessionRow[]
  session(seat: Seat, reader: Reader, id: string): SessionRow | null
  people(seat: Seat, reader: Reader): People
  evidence(seat: Seat, reader: Reader): EvidenceRow[]
  incidents(seat: Seat, reader: Reader, page: { cursor?: string }): Incidents
  statements(seat: Seat, reader: Reader, page: { cursor?: string; side?: string }): Statements
  timeline(seat: Seat, reader: Reader): Timeline
  /** `ref` is a place in the register or an entry's id. */
  entry(seat: Seat, reader: Reader, ref: string): Omit<EntryDetail, 'proof'> | null
  kinds(seat: Seat, reader: Reader): KindsHere
  choices(seat: Seat, reader: Reader, type: string, q: string): Choice[]
}
