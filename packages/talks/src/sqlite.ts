// The one place where talks names the database driver. Handles are opened, keyed and closed by whoever owns the file.
import type Database from 'better-sqlite3-multiple-ciphers'

/** An open SQLite handle. Talks reads and writes through it and never opens, attaches or closes a file. */
export type Db = Database.Database
export type Statement = Database.Statement<unknown[]>
