// The sentence on top of Overview: the last outcome that was stated, on which day, and who says so.
import type { Text, When } from '../act.ts'
import type { Overview } from '../answers/pages.ts'
import { CATALOGUES } from '../catalogues/catalogues.ts'
import type { SentenceValues } from '../catalogues/render.ts'
import { joinTexts } from '../catalogues/texts.ts'
import { type Asking, first, json, STANDS } from './asking.ts'
import { TOLD, type ToldRow, toldOf } from './told.ts'

const BY_TIME = 'ifnull(e.starts_at, unixepoch(e.signed_at) * 1000)'
type Outcome = ToldRow & { outcome: string; session: string; at: number; signed_at: string }

/**
 * The last outcome by when it is said to have been; where none is stated, the last session; null where there is none.
 * Two outcomes without common ground, one after the other, read as a stalemate that persisted.
 */
export function headline(ask: Asking): Overview['sentence'] {
  const last = outcomeBefore(ask, null)
  if (!last) return lastSession(ask)
  const before = outcomeBefore(ask, last)
  const again = last.outcome === 'no-consensus' && before?.outcome === 'no-consensus'
  return sentence(ask, last, again ? 'stalemate' : last.outcome, {})
}

function outcomeBefore(ask: Asking, last: Outcome | null): Outcome | undefined {
  return first<Outcome>(
    ask.db,
    `SELECT ${TOLD}, x.outcome, x.session, e.signed_at, ${BY_TIME} AS at
     FROM outcomes x CROSS JOIN entries e ON e.entry = x.entry
     WHERE x.outcome <> 'not-stated' AND ${STANDS} AND (${BY_TIME}, x.entry) < (?, ?)
     ORDER BY at DESC, x.entry DESC LIMIT 1`,
    last?.at ?? Number.MAX_SAFE_INTEGER,
    last?.entry ?? Number.MAX_SAFE_INTEGER,
  )
}

function lastSession(ask: Asking): Overview['sentence'] {
  const row = first<ToldRow & { title: string; signed_at: string }>(
    ask.db,
    `SELECT ${TOLD}, x.title, e.signed_at FROM sessions x CROSS JOIN entries e ON e.entry = x.entry
     WHERE ${STANDS} ORDER BY ${BY_TIME} DESC, x.entry DESC LIMIT 1`,
  )
  return row ? sentence(ask, row, 'met', { title: json<Text>(row.title)! }) : null
}

function sentence(
  ask: Asking,
  row: ToldRow & { signed_at: string },
  outcome: string,
  values: SentenceValues,
): NonNullable<Overview['sentence']> {
  const told = toldOf(ask, row)
  const day = dayOf(told.when, told.basis === 'reported' ? null : row.signed_at)
  const path = day ? (outcome === 'met' ? 'met' : `outcome.${outcome}`) : `undated.${outcome}`
  return {
    key: `overview.${path}`,
    values: { ...values, ...(day && { day }), ...according(told) },
    told,
  }
}

/** Whom it is according to, as the sentences of acts say it. */
function according(told: NonNullable<Overview['sentence']>['told']): SentenceValues {
  if (told.basis === 'direct') return { told: 'direct' }
  if (told.basis === 'conveyed')
    return told.recordedBy ? { told: 'conveyed', recorder: told.recordedBy.name } : { told: 'direct' }
  const outlets = new Map(told.sources.map(({ source, outlet }) => [source.id, outlet ?? source.name]))
  const outlet = joinTexts([...outlets.values()])
  return outlet ? { told: 'source', outlet } : { told: 'reported' }
}

/** The day as each language of the interface says it: "Sunday 26 October". Null where no day is stated. */
export function dayOf(when: When | null, signedAt: string | null): Text | null {
  const from = when?.from ?? when?.to ?? (when === null ? signedAt : null)
  if (!from) return null
  const day = new Date(`${from.slice(0, 10)}T12:00:00Z`)
  return Object.fromEntries(Object.keys(CATALOGUES).map((language) => [language, dayIn(language, day)]))
}

const LOCALES: Record<string, string> = { en: 'en-GB', ur: 'ur-PK' }
const formats = new Map<string, Intl.DateTimeFormat>()

function dayIn(language: string, day: Date): string {
  let format = formats.get(language)
  if (!format) {
    format = new Intl.DateTimeFormat(LOCALES[language] ?? language, {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      timeZone: 'UTC',
      numberingSystem: 'latn',
    })
    formats.set(language, format)
  }
  return format.format(day)
}
