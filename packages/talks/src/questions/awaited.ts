// What somebody is waiting for, from whom, and since when. Whatever was answered, declined, withdrawn or superseded
// is closed. No score: only the reader's own side comes first, then what is awaited longest.
import type { When } from '../act.ts'
import type { Awaited } from '../answers/talks.ts'
import type { Db } from '../sqlite.ts'
import { type Asking, first, remember, rows, STANDS } from './asking.ts'
import { ownSide, sideOf } from './parties.ts'
import { ASKING_FORMS } from './slips.ts'
import { TOLD, type ToldRow, toldOf } from './told.ts'

/** One thing awaited, before names are looked up. `place` is the entry that awaits. */
export interface Wait {
  place: number
  id: string
  from: string
  what: Awaited['what']
  since: number
}

/** Everything awaited in the file, longest first. */
export function allAwaited(ask: Asking): Wait[] {
  const { db } = ask
  return remember(ask, 'awaited', () =>
    [...replies(db), ...receipts(db), ...answers(db), ...confirmations(db), ...instructions(db)].sort(
      (one, other) => one.since - other.since || one.place - other.place,
    ),
  )
}

/** The first `limit`, the reader's own side first, with names; and how many there are. */
export function awaited(ask: Asking, limit: number): { items: Awaited[]; total: number } {
  const all = allAwaited(ask)
  const own = ownSide(ask)
  const isOwn = (wait: Wait) => own !== null && sideOf(ask, wait.from) === own
  const chosen: Wait[] = []
  for (const mine of [true, false])
    for (const wait of all) {
      if (chosen.length === limit) break
      if (isOwn(wait) === mine) chosen.push(wait)
    }
  return { items: chosen.map((wait) => awaitedOf(ask, wait, isOwn(wait))), total: all.length }
}

export function awaitedOf(ask: Asking, { place, id, from, what }: Wait, own: boolean): Awaited {
  const row = first<ToldRow & { signed_at: string }>(
    ask.db,
    `SELECT ${TOLD}, e.signed_at FROM entries e WHERE e.entry = ?`,
    place,
  )!
  const told = toldOf(ask, row)
  return {
    id: `${id}:${what}:${from}`,
    entry: place,
    from: ask.names.of(from),
    what,
    about: { ...ask.names.of(row.id), form: formOf(ask, row) },
    since: told.when ?? (row.basis === 'reported' ? null : signedWhen(row.signed_at)),
    told,
    own,
  }
}

const signedWhen = (signedAt: string): When => ({ from: signedAt.slice(0, 19), zone: 'UTC' })

/** A paper's form. One that the rules could not judge introduced nothing, and is called by its kind. */
function formOf(ask: Asking, row: ToldRow): string {
  if (row.kind !== 'paper.hand-over') return row.kind
  return (
    first<{ form: string }>(ask.db, 'SELECT form FROM papers WHERE entry = ?', row.entry)?.form ?? row.kind
  )
}

interface Open {
  entry: number
  id: string
  organisation: string
  since: number | null
  signed_at: string
}

const waits = (what: Wait['what'], open: readonly Open[]): Wait[] =>
  open.map(({ entry, id, organisation, since, signed_at }) => ({
    place: entry,
    id,
    from: organisation,
    what,
    since: since ?? Date.parse(signed_at),
  }))

const COLUMNS = 'x.entry, x.id, t.organisation, e.starts_at AS since, e.signed_at'
const counts = (alias: string) => `${alias}.verdict <> 'refused' AND ${alias}.withdrawn_by IS NULL`

/** Papers that ask for a reply, from each recipient that gave none, neither as an answer nor as a paper. */
const replies = (db: Db): Wait[] =>
  waits(
    'reply',
    rows<Open>(
      db,
      `SELECT ${COLUMNS} FROM papers x CROSS JOIN entries e ON e.entry = x.entry
       CROSS JOIN recipients t ON t.id = x.id AND t.role = 'to'
       WHERE ${STANDS} AND ifnull(x.reply_expected, x.form IN (SELECT value FROM json_each(?)))
         AND NOT EXISTS (SELECT 1 FROM replies r CROSS JOIN entries a ON a.entry = r.entry
           WHERE r.paper = x.id AND +r.side = t.organisation AND ${counts('a')})
         AND NOT EXISTS (SELECT 1 FROM papers r CROSS JOIN entries a ON a.entry = r.entry
           WHERE r.in_reply_to = x.id AND +r.side = t.organisation AND ${counts('a')})`,
      JSON.stringify(ASKING_FORMS),
    ),
  )

/** Papers handed over here, from each recipient who can read them and neither confirmed receipt nor answered. */
const receipts = (db: Db): Wait[] =>
  waits(
    'receipt',
    rows<Open>(
      db,
      `SELECT ${COLUMNS} FROM papers x CROSS JOIN entries e ON e.entry = x.entry
       CROSS JOIN recipients t ON t.id = x.id AND t.role IN ('to', 'through')
       WHERE ${STANDS} AND e.basis <> 'reported'
         AND EXISTS (SELECT 1 FROM seats s WHERE s.organisation = t.organisation
           AND s.name IN (SELECT value FROM json_each(e.readers)))
         AND NOT EXISTS (SELECT 1 FROM receipts r CROSS JOIN entries a ON a.entry = r.entry
           WHERE r.paper = x.id AND +r.side = t.organisation AND ${counts('a')})
         AND NOT EXISTS (SELECT 1 FROM replies r CROSS JOIN entries a ON a.entry = r.entry
           WHERE r.paper = x.id AND +r.side = t.organisation AND ${counts('a')})
         AND NOT EXISTS (SELECT 1 FROM papers r CROSS JOIN entries a ON a.entry = r.entry
           WHERE r.in_reply_to = x.id AND +r.side = t.organisation AND ${counts('a')})`,
    ),
  )

/** Offers and requests, from each of those asked who neither answered, declined, undertook nor assured. */
const answers = (db: Db): Wait[] => [
  ...waits(
    'answer',
    rows<Open>(
      db,
      `SELECT ${COLUMNS} FROM offers x CROSS JOIN entries e ON e.entry = x.entry
       CROSS JOIN recipients t ON t.id = x.id AND t.role = 'to'
       WHERE ${STANDS} AND NOT EXISTS (SELECT 1 FROM offer_answers r CROSS JOIN entries a ON a.entry = r.entry
         WHERE r.offer = x.id AND +r.side = t.organisation AND ${counts('a')})`,
    ),
  ),
  ...waits(
    'answer',
    rows<Open>(
      db,
      `SELECT ${COLUMNS} FROM requests x CROSS JOIN entries e ON e.entry = x.entry
       CROSS JOIN recipients t ON t.id = x.id AND t.role = 'to'
       WHERE ${STANDS} AND NOT EXISTS (SELECT 1 FROM request_answers r CROSS JOIN entries a ON a.entry = r.entry
           WHERE r.request = x.id AND +r.side = t.organisation AND ${counts('a')})
         AND NOT EXISTS (SELECT 1 FROM undertakings r CROSS JOIN entries a ON a.entry = r.entry
           WHERE r.request = x.id AND +r.side = t.organisation AND ${counts('a')})
         AND NOT EXISTS (SELECT 1 FROM assurances r CROSS JOIN entries a ON a.entry = r.entry
           WHERE r.request = x.id AND +r.side = t.organisation AND ${counts('a')})`,
    ),
  ),
]

/** Acts without effect until a principal of the side confirms them. */
const confirmations = (db: Db): Wait[] =>
  waits(
    'confirmation',
    rows<Open>(
      db,
      `SELECT e.entry, e.id, e.side AS organisation, e.starts_at AS since, e.signed_at FROM entries e
       WHERE e.standing = 'awaiting-confirmation' AND e.withdrawn_by IS NULL AND e.superseded_by IS NULL
         AND e.side IS NOT NULL`,
    ),
  )

/** What a side referred to its principals and has not answered since. */
const instructions = (db: Db): Wait[] =>
  (
    [
      ['replies', 'paper'],
      ['offer_answers', 'offer'],
      ['request_answers', 'request'],
    ] as const
  ).flatMap(([table, of]) =>
    waits(
      'instructions',
      rows<Open>(
        db,
        `SELECT o.entry, o.id, x.side AS organisation, e.starts_at AS since, e.signed_at FROM "${table}" x
         CROSS JOIN entries e ON e.entry = x.entry JOIN entries o ON o.id = x."${of}"
         WHERE x.answer = 'refer-to-principals' AND ${STANDS} AND x.side IS NOT NULL
           AND o.verdict <> 'refused' AND o.withdrawn_by IS NULL AND o.superseded_by IS NULL
           AND NOT EXISTS (SELECT 1 FROM "${table}" r CROSS JOIN entries a ON a.entry = r.entry
             WHERE r."${of}" = x."${of}" AND +r.side = x.side AND r.entry > x.entry AND ${counts('a')})`,
      ),
    ),
  )
