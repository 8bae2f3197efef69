// The timeline's measure: a window of instants, and where its ticks fall in local time.
import { fromAbsolute, toCalendarDateTime, toZoned, type ZonedDateTime } from '@internationalized/date'
import type { Extent } from './extent.ts'

/** The instants between which the timeline looks, in milliseconds since 1970, UTC. */
export interface Window {
  from: number
  to: number
}

export const HOUR = 3_600_000
export const DAY = 24 * HOUR

/** The window that holds all extents, with room at both ends; null where there is none. */
export function windowAround(extents: readonly Extent[]): Window | null {
  if (extents.length === 0) return null
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const extent of extents) {
    from = Math.min(from, extent.from)
    to = Math.max(to, extent.to)
  }
  const room = Math.max((to - from) * 0.04, HOUR)
  return { from: from - room, to: to + room }
}

/** The part of all extents that a first look shows. */
const MOST = 0.9
/** Leaving some out is worth it only where the rest then gains so much room. */
const GAIN = 3

/**
 * The window that holds nearly all extents: a ceasefire declared a week before, or an entry made months later, would
 * make everything else a speck. All of them where that gains little.
 */
export function windowOfMost(extents: readonly Extent[]): Window | null {
  const whole = windowAround(extents)
  const inOrder = [...extents].sort((a, b) => a.from - b.from)
  const wanted = Math.ceil(inOrder.length * MOST)
  let shortest: Window | null = null
  for (let first = 0; first + wanted <= inOrder.length; first++) {
    const found = windowAround(inOrder.slice(first, first + wanted))
    if (found && (!shortest || found.to - found.from < shortest.to - shortest.from)) shortest = found
  }
  if (!whole || !shortest) return whole
  return whole.to - whole.from > GAIN * (shortest.to - shortest.from) ? shortest : whole
}

/** Where an instant lies: 0 at the window's start, 1 at its end, outside them beyond it. */
export const placeIn = ({ from, to }: Window, at: number): number => (at - from) / (to - from)

/** The same middle, `factor` times as long; never shorter than an hour. */
export function zoomed({ from, to }: Window, factor: number): Window {
  const middle = (from + to) / 2
  const half = Math.max(((to - from) * factor) / 2, HOUR / 2)
  return { from: middle - half, to: middle + half }
}

/** Moved by a part of its own length; 0.5 is half a window later. */
export const moved = ({ from, to }: Window, part: number): Window => ({
  from: from + (to - from) * part,
  to: to + (to - from) * part,
})

type Step = { hours: number } | { days: number } | { months: number } | { years: number }
const STEPS: [number, Step][] = [
  [HOUR, { hours: 1 }],
  [3 * HOUR, { hours: 3 }],
  [6 * HOUR, { hours: 6 }],
  [12 * HOUR, { hours: 12 }],
  [DAY, { days: 1 }],
  [2 * DAY, { days: 2 }],
  [7 * DAY, { days: 7 }],
  [30 * DAY, { months: 1 }],
  [91 * DAY, { months: 3 }],
  [365 * DAY, { years: 1 }],
  [3650 * DAY, { years: 10 }],
]

export interface Tick {
  /** Instant, ms since 1970. */
  at: number
  /** Local date and time in the zone, `2025-10-26T06:00`. */
  local: string
  /** A tick at local midnight carries the date, others the hour. */
  midnight: boolean
}

/** At most `most` ticks, on round local times of `zone`; a day of 23 or 25 hours keeps its midnights. */
export function ticksOf(window: Window, zone: string, most: number): Tick[] {
  const wanted = (window.to - window.from) / Math.max(1, most)
  const [, step] = STEPS.find(([length]) => length >= wanted) ?? STEPS.at(-1)!
  let tick = roundStart(fromAbsolute(window.from, zone), step)
  const ticks: Tick[] = []
  while (tick.toDate().getTime() <= window.to && ticks.length <= most + 1) {
    const at = tick.toDate().getTime()
    if (at >= window.from)
      ticks.push({ at, local: tick.toString().slice(0, 16), midnight: tick.hour === 0 && tick.minute === 0 })
    tick = next(tick, step)
  }
  return ticks
}

const zero = { hour: 0, minute: 0, second: 0, millisecond: 0 }

function roundStart(at: ZonedDateTime, step: Step): ZonedDateTime {
  if ('years' in step) return at.set({ ...zero, day: 1, month: 1, year: at.year - (at.year % step.years) })
  if ('months' in step) return at.set({ ...zero, day: 1, month: at.month - ((at.month - 1) % step.months) })
  return at.set(zero)
}

/** Steps in local time, so that ticks stay on round hours across a change of the clocks. */
function next(tick: ZonedDateTime, step: Step): ZonedDateTime {
  if (!('hours' in step)) return tick.add(step)
  const stepped = toZoned(toCalendarDateTime(tick).add(step), tick.timeZone)
  return stepped.compare(tick) > 0 ? stepped : tick.add(step)
}
