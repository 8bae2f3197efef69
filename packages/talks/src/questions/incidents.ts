// Incidents are claims: who alleges what, under which ceasefire, and what is verified. Unknown losses are not zero.
import type { Text, When } from '../act.ts'
import type { IncidentRow, Incidents, Precision } from '../answers/events.ts'
import type { Db } from '../sqlite.ts'
import { type Asking, asking, first, json, type Reader, rows, STANDS } from './asking.ts'
import { choicesOf, claimsOf, countOf, countsByRegime, type IncidentFilter } from './incident-filter.ts'
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

const COLUMNS = `${TOLD}, x.title, x.text, x.type, x.count, x.place, x.against, x.losses, x.killed, x.injured,
  x.at_least, x.verification`

export interface IncidentsOptions extends IncidentFilter {
  /** Only claims below this place of the register: a cursor. */
  before?: number | undefined
}

/** Ceasefires, the latest claims that the filter lets through, and what the filter can be set to. */
export function incidents(db: Db, reader: Reader, options: IncidentsOptions = {}): Incidents {
  const ask = asking(db, reader)
  const { rows: found, next } = latestIncidents(ask, MOST, options)
  return {
    ceasefires: ceasefires(ask),
    rows: found,
    next,
    total: countOf(ask, options),
    all: countOf(ask, {}),
    choices: choicesOf(ask),
  }
}

/** The latest claims of the register, latest first; withdrawn ones stay, marked. */
export function latestIncidents(
  ask: Asking,
  limit: number,
  { before = Number.MAX_SAFE_INTEGER, ...filter }: IncidentsOptions = {},
): { rows: IncidentRow[]; next: string | null } {
  const { from, where, values, place } = claimsOf(ask, filter)
  const found = rows<Row<IncidentColumns>>(
    ask.db,
    `SELECT ${COLUMNS} FROM ${from} WHERE ${where} AND ${place} < ? ORDER BY ${place} DESC LIMIT ?`,
    ...values,
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
    place: row.place === null ? null : placeOf(ask, row.place),
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

/** Degrees are null where the record gives none; a place that this seat has not got is not said to be exact. */
function placeOf(ask: Asking, place: string): NonNullable<IncidentRow['place']> {
  const found = first<{ latitude: number | null; longitude: number | null; precision: Precision }>(
    ask.db,
    `SELECT latitude_micro / 1e6 AS latitude, longitude_micro / 1e6 AS longitude, precision FROM places WHERE id = ?`,
    place,
  )
  const where = found ?? { latitude: null, longitude: null, precision: 'country' as const }
  return { ...ask.names.of(place), ...where }
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
  const counted = countsByRegime(ask)
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
