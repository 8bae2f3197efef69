// What a reader has chosen on this machine: language, calendar, zone. Kept in the browser and nowhere else.
import { useSyncExternalStore } from 'react'

export type Calendar = 'gregorian' | 'hijri' | 'solar-hijri'
export interface Preferences {
  /** Language of the interface; null: as the browser asks. */
  language: string | null
  calendar: Calendar
  /** IANA zone in which times are shown first; null: as stated. */
  zone: string | null
  /** Process and seat in which the reader was last. */
  last: { process: string; seat: string } | null
}

const KEY = 'parley.preferences'
const DEFAULTS: Preferences = { language: null, calendar: 'gregorian', zone: null, last: null }
const listeners = new Set<() => void>()

const read = (): Preferences => {
  try {
    return { ...DEFAULTS, ...JSON.parse(globalThis.localStorage?.getItem(KEY) ?? '{}') }
  } catch {
    return DEFAULTS // a browser that keeps nothing still reads
  }
}
let current = read()

export const getPreferences = (): Preferences => current

export const setPreferences = (change: Partial<Preferences>): void => {
  current = { ...current, ...change }
  try {
    globalThis.localStorage?.setItem(KEY, JSON.stringify(current))
  } catch {
    // A browser that keeps nothing holds them until the page is closed.
  }
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const usePreferences = (): Preferences =>
  useSyncExternalStore(subscribe, getPreferences, getPreferences)
