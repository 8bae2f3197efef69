// The private notebook: time-stamped lines on one's own machine, encrypted, outside the register.
import { randomUUID } from 'node:crypto'
import type { Notebook } from '../interface.ts'
import type { Database } from './database.ts'

export const NOTEBOOK_TABLE = `CREATE TABLE IF NOT EXISTS notebook (
  id TEXT PRIMARY KEY, account TEXT NOT NULL, at TEXT NOT NULL, text TEXT NOT NULL) STRICT`

type Line = { id: string; at: string; text: string }

/** The notebook in a seat's private file; each account sees its own lines, oldest first. */
export const notebookIn = (db: Database): Notebook => ({
  list: (account) =>
    db
      .prepare<[string], Line>('SELECT id, at, text FROM notebook WHERE account = ? ORDER BY at, id')
      .all(account),
  add: (account, text) => {
    const line = { id: randomUUID(), at: new Date().toISOString(), text }
    db.prepare('INSERT INTO notebook (id, account, at, text) VALUES (@id, @account, @at, @text)').run({
      ...line,
      account,
    })
    return line
  },
  remove: (account, id) =>
    db.prepare('DELETE FROM notebook WHERE id = ? AND account = ?').run(id, account).changes > 0,
})
