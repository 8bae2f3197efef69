// What every question has at hand: the process file, who asks, and statements prepared once a handle.
import type { Db, Statement } from '../sqlite.ts'
import { Names } from './names.ts'

/** Who asks. `seat` is a seat's name; `language` a BCP 47 tag; `now` ISO 8601 UTC. */
export interface Reader {
  seat: string
  language: string
  now: string
}

export interface Asking {
  db: Db
  reader: Reader
  names: Names
  /** What `remember` keeps for as long as the file does not change. */
  shared: Map<string, unknown>
}

export const asking = (db: Db, reader: Reader): Asking => ({
  db,
  reader,
  names: new Names(db),
  shared: sharedBy(db),
})

const statements = new WeakMap<Db, Map<string, Statement>>()

/** The statement for that SQL, prepared once for a handle. */
export function prepared(db: Db, sql: string): Statement {
  let known = statements.get(db)
  if (!known) {
    known = new Map()
    statements.set(db, known)
  }
  let statement = known.get(sql)
  if (!statement) {
    statement = db.prepare(sql)
    known.set(sql, statement)
  }
  return statement
}

/** All rows of a query. */
export const rows = <Row>(db: Db, sql: string, ...values: unknown[]): Row[] =>
  prepared(db, sql).all(...values) as Row[]

/** The first row of a query, or undefined. */
export const first = <Row>(db: Db, sql: string, ...values: unknown[]): Row | undefined =>
  prepared(db, sql).get(...values) as Row | undefined

/** A JSON column. */
export const json = <Value>(text: string | null): Value | null =>
  text === null ? null : (JSON.parse(text) as Value)

const remembered = new WeakMap<Db, { stamp: string; values: Map<string, unknown> }>()

/** Values of the file as it is now; empty again after any change, by this handle or another. */
function sharedBy(db: Db): Map<string, unknown> {
  const ours = first<{ n: number }>(db, 'SELECT total_changes() AS n')!.n
  const theirs = first<{ data_version: number }>(db, 'PRAGMA data_version')!.data_version
  const stamp = `${ours} ${theirs}`
  let known = remembered.get(db)
  if (known?.stamp !== stamp) {
    known = { stamp, values: new Map() }
    remembered.set(db, known)
  }
  return known.values
}

/**
 * A value that takes a look at the whole file, worked out once for as long as the file does not change. Nothing that
 * depends on who asks may be remembered so.
 */
export function remember<Value>({ shared }: Asking, name: string, work: () => Value): Value {
  if (!shared.has(name)) shared.set(name, work())
  return shared.get(name) as Value
}

/**
 * SQL: the entry `e` stands, that is, it has effect and nobody withdrew or superseded it. The plus keeps SQLite from
 * beginning with all that stands: it is nearly everything. For the same reason questions join entries by CROSS JOIN,
 * which fixes the order: first the rows of the table that is asked about.
 */
export const STANDS = `+e.standing = 'in-effect' AND e.withdrawn_by IS NULL AND e.superseded_by IS NULL`
