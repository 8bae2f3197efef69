// Timeline: what is said to have happened, by lane. A direct act happened when it was signed, unless it says otherwise.
import type { When } from '../act.ts'
import type { Timeline, TimelineItem } from '../answers/events.ts'
import { isKnownZone } from '../file/moment.ts'
import { SIGNED_ACTS } from '../file/tables/entries.ts'
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

/** The end of the year 9999: later moments would not be written alike. */
const MOST_MS = 253_402_300_799_999
/** As the index on them says it. */
const SIGNED = SIGNED_ACTS.replaceAll(/(starts_at|basis) /g, 'e.$1 ')

export interface TimelineOptions {
  /** Cursor of an earlier answer: what happened before what it listed. */
  cursor?: string | undefined
}

type Row = ToldRow & { signed_at: string; starts_at: number | null; ends_at: number | null; at: number }

/** Below which items an answer goes on: by moment (ms UTC) and, at the same moment, by place in the register. */
interface Below {
  at: number
  entry: number
}
const LATEST: Below = { at: Number.MAX_SAFE_INTEGER, entry: Number.MAX_SAFE_INTEGER }

/** The latest items by when they happened, first to last; those whose time is not stated stand apart. */
export function timeline(db: Db, reader: Reader, { cursor }: TimelineOptions = {}): Timeline {
  const ask = asking(db, reader)
  const after = cursor === undefined ? null : cursor.split('.').map(Number)
  if (after && after.length === 1) return undatedPage(ask, after[0]!)
  const below = after ? { at: after[0]!, entry: after[1]! } : LATEST
  const latest = [...dated(db, below), ...direct(db, below)].sort(
    (one, other) => other.at - one.at || other.entry - one.entry,
  )
  const found = latest.slice(0, MOST).reverse()
  const without = undated(db, LATEST.entry, MOST_UNDATED)
  const first = found[0]
  const rest = without.length > MOST_UNDATED ? String(without[MOST_UNDATED - 1]!.entry) : null
  const zone = zoneOf(db)
  const end = found.reduce(
    (latest, { at, ends_at }) => Math.max(latest, ends_at === null ? at : ends_at - 1),
    0,
  )
  return {
    from: first ? dayIn(zone, first.at) : null,
    to: first ? dayIn(zone, end) : null,
    items: found.map((row) => itemOf(ask, row)),
    undated: (after ? [] : without.slice(0, MOST_UNDATED).reverse()).map((row) => itemOf(ask, row)),
    next: latest.length > MOST ? `${first!.at}.${first!.entry}` : rest,
    total: count(ask),
  }
}

/** After the last item with a time come those without one that the first answer had no room for. */
function undatedPage(ask: Asking, below: number): Timeline {
  const found = undated(ask.db, below, MOST)
  const shown = found.slice(0, MOST).reverse()
  return {
    ...{ from: null, to: null, items: [] },
    undated: shown.map((row) => itemOf(ask, row)),
    next: found.length > MOST ? String(shown[0]!.entry) : null,
    total: count(ask),
  }
}

const COLUMNS = `${TOLD}, e.signed_at, e.starts_at, e.ends_at`

/** One more than an answer holds, so that it is known whether there are more; likewise below. */
const dated = (db: Db, { at, entry }: Below): Row[] =>
  rows<Row>(
    db,
    `SELECT ${COLUMNS}, e.starts_at AS at FROM entries e
     WHERE (e.starts_at, e.entry) < (?, ?) AND ${OF_LANES} AND e.verdict <> 'refused'
     ORDER BY e.starts_at DESC, e.entry DESC LIMIT ?`,
    at,
    entry,
    KINDS,
    MOST + 1,
  )

/** Acts by the actors' own hand, or conveyed, whose time is that of their signing. */
const direct = (db: Db, { at, entry }: Below): Row[] =>
  rows<Row>(
    db,
    `SELECT ${COLUMNS}, CAST(round(unixepoch(e.signed_at, 'subsec') * 1000) AS INTEGER) AS at
     FROM entries e INDEXED BY acts_by_signing
     WHERE ${SIGNED} AND (e.signed_at, e.entry) < (?, ?) AND NOT ${OCCURRENCES} AND ${OF_LANES}
       AND e.verdict <> 'refused' ORDER BY e.signed_at DESC, e.entry DESC LIMIT ?`,
    new Date(Math.min(at, MOST_MS)).toISOString(),
    entry,
    KINDS,
    MOST + 1,
  )

const undated = (db: Db, below: number, most: number): Row[] =>
  rows<Row>(
    db,
    `SELECT ${COLUMNS}, 0 AS at FROM entries e
     WHERE e.starts_at IS NULL AND e.entry < ? AND (e.basis = 'reported' OR ${OCCURRENCES}) AND ${OF_LANES}
       AND e.verdict <> 'refused' ORDER BY e.entry DESC LIMIT ?`,
    below,
    KINDS,
    most + 1,
  )

const count = (ask: Asking): number =>
  remember(
    ask,
    'timeline',
    () =>
      first<{ n: number }>(
        ask.db,
        `SELECT count(*) AS n FROM entries WHERE kind IN (SELECT value FROM json_each(?)) AND verdict <> 'refused'`,
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
