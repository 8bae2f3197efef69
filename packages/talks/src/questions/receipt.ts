// Receipt that nobody has to confirm: a later entry of a seat shows which note it had seen, and so what it had by then.
import type { Db } from '../sqlite.ts'
import { first } from './asking.ts'

/** The entry that shows it, and the quorum time not after which it stood in the register; null before its note. */
export interface Covering {
  entry: number
  at: string | null
}

/** The first entry of a seat, readable here, that was signed with the place before its eyes; null where there is none. */
export const coveredBy = (db: Db, seat: string, place: number): Covering | null =>
  first<Covering>(
    db,
    `SELECT entry, not_after AS at FROM entries WHERE seat = ? AND seen IS NOT NULL AND seen > ?
     ORDER BY seen, entry LIMIT 1`,
    seat,
    place,
  ) ?? null
