// Erasure: an entry asks every copy to destroy a personal value or a file; each copy that takes the entry obeys.
import { enclosedIn, type Json } from '@parley/record'
import type { Act, Text } from '@parley/talks'
import type { ActedEntry, By } from '../interface.ts'
import { fail, ok, type Result } from '../problems.ts'
import type { Database } from '../store/database.ts'
import type { Enclosures } from './enclosures.ts'
import { type Files, fileRefIn } from './files.ts'
import { type Desk, record, signActs, takePen } from './recording.ts'
import { organisationOf } from './rooms.ts'

export interface Erasure {
  entry: string
  what: 'field' | 'file'
  /** A field of the body, or the hash of a sealed file. */
  name: string
  reason: Text
}

/** Hash of the blob that holds the part to erase, or null where the content has no such part. */
const sealedPartOf = (content: unknown, { what, name }: Pick<Erasure, 'what' | 'name'>): string | null => {
  const body = (content as Act | null)?.body ?? {}
  if (what === 'file') return fileRefIn(body, name)?.sealed ?? null
  return enclosedIn((body[name] ?? null) as Json)[0]?.$enclosed.sealed ?? null
}

/**
 * Whether a sealed blob is the entry's to destroy: it came with that entry, or with an earlier one of the same seat. An
 * entry that names what another brought has no say over it, or whoever reads a thing could destroy it.
 */
const isTheirs = (db: Database, target: string, sealed: string): boolean => {
  const seatOf = db.prepare<[string], string | null>('SELECT seat FROM entries WHERE id = ?').pluck()
  const first = db
    .prepare<[string], { id: string; seat: string | null }>(
      'SELECT id, seat FROM entries WHERE instr(content, ?) > 0 ORDER BY entry LIMIT 1',
    )
    .get(`"sealed":"${sealed}"`)
  return first?.id === target || (first?.seat != null && first.seat === seatOf.get(target))
}

const contentOf = (db: Database, id: string): { content: unknown; room: string } | null => {
  const row = db
    .prepare<[string], { content: string; room: string }>('SELECT content, room FROM entries WHERE id = ?')
    .get(id)
  return row ? { content: JSON.parse(row.content), room: row.room } : null
}

/** Records that a part of an entry is to be erased, in the room of that entry; this copy obeys with the others. */
export const erase = async (desk: Desk, erasure: Erasure, by?: By): Promise<Result<ActedEntry>> => {
  const target = contentOf(desk.db, erasure.entry)
  if (!target) return fail('not-found', { what: 'entry', name: erasure.entry }, '/entry')
  const sealed = sealedPartOf(target.content, erasure)
  if (sealed === null || !isTheirs(desk.db, erasure.entry, sealed))
    return fail('nothing-to-erase', { what: erasure.what, name: erasure.name }, `/${erasure.what}`)
  const act: Act = {
    kind: 'evidence.erase',
    v: 1,
    actor: { organisation: organisationOf(desk.db, desk.seat) },
    basis: 'direct',
    body: { ...erasure },
  }
  const pen = takePen(desk)
  if (!pen.ok) return pen
  const verdicts = signActs(desk, pen.value, (sign) => {
    const done = sign({ room: target.room, act }, by?.person)
    return done.ok ? ok(undefined) : done
  })
  if (!verdicts.ok) return verdicts
  const recorded = await record(desk, pen.value, verdicts.value)
  return recorded.ok ? ok(recorded.value[0]!) : recorded
}

/** A copy that obeys: whose it is, and where it keeps what can be erased. */
export interface Obeying {
  seat: string
  db: Database
  enclosures: Enclosures
  files: Files
}

/**
 * Does what the erasures in force at places from `from` on ask. The hub is asked by the seat that said so, every other
 * destroys its own copy. Gives the ids of entries that have lost a value here. Safe to repeat: what is gone is gone.
 */
export const obeyErasures = async (
  { seat, db, enclosures, files }: Obeying,
  from: number,
): Promise<string[]> => {
  const asked = db
    .prepare<[number], { target: string; what: 'field' | 'file'; name: string; seat: string | null }>(
      // Only an erasure whose link holds counts: it was asked by those whose entry it is, where its readers see it.
      `SELECT erasures.target, erasures.what, erasures.name, entries.seat FROM erasures
       JOIN links ON links.entry = erasures.entry AND links.does = 'erases' AND links.state = 'ok'
       JOIN entries ON entries.entry = erasures.entry
       WHERE erasures.entry >= ?`,
    )
    .all(from)
  const changed: string[] = []
  for (const { target, what, name, seat: asking } of asked) {
    const sealed = sealedPartOf(contentOf(db, target)?.content, { what, name })
    if (sealed === null || !isTheirs(db, target, sealed)) continue
    const everywhere = asking === seat
    if (what === 'file') await files.erase(sealed, everywhere)
    else {
      await enclosures.erase(sealed, everywhere)
      changed.push(target)
    }
  }
  return changed
}
