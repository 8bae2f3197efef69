// Exchange: the papers that changed hands, in columns of parties.
import type { Exchange, Slip } from '../answers/talks.ts'
import type { Db } from '../sqlite.ts'
import { type Asking, asking, type Reader, remember, rows } from './asking.ts'
import { mediators, parties } from './parties.ts'
import { handedOverAt, SLIP, type SlipRow, slipOf } from './slips.ts'

const MOST = 200

/** The latest papers below place `before` (a cursor), in the order in which they changed hands. */
export function exchange(db: Db, reader: Reader, options: { before?: number | undefined } = {}): Exchange {
  const ask = asking(db, reader)
  const { slips, next } = latestSlips(ask, MOST, options.before)
  return { parties: parties(ask), mediators: mediators(ask), slips, next, total: paperCount(ask) }
}

const paperCount = (ask: Asking): number =>
  remember(ask, 'papers', () => rows<{ n: number }>(ask.db, 'SELECT count(*) AS n FROM papers')[0]!.n)

/** The latest `limit` papers of the register, sorted by when they changed hands; `next` is the cursor for earlier ones. */
export function latestSlips(
  ask: Asking,
  limit: number,
  before = Number.MAX_SAFE_INTEGER,
): { slips: Slip[]; next: string | null } {
  const found = rows<SlipRow>(
    ask.db,
    `SELECT ${SLIP} FROM papers p CROSS JOIN entries e ON e.entry = p.entry WHERE p.entry < ? ORDER BY p.entry DESC LIMIT ?`,
    before,
    limit + 1,
  )
  const shown = found.slice(0, limit)
  const next = found.length > limit ? String(shown.at(-1)!.entry) : null
  shown.sort((one, other) => handedOverAt(one) - handedOverAt(other) || one.entry - other.entry)
  return { slips: shown.map((row) => slipOf(ask, row)), next }
}
