// What words of time mean before anybody knows when they were written.
import type { Span } from '../span.ts'
import type { Unit, Weekday } from './calendar.ts'

/** `early`: the first third; `start`: where it begins. */
export type Edge =
  | 'early'
  | 'mid'
  | 'late'
  | 'start'
  | 'end'
  | 'first-week'
  | 'week-from'
  | 'week-to'
  | 'first-half'
  | 'second-half'
  | 'earlier'
  | 'later'

/**
 * Which one of several: “last week”, “next Tuesday”, “this month”; `after`, `before`: counted from what was told; `that`: in the
 * same year or week. `before-last`: “the week before last”.
 */
export type Which = 'last' | 'this' | 'next' | 'before' | 'after' | 'that' | 'before-last' | 'after-next'

/** How a stretch is bounded by it: “since”, “until” and “by”, “before”, “after”. */
export type Bound = 'since' | 'until' | 'by' | 'before' | 'after' | 'from'

/** Minutes after midnight of the day; `exact`: minutes were said, or the hour is one of a full clock time. */
export type Clock = { minutes: number; exact: boolean; zone: string | null }

export type Meaning =
  /** A day so many days from publication; `weekday` where that is said beside it, counted from the day of writing. */
  | { kind: 'near'; shift: number; weekday?: Weekday }
  /** From one day to the next: “overnight”. */
  | { kind: 'overnight' }
  | { kind: 'weekday'; weekday: Weekday; which: Which | null }
  /** `year` null: not said. `month` null: “the 19th”. */
  | { kind: 'date'; day: number; month: number | null; year: number | null; last: number | null }
  | { kind: 'month'; month: number; year: number | null; which: Which | null }
  | { kind: 'season'; season: 0 | 1 | 2 | 3; year: number | null; which: Which | null }
  /** `digits`: a year, a decade or a century begins with it. `last`: of a range such as “2014–15”. */
  | { kind: 'year'; year: number; digits: 1 | 10 | 100; last: number | null }
  /** 1 to 4; of this year, or of the one said. */
  | { kind: 'quarter'; quarter: number; year: number | null; which: Which | null }
  | { kind: 'feast'; feast: string; year: number | null; which: Which | null }
  /** “last week”, “this month”, “the coming year”. */
  | { kind: 'unit'; unit: Unit; which: Which }
  /** “in recent days”, “in the coming weeks”: no number is said. */
  | { kind: 'vague'; ahead: boolean }
  /** “three days ago”, “two weeks later”: `count` null is several. From what was told last where `told`, else from publication. */
  | { kind: 'shift'; count: number | null; unit: Unit; told: boolean }
  /** “in the past 24 hours”, “for two weeks”, “within three days”: a stretch that ends or begins now. */
  | { kind: 'stretch'; count: number | null; unit: Unit; ahead: boolean; within: boolean }
  /** “the same day”, “the following morning”: so many days from what was told last. */
  | { kind: 'told'; shift: number; unit: Unit }
  /** “the second day”: counted in the stretch that was told last. */
  | { kind: 'counted'; place: number }
  /** “during the two days of talks”: a stretch that ended or ends at what was told last. */
  | { kind: 'lasting'; count: number; unit: Unit }
  /** “at dawn”, “in the evening”, “at 14:00” of a day that was told. */
  | { kind: 'hour' }

export type Said = {
  span: Span
  meaning: Meaning
  edge: Edge | null
  bound: Bound | null
  /** A part of the day was said. */
  part: boolean
  clock: Clock | null
  /** The week or year in which it lies: “Tuesday of last week”, “September last year”. */
  within: { unit: Unit; which: Which } | null
  /** The other end of a range: “from Monday to Wednesday”. */
  to: Said | null
  /** The name of the rule in docs/press.md. */
  rule: TimeRule
}

/** Every rule that finds a time, by the name that docs/press.md explains. */
export const TIME_RULES = {
  'time-near': 'Today, yesterday, tomorrow, tonight, this morning, last night: counted from publication.',
  'time-overnight': 'Overnight: from the day before publication, or the day told, to the next.',
  'time-weekday': 'A weekday is the latest not after publication; ahead where the tense or “next” says so.',
  'time-date':
    'A date; without a year the latest, ahead where the tense says so, or where only that one is near.',
  'time-month': 'A month, whole or its early, middle or late part.',
  'time-season': 'A season of the north, in whole months.',
  'time-year': 'A year, a decade or a century.',
  'time-feast': 'A feast, by the calendar of those who keep it.',
  'time-unit': 'Last, this or next week, weekend, month or year.',
  'time-vague': 'Recent or coming days: no day can be told.',
  'time-shift': 'So many days, weeks, months or years ago, later or earlier.',
  'time-stretch': 'So many hours or days up to now, or from now on.',
  'time-told': 'The same, previous or following day, counted from what was told last.',
  'time-counted': 'The first or second day of the stretch that was told last.',
  'time-lasting': 'The two days of talks: they end with what was told last.',
  'time-hour': 'A clock time or part of a day without a day: that of what was told last.',
  'time-of-speaking': 'No time is claimed; that beside the words which attribute dates the speaking.',
  'time-label': 'A date at the head of a paragraph, before a dash or colon, dates what the paragraph tells.',
  'time-fronted': 'What opens a sentence dates its later clauses as well.',
  'time-range': 'From one time to another.',
} as const

export type TimeRule = keyof typeof TIME_RULES
