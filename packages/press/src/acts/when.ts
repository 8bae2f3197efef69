// The time of an act, as exactly as the draft says it and no more.
import type { When } from '@parley/talks'
import type { ArticleSource, Draft } from '../draft.ts'
import { slice } from '../span.ts'

const ZONE = /^[A-Za-z_]+(?:\/[A-Za-z0-9_+-]+){0,2}$/
const LOCAL = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?)?/
/** Precisions that name a stretch in which something happened some time, not how long it lasted. */
const SOME_TIME = new Set(['days', 'week', 'month', 'season', 'year', 'vague', 'part-of-day'])

/** The IANA zone, or undefined where it is an offset or nothing: acts hold local times. */
export const zoneOf = (zone: string | null | undefined): string | undefined =>
  zone && ZONE.test(zone) ? zone : undefined

/**
 * The time of the draft; undefined: none is said. Words that resolve to no day are kept as words; a time that a person
 * set without words of the article has none.
 */
export const whenOf = (draft: Draft, text: string, source: ArticleSource): When | undefined => {
  const { time } = draft
  if (!time) return undefined
  const said = slice(text, time.span).trim()
  const words = said ? { words: { [source.language]: said } } : {}
  const from = LOCAL.exec(time.from ?? '')?.[0]
  if (!from) return said ? words : undefined
  const to = LOCAL.exec(time.to ?? '')?.[0]
  const zone = zoneOf(time.zone) ?? zoneOf(source.zone)
  const spans = to !== undefined && to !== from
  return {
    from,
    ...(spans ? { to } : {}),
    ...(zone ? { zone } : {}),
    ...(spans && SOME_TIME.has(time.precision) ? { within: true } : {}),
    ...words,
  }
}

/** The day of a publication time; undefined where it states none. */
export const dayOf = (published: string | null): string | undefined =>
  /^\d{4}-\d{2}-\d{2}/.exec(published ?? '')?.[0]
