// Which kinds of acts the reader's seat may record, and where. The rules judge each act; this says what to offer.
import type { KindsHere } from '../answers/pages.ts'
import { CONVENING } from '../capacities.ts'
import type { Kind } from '../kinds/define.ts'
import { KINDS } from '../kinds/index.ts'
import type { Db } from '../sqlite.ts'
import { first, type Reader } from './asking.ts'
import { rooms } from './rooms.ts'

/** Kinds made by the node itself, never typed into a form. */
const MADE_BY_NODE = new Set(['process.open', 'entry.release', 'evidence.erase', 'room.describe'])

/**
 * Kinds for a person (entry id, null for whoever only reads) at the reader's seat, with the rooms in which each may
 * stand. Null where the file has no such open seat.
 */
export function kindsHere(db: Db, reader: Reader, person: string | null): KindsHere | null {
  const seat = first<{ organisation: string; capacity: string }>(
    db,
    `SELECT s.organisation, s.capacity FROM seats s CROSS JOIN entries e ON e.entry = s.entry
     WHERE s.name = ? AND e.standing = 'in-effect' AND e.closed_by IS NULL ORDER BY s.entry LIMIT 1`,
    reader.seat,
  )
  if (!seat) return null
  const mine = rooms(db, reader).filter(({ readers }) => readers.includes(reader.seat))
  const governing = mine.filter((room) => room.governing)
  const offered = (KINDS as unknown as readonly Kind[]).filter(
    (kind) => !MADE_BY_NODE.has(kind.name) && may(kind, seat.capacity),
  )
  return {
    kinds: offered.map((kind) => ({
      kind: kind.name,
      v: kind.v,
      group: kind.group,
      fields: kind.body as unknown as Record<string, unknown>,
      form: [...kind.form],
      bases: basesOf(kind, seat.capacity),
      rooms: (kind.rooms === 'governing' ? governing : mine).map(({ room }) => room),
      needsMandate: kind.binds !== undefined,
    })),
    self: { organisation: seat.organisation, person, capacity: seat.capacity },
  }
}

const BASES = ['direct', 'conveyed', 'reported'] as const

/** On which bases a seat in that capacity may record the kind. */
const basesOf = (kind: Kind, capacity: string) =>
  BASES.filter((basis) => (kind.may[basis] as readonly string[]).includes(capacity))

/** Those who set up a process for all may use what sets up, whatever else they may do. */
const may = (kind: Kind, capacity: string): boolean =>
  basesOf(kind, capacity).length > 0 ||
  (kind.group === 'setting-up' && (CONVENING as readonly string[]).includes(capacity))
