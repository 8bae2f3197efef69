// The same statement across outlets and languages: who reported it first, and how the wording shifted.
import { type Difference, differences } from '../likeness/differences.ts'
import { firstOf } from './first.ts'
import { byDate, Grouping, type Held } from './grouping.ts'
import type { Report } from './report.ts'

/** How a later report words it, against the first one. Words are given only within one language. */
export type Shift = {
  added: string[]
  dropped: string[]
  force: { from: Report['force']; to: Report['force'] } | null
  speech: { from: Report['speech']; to: Report['speech'] } | null
  hedgesDropped: string[]
  hedgesAdded: string[]
  /** A voice that had no name has one now, or the other way round. */
  naming: 'named' | 'unnamed' | null
  differences: Difference[]
}

export type Group<Of extends Report = Report> = {
  /** The earliest first; those without a date last. */
  reports: Of[]
  /** Who may have had it first, as `firstOf` tells. */
  first: string[]
  /** For each report after the first. */
  shifts: Shift[]
  outlets: string[]
  languages: string[]
}

const shiftOf = (first: Held, later: Held): Shift => {
  const sameLanguage = first.told.language === later.told.language
  const [from, to] = [first.report, later.report]
  const less = (one: Iterable<string>, other: Iterable<string>) => {
    const known = new Set(other)
    return sameLanguage ? [...one].filter((word) => !known.has(word)) : []
  }
  return {
    added: less(later.told.words, first.told.words),
    dropped: less(first.told.words, later.told.words),
    force: from.force === to.force ? null : { from: from.force, to: to.force },
    speech: from.speech === to.speech ? null : { from: from.speech, to: to.speech },
    hedgesDropped: less(from.hedges, to.hedges),
    hedgesAdded: less(to.hedges, from.hedges),
    naming: from.voice.named === to.voice.named ? null : to.voice.named ? 'named' : 'unnamed',
    differences: differences(later.told, first.told),
  }
}

const distinct = (values: (string | null)[]): string[] =>
  [...new Set(values.filter((value) => value !== null))].sort()

/** A group as it is shown. */
export const groupOf = <Of extends Report>(held: readonly Held<Of>[]): Group<Of> => ({
  reports: held.map(({ report }) => report),
  first: firstOf(held.map(({ report }) => report)),
  shifts: held.slice(1).map((later) => shiftOf(held[0]!, later)),
  outlets: distinct(held.map(({ report }) => report.outlet)),
  languages: distinct(held.map(({ report }) => report.language)),
})

/** The most reported first, then the earliest. */
export const bySize = (one: readonly Held[], other: readonly Held[]): number =>
  other.length - one.length || byDate(one[0]!, other[0]!)

/**
 * Groups of two reports or more, from at least two articles, published within ten days of each other; the largest first.
 * Cost grows with the reports and with how many share rare words, not with the square of them.
 */
export const groupReports = (reports: Report[]): Group[] => {
  const grouping = new Grouping()
  grouping.put(Map.groupBy(reports, ({ article }) => article))
  return [...grouping.groups].sort(bySize).map(groupOf)
}
