// Where a story is in time: the day told last, by which “the same day” and “shortly before dawn” go.
import type { Span } from '../span.ts'
import type { Day, Days } from './calendar.ts'
import type { Said } from './said.ts'

export type Told = { days: Days; paragraph: number; at: number }

/** Meanings that tell on which day the story is. */
const TELLING = new Set(['near', 'overnight', 'weekday', 'date', 'told', 'feast', 'shift', 'counted', 'hour'])

/** Longer stretches are background: “the following morning” does not go by a month. */
const KEPT_DAYS = 10
/** A day that is ahead is told of in passing: so many UTF-16 units on, the story is back. */
const AHEAD_LENGTH = 200
const EVENING = 18 * 60

/** A clock time without a day is of the day told in the same paragraph, or just before if that is news. */
const isNear = (told: Told, paragraph: number, at: number, published: Day): boolean =>
  (told.paragraph === paragraph ||
    (paragraph - told.paragraph === 1 && Math.abs(published - told.days[1]) < KEPT_DAYS)) &&
  (told.days[1] <= published || at - told.at < AHEAD_LENGTH)

/** What counts as news: told of so many days before publication at most. */
const NEWS_DAYS = 3

export const isNews = ({ days }: Told, published: Day): boolean =>
  days[1] <= published && published - days[1] <= NEWS_DAYS

/**
 * What was told as far as `said` goes by it; null: nothing, or too far back. Where nothing near tells the day of an hour, it is
 * that of the `news`.
 */
export const toldFor = (
  told: Told | null,
  news: Told | null,
  said: Said,
  paragraph: number,
  published: Day,
): Days | null => {
  if (told === null) return null
  if (said.meaning.kind === 'overnight')
    return told.paragraph === paragraph && told.days[1] < published - 1 ? told.days : null
  if (said.meaning.kind !== 'hour') return told.days
  if (!isNear(told, paragraph, said.span[0], published)) return news?.days ?? null
  // “On the night of 8 to 9 November … shortly before midnight”: of the first of the two.
  const isLate = said.clock !== null && (said.clock.minutes >= EVENING || said.clock.minutes === 0)
  return isLate ? [told.days[0], told.days[0]] : told.days
}

/** Where the story is after `said`, which was resolved to `days`. */
export const toldAfter = (
  told: Told | null,
  said: Said,
  days: Days | null,
  paragraph: number,
  span: Span,
): Told | null => {
  const { meaning } = said
  if (days === null || days[1] < days[0] || days[1] - days[0] >= KEPT_DAYS) return told
  if (!TELLING.has(meaning.kind) || said.bound !== null) return told
  // “Demands handed over the previous day” look back; the story goes on where it was.
  if (meaning.kind === 'told' && meaning.shift < 0) return told
  if (meaning.kind === 'hour' && told?.paragraph !== paragraph) return told
  return { days, paragraph, at: span[1] }
}
