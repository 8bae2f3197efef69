// What a language says about its words of time. Rules are shared; words, their order and their tenses are each language's.
import type { Span } from '../span.ts'
import type { Analysed } from '../text/analysed.ts'
import type { Unit, Weekday } from './calendar.ts'
import type { Bound, Edge, TimeRule, Which } from './said.ts'

/**
 * What the verb beside a time tells of it. `perfect`: it reaches up to now (“have waited for two weeks”). `planned`: once ahead,
 * and nobody knows of which day (“had been due to meet on Friday”).
 */
export type Tense = 'ahead' | 'perfect' | 'past' | 'planned' | 'unknown'

/** How a matched form is read; the groups that each reads are named with it. */
export type Reading =
  /** near */
  | 'near'
  | 'overnight'
  /** weekday, which? */
  | 'weekday'
  /** day, month?, year?, last? · iso: year, monthNumber, day · numbered: first, second, year */
  | 'date'
  | 'iso'
  | 'numbered'
  /** month, year?, which? */
  | 'month'
  /** season, year?, which? */
  | 'season'
  /** year, and the last two digits of another · decade in digits or words · century as an ordinal number · quarter, year?, which? */
  | 'year'
  | 'years'
  | 'decade'
  | 'century'
  | 'quarter'
  /** feast, year?, which? */
  | 'feast'
  /** unit, which */
  | 'unit'
  | 'vague'
  /** Vague, and ahead where the verb is. */
  | 'soon'
  /** n, unit; `ago`: before publication · `later`, `sooner`: from what was told · `since`: what follows happened then */
  | 'ago'
  | 'later'
  | 'sooner'
  | 'hence'
  /** n, unit: “in two weeks” ahead, “met four times in ten years” up to now, else how long it took */
  | 'in'
  /** n, unit: up to now · from now on · only with a verb that reaches up to now · within */
  | 'past'
  | 'coming'
  | 'lasted'
  | 'within'
  /** unit?: day by day from what was told */
  | 'same'
  | 'previous'
  | 'following'
  /** place */
  | 'counted'
  /** n, unit */
  | 'lasting'
  /** hour, minute?, half?, zone? or named */
  | 'clock'
  /** part of a day, no clock */
  | 'part'
  /** not a time though it looks like one: “every Monday” */
  | 'none'

/**
 * One form: `{weekday}`, `{month}` and the like stand for any of the words listed under that name. Groups whose names end
 * in digits are read as the name without them, so that a form may offer one thing in two places.
 */
export type Form = readonly [rule: TimeRule, reading: Reading, pattern: string]

export type TimeTables = {
  language: string
  /** Weekdays, months and feasts begin with a capital letter. */
  capitalised: boolean
  words: {
    weekday: Record<string, Weekday>
    month: Record<string, number>
    season: Record<string, 0 | 1 | 2 | 3>
    unit: Record<string, Unit>
    /** Null: several. */
    n: Record<string, number | null>
    place: Record<string, number>
    which: Record<string, Which>
    edge: Record<string, Edge>
    bound: Record<string, Bound>
    /** Days from publication. */
    near: Record<string, number>
    /** The feast by the name that `feasts.ts` reckons with. */
    feast: Record<string, string>
    /** Minutes after midnight. */
    named: Record<string, number>
    /** Ordinal numbers, and decades of the last century, in words. */
    ordinal?: Record<string, number>
    /** Hours to add: 12 for what is after noon. */
    half: Record<string, 0 | 12>
  }
  /** More names for forms: `{zone}`, `{part}`. */
  more: Record<string, string>
  forms: readonly Form[]
  /** What may stand before a form and belong to it, with groups bound, edge and part; matched up to its start. */
  lead: string
  /** What may stand after it, with the same groups. */
  trail: string
  /** What may stand between a time of day and its day, or a weekday and its date. */
  joint: string
  /** What may stand between the two ends of a range, and what stands before the first where `and` joins them. */
  range: { between: string; and: string; opens: string }
  /** The tense of the verb to which the time belongs. */
  tense(analysed: Analysed, span: Span): Tense
  /** Words directly after a form that make it no time: “2000 soldiers”. */
  notBefore: string
  /** Words directly before a form that make it no time. */
  notAfter: string
  /** Capitalised words directly after a day, a month or a feast that make it a part of a name: “the March 9 Alliance”. */
  inName?: string
}
