// Drafts stay in this browser, apart for each seat, from the first key pressed until they are signed or
// thrown away by hand. Nobody else learns of them.
import { useSyncExternalStore } from 'react'
import type { Actor, Attribution, Basis, Grade, SourceUse, Text, When } from '../../../../talks/src/act.ts'

export interface Draft {
  id: string
  kind: string
  /** Room id; null until chosen. */
  room: string | null
  basis: Basis
  /** Who did it, where that is not the writer. */
  actor: Actor | null
  when: When | null
  sources: SourceUse[]
  attribution: Attribution | null
  grade: Grade | null
  remark: Text | null
  body: Record<string, unknown>
  /** Set aside to be signed with others. */
  ready: boolean
  /** ISO 8601 UTC. */
  changedAt: string
}

/** Where drafts are kept: the part of `Storage` that is used. */
export type Drawer = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

const listeners = new Set<() => void>()
const cache = new Map<string, { raw: string | null; drafts: Draft[] }>()

const keyOf = (process: string, seat: string) => `parley.drafts/${process}/${seat}`

const parse = (raw: string | null): Draft[] => {
  if (!raw) return []
  try {
    const drafts: unknown = JSON.parse(raw)
    return Array.isArray(drafts) ? (drafts as Draft[]) : []
  } catch {
    return []
  }
}

const drawer = (): Drawer => globalThis.localStorage

/** Drafts of a seat, latest change first. */
export const draftsOf = (process: string, seat: string, from: Drawer = drawer()): Draft[] => {
  const key = keyOf(process, seat)
  const raw = from.getItem(key)
  const known = cache.get(key)
  if (known && known.raw === raw) return known.drafts
  const drafts = parse(raw).sort((a, b) => b.changedAt.localeCompare(a.changedAt))
  cache.set(key, { raw, drafts })
  return drafts
}

const write = (process: string, seat: string, drafts: Draft[], to: Drawer) => {
  const key = keyOf(process, seat)
  if (drafts.length === 0) to.removeItem(key)
  else to.setItem(key, JSON.stringify(drafts))
  for (const listener of listeners) listener()
}

/** Keeps a draft as it stands now. */
export const keepDraft = (process: string, seat: string, draft: Draft, to: Drawer = drawer()): void => {
  const others = draftsOf(process, seat, to).filter((one) => one.id !== draft.id)
  write(process, seat, [{ ...draft, changedAt: new Date().toISOString() }, ...others], to)
}

/** Drops drafts that were signed, or that their writer throws away. */
export const dropDrafts = (
  process: string,
  seat: string,
  ids: readonly string[],
  from: Drawer = drawer(),
): void =>
  write(
    process,
    seat,
    draftsOf(process, seat, from).filter((one) => !ids.includes(one.id)),
    from,
  )

export const newDraft = (kind: string, body: Record<string, unknown> = {}): Draft => ({
  id: crypto.randomUUID(),
  kind,
  room: null,
  basis: 'direct',
  actor: null,
  when: null,
  sources: [],
  attribution: null,
  grade: null,
  remark: null,
  body,
  ready: false,
  changedAt: new Date().toISOString(),
})

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  window.addEventListener('storage', listener)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('storage', listener)
  }
}

/** Drafts of a seat, kept in step with other windows. */
export const useDrafts = (process: string, seat: string): Draft[] =>
  useSyncExternalStore(subscribe, () => draftsOf(process, seat))
