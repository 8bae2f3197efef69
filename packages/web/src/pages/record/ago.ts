// How long ago, in words: "4 s ago".

const UNITS: [Intl.RelativeTimeFormatUnit, number][] = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
]

/** Time since `at` (ISO 8601 UTC) in the largest unit that fits; never in the future, whatever the clocks say. */
export function agoInWords(at: string, now: number, locale: string): string {
  const seconds = Math.max(0, Math.round((now - Date.parse(at)) / 1000))
  const [unit, length] = UNITS.find(([, length]) => seconds >= length) ?? (['second', 1] as const)
  const format = new Intl.RelativeTimeFormat(locale, { style: 'narrow', numeric: 'always' })
  return format.format(-Math.floor(seconds / length), unit)
}

/** Milliseconds after which the words may have changed. */
export const nextChange = (at: string, now: number): number => (now - Date.parse(at) < 60_000 ? 1000 : 30_000)
