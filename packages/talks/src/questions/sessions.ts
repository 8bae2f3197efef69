// Sessions: planned or not, who attended in which capacity, what was noted, how it ended.
import type { Text, When } from '../act.ts'
import type { SessionRow } from '../answers/talks.ts'
import type { Db } from '../sqlite.ts'
import { type Asking, asking, first, json, type Reader, rows, STANDS } from './asking.ts'
import { TOLD, type ToldRow, toldOf } from './told.ts'

const MOST_SESSIONS = 60
/** Notes and attendance lines that a row of the list carries; the session's own page has more. */
const IN_LIST = 12
const IN_FULL = 400

type Row<More> = ToldRow & More
type Convened = Row<{
  title: string
  format: string
  planned: SessionRow['planned']
  place: string | null
  agenda: string
}>

const SESSIONS = `SELECT ${TOLD}, x.title, x.format, x.planned, x.place, x.agenda
  FROM sessions x CROSS JOIN entries e ON e.entry = x.entry`

/** The latest sessions, first to last by when they were held where that is stated, else by when they were recorded. */
export function sessions(db: Db, reader: Reader): SessionRow[] {
  const ask = asking(db, reader)
  const found = rows<Convened & { at: number }>(
    db,
    `SELECT * FROM (SELECT ${TOLD}, x.title, x.format, x.planned, x.place, x.agenda,
         ifnull(e.starts_at, unixepoch(e.signed_at) * 1000) AS at
       FROM sessions x CROSS JOIN entries e ON e.entry = x.entry ORDER BY x.entry DESC LIMIT ?)
     ORDER BY at, entry`,
    MOST_SESSIONS,
  )
  return found.map((row) => sessionOf(ask, row, IN_LIST))
}

/** One session in full; null where the file has none of that id. */
export function session(db: Db, reader: Reader, id: string): SessionRow | null {
  const ask = asking(db, reader)
  const row = first<Convened>(db, `${SESSIONS} WHERE x.id = ?`, id)
  return row ? sessionOf(ask, row, IN_FULL) : null
}

function sessionOf(ask: Asking, row: Convened, limit: number): SessionRow {
  const outcome = lastOutcome(ask, row.id)
  return {
    ...toldOf(ask, row),
    title: json<Text>(row.title)!,
    format: row.format,
    planned: row.planned,
    place: ask.names.orNull(row.place),
    agenda: json<Text[]>(row.agenda)!,
    attendance: attendance(ask, row.id, limit),
    attendanceOpen: attendanceOpen(ask, row.id),
    notes: notes(ask, row.id, limit),
    minutes: minutes(ask, row.id),
    outcome: outcome && {
      outcome: outcome.outcome,
      text: json<Text>(outcome.text),
      told: toldOf(ask, outcome),
    },
    adjourned: adjourned(ask, row.id),
    durationMinutes: duration(ask, row.id),
  }
}

function attendance(ask: Asking, session: string, limit: number): SessionRow['attendance'] {
  return rows<Row<{ organisation: string; person: string | null; capacity: string; rank: string | null }>>(
    ask.db,
    `SELECT ${TOLD}, x.organisation, x.person, x.capacity, x.rank
     FROM attendance x CROSS JOIN entries e ON e.entry = x.entry
     WHERE x.session = ? AND ${STANDS} ORDER BY x.entry, x.ordinal LIMIT ?`,
    session,
    limit,
  ).map((row) => ({
    organisation: ask.names.of(row.organisation),
    person: ask.names.orNull(row.person),
    capacity: row.capacity,
    rank: json<Text>(row.rank),
    told: toldOf(ask, row),
  }))
}

/** Open where any list of it says "including", and where none was given at all. */
const attendanceOpen = (ask: Asking, session: string): boolean =>
  first<{ open: number }>(
    ask.db,
    `SELECT ifnull(max(x.list = 'open'), 1) AS open FROM attendance_lists x CROSS JOIN entries e ON e.entry = x.entry
     WHERE x.session = ? AND ${STANDS}`,
    session,
  )!.open === 1

const notes = (ask: Asking, session: string, limit: number): SessionRow['notes'] =>
  rows<Row<{ text: string | null }>>(
    ask.db,
    `SELECT * FROM (SELECT ${TOLD}, x.text FROM session_notes x CROSS JOIN entries e ON e.entry = x.entry
       WHERE x.session = ? ORDER BY x.entry DESC LIMIT ?) ORDER BY entry`,
    session,
    limit,
  ).map((row) => ({ text: json<Text>(row.text) ?? ask.names.of(row.id).name, told: toldOf(ask, row) }))

const minutes = (ask: Asking, session: string): SessionRow['minutes'] =>
  rows<Row<{ text: string | null; read_back: number }>>(
    ask.db,
    `SELECT ${TOLD}, x.text, x.read_back FROM minutes x CROSS JOIN entries e ON e.entry = x.entry
     WHERE x.session = ? ORDER BY x.entry DESC LIMIT 10`,
    session,
  )
    .map((row) => ({
      text: json<Text>(row.text) ?? ask.names.of(row.id).name,
      readBack: row.read_back === 1,
      answers: answersToMinutes(ask, row.id),
      told: toldOf(ask, row),
    }))
    .reverse()

const answersToMinutes = (ask: Asking, minutes: string): SessionRow['minutes'][number]['answers'] =>
  rows<{ side: string | null; answer: string; text: string | null }>(
    ask.db,
    `SELECT e.side, x.answer, x.text FROM minutes_answers x CROSS JOIN entries e ON e.entry = x.entry
     WHERE x.minutes = ? AND ${STANDS} ORDER BY x.entry LIMIT 50`,
    minutes,
  ).map(({ side, answer, text }) => ({ by: ask.names.of(side ?? ''), answer, text: json<Text>(text) }))

/** The last outcome that was stated; one that only says how long it took states none. */
const lastOutcome = (ask: Asking, session: string) =>
  first<Row<{ outcome: string; text: string | null }>>(
    ask.db,
    `SELECT ${TOLD}, x.outcome, x.text FROM outcomes x CROSS JOIN entries e ON e.entry = x.entry
     WHERE x.session = ? AND ${STANDS} ORDER BY x.outcome = 'not-stated', x.entry DESC LIMIT 1`,
    session,
  ) ?? null

function adjourned(ask: Asking, session: string): SessionRow['adjourned'] {
  const row = first<Row<{ until: string | null }>>(
    ask.db,
    `SELECT ${TOLD}, x.until FROM adjournments x CROSS JOIN entries e ON e.entry = x.entry
     WHERE x.session = ? AND ${STANDS} ORDER BY x.entry DESC LIMIT 1`,
    session,
  )
  return row ? { until: json<When>(row.until), told: toldOf(ask, row) } : null
}

function duration(ask: Asking, session: string): SessionRow['durationMinutes'] {
  const row = first<{ minutes: number; qualifier: string | null }>(
    ask.db,
    `SELECT x.duration_minutes AS minutes, x.duration_qualifier AS qualifier
     FROM outcomes x CROSS JOIN entries e ON e.entry = x.entry
     WHERE x.session = ? AND x.duration_minutes IS NOT NULL AND ${STANDS} ORDER BY x.entry DESC LIMIT 1`,
    session,
  )
  type Qualifier = NonNullable<SessionRow['durationMinutes']>['qualifier']
  return row ? { about: row.minutes, qualifier: (row.qualifier ?? 'exactly') as Qualifier } : null
}
