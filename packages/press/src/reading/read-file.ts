// Bytes of a file to the articles in it.
import type { Article } from '../article.ts'
import { assemble } from './assemble.ts'
import { readDocx } from './docx.ts'
import { readFeed } from './feed.ts'
import type { Hints } from './hints.ts'
import { readPage } from './html/page.ts'
import { readMail } from './mail/mail.ts'
import { mailsOf } from './mail/mbox.ts'
import { readPdf } from './pdf/pdf.ts'
import { readPlainText } from './plain-text.ts'
import { type Outcome, unreadable } from './problems.ts'
import type { Raw } from './raw.ts'
import { sniff } from './sniff.ts'

/** Largest file that is read, in megabytes of 1,000,000 bytes. */
export const LARGEST_MEGABYTES = 20

/** Longest text of one article, in UTF-16 units; a newspaper's longest has a twentieth of it. */
export const LONGEST_UNITS = 1_000_000

/** How deep mails are attached to mails at most. */
const DEEPEST_MAIL = 3

const one = (outcome: Outcome<Raw>): Outcome<Raw[]> =>
  outcome.ok ? { ok: true, value: [outcome.value] } : outcome

/** `depth` counts the mails around these bytes. */
const read = async (bytes: Uint8Array, hints: Hints, depth: number): Promise<Outcome<Raw[]>> => {
  const name = hints.name ?? '-'
  const mail = (each: Uint8Array): Promise<Outcome<Raw[]>> =>
    readMail(each, name, (attachment, its) =>
      depth < DEEPEST_MAIL ? read(attachment, its, depth + 1) : Promise.resolve({ ok: true, value: [] }),
    )
  const sniffed = sniff(bytes, hints)
  switch (sniffed.form) {
    case 'text':
      return sniffed.text.length > LONGEST_UNITS * 4
        ? unreadable('article-too-long', { name, limit: LONGEST_UNITS })
        : { ok: true, value: [readPlainText(sniffed.text)] }
    case 'html':
      return one(await readPage(sniffed.text, name))
    case 'feed':
      return readFeed(sniffed.text, name)
    case 'docx':
      return one(await readDocx(bytes, name))
    case 'pdf':
      return one(await readPdf(bytes, name))
    case 'mail':
      return mail(bytes)
    case 'mbox': {
      const articles: Raw[] = []
      for (const each of mailsOf(bytes)) {
        const outcome = await mail(each)
        // One mail that cannot be read does not take the others with it.
        if (outcome.ok) articles.push(...outcome.value)
      }
      return { ok: true, value: articles }
    }
    case 'encrypted':
      return unreadable('article-encrypted', { name })
    case 'binary':
      return unreadable('article-binary', { name })
    case 'other':
      return unreadable('article-form', { name, form: sniffed.called })
  }
}

/**
 * The articles in a file, at least one. A file that cannot be read is answered with a problem from the catalogue: too
 * large, empty, encrypted, damaged, of a form that is not read, packed or nested beyond what an article is.
 */
export const readFile = async (bytes: Uint8Array, hints: Hints = {}): Promise<Outcome<Article[]>> => {
  const name = hints.name ?? '-'
  if (bytes.length > LARGEST_MEGABYTES * 1_000_000)
    return unreadable('article-too-large', { name, limit: LARGEST_MEGABYTES })
  if (bytes.length === 0) return unreadable('article-empty', { name })
  const found = await read(bytes, hints, 0)
  if (!found.ok) return found
  const articles: Article[] = []
  for (const raw of found.value) {
    if (raw.blocks.reduce((sum, { text }) => sum + text.length, 0) > LONGEST_UNITS)
      return unreadable('article-too-long', { name, limit: LONGEST_UNITS })
    const article = await assemble(raw, hints)
    if (article) articles.push(article)
  }
  return articles.length > 0 ? { ok: true, value: articles } : unreadable('article-empty', { name })
}
