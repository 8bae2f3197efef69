// Groups of reports kept up with articles that come, change and go: the cost of a change grows with what is like it.
import { ALIKE, likeness } from '../likeness/likeness.ts'
import type { Told } from '../likeness/told.ts'
import { byMoment } from './first.ts'
import { type Report, toldOf } from './report.ts'
import { voicesMayBeOne } from './voices.ts'

/** A report as it is held: with what is compared of it. */
export type Held<Of extends Report = Report> = { report: Of; told: Told; at: number }

/** A chain of small shifts must not tie together what its ends do not share. */
const CHAINED = 0.3
/** A key that stands in more reports than this tells nothing. */
const COMMON = 300
const MOST_DAYS_APART = 10
const DAY = 86_400_000
/** How many times more or fewer reports there may be before words are weighed anew. */
const DRIFT = 1.25

const keysOf = ({ words, numbers, places, days }: Told): string[] => [
  ...[...words].map((word) => `w${word}`),
  ...[...numbers].filter((number) => number.length > 1).map((number) => `n${number}`),
  ...[...places].map((place) => `p${place}`),
  ...(days ? [`d${days[0]}`] : []),
]

const compared = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

/** The earliest published first, those without a date last. */
export const byDate = ({ report: one }: { report: Report }, { report: other }: { report: Report }): number =>
  byMoment(one.published, other.published) ||
  compared(one.outlet ?? '', other.outlet ?? '') ||
  compared(one.article, other.article) ||
  one.draft - other.draft

/** `Of` may say more of a report than is compared. */
export class Grouping<Of extends Report = Report> {
  readonly #held = new Map<number, Held<Of>>()
  readonly #ofArticle = new Map<string, Held<Of>[]>()
  readonly #postings = new Map<string, Set<number>>()
  /** For each report those of other articles that are like it. */
  readonly #alike = new Map<number, Set<number>>()
  readonly #groupOf = new Map<number, Held<Of>[]>()
  readonly #groups = new Set<Held<Of>[]>()
  #next = 0
  /** How often words stood in how many reports when they were last counted. */
  #weighed = { reports: 0, words: new Map<string, number>() }

  /** Every report, in no order. */
  get all(): Iterable<Held<Of>> {
    return this.#held.values()
  }

  get size(): number {
    return this.#held.size
  }

  /** Groups of reports from at least two articles, in no order; each with the earliest report first. */
  get groups(): Iterable<readonly Held<Of>[]> {
    return this.#groups
  }

  /**
   * Puts the reports of articles in the place of those that these had before; no reports: the article is gone. Words
   * weigh as they did when they were last counted: at once where a quarter more reports are held than
   * then, or a fifth fewer.
   */
  put(articles: ReadonlyMap<string, readonly Of[]>): void {
    const touched = new Set<number>()
    for (const article of articles.keys()) this.#drop(article, touched)
    const fresh: Held<Of>[] = []
    for (const [article, reports] of articles) {
      if (reports.length === 0) continue
      const held = reports.map((report) => ({ report, told: toldOf(report), at: this.#next++ }))
      this.#ofArticle.set(article, held)
      fresh.push(...held)
    }
    for (const one of fresh) {
      this.#held.set(one.at, one)
      for (const key of keysOf(one.told)) {
        const holders = this.#postings.get(key)
        if (holders) holders.add(one.at)
        else this.#postings.set(key, new Set([one.at]))
      }
    }
    const { reports } = this.#weighed
    if (this.size > reports * DRIFT || this.size * DRIFT < reports) {
      this.weigh()
      return
    }
    for (const one of fresh) this.#link(one, touched)
    this.#regroup(touched)
  }

  /** Counts words anew and groups everything by it: what a desk that held the same from the beginning would answer. */
  weigh(): void {
    this.#weighed = { reports: this.size, words: new Map() }
    for (const [key, holders] of this.#postings)
      if (key[0] === 'w') this.#weighed.words.set(key.slice(1), holders.size)
    this.#alike.clear()
    this.#groupOf.clear()
    this.#groups.clear()
    const touched = new Set<number>()
    for (const one of this.#held.values()) this.#link(one, touched)
    this.#regroup(touched)
  }

  readonly #weight = (word: string): number =>
    Math.log(1 + Math.max(this.#weighed.reports, 1) / (this.#weighed.words.get(word) ?? 1))

  #drop(article: string, touched: Set<number>): void {
    for (const { at, told } of this.#ofArticle.get(article) ?? []) {
      for (const key of keysOf(told)) {
        const holders = this.#postings.get(key)!
        holders.delete(at)
        if (holders.size === 0) this.#postings.delete(key)
      }
      for (const other of this.#alike.get(at) ?? []) {
        this.#alike.get(other)!.delete(at)
        touched.add(other)
      }
      for (const one of this.#groupOf.get(at) ?? []) touched.add(one.at)
      this.#dissolve(at)
      this.#alike.delete(at)
      this.#held.delete(at)
      touched.delete(at)
    }
    this.#ofArticle.delete(article)
  }

  #dissolve(at: number): void {
    const group = this.#groupOf.get(at)
    if (!group) return
    this.#groups.delete(group)
    for (const one of group) this.#groupOf.delete(one.at)
  }

  /** Finds what is like a report among those that share at least two telling keys with it. */
  #link(one: Held<Of>, touched: Set<number>): void {
    const shared = new Map<number, number>()
    for (const key of keysOf(one.told)) {
      const holders = this.#postings.get(key)!
      if (holders.size > COMMON) continue
      for (const other of holders) shared.set(other, (shared.get(other) ?? 0) + 1)
    }
    for (const [at, count] of shared) {
      if (count < 2 || at === one.at || this.#alike.get(one.at)?.has(at)) continue
      if (!this.#areAlike(one, this.#held.get(at)!)) continue
      for (const [from, to] of [
        [one.at, at],
        [at, one.at],
      ] as const) {
        const known = this.#alike.get(from)
        if (known) known.add(to)
        else this.#alike.set(from, new Set([to]))
        touched.add(from)
      }
    }
  }

  #areAlike(one: Held<Of>, other: Held<Of>): boolean {
    if (one.report.article === other.report.article) return false
    const [a, b] = [one.report.published, other.report.published]
    if (a !== null && b !== null && Math.abs(Date.parse(a) - Date.parse(b)) > MOST_DAYS_APART * DAY)
      return false
    return this.#likeness(one, other) >= ALIKE
  }

  #likeness(one: Held<Of>, other: Held<Of>): number {
    return voicesMayBeOne(one.report.voice, other.report.voice)
      ? likeness(one.told, other.told, this.#weight)
      : 0
  }

  /** Groups again whatever hangs together with the reports given. */
  #regroup(touched: ReadonlySet<number>): void {
    const seen = new Set<number>()
    for (const start of touched) {
      if (seen.has(start) || !this.#held.has(start)) continue
      const reached = [start]
      seen.add(start)
      for (const at of reached)
        for (const other of this.#alike.get(at) ?? [])
          if (!seen.has(other)) {
            seen.add(other)
            reached.push(other)
          }
      for (const at of reached) this.#dissolve(at)
      if (reached.length > 1) this.#gather(reached.map((at) => this.#held.get(at)!).sort(byDate))
    }
  }

  /** Ties reports, in the order of their dates, to the earliest that they are like. */
  #gather(reports: readonly Held<Of>[]): void {
    const places = new Map(reports.map(({ at }, place) => [at, place]))
    const leader = reports.map((_, place) => place)
    const find = (place: number): number => {
      let at = place
      while (leader[at] !== at) {
        leader[at] = leader[leader[at]!]!
        at = leader[at]!
      }
      return at
    }
    for (const [place, { at }] of reports.entries()) {
      const later = [...this.#alike.get(at)!].map((other) => places.get(other)!)
      for (const other of later.filter((one) => one > place).sort((a, b) => a - b)) {
        const [a, b] = [find(place), find(other)]
        if (a === b) continue
        const [first, joining] = [Math.min(a, b), Math.max(a, b)]
        if (this.#likeness(reports[first]!, reports[joining]!) < CHAINED) continue
        leader[joining] = first
      }
    }
    const members = new Map<number, Held<Of>[]>()
    for (const [place, held] of reports.entries()) {
      const at = find(place)
      const known = members.get(at)
      if (known) known.push(held)
      else members.set(at, [held])
    }
    for (const group of members.values()) {
      if (new Set(group.map(({ report }) => report.article)).size < 2) continue
      this.#groups.add(group)
      for (const { at } of group) this.#groupOf.set(at, group)
    }
  }
}
