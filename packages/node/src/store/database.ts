// Encrypted SQLite: AEGIS-256 over pages of 16 KiB, write-ahead log, an fsync for every commit.
import Database from 'better-sqlite3-multiple-ciphers'

export type { Database } from 'better-sqlite3-multiple-ciphers'

export interface Opening {
  /** True: no writes, beside a writer in another process. The file must exist. */
  readonly?: boolean
}

/** Opens or creates a database under a raw 32-byte key. Throws SQLITE_NOTADB where the key is another one. */
export const openDatabase = (
  path: string,
  key: Buffer,
  { readonly = false }: Opening = {},
): Database.Database => {
  const db = new Database(path, { readonly, fileMustExist: readonly, timeout: 5_000 })
  try {
    db.pragma("cipher = 'aegis'")
    db.pragma(`key = "raw:${key.toString('hex')}"`)
    db.pragma('page_size = 16384')
    if (!readonly) db.pragma('journal_mode = WAL')
    db.pragma('synchronous = FULL')
    db.pragma('temp_store = MEMORY')
    db.pragma('foreign_keys = ON')
    db.prepare('SELECT count(*) FROM sqlite_schema').get()
    return db
  } catch (error) {
    db.close()
    throw error
  }
}
