// All tables of the process file, and the SQL that makes them.
import { SEARCH_TABLES } from '../search/search.ts'
import type { Db } from '../sqlite.ts'
import { type Row, type Table, tableSql } from './table.ts'
import { ceasefireTables, confirmationTables, statementTables } from './tables/claims.ts'
import { entryTables } from './tables/entries.ts'
import { paperTables, sessionTables } from './tables/exchange.ts'
import { evidenceTables, issueTables, undertakingTables } from './tables/matters.ts'
import { settingUpTables } from './tables/setting-up.ts'

export const TABLES = {
  ...entryTables,
  ...settingUpTables,
  ...sessionTables,
  ...paperTables,
  ...issueTables,
  ...undertakingTables,
  ...evidenceTables,
  ...ceasefireTables,
  ...statementTables,
  ...confirmationTables,
}
export type TableName = keyof typeof TABLES
export type RowOf<T extends TableName> = (typeof TABLES)[T] extends Table<infer C> ? Row<C> : never

export const TABLE_NAMES = Object.keys(TABLES) as TableName[]

/** The whole schema of the process file as SQL, in the order of the registry. Running it twice changes nothing. */
export const SCHEMA_SQL = [
  ...TABLE_NAMES.map((name) => tableSql(name, TABLES[name] as Table)),
  SEARCH_TABLES,
].join('\n\n')

/** Makes the process file's tables in an open database; safe to repeat. */
export const createTables = (db: Db): void => {
  db.exec(SCHEMA_SQL)
}

/** One row to be written for an act. */
export interface Change {
  table: TableName
  row: Record<string, unknown>
}

/** A row of `table`, checked against its columns. */
export const row = <T extends TableName>(table: T, values: RowOf<T>): Change => ({
  table,
  row: values as Record<string, unknown>,
})
