// What an audit of a copy alone cannot see: a copy that was cut back to an earlier day, or exchanged for another past, and
// personal values and files that were damaged or destroyed though no entry asked for it. The seat's own file knows.
import { createHash } from 'node:crypto'
import { createReadStream, existsSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { enclosedIn, fromHex, type Json, RECORD_PROBLEMS, type RecordProblemCode } from '@parley/record'
import type { Verified } from '../interface.ts'
import type { Database } from '../store/database.ts'
import { type AppliedNote, appliedNote } from '../store/process-file.ts'

/** The seat's file as it was when the check began, and where the seat keeps its files. */
export interface OwnFile {
  db: Database
  files: string
  note: AppliedNote | null
  /** What is wrong with the seat's databases; null where every page of them can be read. */
  damage: string | null
}

/** What cannot be read of a database, a page at a time; null where nothing is wrong. */
const damageOf = (db: Database, part: string): string | null => {
  try {
    const said = db.pragma('quick_check(1)', { simple: true })
    return said === 'ok' ? null : `${part}: ${said}`
  } catch (error) {
    return `${part}: ${(error as Error).message}`
  }
}

/**
 * To be taken before the copy is read: a program that writes meanwhile lets the copy grow before the file. Where a private
 * file is given, both databases are read through, which takes a moment in which nothing else is done.
 */
export const ownFile = (db: Database, files: string, privateFile?: Database): OwnFile => {
  const damage = privateFile
    ? (damageOf(db, 'the process file') ?? damageOf(privateFile, 'the private file'))
    : null
  return { db, files, note: damage === null ? appliedNote(db) : null, damage }
}

/** What a copy gives of itself for this. */
export interface HeldCopy {
  notes: readonly string[]
  enclosure(sha256: Uint8Array): Promise<Uint8Array | 'erased' | undefined>
}

type Found = Pick<NonNullable<Verified['fault']>, 'place' | 'reason'>

const found = (place: number, code: RecordProblemCode, more = ''): Found => ({
  place,
  reason: `${code}: ${RECORD_PROBLEMS[code]}${more}`,
})

/** The first thing in which the copy is not what this seat's file was made from; null where there is none. */
export const holdAgainst = async (own: OwnFile, copy: HeldCopy): Promise<Found | null> =>
  own.damage === null
    ? (otherPast(own, copy) ?? (await spoiledEnclosure(own, copy)) ?? (await spoiledFile(own)))
    : { place: 0, reason: `unreadable: ${own.damage}` }

const otherPast = ({ note }: OwnFile, { notes }: HeldCopy): Found | null => {
  if (!note) return null
  const sizes = notes.map((each) => Number(each.split('\n', 2)[1]))
  const size = sizes.at(-1) ?? 0
  if (size < note.leaves)
    return found(size, 'leaf-count-differs', ` This seat has read ${note.leaves} leaves before.`)
  const root = notes[sizes.indexOf(note.leaves)]?.split('\n', 3)[2]
  if (root !== undefined && Buffer.from(root, 'base64').toString('hex') === note.root) return null
  return found(note.leaves - 1, 'checkpoint-rewritten', ' This seat has read another root before.')
}

/** Whether an erasure in force asks for the destruction of part of an entry. */
const wasAsked = (db: Database, id: string, what: 'field' | 'file'): boolean =>
  db
    .prepare(
      `SELECT 1 FROM erasures JOIN links ON links.entry = erasures.entry AND links.does = 'erases' AND links.state = 'ok'
       WHERE erasures.target = ? AND erasures.what = ?`,
    )
    .get(id, what) !== undefined

const spoiledEnclosure = async ({ db }: OwnFile, copy: HeldCopy): Promise<Found | null> => {
  const entries = db
    .prepare<[], { entry: number; id: string; content: string }>(
      `SELECT entry, id, content FROM entries WHERE verdict <> 'refused' AND instr(content, '"$enclosed"') > 0 ORDER BY entry`,
    )
    .all()
  const erased = new Set<string>()
  for (const { entry, id, content } of entries)
    for (const { $enclosed } of enclosedIn(JSON.parse(content) as Json)) {
      const { sealed } = $enclosed
      if (erased.has(sealed) || (await copy.enclosure(fromHex(sealed, 32)!)) !== 'erased') continue
      if (!wasAsked(db, id, 'field')) return found(entry, 'enclosure-differs')
      erased.add(sealed)
    }
  return null
}

const spoiledFile = async ({ db, files }: OwnFile): Promise<Found | null> => {
  const named = db
    .prepare<[], { entry: number; sealed: string }>(
      'SELECT min(entry) AS entry, sealed FROM files GROUP BY sealed ORDER BY 1',
    )
    .all()
  for (const { entry, sealed } of named) {
    const path = join(files, sealed)
    if (!existsSync(path)) continue // a seat takes a file when it is first asked for
    const sum = createHash('sha256')
    await pipeline(createReadStream(path), sum)
    if (sum.digest('hex') !== sealed) return found(entry, 'file-not-opened')
  }
  return null
}
