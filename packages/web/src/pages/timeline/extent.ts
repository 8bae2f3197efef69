// A claimed time as a stretch of instants, and how a timeline marks it.
import { CalendarDate } from '@internationalized/date'
import type { When } from '../../../../talks/src/act.ts'
import type { TimelineItem } from '../../../../talks/src/answers/pages.ts'
import { instantOf, isDateOnly } from '../../time/zoned.ts'

/** dot: an instant · bar: lasted from, to · hollow: some time during. */
export type Mark = 'dot' | 'bar' | 'hollow'

export interface Extent {
  /** Milliseconds since 1970, UTC. Equal for an instant. */
  from: number
  to: number
  mark: Mark
}

/** An item whose time is stated, with the stretch that it covers. */
export interface Placed {
  item: TimelineItem
  extent: Extent
}

const nextDay = (date: string): string => {
  const [year = 1970, month = 1, day = 1] = date.split('-').map(Number)
  return new CalendarDate(year, month, day).add({ days: 1 }).toString()
}

/** First instant of a local date or time. */
const startOf = (local: string, zone: string) =>
  instantOf(isDateOnly(local) ? `${local}T00:00` : local, zone).getTime()
/** Last instant: a date ends where the next begins. */
const endOf = (local: string, zone: string) =>
  isDateOnly(local) ? startOf(nextDay(local), zone) : startOf(local, zone)

/**
 * The stretch that a claimed time covers; null where none is stated. A date alone means some time during that day:
 * the source did not say when. `zone` stands in where the time names none.
 */
export function extentOf(when: When | null, zone: string): Extent | null {
  if (!when?.from) return null
  const stated = when.zone ?? zone
  const from = startOf(when.from, stated)
  if (when.to) {
    const to = Math.max(from, endOf(when.to, stated))
    return { from, to, mark: when.within ? 'hollow' : 'bar' }
  }
  if (isDateOnly(when.from) || when.within)
    return { from, to: endOf(when.from.slice(0, 10), stated), mark: 'hollow' }
  return { from, to: from, mark: 'dot' }
}
