// What an article says of itself: title, outlet, author, dateline, publication date and its zone.
import type { ArticleSource } from '../draft.ts'
import { creditedReporter, readByline } from './byline.ts'
import { type Dateline, findDateline } from './dateline.ts'
import { dateLine, statedDate } from './dates.ts'
import type { Formed } from './forms.ts'
import type { Hints } from './hints.ts'
import type { Facts } from './raw.ts'
import { zoneOfPlace } from './zone.ts'

/** How many of the first paragraphs may carry the dateline. */
const DATELINED = 3

/** The dateline and the index of the paragraph that it begins. */
export const datelineOf = (pieces: readonly Formed[]): { index: number; dateline: Dateline } | null => {
  let seen = 0
  for (const [index, { form, text }] of pieces.entries()) {
    if (form !== 'paragraph') continue
    const dateline = findDateline(text)
    if (dateline) return { index, dateline }
    if (++seen === DATELINED) return null
  }
  return null
}

const publishedIn = (line: string): string | null =>
  /^[[(]?(?:(?:[Ff]irst|[Oo]riginally) )?[Pp]ublished (?:in|by|on) (?:the )?(?<outlet>\p{Lu}[^,\d]{1,50}?)(?:,| on |[.)\]]*$)/u.exec(
    line,
  )?.groups?.outlet ?? null

/** A line that dates the publication; the one of an update counts only where there is no other. */
/** `Special to The Tidewater Herald`. */
const writtenFor = (line: string): string | null =>
  /^[Ss]pecial (?:to|for) (?<outlet>.{2,60})$/.exec(line)?.groups?.outlet ?? null

const datesIn = (pieces: readonly Formed[]): string | null => {
  const lines = pieces
    .filter(({ form, rule }) => form === 'furniture' && (rule === 'published-line' || rule === 'date-line'))
    .map(({ text }) => text)
  const first = lines.filter(
    (line) => !/^\W*(?:last )?updated|^(?:آخری )?اپ ڈیٹ|^(?:son )?güncelle/iu.test(line),
  )
  for (const line of [...first, ...lines]) {
    const stated = statedDate(line)
    if (stated) return stated.date
  }
  return null
}

/** The finer of two dates of one day, else the first. */
const finer = (one: string, other: string | null): string =>
  other?.startsWith(one) && other.length > one.length ? other : one

const published = (stated: string | null, dateline: Dateline | null, hints: Hints): string | null => {
  const given = hints.published ?? null
  if (hints.first && given) return finer(given, stated)
  if (stated) return stated
  if (given) return given
  return dateline?.dated ? (statedDate(dateline.dated)?.date ?? null) : null
}

const offsetOf = (date: string | null): string | null => /T.*([+-]\d{2}:\d{2})$/.exec(date ?? '')?.[1] ?? null

/** `pieces` are all blocks, also those that the text sheds. A file's own word goes before the hints unless these come first. */
export const sourceOf = (
  pieces: readonly Formed[],
  facts: Facts,
  hints: Hints,
): Omit<ArticleSource, 'language'> => {
  const dateline = datelineOf(pieces)?.dateline ?? null
  const bylines = pieces.filter(({ form }) => form === 'byline').map(({ text }) => readByline(text, true))
  const placed = pieces.find(({ rule, text }) => rule === 'date-line' && dateLine(text)?.place)
  const place = dateline?.city ?? (placed && dateLine(placed.text)?.place) ?? null
  // Where the writer is dates the text as well, though it is no dateline.
  const dates = place ?? bylines.find((line) => line?.place)?.place ?? null
  const credits = pieces.map(({ form, text }) => (form === 'furniture' ? creditedReporter(text) : null))
  const stated = facts.published ?? bylines.find((line) => line?.published)?.published ?? datesIn(pieces)
  const outlet =
    facts.outlet ??
    bylines.find((line) => line?.outlet)?.outlet ??
    pieces
      .map(({ text, form }) =>
        form === 'furniture' ? publishedIn(text) : form === 'byline' ? writtenFor(text) : null,
      )
      .find(Boolean)
  const date = published(stated, dateline, hints)
  return {
    title: facts.title ?? pieces.find(({ form }) => form === 'headline')?.text ?? null,
    outlet: (hints.first ? hints.outlet : undefined) ?? outlet ?? hints.outlet ?? dateline?.agency ?? null,
    author: facts.author ?? bylines.find((line) => line?.author)?.author ?? credits.find(Boolean) ?? null,
    dateline: place,
    published: date,
    zone: (dates ? zoneOfPlace(dates, dateline?.within) : null) ?? offsetOf(date),
  }
}
