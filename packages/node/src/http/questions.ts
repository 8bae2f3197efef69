// What the pages ask of a seat's process file. The answers are computed in packages/talks; what only the
// register knows (proofs, the record line) is the seat's own.
import {
  type Choice,
  type Commitments,
  choices,
  commitments,
  type EntryDetail,
  type EvidenceRow,
  type Exchange,
  entryDetail,
  evidence,
  exchange,
  type IncidentFilter,
  type IncidentMarks,
  type IncidentMarksOptions,
  type Incidents,
  type IssueHistory,
  type Issues,
  type ItemType,
  incidentMarks,
  incidents,
  issueHistory,
  issues,
  type KindsHere,
  kindsHere,
  type Overview,
  overview,
  type People,
  people,
  type Reader as ReaderOfFile,
  type SeatRow,
  type SessionRow,
  type Statements,
  seats,
  session,
  sessions,
  statements,
  type Timeline,
  timeline,
} from '@parley/talks'
import type { Seat } from '../interface.ts'

/** Who asks: what an answer may depend on beside the process file. */
export interface Reader {
  account: string
  /** BCP 47; names are alphabetical in it. */
  language: string
  /** The place up to which the reader had looked before this visit; -1 for never. */
  since: number
}

/** Null everywhere stands for what the seat's file does not hold. */
export interface Questions {
  overview(seat: Seat, reader: Reader): Overview | null
  exchange(seat: Seat, reader: Reader, page: Cursor): Exchange
  issues(seat: Seat, reader: Reader): Issues
  issue(seat: Seat, reader: Reader, id: string): IssueHistory | null
  commitments(seat: Seat, reader: Reader): Commitments
  sessions(seat: Seat, reader: Reader): SessionRow[]
  session(seat: Seat, reader: Reader, id: string): SessionRow | null
  people(seat: Seat, reader: Reader): People
  seats(seat: Seat, reader: Reader): SeatRow[]
  evidence(seat: Seat, reader: Reader): EvidenceRow[]
  incidents(seat: Seat, reader: Reader, page: Cursor & IncidentFilter): Incidents
  incidentMarks(seat: Seat, reader: Reader, view: IncidentMarksOptions): IncidentMarks
  statements(
    seat: Seat,
    reader: Reader,
    page: Cursor & { side?: string; voice?: string; named?: 'named' | 'unnamed' | 'narration' },
  ): Statements
  timeline(seat: Seat, reader: Reader, page: Cursor): Timeline
  /** `ref` is a place in the register or an entry's id. */
  entry(seat: Seat, reader: Reader, ref: string): Promise<EntryDetail | null>
  kinds(seat: Seat, reader: Reader): KindsHere | null
  choices(seat: Seat, reader: Reader, type: ItemType, typed: string): Choice[]
}

/** The `next` of an earlier answer. */
export interface Cursor {
  cursor?: string
}

const asked = (seat: Seat, { language }: Reader): ReaderOfFile => ({
  seat: seat.name,
  language,
  now: new Date().toISOString(),
})

const before = ({ cursor }: Cursor) => (cursor === undefined ? {} : { before: Number(cursor) })

export const questions: Questions = {
  overview: (seat, reader) =>
    overview(seat.db, asked(seat, reader), { record: seat.recordLine(), lookedAt: reader.since }),
  exchange: (seat, reader, page) => exchange(seat.db, asked(seat, reader), before(page)),
  issues: (seat, reader) => issues(seat.db, asked(seat, reader)),
  issue: (seat, reader, id) => issueHistory(seat.db, asked(seat, reader), id),
  commitments: (seat, reader) => commitments(seat.db, asked(seat, reader)),
  sessions: (seat, reader) => sessions(seat.db, asked(seat, reader)),
  session: (seat, reader, id) => session(seat.db, asked(seat, reader), id),
  people: (seat, reader) => people(seat.db, asked(seat, reader)),
  seats: (seat, reader) => seats(seat.db, asked(seat, reader)),
  evidence: (seat, reader) => evidence(seat.db, asked(seat, reader)),
  incidents: (seat, reader, page) => incidents(seat.db, asked(seat, reader), { ...page, ...before(page) }),
  incidentMarks: (seat, reader, view) => incidentMarks(seat.db, asked(seat, reader), view),
  statements: (seat, reader, page) => statements(seat.db, asked(seat, reader), page),
  timeline: (seat, reader, page) => timeline(seat.db, asked(seat, reader), page),
  entry: async (seat, reader, ref) => {
    const detail = entryDetail(seat.db, asked(seat, reader), ref)
    return detail && { ...detail, proof: await seat.proof(detail.told.entry) }
  },
  kinds: (seat, reader) => {
    const here = kindsHere(seat.db, asked(seat, reader), seat.person)
    // The file shows who read a room last; that this seat can write there no more, the seat knows.
    const closed = new Set(seat.rooms().flatMap(({ room, readUntil }) => (readUntil === null ? [] : [room])))
    const open = (rooms: readonly string[]) => rooms.filter((room) => !closed.has(room))
    return here && { ...here, kinds: here.kinds.map((kind) => ({ ...kind, rooms: open(kind.rooms) })) }
  },
  choices: (seat, reader, type, typed) => choices(seat.db, asked(seat, reader), type, typed),
}
