// Evidence: exhibits, to whom they were shown and in which form, what was left, who contests them.
import type { Text } from '../act.ts'
import type { EvidenceRow } from '../answers/events.ts'
import type { Db } from '../sqlite.ts'
import { type Asking, asking, json, type Reader, rows, STANDS } from './asking.ts'
import { filesOf, recipients } from './lists.ts'
import { TOLD, type ToldRow, toldOf } from './told.ts'

const MOST = 150
type Row<More> = ToldRow & More
type Disclosed = Row<{
  form: EvidenceRow['disclosures'][number]['form']
  session: string | null
  left: string | null
}>

/** The latest exhibits, latest first. */
export function evidence(db: Db, reader: Reader): EvidenceRow[] {
  const ask = asking(db, reader)
  return rows<Row<{ title: string | null; form: string; description: string | null; sensitive: number }>>(
    db,
    `SELECT ${TOLD}, x.title, x.form, x.description, x.sensitive
     FROM exhibits x CROSS JOIN entries e ON e.entry = x.entry ORDER BY x.entry DESC LIMIT ?`,
    MOST,
  ).map((row) => {
    const told = toldOf(ask, row)
    const shown = disclosed(ask, row.id)
    return {
      ...told,
      title: json<Text>(row.title) ?? ask.names.of(row.id).name,
      form: row.form,
      description: json<Text>(row.description),
      by: told.actor,
      sensitive: row.sensitive === 1,
      files: files(ask, row.id),
      disclosures: shown.map((row) => ({
        to: recipients(ask, row.id, 'to'),
        form: row.form,
        session: row.session,
        told: toldOf(ask, row),
      })),
      contests: contests(ask, row.id),
      left: json<Text>(shown.findLast(({ left }) => left !== null)?.left ?? null),
    }
  })
}

const disclosed = (ask: Asking, exhibit: string): Disclosed[] =>
  rows<Disclosed>(
    ask.db,
    `SELECT ${TOLD}, x.form, x.session, x."left" FROM disclosures x CROSS JOIN entries e ON e.entry = x.entry
     WHERE x.exhibit = ? AND ${STANDS} ORDER BY x.entry LIMIT 50`,
    exhibit,
  )

const contests = (ask: Asking, exhibit: string): EvidenceRow['contests'] =>
  rows<Row<{ part: 'whole' | 'part'; reason: string }>>(
    ask.db,
    `SELECT ${TOLD}, x.part, x.reason FROM contests x CROSS JOIN entries e ON e.entry = x.entry
     WHERE x.exhibit = ? AND ${STANDS} ORDER BY x.entry LIMIT 50`,
    exhibit,
  ).map((row) => {
    const told = toldOf(ask, row)
    return { by: told.actor, part: row.part, reason: json<Text>(row.reason)!, told }
  })

/** A file is erased where an entry that may asks all copies to destroy it; whether its bytes are here the node says. */
function files(ask: Asking, exhibit: string): EvidenceRow['files'] {
  const erased = new Set(
    rows<{ name: string }>(
      ask.db,
      `SELECT x.name FROM links l CROSS JOIN erasures x ON x.entry = l.entry
       WHERE l.target = ? AND l.does = 'erases' AND l.state = 'ok' AND x.what = 'file'`,
      exhibit,
    ).map(({ name }) => name),
  )
  return filesOf(ask, exhibit).map((file) => ({
    ...file,
    state: erased.has(file.name) || erased.has(file.sealed) ? 'erased' : 'here',
  }))
}
