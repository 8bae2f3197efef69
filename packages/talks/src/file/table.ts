// How the process file's tables are declared: one declaration gives the SQL, the row type and the prepared insert.

/**
 * `ref` is an entry id (64 hex digits) or, where the column says so, a room or key id · `flag` is 0 or 1
 * · `json` is text that holds JSON · a question mark allows null.
 */
export type Column =
  | 'text'
  | 'integer'
  | 'flag'
  | 'json'
  | 'ref'
  | 'text?'
  | 'integer?'
  | 'flag?'
  | 'json?'
  | 'ref?'

interface Values {
  text: string
  ref: string
  integer: number
  flag: boolean
  json: unknown
}
type Value<C extends Column> = C extends `${infer Base extends keyof Values}?`
  ? Values[Base] | null | undefined
  : C extends keyof Values
    ? Values[C]
    : never
type Nullable<C extends Record<string, Column>> = {
  [K in keyof C]: C[K] extends `${string}?` ? K : never
}[keyof C]

/** A row as the kinds write it; `entry` and `id` are filled in by the writer. */
export type Row<C extends Record<string, Column>> = {
  [K in Exclude<keyof C, Nullable<C>>]: Value<C[K]>
} & { [K in Nullable<C>]?: Value<C[K]> }

export interface Table<C extends Record<string, Column> = Record<string, Column>> {
  /** What a row is, in one sentence. */
  purpose: string
  /** Columns after `entry` (place of the entry that made the row) and `id` (its id), which every table has. */
  columns: C
  /** Columns that together with `entry` make a row unique; none where an entry makes at most one row. */
  many: readonly string[]
  /** Covering indexes for what pages ask. */
  indexes: readonly Index[]
}

/** SQL column list, for all rows or for those that meet a condition. One that a query must use has a name. */
export type Index = string | { columns: string; where: string; name?: string }

/** A table with at most one row an entry: the item that the entry introduced or the act that it is. */
export const one = <C extends Record<string, Column>>(
  purpose: string,
  columns: C,
  indexes: readonly Index[] = [],
): Table<C> => ({ purpose, columns, many: [], indexes })

/** A table with several rows an entry, told apart by the columns in `many`. */
export const several = <C extends Record<string, Column>>(
  purpose: string,
  many: readonly (string & keyof C)[],
  columns: C,
  indexes: readonly Index[] = [],
): Table<C> => ({ purpose, columns, many, indexes })

const SQL_TYPES = { text: 'TEXT', ref: 'TEXT', integer: 'INTEGER', flag: 'INTEGER', json: 'TEXT' }

const columnSql = (name: string, column: Column) => {
  const nullable = column.endsWith('?')
  const base = (nullable ? column.slice(0, -1) : column) as keyof typeof SQL_TYPES
  return `"${name}" ${SQL_TYPES[base]}${nullable ? '' : ' NOT NULL'}`
}

/** The SQL that makes the table and its indexes. */
export const tableSql = (name: string, table: Table): string => {
  const columns = Object.entries(table.columns).map(([column, type]) => columnSql(column, type))
  const single = table.many.length === 0
  const lines = [
    single ? '"entry" INTEGER PRIMARY KEY' : '"entry" INTEGER NOT NULL',
    single ? '"id" TEXT NOT NULL UNIQUE' : '"id" TEXT NOT NULL',
    ...columns,
    ...(single ? [] : [`PRIMARY KEY ("entry", ${table.many.map((column) => `"${column}"`).join(', ')})`]),
  ]
  const create = `CREATE TABLE IF NOT EXISTS "${name}" (\n  ${lines.join(',\n  ')}\n)${single ? '' : ' WITHOUT ROWID,'} STRICT;`
  const indexes = table.indexes.map((index, i) => {
    const on = typeof index === 'string' ? `(${index})` : `(${index.columns}) WHERE ${index.where}`
    const called = (typeof index === 'string' ? undefined : index.name) ?? `${name}_${i + 1}`
    return `CREATE INDEX IF NOT EXISTS "${called}" ON "${name}" ${on};`
  })
  return [create, ...indexes].join('\n')
}
