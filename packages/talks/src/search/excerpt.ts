// Shows where a query was found, in the original spelling.
import { fold, wordsOf, ZWNJ } from './fold.ts'
import { type Term, termsOf } from './query.ts'
import type { Searchable } from './searchable.ts'

/** `[text, matched]` pairs which, joined, are a piece of the original text. */
export type Excerpt = [string, boolean][]

/** Length of an excerpt in characters, about. */
const LENGTH = 160
const WORD = /[\p{L}\p{N}\p{M}\p{Co}\p{Cf}]+/gu

/** The text of an entry that matches most of the query, and the part of it around the first match. */
export function bestExcerpt(
  texts: readonly Searchable[],
  typed: string,
): { field: string; language: string; excerpt: Excerpt } | null {
  const terms = [...termsOf(typed), ...(typed.includes(ZWNJ) ? termsOf(typed.replaceAll(ZWNJ, ' ')) : [])]
  let best: { text: Searchable; spans: Span[]; kinds: number } | null = null
  for (const text of texts) {
    const spans = matches(text.text, terms)
    const kinds = new Set(spans.map((span) => span.term)).size
    if (kinds > (best?.kinds ?? 0)) best = { text, spans, kinds }
  }
  if (!best) return null
  return { field: best.text.field, language: best.text.language, excerpt: cut(best.text.text, best.spans) }
}

interface Span {
  from: number
  to: number
  term: number
}

function matches(text: string, terms: readonly Term[]): Span[] {
  const words: { from: number; to: number; parts: string[] }[] = []
  for (const found of text.matchAll(WORD)) {
    const parts = [fold(found[0])]
    if (found[0].includes(ZWNJ)) parts.push(...wordsOf(fold(found[0].replaceAll(ZWNJ, ' '))))
    words.push({ from: found.index, to: found.index + found[0].length, parts })
  }
  const spans: Span[] = []
  for (let at = 0; at < words.length; at++) {
    for (let term = 0; term < terms.length; term++) {
      const length = startsAt(words, at, terms[term]!)
      if (length === 0) continue
      spans.push({ from: words[at]!.from, to: words[at + length - 1]!.to, term })
      at += length - 1
      break
    }
  }
  return spans
}

/** How many words of the text the term covers from `at`; 0 where it does not match there. */
function startsAt(
  words: readonly { parts: string[] }[],
  at: number,
  { words: wanted, prefix }: Term,
): number {
  for (let k = 0; k < wanted.length; k++) {
    const last = k === wanted.length - 1
    const fits = (part: string) => (last && prefix ? part.startsWith(wanted[k]!) : part === wanted[k])
    if (!words[at + k]?.parts.some(fits)) return 0
  }
  return wanted.length
}

function cut(text: string, spans: readonly Span[]): Excerpt {
  const [from, to] = around(text, spans[0]!)
  const excerpt: Excerpt = []
  let at = from
  if (from > 0) excerpt.push(['… ', false])
  for (const span of spans) {
    if (span.to > to) break
    if (span.from > at) excerpt.push([text.slice(at, span.from), false])
    excerpt.push([text.slice(span.from, span.to), true])
    at = span.to
  }
  if (at < to) excerpt.push([text.slice(at, to), false])
  if (to < text.length) excerpt.push([' …', false])
  return excerpt
}

/** A window around the first match that begins and ends between words. */
function around(text: string, first: Span): [number, number] {
  if (text.length <= LENGTH) return [0, text.length]
  let from = Math.max(0, first.from - LENGTH / 2)
  if (from > 0) from = Math.min(first.from, text.indexOf(' ', from) + 1 || first.from)
  let to = Math.min(text.length, Math.max(first.to, from + LENGTH))
  if (to < text.length) to = Math.max(first.to, text.lastIndexOf(' ', to))
  return [from, to]
}
