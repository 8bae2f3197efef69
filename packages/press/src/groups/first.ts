// Who had it first, as far as the days of publication tell: a day without an hour orders nothing within that day.
import type { Report } from './report.ts'

const OFFSET = /T.*(?:Z|[+-]\d{2}:?\d{2})$/

const compared = (one: string | number, other: string | number): number =>
  one < other ? -1 : one > other ? 1 : 0

/** The order in which reports are listed: by moment, a day at its beginning, those without a date last. */
export const byMoment = (one: string | null, other: string | null): number => {
  if (one === null || other === null) return Number(one === null) - Number(other === null)
  return compared(Date.parse(one), Date.parse(other))
}

/** Moments are compared where both state an hour with its offset; else only days, as they are printed. */
const isBefore = (one: string, other: string): boolean =>
  OFFSET.test(one) && OFFSET.test(other)
    ? Date.parse(one) < Date.parse(other)
    : one.slice(0, 10) < other.slice(0, 10)

/**
 * Outlets that may have had it first: those whose report no other is known to precede; one alone had it first of those
 * with a date. Alphabetical. Empty: no report has both outlet and date, or one that may be the first has no outlet.
 */
export const firstOf = (reports: readonly Pick<Report, 'outlet' | 'published'>[]): string[] => {
  const dated = reports.filter(({ published }) => published !== null)
  const first = dated.filter(
    ({ published }) => !dated.some((other) => isBefore(other.published!, published!)),
  )
  const outlets = first.map(({ outlet }) => outlet)
  return outlets.some((outlet) => outlet === null) ? [] : [...new Set(outlets as string[])].sort()
}
