// Encrypted SQLite: AEGIS-256 over pages of 16 KiB, write-ahead log.
import Database from 'better-sqlite3-multiple-ciphers'
import { touchPrivate } from '../folder/durable.ts'

export type { Database } from 'better-sqlite3-multiple-ciphers'

export interface Opening {
  /** True: no writes, beside a writer in another process. The file must exist. */
  readonly?: boolean
  /**
   * `each commit` is on the disk when it returns. `follows` may lose the last commits in a power cut, never their
   * order or wholeness: for what is made again from something durable.
   */
  durability: 'each commit' | 'follows'
}

/** Opens or creates a database under a raw 32-byte key. Throws SQLITE_NOTADB where the key is another one. */
export const openDatabase = (
  path: string,
  key: Buffer,
  { readonly = false, durability }: Opening,
): Database.Database => {
  if (!readonly) touchPrivate(path)
  const db = new Database(path, { readonly, fileMustExist: readonly, timeout: 5_000 })
  try {
    db.pragma("cipher = 'aegis'")
    db.pragma(`key = "raw:${key.toString('hex')}"`)
    db.pragma('page_size = 16384')
    if (!readonly) db.pragma('journal_mode = WAL')
    db.pragma(`synchronous = ${durability === 'follows' ? 'NORMAL' : 'FULL'}`)
    db.pragma('temp_store = MEMORY')
    // What is erased leaves no trace in the pages.
    db.pragma('secure_delete = ON')
    db.pragma('foreign_keys = ON')
    db.prepare('SELECT count(*) FROM sqlite_schema').get()
    return db
  } catch (error) {
    db.close()
    throw error
  }
}

/** Does all of the work or nothing of it; its answer. Nobody else writes between. */
export const wholly = <Value>(db: Database.Database, work: () => Value): Value =>
  db.transaction(work).immediate()

/** Does work that a power cut may undo without harm: whole or not at all, but nobody waits for the disk. */
export const withoutWaiting = (db: Database.Database, work: () => void): void => {
  const before = db.pragma('synchronous', { simple: true })
  db.pragma('synchronous = NORMAL')
  try {
    db.transaction(work)()
  } finally {
    db.pragma(`synchronous = ${before}`)
  }
}

/** From the next commit on, each is on the disk when it returns; what was written before is with it. */
export const waitFromNowOn = (db: Database.Database): void => {
  db.pragma('synchronous = FULL')
  db.pragma('wal_checkpoint(TRUNCATE)')
}
