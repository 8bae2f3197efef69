// One writer for a data folder. The lock is SQLite's own on an empty database: the operating system gives it
// up when its holder dies, however it dies, so there is never a stale one to remove by hand.
import { readFileSync } from 'node:fs'
import Database from 'better-sqlite3-multiple-ciphers'
import { fail, ok, type Result } from '../problems.ts'
import { touchPrivate, writeDurably } from './durable.ts'
import type { Layout } from './layout.ts'

export interface Lock {
  release(): void
}

/** Held until released: a database that nothing refers to is closed by the garbage collector, and its lock with it. */
const held = new Set<Database.Database>()

/** Takes the folder for writing, or says which process holds it. The folder must exist. */
export const takeLock = (paths: Layout): Result<Lock> => {
  touchPrivate(paths.lock)
  const holder = new Database(paths.lock, { timeout: 0 })
  try {
    holder.pragma('locking_mode = EXCLUSIVE')
    holder.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    holder.close()
    if ((error as { code?: string }).code !== 'SQLITE_BUSY') throw error
    return fail('folder-locked', { folder: paths.data, pid: lockHolder(paths) })
  }
  writeDurably(paths.lockHolder, `${process.pid}\n`)
  held.add(holder)
  return ok({
    release: () => {
      held.delete(holder)
      holder.close()
    },
  })
}

/** Process id of whoever took the lock last, for the message. */
const lockHolder = (paths: Layout): string => {
  try {
    return readFileSync(paths.lockHolder, 'utf8').trim()
  } catch {
    return '?'
  }
}
