// Timeline: what is said to have happened, by lane. A direct act happened when it was signed, unless it says otherwise.
import type { When } from '../act.ts'
import type { Timeline, TimelineItem } from '../answers/events.ts'
import { isKnownZone } from '../file/moment.ts'
import type { Db } from '../sqlite.ts'
import { type Asking, asking, first, json, type Reader, remember, rows } from './asking.ts'
import { TOLD, type ToldRow, toldOf } from './told.ts'

const MOST = 200
const MOST_UNDATED = 60

const LANES: Record<TimelineItem['lane'], readonly string[]> = {
  sessions: ['session.convene', 'session.adjourn', 'session.outcome'],
  papers: [
    'paper.hand-over',
    'paper.reply',
    'offer.make',
    'offer.answer',
    'request.make',
    'request.answer',
    'undertaking.make',
    'assurance.give',
    'assurance.decline',
    'assurance.withdraw',
    'evidence.present',
    'evidence.hand-over',
  ],
  statements: ['statement.record', 'commentary.record', 'position.state', 'common.state'],
  incidents: ['incident.claim', 'ceasefire.declare', 'incident.verify'],
  record: ['paper.withdraw', 'entry.release', 'evidence.erase', 'act.confirm', 'act.correct', 'act.withdraw'],
}
const LANE_OF = new Map(
  Object.entries(LANES).flatMap(([lane, kinds]) => kinds.map((kind) => [kind, lane as TimelineItem['lane']])),
)
const KINDS = JSON.stringify([...LANE_OF.keys()])
/** What happens whether or not anybody records it: its time is never that of signing. */
const OCCURRENCES = `e.kind IN ('ceasefire.declare', 'incident.claim')`
/** The plus keeps to the order by time: what the lanes show is most of the file. */
const OF_LANES = '+e.kind IN (SELECT value FROM json_each(?))'

export interface TimelineOptions {
  /** Only what may have happened before this moment, ms UTC: for earlier windows. */
  before?: number | undefined
}

type Row = ToldRow & { signed_at: string; starts_at: number | null; ends_at: number | null; at: number }

/** The latest items by when they happened, first to last; those whose time is not stated stand apart. */
export function timeline(db: Db, reader: Reader, options: TimelineOptions = {}): Timeline {
  const ask = asking(db, reader)
  const before = options.before ?? Number.MAX_SAFE_INTEGER
  const found = [...dated(db, before), ...direct(db, before)]
    .sort((one, other) => other.at - one.at || other.entry - one.entry)
    .slice(0, MOST)
    .reverse()
  const zone = zoneOf(db)
  const last = found.reduce(
    (latest, { at, ends_at }) => Math.max(latest, ends_at === null ? at : ends_at - 1),
    0,
  )
  return {
    from: found.length > 0 ? dayIn(zone, found[0]!.at) : null,
    to: found.length > 0 ? dayIn(zone, last) : null,
    items: found.map((row) => itemOf(ask, row)),
    undated: undated(db).map((row) => itemOf(ask, row)),
    total: count(ask),
  }
}

const COLUMNS = `${TOLD}, e.signed_at, e.starts_at, e.ends_at`

const dated = (db: Db, before: number): Row[] =>
  rows<Row>(
    db,
    `SELECT ${COLUMNS}, e.starts_at AS at FROM entries e
     WHERE e.starts_at < ? AND ${OF_LANES} AND e.verdict <> 'refused' ORDER BY e.starts_at DESC LIMIT ?`,
    before,
    KINDS,
    MOST,
  )

/** Acts by the actors' own hand, or conveyed, whose time is that of their signing. */
const direct = (db: Db, before: number): Row[] =>
  rows<Row>(
    db,
    `SELECT ${COLUMNS}, CAST(unixepoch(e.signed_at, 'subsec') * 1000 AS INTEGER) AS at FROM entries e
     WHERE e.starts_at IS NULL AND e.basis <> 'reported' AND NOT ${OCCURRENCES} AND ${OF_LANES}
       AND e.verdict <> 'refused' AND e.signed_at < strftime('%Y-%m-%dT%H:%M:%fZ', min(?, 253402300799000) / 1000.0, 'unixepoch')
     ORDER BY e.entry DESC LIMIT ?`,
    KINDS,
    before,
    MOST,
  )

const undated = (db: Db): Row[] =>
  rows<Row>(
    db,
    `SELECT ${COLUMNS}, 0 AS at FROM entries e
     WHERE e.starts_at IS NULL AND (e.basis = 'reported' OR ${OCCURRENCES}) AND ${OF_LANES} AND e.verdict <> 'refused' ORDER BY e.entry DESC LIMIT ?`,
    KINDS,
    MOST_UNDATED,
  ).reverse()

const count = (ask: Asking): number =>
  remember(
    ask,
    'timeline',
    () =>
      first<{ n: number }>(
        ask.db,
        'SELECT count(*) AS n FROM entries WHERE kind IN (SELECT value FROM json_each(?))',
        KINDS,
      )!.n,
  )

function itemOf(ask: Asking, row: Row): TimelineItem {
  const told = toldOf(ask, row)
  return {
    lane: LANE_OF.get(row.kind)!,
    label: ask.names.of(row.id).name,
    when: row.at > 0 && row.starts_at === null ? signed(row, told.when) : told.when,
    told,
  }
}

const signed = (row: Row, when: When | null): When => ({
  ...when,
  from: row.signed_at.slice(0, 19),
  zone: 'UTC',
})

/** The process's first zone, in which days are counted. */
export function zoneOf(db: Db): string {
  const process = first<{ zones: string }>(db, 'SELECT zones FROM processes ORDER BY entry LIMIT 1')
  return json<{ zone: string }[]>(process?.zones ?? null)?.[0]?.zone ?? 'UTC'
}

const days = new Map<string, Intl.DateTimeFormat>()

/** ISO date in a zone of a moment in ms UTC. A zone that this machine does not know counts as UTC. */
export function dayIn(zone: string, at: number): string {
  let format = days.get(zone)
  if (!format) {
    format = dayFormat(isKnownZone(zone) ? zone : 'UTC')
    days.set(zone, format)
  }
  return format.format(at)
}

const dayFormat = (timeZone: string) =>
  new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })
