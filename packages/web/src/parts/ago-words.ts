// How long ago, in the largest unit that fits.

const UNITS = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
] as const

export interface Ago {
  unit: (typeof UNITS)[number][0]
  count: number
}

/** Time since `at` (ISO 8601 UTC); never in the future, whatever two clocks say. */
export function agoOf(at: string, now: number): Ago {
  const seconds = Math.max(0, Math.round((now - Date.parse(at)) / 1000))
  const [unit, length] = UNITS.find(([, length]) => seconds >= length) ?? UNITS[3]
  return { unit, count: Math.floor(seconds / length) }
}

/** Milliseconds after which the words may have changed. */
export const nextChange = (at: string, now: number): number => (now - Date.parse(at) < 60_000 ? 1000 : 30_000)
