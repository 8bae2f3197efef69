// One entry as `parley state` prints it: how it is known, then all that it says, ids with their names.
import type { Act } from '../act.ts'
import type { Named, Told } from '../answers/shared.ts'
import type { Asking } from '../questions/asking.ts'
import { actOf } from '../questions/entry-detail.ts'
import { TOLD, type ToldRow, toldOf } from '../questions/told.ts'

/** What every item has, besides what its kind says. */
export interface Item extends Omit<Told, 'when'> {
  /** When it is said to have happened, as stated; the time of signing where a direct or conveyed act states none. */
  at: string | null
  /** The same with zone, end and the words of the source. */
  when: Told['when']
  /** Claimed time of signing, ISO 8601 UTC. */
  signedAt: string
  /** The party for whom it was done, where that can be told. */
  side: Named | null
  /** Capacity in which the actor acted. */
  inCapacity: string | null
  /** Codes from the catalogue of reasons where it has no effect. */
  reasons: string[]
  [said: string]: unknown
}

export const ITEM_COLUMNS = `${TOLD}, e.content, e.enclosures, e.signed_at, e.capacity, e.reasons, e.readers`

export interface ItemRow extends ToldRow {
  content: string
  enclosures: string | null
  signed_at: string
  capacity: string | null
  reasons: string
  readers: string
}

/** Fields of bodies whose names mean something else on every item. */
export const RENAMED: Record<string, string> = { entry: 'target', remark: 'message' }

/** The item of an entry, without what other entries add to it. */
export function itemOf(ask: Asking, row: ItemRow): Item {
  const told = toldOf(ask, row)
  const stated = told.when?.from ?? told.when?.to ?? null
  return {
    ...told,
    at: stated ?? (told.when === null && told.basis !== 'reported' ? row.signed_at : null),
    signedAt: row.signed_at,
    side: ask.names.orNull(row.e_side),
    inCapacity: row.capacity,
    reasons: JSON.parse(row.reasons) as string[],
    ...said(ask, actOf(row)),
  }
}

/** The body with names beside ids. What was erased reads null; what opens a file is left out. */
function said(ask: Asking, act: Act): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(act.body).map(([field, value]) => [RENAMED[field] ?? field, named(ask, value, field)]),
  )
}

const REF = /^[0-9a-f]{64}$/
/** Hashes that name no entry. */
const HASHES = new Set(['key', 'sha256', 'sealed', 'cover', 'coverSalt', 'content', 'contentSalt'])

function named(ask: Asking, value: unknown, field: string): unknown {
  if (typeof value === 'string') return REF.test(value) && !HASHES.has(field) ? ask.names.of(value) : value
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map((inner) => named(ask, inner, field))
  if ('$enclosed' in value) return null
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'passphrase')
      .map(([key, inner]) => [key, named(ask, inner, key)]),
  )
}
