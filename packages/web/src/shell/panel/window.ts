// The claimed time and what the record proves about it, on one bar.
import type { When } from '../../../../talks/src/act.ts'
import { instantOf, isDateOnly } from '../../time/zoned.ts'

export interface Mark {
  what: 'claimed' | 'signed' | 'proved'
  /** Start and end as fractions of the bar, 0 to 1; equal for a moment. */
  from: number
  to: number
}

/** Instants (ms) of a claimed time; a date alone is its whole day in the stated zone. */
const claimedRange = (when: When | null): [number, number] | null => {
  if (!when?.from) return null
  const zone = when.zone ?? 'UTC'
  const start = (local: string) => instantOf(isDateOnly(local) ? `${local}T00:00` : local, zone).getTime()
  const end = (local: string) =>
    isDateOnly(local) ? instantOf(`${local}T23:59`, zone).getTime() : start(local)
  return [start(when.from), end(when.to ?? when.from)]
}

/** Marks on a bar that spans all that is known. Empty where there is nothing to compare. */
export const marksOf = (
  when: When | null,
  signedAt: string,
  window: { notBefore: string | null; notAfter: string | null },
): Mark[] => {
  const claimed = claimedRange(when)
  const signed = Date.parse(signedAt)
  const proved: [number, number] | null =
    window.notBefore || window.notAfter
      ? [
          Date.parse(window.notBefore ?? window.notAfter ?? ''),
          Date.parse(window.notAfter ?? window.notBefore ?? ''),
        ]
      : null
  const all = [...(claimed ?? []), signed, ...(proved ?? [])]
  const first = Math.min(...all)
  const length = Math.max(...all) - first
  if (length <= 0) return []
  const at = (ms: number) => (ms - first) / length
  return [
    ...(claimed ? [{ what: 'claimed' as const, from: at(claimed[0]), to: at(claimed[1]) }] : []),
    ...(proved ? [{ what: 'proved' as const, from: at(proved[0]), to: at(proved[1]) }] : []),
    { what: 'signed' as const, from: at(signed), to: at(signed) },
  ]
}
