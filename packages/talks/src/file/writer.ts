// Writes and removes rows with statements prepared once a handle.
import type { Db, Statement } from '../sqlite.ts'
import type { Table } from './table.ts'
import { type Change, TABLE_NAMES, TABLES, type TableName } from './tables.ts'

interface Insert {
  statement: Statement
  /** Per column: its name, whether its values are JSON, and whether it may be empty. */
  columns: readonly { name: string; json: boolean; nullable: boolean }[]
}

export interface Writer {
  insert(change: Change, entry: number, id: string): void
  /** Removes every row that the entry made. */
  remove(entry: number): void
}

const prepareInsert = (db: Db, name: TableName): Insert => {
  const { columns } = TABLES[name] as Table
  const names = ['entry', 'id', ...Object.keys(columns)]
  const sql = `INSERT INTO "${name}" (${names.map((column) => `"${column}"`).join(', ')})
    VALUES (${names.map(() => '?').join(', ')})`
  return {
    statement: db.prepare(sql),
    columns: Object.entries(columns).map(([column, type]) => ({
      name: column,
      json: type.startsWith('json'),
      nullable: type.endsWith('?'),
    })),
  }
}

/** A content that is no JSON at all comes as null: where a column must hold JSON, it is JSON's null. */
const toSql = (value: unknown, json: boolean, nullable: boolean): unknown => {
  if (value === undefined || value === null) return json && !nullable ? 'null' : null
  if (json) return JSON.stringify(value)
  return typeof value === 'boolean' ? Number(value) : value
}

/** A writer for an open process file. */
export const writerFor = (db: Db): Writer => {
  const inserts = new Map<TableName, Insert>()
  const removals = TABLE_NAMES.map((name) => db.prepare(`DELETE FROM "${name}" WHERE entry = ?`))
  return {
    insert({ table, row }, entry, id) {
      let insert = inserts.get(table)
      if (!insert) {
        insert = prepareInsert(db, table)
        inserts.set(table, insert)
      }
      const values: unknown[] = [entry, id]
      for (const { name, json, nullable } of insert.columns) values.push(toSql(row[name], json, nullable))
      insert.statement.run(...values)
    },
    remove(entry) {
      for (const removal of removals) removal.run(entry)
    },
  }
}
