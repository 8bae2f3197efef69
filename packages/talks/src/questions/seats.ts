// The seats of the process, so that whoever reads a room can be called by the name of the organisation.
import type { SeatRow } from '../answers/people.ts'
import type { Db } from '../sqlite.ts'
import { asking, type Reader, rows } from './asking.ts'
import { alphabetical } from './parties.ts'
import { TOLD, type ToldRow, toldOf } from './told.ts'

const MOST = 500

/** All seats, closed ones too: they stand among the readers of what was written before. By organisation. */
export function seats(db: Db, reader: Reader): SeatRow[] {
  const ask = asking(db, reader)
  const found = rows<ToldRow & { name: string; organisation: string; capacity: string }>(
    db,
    `SELECT ${TOLD}, x.name, x.organisation, x.capacity FROM seats x CROSS JOIN entries e ON e.entry = x.entry
     WHERE +e.standing = 'in-effect' ORDER BY x.entry LIMIT ?`,
    MOST,
  ).map((row) => ({
    seat: row.name,
    organisation: ask.names.of(row.organisation),
    capacity: row.capacity,
    told: toldOf(ask, row),
  }))
  return alphabetical(ask, found, ({ organisation }) => organisation)
}
