// Every time that a text says, with the rule that found it.
import type { DraftTime } from '../draft.ts'
import type { Span } from '../span.ts'
import type { Analysed } from '../text/analysed.ts'
import {
  type Day,
  type Days,
  dayOf,
  dayOfIso,
  lastWeekday,
  nextWeekday,
  partsOf,
  type Unit,
} from './calendar.ts'
import { type Found, joinTimes } from './join.ts'
import { type Around, ends } from './resolve.ts'
import type { Meaning, Said, TimeRule } from './said.ts'
import { scanTimes } from './scan.ts'
import { isNews, type Told, toldAfter, toldFor } from './story.ts'
import type { Tense, TimeTables } from './tables.ts'
import { draftTime } from './written.ts'

/** A time with the name of its rule, as in docs/press.md. */
export type FoundTime = {
  time: DraftTime
  rule: TimeRule
  /** Of a chronology: the paragraph at whose head it stands. */
  labels?: Span
}

/** At the head of a paragraph, before a dash or colon. */
const isHead = (text: string, [from, to]: Span): boolean =>
  /^[\s•*·–—-]*$/u.test(text.slice(0, from)) && /^\s*(?:[–—|:]|-\s)/u.test(text.slice(to))

/** A dateline's day: when it was written, not when anything happened. */
const isDateline = (text: string, [from, to]: Span): boolean =>
  from < 80 &&
  /^\p{Lu}{3}[^.]*,?\s*$/u.test(text.slice(0, from)) &&
  /^,?\s*(?:[([][^)\]]{2,40}[)\]]\s*)?[–—-]/u.test(text.slice(to))

/** Morning papers print what was written the day before: “VERBA, Aug 6 — … today” of 7 August is of the 6th. */
const writtenOn = (meaning: Meaning, published: Day | null): Day | null => {
  if (published === null || meaning.kind !== 'date' || meaning.month === null) return null
  const { year } = partsOf(published)
  const day = dayOf(meaning.year ?? year, meaning.month, meaning.day)
  return day !== null && published - day >= 0 && published - day <= LATE_DAYS ? day : null
}
const LATE_DAYS = 2

/** What the tense makes of a stretch: how long something took is no time; null. */
const meant = ({ reading, meaning }: Found, tense: Tense): Meaning | null => {
  if (reading === 'lasted') return tense === 'perfect' ? meaning : null
  if (reading === 'hence') return tense === 'ahead' ? meaning : null
  if (reading !== 'in' || meaning.kind !== 'stretch') return meaning
  const { count, unit } = meaning
  if (tense === 'ahead') return { kind: 'shift', count, unit, told: false }
  return tense === 'perfect' ? meaning : null
}

/** Which of the two days of that name is nearer: “had been due to meet on Friday” may still lie ahead. */
const nearerTense = (meaning: Meaning, published: Day | null): Tense => {
  if (published === null || meaning.kind !== 'weekday' || meaning.which !== null) return 'ahead'
  const behind = published - lastWeekday(published, meaning.weekday)
  return behind < nextWeekday(published, meaning.weekday) - published ? 'past' : 'ahead'
}

/** “The year before”, “five years later”, “that March” go by a month or a year as well. */
const goesByStretch = (meaning: Meaning, tense: Tense): boolean =>
  (meaning.kind === 'stretch' && meaning.within && tense === 'past') ||
  (meaning.kind === 'told' || (meaning.kind === 'shift' && meaning.told)
    ? LONG.has(meaning.unit)
    : (meaning.kind === 'month' || meaning.kind === 'season') && meaning.which === 'that')

const LONG = new Set<Unit>(['month', 'quarter', 'year', 'decade', 'century'])

/** Reads the times of a text in its order; without a publication date nothing can be resolved, and spans alone are given. */
export const timesWith = (tables: TimeTables, analysed: Analysed): FoundTime[] => {
  const published = analysed.published === null ? null : dayOfIso(analysed.published)
  const found: FoundTime[] = []
  let written = published
  let told: Told | null = null
  /** The last that was not ahead, and the last stretch of any length. */
  let past: Told | null = null
  let last: Days | null = null
  let news: Told | null = null
  for (const paragraph of analysed.paragraphs) {
    const text = analysed.text.slice(...paragraph.span)
    const all = joinTimes(tables, text, scanTimes(tables, text))
    for (const each of all) {
      const isLabel = isHead(text, each.span)
      // A post's time of day tells when it was written, not when anything happened.
      if (isLabel && (each.clock !== null || each.meaning.kind === 'hour')) continue
      if (isDateline(text, each.span)) {
        written = writtenOn(each.meaning, published) ?? written
        continue
      }
      const labels = isLabel ? { labels: paragraph.span } : {}
      const span: Span = [paragraph.span[0] + each.span[0], paragraph.span[0] + each.span[1]]
      const verb = tables.tense(analysed, span)
      // What has to be done by Friday is still to do, unless somebody did it.
      const isOpen = each.bound === 'until' || each.bound === 'by'
      const ahead = isOpen && (verb === 'unknown' || verb === 'perfect') ? 'ahead' : verb
      // What lasts since Friday has lasted since the last one.
      const since = each.bound === 'since' && ahead === 'ahead' ? 'past' : ahead
      const tense = since === 'planned' ? nearerTense(each.meaning, published) : since
      const meaning = meant(each, tense)
      if (meaning === null) continue
      const said: Said = { ...each, span, meaning }
      if (published === null) {
        found.push({
          time: { span, from: null, to: null, precision: 'vague', zone: analysed.zone },
          rule: said.rule,
          ...labels,
        })
        continue
      }
      // “Since then” counts from a month as well; an hour of what is told is not of a day that is ahead.
      const isThen = (meaning.kind === 'told' && each.bound === 'since') || goesByStretch(meaning, tense)
      const story =
        meaning.kind === 'hour' && tense !== 'ahead' && told && told.days[0] > published ? past : told
      const around: Around = {
        published: meaning.kind === 'near' && written !== null ? written : published,
        told: isThen
          ? last
          : toldFor(story, tense === 'ahead' ? null : news, said, paragraph.index, published),
        tense,
        isBounded: isOpen || each.bound === 'before',
      }
      const [resolved, until] = ends(said, around)
      found.push({
        time: draftTime(said, resolved, until, analysed.zone, tense === 'ahead'),
        rule: said.rule,
        ...labels,
      })
      const days: Days | null = resolved.days && [resolved.days[0], until?.days?.[1] ?? resolved.days[1]]
      told = toldAfter(told, said, days, paragraph.index, span)
      if (told && told.days[0] <= published) past = told
      if (told && isNews(told, published) && (news === null || news.days[1] <= told.days[1])) news = told
      const isSame = meaning.kind === 'told' && meaning.shift === 0
      if (days && days[0] <= published && meaning.kind !== 'vague' && !isSame) last = days
    }
  }
  return found
}
