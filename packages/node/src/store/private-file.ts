// private.db: what replay cannot bring back. The outbox, the chains of the keys that sign here, the notebook,
// the press desk, and how far each account has looked.

import type { Verified } from '../interface.ts'
import { PRESS_TABLES } from '../press/tables.ts'
import { type Database, type Opening, openDatabase, withoutWaiting } from './database.ts'
import { NOTEBOOK_TABLE } from './notebook.ts'
import { OUTBOX_TABLES } from './outbox.ts'

const TABLES = `
${NOTEBOOK_TABLE};
${OUTBOX_TABLES};
${PRESS_TABLES};
CREATE TABLE IF NOT EXISTS looked (account TEXT PRIMARY KEY, place INTEGER NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS remembered (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
`

/** Opens a seat's private file; makes it where there is none, unless read-only. */
export const openPrivateFile = (
  path: string,
  key: Buffer,
  mode: 'read' | 'write',
  durability: Opening['durability'] = 'each commit',
): Database => {
  const db = openDatabase(path, key, { readonly: mode === 'read', durability })
  if (mode === 'write') db.transaction(() => db.exec(TABLES)).immediate()
  return db
}

/** The last place that an account has looked at; -1 before it ever did. */
export const lastLooked = (db: Database, account: string): number =>
  db.prepare<[string], number>('SELECT place FROM looked WHERE account = ?').pluck().get(account) ?? -1

/** Moves an account's mark; never backwards. */
export const setLooked = (db: Database, account: string, place: number): void => {
  db.prepare(
    `INSERT INTO looked (account, place) VALUES (?, ?)
     ON CONFLICT (account) DO UPDATE SET place = max(place, excluded.place)`,
  ).run(account, place)
}

/** Result of the last whole check of the seat's copy, or null. */
export const lastVerified = (db: Database): Verified | null => {
  const value = db.prepare<[], string>("SELECT value FROM remembered WHERE name = 'verified'").pluck().get()
  return value === undefined ? null : (JSON.parse(value) as Verified)
}

/** Keeps the result of a whole check. */
export const rememberVerified = (db: Database, verified: Verified): void => {
  const set = db.prepare("INSERT OR REPLACE INTO remembered (name, value) VALUES ('verified', ?)")
  withoutWaiting(db, () => set.run(JSON.stringify(verified)))
}
