// Issues: what each side holds on each of them, the last offer, the common ground.
import type { Text, When } from '../act.ts'
import type { Named } from '../answers/shared.ts'
import type { IssueHistory, Issues } from '../answers/talks.ts'
import type { Db } from '../sqlite.ts'
import { type Asking, asking, first, json, type Reader, rows, STANDS } from './asking.ts'
import { requestAnswer } from './commitments.ts'
import { elementCheck, recipients } from './lists.ts'
import { parties, sideOf } from './parties.ts'
import { TOLD, type ToldRow, toldOf } from './told.ts'

const MOST_ISSUES = 100
const MOST_STEPS = 300
type Row<More> = ToldRow & More
type Position = Row<{ side: string | null; text: string; verbatim: number }>
type Offer = Row<{ text: string }>

const POSITIONS = `SELECT ${TOLD}, x.side, x.text, x.verbatim FROM positions x CROSS JOIN entries e ON e.entry = x.entry`

/** The latest hundred issues, in the order in which they were raised. */
export function issues(db: Db, reader: Reader): Issues {
  const ask = asking(db, reader)
  const columns = parties(ask)
  const found = rows<Row<{ title: string }>>(
    db,
    `SELECT ${TOLD}, x.title FROM issues x CROSS JOIN entries e ON e.entry = x.entry WHERE ${STANDS}
     ORDER BY x.entry DESC LIMIT ?`,
    MOST_ISSUES,
  ).reverse()
  return {
    parties: columns,
    rows: found.map((row) => ({
      issue: ask.names.of(row.id),
      told: toldOf(ask, row),
      cells: columns.map((party) => cell(ask, row.id, party)),
      lastOffer: lastOffer(ask, row.id),
      common: common(ask, row.id),
    })),
  }
}

/** What a side holds: its own statements and those of its parts; positions that were withdrawn do not count. */
function cell(ask: Asking, issue: string, party: Named): Issues['rows'][number]['cells'][number] {
  const held = `x.issue = ? AND x.side IN (SELECT value FROM json_each(?)) AND ${STANDS}`
  const of = JSON.stringify(partsOf(ask, party.id))
  const latest = first<Position>(
    ask.db,
    `${POSITIONS} WHERE ${held} ORDER BY ifnull(e.starts_at, unixepoch(e.signed_at) * 1000) DESC, x.entry DESC LIMIT 1`,
    issue,
    of,
  )
  if (!latest) return { party, position: null, earlier: 0, lastConfirmed: null, lastReported: null }
  const all = `FROM positions x CROSS JOIN entries e ON e.entry = x.entry`
  const { n } = first<{ n: number }>(ask.db, `SELECT count(*) AS n ${all} WHERE ${held}`, issue, of)!
  const stated = first<{ when: string | null; signed_at: string }>(
    ask.db,
    `SELECT e."when", e.signed_at ${all} WHERE ${held} AND e.basis <> 'reported'
     ORDER BY ifnull(e.starts_at, unixepoch(e.signed_at) * 1000) DESC LIMIT 1`,
    issue,
    of,
  )
  const { published } = first<{ published: string | null }>(
    ask.db,
    `SELECT max(s.published) AS published ${all} CROSS JOIN citations c ON c.entry = e.entry
     CROSS JOIN sources s ON s.id = c.source WHERE ${held} AND e.basis = 'reported'`,
    issue,
    of,
  )!
  return {
    party,
    position: { text: json<Text>(latest.text)!, verbatim: latest.verbatim === 1, told: toldOf(ask, latest) },
    earlier: n - 1,
    lastConfirmed: stated
      ? (json<When>(stated.when) ?? { from: stated.signed_at.slice(0, 19), zone: 'UTC' })
      : null,
    lastReported: published,
  }
}

/** The organisations whose side is this party: itself and its parts. */
function partsOf(ask: Asking, party: string): string[] {
  const parts = rows<{ id: string }>(ask.db, 'SELECT id FROM organisations WHERE part_of IS NOT NULL')
  return [party, ...parts.filter(({ id }) => sideOf(ask, id) === party).map(({ id }) => id)]
}

const OFFERS = `SELECT ${TOLD}, x.text FROM offers x CROSS JOIN entries e ON e.entry = x.entry WHERE x.issue = ? AND ${STANDS}`

function lastOffer(ask: Asking, issue: string): Issues['rows'][number]['lastOffer'] {
  const row = first<Offer>(ask.db, `${OFFERS} ORDER BY x.entry DESC LIMIT 1`, issue)
  return row ? offerOf(ask, row) : null
}

function offerOf(ask: Asking, row: Offer): NonNullable<Issues['rows'][number]['lastOffer']> {
  const told = toldOf(ask, row)
  const answer = first<{ answer: string; reason: string | null }>(
    ask.db,
    `SELECT r.answer, r.reason FROM offer_answers r CROSS JOIN entries e ON e.entry = r.entry
     WHERE r.offer = ? AND ${STANDS} ORDER BY r.entry DESC LIMIT 1`,
    row.id,
  )
  return {
    by: told.actor,
    text: json<Text>(row.text)!,
    answer: answer?.answer ?? null,
    reason: json<Text>(answer?.reason ?? null),
    told,
  }
}

function common(ask: Asking, issue: string): Issues['rows'][number]['common'] {
  const row = first<Offer>(
    ask.db,
    `SELECT ${TOLD}, x.text FROM common_ground x CROSS JOIN entries e ON e.entry = x.entry
     WHERE x.issue = ? AND ${STANDS} ORDER BY x.entry DESC LIMIT 1`,
    issue,
  )
  return row ? { text: json<Text>(row.text)!, told: toldOf(ask, row) } : null
}

/**
 * Every step on one issue, in the order of the events where it is stated, else of the record; the latest 300.
 * Null where the file has no such issue.
 */
export function issueHistory(db: Db, reader: Reader, id: string): IssueHistory | null {
  const ask = asking(db, reader)
  if (!first(db, 'SELECT 1 FROM issues WHERE id = ?', id)) return null
  const found = STEPS.flatMap(([table, type]) =>
    rows<{ id: string; at: number; entry: number }>(
      db,
      `SELECT x.id, x.entry, ifnull(e.starts_at, unixepoch(e.signed_at) * 1000) AS at
       FROM "${table}" x CROSS JOIN entries e ON e.entry = x.entry WHERE x.issue = ? ORDER BY x.entry DESC LIMIT ?`,
      id,
      MOST_STEPS,
    ).map((step) => ({ ...step, type })),
  )
  found.sort((one, other) => one.at - other.at || one.entry - other.entry)
  return {
    issue: ask.names.of(id),
    parties: parties(ask),
    steps: found.slice(-MOST_STEPS).map(({ id, type }) => step(ask, type, id)),
  }
}

const STEPS = [
  ['positions', 'position'],
  ['offers', 'offer'],
  ['requests', 'request'],
  ['statements', 'statement'],
] as const

function step(ask: Asking, type: (typeof STEPS)[number][1], id: string): IssueHistory['steps'][number] {
  if (type === 'position') {
    const row = first<Position>(ask.db, `${POSITIONS} WHERE x.id = ?`, id)!
    const party = ask.names.of(row.side ?? row.actor_organisation ?? '')
    const told = toldOf(ask, row)
    return { type, party, text: json<Text>(row.text)!, verbatim: row.verbatim === 1, told }
  }
  const table = `${type}s`
  const row = first<Row<{ text: string | null }>>(
    ask.db,
    `SELECT ${TOLD}, x.text FROM "${table}" x CROSS JOIN entries e ON e.entry = x.entry WHERE x.id = ?`,
    id,
  )!
  if (type === 'offer') return { type, ...offerOf(ask, row as Offer) }
  const told = toldOf(ask, row)
  const text = json<Text>(row.text) ?? ask.names.of(id).name
  if (type === 'statement') return { type, text, told }
  const to = recipients(ask, id, 'to')
  return {
    type,
    by: told.actor,
    to,
    text,
    answer: requestAnswer(ask, id),
    check: elementCheck(ask, id),
    told,
  }
}
