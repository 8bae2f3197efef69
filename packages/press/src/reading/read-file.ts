// Bytes of a file to the articles in it.
import type { Article } from '../article.ts'
import { assemble } from './assemble.ts'
import { decodeText, isBinary } from './charset.ts'
import type { Hints } from './hints.ts'
import { readPlainText } from './plain-text.ts'
import { type Outcome, unreadable } from './problems.ts'

/** Largest file that is read, in megabytes of 1,000,000 bytes. */
export const LARGEST_MEGABYTES = 20

export const readFile = async (bytes: Uint8Array, hints: Hints = {}): Promise<Outcome<Article[]>> => {
  const name = hints.name ?? '-'
  if (bytes.length > LARGEST_MEGABYTES * 1_000_000)
    return unreadable('article-too-large', { name, limit: LARGEST_MEGABYTES })
  const text = decodeText(bytes)
  if (isBinary(text)) return unreadable('article-binary', { name })
  const article = await assemble(readPlainText(text), hints)
  return article ? { ok: true, value: [article] } : unreadable('article-empty', { name })
}
