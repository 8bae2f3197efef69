// Incidents are claims: who alleges what, under which ceasefire, and what is verified. Unknown losses are not zero.
import type { Text, When } from '../act.ts'
import type { IncidentRow, Incidents } from '../answers/events.ts'
import type { Db } from '../sqlite.ts'
import { type Asking, asking, first, json, type Reader, remember, rows, STANDS } from './asking.ts'
import { recipients } from './lists.ts'
import { TOLD, type ToldRow, toldOf } from './told.ts'

const MOST = 200
type Row<More> = ToldRow & More
interface IncidentColumns {
  title: string
  text: string | null
  type: string
  count: number | null
  place: string | null
  against: string | null
  losses: IncidentRow['losses']['state']
  killed: number | null
  injured: number | null
  at_least: number
  verification: IncidentRow['verification']
}

const INCIDENTS = `SELECT ${TOLD}, x.title, x.text, x.type, x.count, x.place, x.against, x.losses, x.killed, x.injured,
  x.at_least, x.verification FROM incidents x CROSS JOIN entries e ON e.entry = x.entry`

/** Ceasefires, the latest claims below place `before` (a cursor), and how many claims each place has. */
export function incidents(db: Db, reader: Reader, options: { before?: number | undefined } = {}): Incidents {
  const ask = asking(db, reader)
  const { rows: found, next } = latestIncidents(ask, MOST, options.before)
  return { ceasefires: ceasefires(ask), rows: found, next, total: incidentCount(ask), places: places(ask) }
}

const incidentCount = (ask: Asking): number =>
  remember(ask, 'incidents', () => first<{ n: number }>(ask.db, 'SELECT count(*) AS n FROM incidents')!.n)

/** The latest claims of the register, latest first; withdrawn ones stay, marked. */
export function latestIncidents(
  ask: Asking,
  limit: number,
  before = Number.MAX_SAFE_INTEGER,
): { rows: IncidentRow[]; next: string | null } {
  const found = rows<Row<IncidentColumns>>(
    ask.db,
    `${INCIDENTS} WHERE x.entry < ? ORDER BY x.entry DESC LIMIT ?`,
    before,
    limit + 1,
  )
  const shown = found.slice(0, limit)
  return {
    rows: shown.map((row) => incidentOf(ask, row)),
    next: found.length > limit ? String(shown.at(-1)!.entry) : null,
  }
}

function incidentOf(ask: Asking, row: Row<IncidentColumns>): IncidentRow {
  const told = toldOf(ask, row)
  return {
    ...told,
    title: json<Text>(row.title)!,
    text: json<Text>(row.text),
    type: row.type,
    count: row.count,
    place: row.place === null ? null : { ...ask.names.of(row.place), ...coordinates(ask.db, row.place) },
    allegedBy: told.actor,
    against: ask.names.orNull(row.against),
    regime: regime(ask, row.id),
    losses: losses(row),
    verification: verification(ask, row),
  }
}

/** Figures only where losses are reported; a sum only of figures that are stated. */
function losses({ losses: state, killed, injured, at_least }: IncidentColumns): IncidentRow['losses'] {
  const known = state === 'reported' ? [killed, injured].filter((figure) => figure !== null) : []
  return {
    state,
    count: known.length > 0 ? known.reduce((sum, figure) => sum + figure, 0) : null,
    killed: state === 'reported' ? killed : null,
    injured: state === 'reported' ? injured : null,
    atLeast: at_least === 1,
  }
}

/** In degrees; null where the record gives none. */
function coordinates(db: Db, place: string): { latitude: number | null; longitude: number | null } {
  const found = first<{ latitude: number | null; longitude: number | null }>(
    db,
    `SELECT latitude_micro / 1e6 AS latitude, longitude_micro / 1e6 AS longitude FROM places WHERE id = ?`,
    place,
  )
  return found ?? { latitude: null, longitude: null }
}

function regime(ask: Asking, incident: string): IncidentRow['regime'] {
  const row = first<Row<{ regime: string; inferred: number }>>(
    ask.db,
    `SELECT ${TOLD}, x.regime, x.inferred FROM incident_regimes x CROSS JOIN entries e ON e.entry = x.entry
     WHERE x.incident = ? AND ${STANDS} ORDER BY x.entry DESC LIMIT 1`,
    incident,
  )
  return row
    ? { ceasefire: ask.names.of(row.regime), inferred: row.inferred === 1, told: toldOf(ask, row) }
    : null
}

function verification(ask: Asking, row: Row<IncidentColumns>): IncidentRow['verification'] {
  const later = first<{ state: IncidentRow['verification'] }>(
    ask.db,
    `SELECT x.state FROM incident_verifications x CROSS JOIN entries e ON e.entry = x.entry
     WHERE x.incident = ? AND ${STANDS} ORDER BY x.entry DESC LIMIT 1`,
    row.id,
  )
  return later?.state ?? row.verification
}

function ceasefires(ask: Asking): Incidents['ceasefires'] {
  const counted = remember(ask, 'incidents by regime', () => {
    const found = rows<{ regime: string; n: number }>(
      ask.db,
      `SELECT x.regime, count(DISTINCT x.incident) AS n FROM incident_regimes x CROSS JOIN entries e ON e.entry = x.entry
       WHERE ${STANDS} GROUP BY x.regime`,
    )
    return new Map(found.map(({ regime, n }) => [regime, n]))
  })
  return rows<
    Row<{
      from: string | null
      to: string | null
      type: string
      purpose: string
      written: string
      mechanism: string
    }>
  >(
    ask.db,
    `SELECT ${TOLD}, x."from", x."to", x.type, x.purpose, x.written, x.mechanism
     FROM ceasefires x CROSS JOIN entries e ON e.entry = x.entry ORDER BY x.entry DESC LIMIT 100`,
  )
    .map((row) => ({
      ceasefire: ask.names.of(row.id),
      parties: recipients(ask, row.id, 'party'),
      mediators: recipients(ask, row.id, 'mediator'),
      from: json<When>(row.from),
      to: json<When>(row.to),
      type: row.type,
      purpose: row.purpose,
      written: row.written,
      mechanism: row.mechanism,
      told: toldOf(ask, row),
      incidents: counted.get(row.id) ?? 0,
    }))
    .reverse()
}

/** How many claims each place has, of all in the file: what a map shows. */
function places(ask: Asking): Incidents['places'] {
  const counted = remember(ask, 'incidents by place', () =>
    rows<{ place: string; n: number }>(
      ask.db,
      `SELECT place, count(*) AS n FROM incidents WHERE place IS NOT NULL GROUP BY place ORDER BY n DESC LIMIT 500`,
    ),
  )
  return counted.map(({ place, n }) => ({
    place: ask.names.of(place),
    ...coordinates(ask.db, place),
    incidents: n,
  }))
}
