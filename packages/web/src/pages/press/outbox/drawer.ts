// Steps not yet with the node, by article, in this browser: they outlive a reload, a sign-out and a hub that is away.
import type { Step } from './step.ts'

/** The part of `Storage` that is used. */
export type Drawer = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>
export interface Kept {
  id: string
  step: Step
}

const listeners = new Set<() => void>()
const cache = new Map<string, { raw: string | null; kept: Kept[] }>()
const NONE: Kept[] = []

export const keyOf = (process: string, seat: string, article: string): string =>
  `parley.press/${process}/${seat}/${article}`

const parse = (raw: string | null): Kept[] => {
  if (!raw) return NONE
  try {
    const kept: unknown = JSON.parse(raw)
    return Array.isArray(kept) ? (kept as Kept[]) : NONE
  } catch {
    return NONE
  }
}

/** Steps kept under `key`, in the order in which they were done; the same array as long as nothing changed. */
export const keptUnder = (key: string, from: Drawer = globalThis.localStorage): Kept[] => {
  const raw = from.getItem(key)
  const known = cache.get(key)
  if (known && known.raw === raw) return known.kept
  const kept = parse(raw)
  cache.set(key, { raw, kept })
  return kept
}

const write = (key: string, kept: readonly Kept[], to: Drawer): void => {
  if (kept.length === 0) to.removeItem(key)
  else to.setItem(key, JSON.stringify(kept))
  for (const listener of listeners) listener()
}

/** Keeps steps after those that are kept already. */
export const keep = (key: string, steps: readonly Step[], to: Drawer = globalThis.localStorage): void =>
  write(key, [...keptUnder(key, to), ...steps.map((step) => ({ id: crypto.randomUUID(), step }))], to)

/** Lets go of a step that the node has or will never take. */
export const letGo = (key: string, id: string, from: Drawer = globalThis.localStorage): void =>
  write(
    key,
    keptUnder(key, from).filter((one) => one.id !== id),
    from,
  )

/** Calls back whenever something is kept or let go, in this window or another. */
export const listen = (listener: () => void): (() => void) => {
  listeners.add(listener)
  window.addEventListener('storage', listener)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('storage', listener)
  }
}
