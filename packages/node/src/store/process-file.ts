// process.db: what the replay of a seat's copy yields. The tables of the talks, and beside them how far the
// replay has come and which rooms the seat reads. All of it can be made again from the copy.
import { createHash } from 'node:crypto'
import { rmSync } from 'node:fs'
import { createTables, type Entry, SCHEMA_SQL } from '@parley/talks'
import { type Database, openDatabase } from './database.ts'

const TABLES = `
CREATE TABLE IF NOT EXISTS replay_state (name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS replay_rooms (
  room TEXT PRIMARY KEY, governing INTEGER NOT NULL, epoch INTEGER NOT NULL, readers TEXT NOT NULL
) STRICT;
CREATE TABLE IF NOT EXISTS replay_note (one INTEGER PRIMARY KEY CHECK (one = 1), note TEXT NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS replay_found (
  place INTEGER PRIMARY KEY, code TEXT NOT NULL
) STRICT
`

/** Names the form of the tables, so that a file made with others is known: 31 bits of a hash, as SQLite keeps them. */
const FORM =
  Number.parseInt(createHash('sha256').update(SCHEMA_SQL).update(TABLES).digest('hex').slice(0, 8), 16) >>> 1

const formOf = (db: Database): number => db.pragma('user_version', { simple: true }) as number
const isEmpty = (db: Database): boolean =>
  db.prepare<[], number>('SELECT count(*) FROM sqlite_schema').pluck().get() === 0

/** Whether the file's tables are those of this version of the program; a reader beside a writer may find others. */
export const isOfThisForm = (db: Database): boolean => formOf(db) === FORM

/**
 * Opens a seat's process file; makes its tables where there are none, unless read-only. A file whose tables are of
 * another version is thrown away: all that it holds is made again from the copy.
 */
export const openProcessFile = (path: string, key: Buffer, mode: 'read' | 'write'): Database => {
  const opening = { readonly: mode === 'read', durability: 'follows' } as const
  const found = openDatabase(path, key, opening)
  if (mode === 'read' || isOfThisForm(found)) return found
  const empty = isEmpty(found)
  found.close()
  if (!empty) for (const suffix of ['', '-wal', '-shm']) rmSync(path + suffix, { force: true })
  const db = openDatabase(path, key, opening)
  db.transaction(() => {
    createTables(db)
    db.exec(TABLES)
    db.pragma(`user_version = ${FORM}`)
  }).immediate()
  return db
}

/** Leaves of the copy that the file has taken in. */
export const appliedSize = (db: Database): number =>
  db.prepare<[], number>("SELECT value FROM replay_state WHERE name = 'applied'").pluck().get() ?? 0

/** To be called in the transaction that applies them. */
export const setAppliedSize = (db: Database, size: number): void => {
  db.prepare("INSERT OR REPLACE INTO replay_state (name, value) VALUES ('applied', ?)").run(size)
}

/** The note that the file stands under, as the record line says it. */
export interface AppliedNote {
  leaves: number
  opened: number
  /** Hex. */
  process: string
  /** Hex. */
  root: string
  cosigned: number
  quorum: number
  /** Quorum time of the note, ISO 8601 UTC. */
  checkpointAt: string
}

export const setAppliedNote = (db: Database, note: AppliedNote): void => {
  db.prepare('INSERT OR REPLACE INTO replay_note (one, note) VALUES (1, ?)').run(JSON.stringify(note))
}

/** Null before the first note. */
export const appliedNote = (db: Database): AppliedNote | null => {
  const note = db.prepare<[], string>('SELECT note FROM replay_note').pluck().get()
  return note === undefined ? null : (JSON.parse(note) as AppliedNote)
}

/** Hex id of the process; empty before the first note. */
export const processId = (db: Database): string => appliedNote(db)?.process ?? ''

/** Whether keys that were handed over still have to be given their letters' places. */
export const awaitsSecondReading = (db: Database): boolean =>
  db.prepare("SELECT 1 FROM replay_state WHERE name = 'second reading'").get() !== undefined

/** To be set in the transaction that applies the letter which handed them over. */
export const setAwaitsSecondReading = (db: Database, awaits: boolean): void => {
  db.exec(
    awaits
      ? "INSERT OR REPLACE INTO replay_state (name, value) VALUES ('second reading', 1)"
      : "DELETE FROM replay_state WHERE name = 'second reading'",
  )
}

/** A room that the seat reads, in its epoch in force. */
export interface KnownRoom {
  room: string
  governing: boolean
  epoch: number
  readers: string[]
}

export const setRooms = (db: Database, rooms: readonly KnownRoom[]): void => {
  const set = db.prepare(
    'INSERT OR REPLACE INTO replay_rooms (room, governing, epoch, readers) VALUES (?, ?, ?, ?)',
  )
  for (const { room, governing, epoch, readers } of rooms)
    set.run(room, Number(governing), epoch, JSON.stringify(readers))
}

export const knownRooms = (db: Database): KnownRoom[] =>
  db
    .prepare<[], { room: string; governing: number; epoch: number; readers: string }>(
      'SELECT room, governing, epoch, readers FROM replay_rooms',
    )
    .all()
    .map((row) => ({
      room: row.room,
      governing: row.governing === 1,
      epoch: row.epoch,
      readers: JSON.parse(row.readers) as string[],
    }))

/** The last entry of a room that the seat reads; -1 where it reads none. */
export const readUntil = (db: Database, room: string): number =>
  db
    .prepare<[string], number | null>('SELECT max(entry) FROM entries WHERE room = ? AND released_in IS NULL')
    .pluck()
    .get(room) ?? -1

/** Remembers what took no effect, or showed a gap, by the record's code. */
export const noteFound = (db: Database, found: readonly { place: number; code: string }[]): void => {
  const note = db.prepare('INSERT OR REPLACE INTO replay_found (place, code) VALUES (?, ?)')
  for (const { place, code } of found) note.run(place, code)
}

/** Forgets how far the replay came, before a new one. */
export const resetReplay = (db: Database): void => {
  db.exec(
    'DELETE FROM replay_state; DELETE FROM replay_rooms; DELETE FROM replay_note; DELETE FROM replay_found',
  )
}

interface StoredEntry {
  entry: number
  id: string
  room: string
  governing: number
  readers: string
  author: string
  signed_at: string
  not_before: string | null
  not_after: string | null
  seen: number | null
  state: Entry['state']
  content: string
  opened: string | null
}

/** An entry as it was given to the file, without personal values; null where the file has none with that id. */
export const storedEntry = (db: Database, id: string): Entry | null => {
  const row = db
    .prepare<[string], StoredEntry>('SELECT * FROM entries WHERE id = ? AND released_in IS NULL')
    .get(id)
  if (!row) return null
  return {
    place: row.entry,
    id: row.id,
    room: row.room,
    governing: row.governing === 1,
    readers: JSON.parse(row.readers) as string[],
    author: row.author,
    signedAt: row.signed_at,
    ...(row.not_before === null ? {} : { notBefore: row.not_before }),
    ...(row.not_after === null ? {} : { notAfter: row.not_after }),
    ...(row.seen === null ? {} : { seen: row.seen }),
    state: row.state,
    content: JSON.parse(row.content),
    opened: row.opened === null ? null : JSON.parse(row.opened),
  }
}
