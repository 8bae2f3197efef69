// From local time in a zone, as a source states it, to bounds in UTC: for order and timelines, never for rules,
// since zones change with the machine's tables.
import type { When } from '../act.ts'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

const formats = new Map<string, Intl.DateTimeFormat | null>()
const offsets = new Map<string, number>()

const formatOf = (zone: string): Intl.DateTimeFormat | null => {
  let format = formats.get(zone)
  if (format === undefined) {
    try {
      format = new Intl.DateTimeFormat('en-US', {
        timeZone: zone,
        hourCycle: 'h23',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
        second: 'numeric',
      })
    } catch (error) {
      if (!(error instanceof RangeError)) throw error
      format = null // a zone that this machine does not know counts as UTC
    }
    formats.set(zone, format)
  }
  return format
}

/** True where this machine has the zone in its tables. */
export const isKnownZone = (zone: string): boolean => formatOf(zone) !== null

/** Local time minus UTC in milliseconds, in `zone` at the UTC moment; remembered by the quarter of an hour. */
const offsetAt = (zone: string, utc: number): number => {
  const quarter = Math.floor(utc / (15 * MINUTE))
  const key = `${zone} ${quarter}`
  let offset = offsets.get(key)
  if (offset === undefined) {
    const format = formatOf(zone)
    if (format === null) offset = 0
    else {
      const at = quarter * 15 * MINUTE
      const parts: Record<string, number> = {}
      for (const { type, value } of format.formatToParts(at)) parts[type] = Number(value)
      const { year, month, day, hour, minute, second } = parts as Record<string, number> & { year: number }
      offset = Date.UTC(year, month! - 1, day, hour, minute, second) - at
    }
    offsets.set(key, offset)
  }
  return offset
}

/** The UTC moment, in milliseconds, at which clocks in `zone` show that local time. */
const toUtc = (local: string, zone: string): number => {
  const wall = Date.parse(
    local.length === 10 ? `${local}T00:00:00Z` : `${local}${local.length === 16 ? ':00' : ''}Z`,
  )
  const near = wall - offsetAt(zone, wall)
  return wall - offsetAt(zone, near)
}

/** How long a time written to that precision lasts. */
const grain = (local: string) => (local.length === 10 ? DAY : local.length === 16 ? MINUTE : 1_000)

export interface Bounds {
  /** Earliest moment, ms UTC. */
  starts: number
  /** End of the latest moment, ms UTC, exclusive. */
  ends: number
}

/** The moments that `when` allows; null where it states none. Without a zone it is taken as UTC. */
export const boundsOf = (when: When | undefined): Bounds | null => {
  const first = when?.from ?? when?.to
  if (when === undefined || first === undefined) return null
  const zone = when.zone ?? 'UTC'
  const last = when.to ?? first
  const ends = last.length === 10 ? nextDay(last, zone) : toUtc(last, zone) + grain(last)
  return { starts: toUtc(first, zone), ends }
}

/** Midnight after the local day: a day may have 23 or 25 hours. */
const nextDay = (day: string, zone: string) =>
  toUtc(new Date(Date.parse(`${day}T00:00:00Z`) + DAY).toISOString().slice(0, 10), zone)
