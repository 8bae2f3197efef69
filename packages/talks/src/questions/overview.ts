// Overview: how the talks stand, in one sentence that says who says so, and what is open.
import type { Text, When } from '../act.ts'
import type { Overview, RecordLine } from '../answers/pages.ts'
import type { Db } from '../sqlite.ts'
import { type Asking, asking, first, json, type Reader, remember, rows, STANDS } from './asking.ts'
import { awaited } from './awaited.ts'
import { commitmentsSummary } from './commitments.ts'
import { latestSlips } from './exchange.ts'
import { headline } from './headline.ts'
import { latestIncidents } from './incidents.ts'
import { parties } from './parties.ts'
import { delegation } from './people.ts'
import { since } from './since.ts'
import { silent } from './statements.ts'
import { dayIn, zoneOf } from './timeline.ts'
import { TOLD, type ToldRow, toldOf } from './told.ts'

const MOST_AWAITED = 50
const MOST_PAPERS = 12
const MOST_ROWS = 20

export interface OverviewOptions {
  /** What the node knows of the register. */
  record: RecordLine
  /** Place of the register up to which the reader has looked; -1 for never. */
  lookedAt: number
}

/** The overview of the process; null where the file does not hold the entry that opens it. */
export function overview(db: Db, reader: Reader, options: OverviewOptions): Overview | null {
  const ask = asking(db, reader)
  const process = processOf(db)
  if (!process) return null
  const { items, total } = awaited(ask, MOST_AWAITED)
  const { slips } = latestSlips(ask, MOST_PAPERS)
  const last = slips.findLast(({ withdrawn, effect }) => !withdrawn && effect === 'in-effect')
  return {
    process,
    sentence: headline(ask),
    day: daysOfTalks(ask),
    sources: sourcesCited(ask),
    silent: silent(ask),
    awaited: items,
    awaitedTotal: total,
    papers: slips,
    lastPaper: last
      ? { paper: last, replied: last.replies.length > 0 || slips.some((slip) => slip.inReplyTo === last.id) }
      : null,
    commitments: commitmentsSummary(ask),
    agreed: agreed(ask),
    incidents: latestIncidents(ask, MOST_ROWS).rows,
    since: since(ask, options.lookedAt),
    nextSession: nextSession(ask),
    delegations: parties(ask).map((party) => {
      const { head, members, open } = delegation(ask, party)
      return { party, head, members: members.length, open }
    }),
    record: options.record,
  }
}

/** How the process was opened; null where that entry is not in the file. */
export function processOf(db: Db): Overview['process'] | null {
  const row = first<{
    title: string
    reenactment: number
    demonstration: number
    zones: string
    languages: string
  }>(db, 'SELECT title, reenactment, demonstration, zones, languages FROM processes ORDER BY entry LIMIT 1')
  return row
    ? {
        title: json<Text>(row.title)!,
        reenactment: row.reenactment === 1,
        demonstration: row.demonstration === 1,
        zones: json<Overview['process']['zones']>(row.zones)!,
        languages: json<string[]>(row.languages)!,
      }
    : null
}

/**
 * On how many different days, in the process's first zone, sessions are said to have begun, up to the day of the last
 * outcome: a session that was convened for later and of which nothing was said since is no day of talks. Null where none is.
 */
const daysOfTalks = (ask: Asking): number | null =>
  remember(ask, 'days of talks', () => {
    const zone = zoneOf(ask.db)
    const starts = (table: 'sessions' | 'outcomes') =>
      rows<{ at: number }>(
        ask.db,
        `SELECT DISTINCT e.starts_at AS at FROM ${table} x CROSS JOIN entries e ON e.entry = x.entry
         WHERE ${STANDS} AND e.starts_at IS NOT NULL`,
      ).map(({ at }) => dayIn(zone, at))
    const last = starts('outcomes').sort().at(-1)
    const days = starts('sessions').filter((day) => last === undefined || day <= last)
    return new Set(days).size || null
  })

const sourcesCited = (ask: Asking): number =>
  remember(
    ask,
    'sources cited',
    () =>
      first<{ n: number }>(
        ask.db,
        'SELECT count(*) AS n FROM sources s WHERE EXISTS (SELECT 1 FROM citations c WHERE c.source = s.id)',
      )!.n,
  )

const agreed = (ask: Asking): Overview['agreed'] =>
  rows<ToldRow & { text: string }>(
    ask.db,
    `SELECT ${TOLD}, x.text FROM common_ground x CROSS JOIN entries e ON e.entry = x.entry
     WHERE ${STANDS} ORDER BY x.entry DESC LIMIT ?`,
    MOST_ROWS,
  ).map((row) => ({ text: json<Text>(row.text)!, told: toldOf(ask, row) }))

/** The first session that is said to begin after now, or the moment to which a session was adjourned. */
function nextSession(ask: Asking): Overview['nextSession'] {
  const now = Date.parse(ask.reader.now)
  const convened = first<ToldRow & { title: string }>(
    ask.db,
    `SELECT ${TOLD}, x.title FROM entries e JOIN sessions x ON x.entry = e.entry
     WHERE e.starts_at > ? AND e.kind = 'session.convene' AND ${STANDS} ORDER BY e.starts_at LIMIT 1`,
    now,
  )
  if (convened)
    return {
      title: json<Text>(convened.title)!,
      when: json<When>(convened.e_when),
      told: toldOf(ask, convened),
    }
  const adjourned = first<ToldRow & { session: string; until: string }>(
    ask.db,
    `SELECT ${TOLD}, x.session, x.until FROM adjournments x CROSS JOIN entries e ON e.entry = x.entry
     WHERE ${STANDS} AND x.until IS NOT NULL ORDER BY x.entry DESC LIMIT 1`,
  )
  const until = json<When>(adjourned?.until ?? null)
  if (!adjourned || !until?.from || Date.parse(`${until.from.slice(0, 10)}T23:59:59Z`) < now) return null
  return { title: ask.names.of(adjourned.session).name, when: until, told: toldOf(ask, adjourned) }
}
