// The same statement across outlets and languages: who reported it first, and how the wording shifted.
import { type Features, featuresOf } from './features.ts'
import { type Difference, differences, likeness } from './likeness.ts'
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

export type Group = {
  /** The earliest first; those without a date last. */
  reports: Report[]
  /** For each report after the first. */
  shifts: Shift[]
  outlets: string[]
  languages: string[]
}

type Featured = { report: Report; features: Features }

const THRESHOLD = 0.42
const CHAINED = 0.3
/** A key that stands in more reports than this tells nothing. */
const COMMON = 300

const keysOf = ({ words, numbers, places, day }: Features): string[] => [
  ...[...words].map((word) => `w${word}`),
  ...[...numbers].filter((number) => number.length > 1).map((number) => `n${number}`),
  ...[...places].map((place) => `p${place}`),
  ...(day ? [`d${day}`] : []),
]

/** Pairs that share at least two telling keys. */
const candidatePairs = (all: Featured[], postings: Map<string, number[]>): Map<number, Set<number>> => {
  const pairs = new Map<number, Set<number>>()
  for (const [index, { features }] of all.entries()) {
    const shared = new Map<number, number>()
    for (const key of keysOf(features)) {
      const holders = postings.get(key)!
      if (holders.length > COMMON) continue
      for (const other of holders) if (other > index) shared.set(other, (shared.get(other) ?? 0) + 1)
    }
    const near = [...shared].filter(([, count]) => count >= 2).map(([other]) => other)
    if (near.length > 0) pairs.set(index, new Set(near))
  }
  return pairs
}

const DAY = 86_400_000
const daysApart = (one: string | null, other: string | null): number =>
  one === null || other === null ? 0 : Math.abs(Date.parse(one) - Date.parse(other)) / DAY

const shiftOf = (first: Featured, later: Featured): Shift => {
  const sameLanguage = first.features.language === later.features.language
  const [from, to] = [first.report, later.report]
  const less = (one: Iterable<string>, other: Iterable<string>) => {
    const known = new Set(other)
    return [...one].filter((word) => !known.has(word))
  }
  return {
    added: sameLanguage ? less(later.features.words, first.features.words) : [],
    dropped: sameLanguage ? less(first.features.words, later.features.words) : [],
    force: from.force === to.force ? null : { from: from.force, to: to.force },
    speech: from.speech === to.speech ? null : { from: from.speech, to: to.speech },
    hedgesDropped: sameLanguage ? less(from.hedges, to.hedges) : [],
    hedgesAdded: sameLanguage ? less(to.hedges, from.hedges) : [],
    naming: from.voice.named === to.voice.named ? null : to.voice.named ? 'named' : 'unnamed',
    differences: differences(later, first),
  }
}

const byDate = ({ report: one }: Featured, { report: other }: Featured): number =>
  (one.published ?? '9999').localeCompare(other.published ?? '9999') ||
  (one.outlet ?? '').localeCompare(other.outlet ?? '') ||
  one.article.localeCompare(other.article) ||
  one.draft - other.draft

/**
 * Groups of two reports or more, from at least two articles, published within ten days of each other; the largest first.
 * Cost grows with the reports and with how many share rare words, not with the square of them.
 */
export const groupReports = (reports: Report[]): Group[] => {
  const all = reports.map((report) => ({ report, features: featuresOf(report) })).sort(byDate)
  const postings = new Map<string, number[]>()
  for (const [index, { features }] of all.entries())
    for (const key of keysOf(features)) {
      const holders = postings.get(key)
      if (holders) holders.push(index)
      else postings.set(key, [index])
    }
  const weight = (word: string) => Math.log(1 + all.length / (postings.get(`w${word}`)?.length ?? 1))
  const leader = all.map((_, index) => index)
  const find = (index: number): number => {
    let at = index
    while (leader[at] !== at) {
      leader[at] = leader[leader[at]!]!
      at = leader[at]!
    }
    return at
  }
  for (const [index, near] of candidatePairs(all, postings))
    for (const other of near) {
      const [one, two] = [all[index]!, all[other]!]
      if (one.report.article === two.report.article) continue
      if (daysApart(one.report.published, two.report.published) > 10) continue
      if (likeness(one, two, weight) < THRESHOLD) continue
      const [a, b] = [find(index), find(other)]
      const [first, joining] = [Math.min(a, b), Math.max(a, b)]
      // A chain of small shifts must not tie together what its ends do not share.
      if (likeness(all[first]!, all[joining]!, weight) < CHAINED) continue
      leader[joining] = first
    }
  const members = new Map<number, Featured[]>()
  for (const [index, featured] of all.entries()) {
    const at = find(index)
    members.set(at, [...(members.get(at) ?? []), featured])
  }
  const distinct = (values: (string | null)[]) =>
    [...new Set(values.filter((value) => value !== null))].sort()
  return [...members.values()]
    .filter((group) => new Set(group.map(({ report }) => report.article)).size > 1)
    .map((group) => ({
      reports: group.map(({ report }) => report),
      shifts: group.slice(1).map((later) => shiftOf(group[0]!, later)),
      outlets: distinct(group.map(({ report }) => report.outlet)),
      languages: distinct(group.map(({ report }) => report.language)),
    }))
    .sort(
      (one, other) =>
        other.reports.length - one.reports.length ||
        byDate({ report: one.reports[0]! } as Featured, { report: other.reports[0]! } as Featured),
    )
}
