// A handed-over paper as a slip: what it is, who has it, what was answered, and whether a reply is missing.
import type { Text } from '../act.ts'
import type { Slip } from '../answers/talks.ts'
import { type Asking, json, rows } from './asking.ts'
import { filesOf, recipients } from './lists.ts'
import { sideOf } from './parties.ts'
import { coveredBy } from './receipt.ts'
import { TOLD, type ToldRow, toldOf } from './told.ts'

export const SLIP = `${TOLD}, e.readers, e.signed_at, e.starts_at, p.side, p.title, p.form, p.manner, p.in_reply_to,
  p.supersedes, p.version, p.languages, p.authentic, p.text, p.reply_expected`

export interface SlipRow extends ToldRow {
  readers: string
  signed_at: string
  starts_at: number | null
  side: string | null
  title: string
  form: string
  manner: string
  in_reply_to: string | null
  supersedes: string | null
  version: number
  languages: string
  authentic: string
  text: string | null
  reply_expected: number | null
}

/** Forms of paper that ask for a reply, where the paper does not say whether it does. */
export const ASKING_FORMS = ['demand', 'proposal', 'counter-proposal', 'draft', 'final-position', 'complaint']

/** Whether a reply may be expected to a paper. */
export const expectsReply = (paper: { form: string; reply_expected: number | null }): boolean =>
  paper.reply_expected === null ? ASKING_FORMS.includes(paper.form) : paper.reply_expected === 1

const REPLIES = `SELECT r.side, r.answer, r.text, r.entry FROM replies r CROSS JOIN entries e ON e.entry = r.entry
  WHERE r.paper = ? AND e.withdrawn_by IS NULL ORDER BY r.entry`
const ANSWERING_PAPERS = `SELECT p.id, p.side FROM papers p CROSS JOIN entries e ON e.entry = p.entry
  WHERE p.in_reply_to = ? AND e.withdrawn_by IS NULL LIMIT 50`
const RECEIPTS = `SELECT r.side, r.entry, e.signed_at FROM receipts r CROSS JOIN entries e ON e.entry = r.entry
  WHERE r.paper = ? AND e.withdrawn_by IS NULL ORDER BY r.entry`

export function slipOf(ask: Asking, row: SlipRow): Slip {
  const { db, names } = ask
  const told = toldOf(ask, row)
  const to = recipients(ask, row.id, 'to')
  const through = recipients(ask, row.id, 'through')
  const replies = rows<{ side: string | null; answer: string; text: string | null; entry: number }>(
    db,
    REPLIES,
    row.id,
  ).map(({ side, answer, text, entry }) => ({
    by: names.of(side ?? ''),
    answer,
    text: json<Text>(text),
    entry,
  }))
  const open = row.withdrawn_by === null && row.superseded_by === null && row.standing === 'in-effect'
  const answered = replies.length > 0 || rows(db, ANSWERING_PAPERS, row.id).length > 0
  return {
    ...told,
    title: json<Text>(row.title)!,
    form: row.form,
    version: row.version,
    from: names.of(row.side ?? row.actor_organisation ?? row.actor_person ?? ''),
    to,
    through,
    manner: row.manner,
    languages: JSON.parse(row.languages) as string[],
    authentic: JSON.parse(row.authentic) as string[],
    text: json<Text>(row.text),
    files: filesOf(ask, row.id),
    inReplyTo: row.in_reply_to,
    supersedes: row.supersedes,
    withdrawn: row.withdrawn_by !== null,
    receipts: receiptsOf(ask, row, [...to, ...through]),
    replies,
    unanswered: open && expectsReply(row) && !answered,
  }
}

/**
 * Receipts confirmed on purpose; and, where nobody only reports the paper, whose seat has it before them, and whose later
 * entry shows that it had.
 */
function receiptsOf(ask: Asking, row: SlipRow, addressed: Slip['to']): Slip['receipts'] {
  const confirmed = rows<{ side: string | null; entry: number; signed_at: string }>(ask.db, RECEIPTS, row.id)
  const receipts: Slip['receipts'] = confirmed.map(({ side, entry, signed_at }) => ({
    by: ask.names.of(side ?? ''),
    grade: 'confirmed',
    at: signed_at,
    entry,
  }))
  if (row.basis === 'reported') return receipts
  const reading = readingSeats(ask, row.readers)
  for (const by of addressed) {
    const seats = reading.get(sideOf(ask, by.id))
    if (!seats || confirmed.some(({ side }) => side === by.id)) continue
    const covering = seats
      .flatMap((seat) => coveredBy(ask.db, seat, row.entry) ?? [])
      .sort((a, b) => a.entry - b.entry)[0]
    receipts.push(
      covering
        ? { by, grade: 'seen', at: covering.at, entry: covering.entry }
        : { by, grade: 'available', at: null, entry: null },
    )
  }
  return receipts
}

/** The sides whose seats are among the readers, a JSON list of seat names; each with those seats. */
function readingSeats(ask: Asking, readers: string): Map<string, string[]> {
  const sides = new Map<string, string[]>()
  for (const { name, organisation } of rows<{ name: string; organisation: string }>(
    ask.db,
    'SELECT name, organisation FROM seats WHERE name IN (SELECT value FROM json_each(?))',
    readers,
  )) {
    const side = sideOf(ask, organisation)
    sides.set(side, [...(sides.get(side) ?? []), name])
  }
  return sides
}

/** The sides whose seats are among the readers. */
export const readingSides = (ask: Asking, readers: string): Set<string> =>
  new Set(readingSeats(ask, readers).keys())

/** When a paper changed hands, for the order of the exchange: as stated, else when its entry was signed. ms UTC. */
export const handedOverAt = (row: { starts_at: number | null; signed_at: string }): number =>
  row.starts_at ?? Date.parse(row.signed_at)
