// E-mails: what the header states, the HTML or the plain part, and attachments that are articles.
import type { Attachment, Email } from 'postal-mime'
import { headerDate } from '../dates.ts'
import type { Hints } from '../hints.ts'
import { readFragment } from '../html/page.ts'
import { tidy } from '../marks.ts'
import { readPlainText } from '../plain-text.ts'
import { type Outcome, unreadable } from '../problems.ts'
import type { Facts, Raw, RawBlock } from '../raw.ts'
import { forwardedIn, unquoted } from './forwarded.ts'

/** Reads an attachment as a file of its own. */
export type ReadAttachment = (bytes: Uint8Array, hints: Hints) => Promise<Outcome<Raw[]>>

const MOST_ATTACHMENTS = 20
/** A body shorter than this beside an attached article only introduces it. */
const INTRODUCTION = 400

const ARTICLES =
  /^(?:text\/(?:html|plain|markdown)|application\/(?:pdf|vnd\.openxmlformats-officedocument\.wordprocessingml\.document|xhtml\+xml)|message\/rfc822)$/
const NAMED = /\.(?:txt|md|html?|pdf|docx|eml)$/i

/** Marks that mailers put before a subject. */
const PREFIX = /^(?:\s*(?:re|fwd?|aw|wg|ynt|ilt|tr)\s*:\s*|\s*\[[^\]]{1,40}\]\s*)+/i

const lengthOf = (blocks: readonly RawBlock[]): number =>
  blocks.reduce((sum, { text }) => sum + text.length, 0)

/** Newsletters come from outlets; a person's own mail does not say who published what it holds. */
const outletOf = (mail: Email): string | undefined => {
  const name = tidy(mail.from?.name ?? '')
  const isList = mail.headers.some(({ key }) => key === 'list-unsubscribe' || key === 'list-id')
  const isOutlet =
    /\b(?:news|newsletters?|times|post|press|agency|radio|tv|daily|herald|tribune|gazette|journal|wire|monitor|editors?|desk|alerts?)\b/i.test(
      name,
    )
  if (name === '' || !(isList || isOutlet)) return undefined
  return name.replace(/\s+(?:newsletters?|alerts?|breaking news|daily briefing)$/i, '') || undefined
}

const factsOf = (mail: Email): Facts => {
  const stated = mail.headers.find(({ key }) => key === 'date')?.value
  const published = headerDate(stated) ?? headerDate(mail.date)
  const title = tidy(mail.subject ?? '').replace(PREFIX, '')
  const outlet = outletOf(mail)
  return { ...(title ? { title } : {}), ...(published ? { published } : {}), ...(outlet ? { outlet } : {}) }
}

/** The part with more of the article in it; HTML where both have it, for its paragraphs. */
const bodyOf = async (mail: Email, name: string): Promise<Outcome<RawBlock[]>> => {
  const plain = mail.text ? readPlainText(unquoted(mail.text)).blocks : []
  if (!mail.html) return { ok: true, value: plain }
  const html = await readFragment(mail.html, name)
  if (!html.ok) return plain.length > 0 ? { ok: true, value: plain } : html
  return { ok: true, value: lengthOf(html.value) * 2 < lengthOf(plain) ? plain : html.value }
}

const isEncrypted = (mail: Email): boolean => {
  const type = mail.headers.find(({ key }) => key === 'content-type')?.value ?? ''
  return (
    /multipart\/encrypted|application\/(?:x-)?pkcs7-mime/i.test(type) ||
    /^\s*-----BEGIN PGP MESSAGE-----/.test(mail.text ?? '')
  )
}

const attached = async (attachments: readonly Attachment[], read: ReadAttachment): Promise<Raw[]> => {
  const found: Raw[] = []
  const articles = attachments.filter(
    ({ mimeType, filename, related }) => !related && (ARTICLES.test(mimeType) || NAMED.test(filename ?? '')),
  )
  for (const { content, filename, mimeType } of articles.slice(0, MOST_ATTACHMENTS)) {
    const bytes =
      typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content as ArrayBuffer)
    const outcome = await read(bytes, { name: filename ?? '-', mediaType: mimeType })
    // A mail with an attachment that cannot be read is still a mail.
    if (outcome.ok) found.push(...outcome.value)
  }
  return found
}

export const readMail = async (
  bytes: Uint8Array,
  name: string,
  read: ReadAttachment,
): Promise<Outcome<Raw[]>> => {
  const { default: PostalMime } = await import('postal-mime')
  let mail: Email
  try {
    mail = await PostalMime.parse(bytes, { maxNestingDepth: 50, rfc822Attachments: true })
  } catch {
    return unreadable('article-damaged', { name, form: 'e-mail' }) // it throws beyond its limits of nesting and headers
  }
  if (isEncrypted(mail)) return unreadable('article-encrypted', { name })
  const body = await bodyOf(mail, name)
  if (!body.ok) return body
  const own = forwardedIn({ blocks: body.value, facts: factsOf(mail), sheds: mail.html !== undefined })
  const others = await attached(mail.attachments, read)
  const introduces = others.length > 0 && lengthOf(own.blocks) < INTRODUCTION
  return { ok: true, value: introduces || own.blocks.length === 0 ? others : [own, ...others] }
}
