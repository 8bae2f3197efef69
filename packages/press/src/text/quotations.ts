// Pairs quotation marks within a paragraph. A mark that opens and is never closed runs to the paragraph's end:
// that is how a quotation goes on in the next paragraph.
import type { Span } from '../span.ts'
import type { Quotation } from './analysed.ts'

const CLOSING: Record<string, string[]> = {
  '“': ['”'],
  // Set wrongly by many a text system: it opens a word, and the same mark closes.
  '”': ['”'],
  '„': ['“', '”'],
  '«': ['»'],
  '‘': ['’'],
  '‹': ['›'],
  '"': ['"'],
  "'": ["'"],
}
const isLetter = (mark: string | undefined) => mark !== undefined && /[\p{L}\p{N}]/u.test(mark)
const isSpace = (mark: string | undefined) => mark === undefined || /[\s([{—–-]/u.test(mark)

/** An apostrophe stands inside a word, or before a shortened one; single marks open only at a word's start. */
const opens = (text: string, at: number): boolean => {
  const mark = text[at]!
  if (!(mark in CLOSING)) return false
  if (mark === '”') return (text[at - 1] === undefined || /\s/.test(text[at - 1]!)) && isLetter(text[at + 1])
  if (mark === '"' || mark === '“' || mark === '„' || mark === '«' || mark === '‹')
    return mark !== '"' || !isSpace(text[at + 1]) || isSpace(text[at - 1])
  return (
    isSpace(text[at - 1]) && isLetter(text[at + 1]) && !/^['‘’](?:s|t|em|til|cause)\b/i.test(text.slice(at))
  )
}

const closes = (text: string, at: number, closing: string[]): boolean => {
  const mark = text[at]!
  if (!closing.includes(mark)) return false
  if (mark === '’' || mark === "'") return !isLetter(text[at + 1]) && !isSpace(text[at - 1])
  return true
}

/** A possessive plural (“officials’ ”) looks like a closing single mark: where a later one follows punctuation, that one closes. */
const laterSingle = (text: string, at: number, end: number, closing: string[]): number => {
  if (/[.,!?;…]/.test(text[at - 1] ?? '')) return at
  for (let next = at + 1; next < end; next++) {
    if (opens(text, next)) return at
    if (closes(text, next, closing) && /[.,!?;…]/.test(text[next - 1] ?? '')) return next
  }
  return at
}

/** The quotations of one paragraph, in order, outermost only. */
export const findQuotations = (text: string, paragraph: Span, index: number): Quotation[] => {
  const found: Quotation[] = []
  const [from, to] = paragraph
  for (let at = from; at < to; at++) {
    if (!opens(text, at)) continue
    const closing = CLOSING[text[at]!]!
    let end = at + 1
    while (end < to && !closes(text, end, closing)) end++
    if (end < to && (text[end] === '’' || text[end] === "'")) end = laterSingle(text, end, to, closing)
    const open = end >= to
    // A stray straight mark near the end says nothing; a curly one without its pair goes on in the next paragraph.
    if (open && (text[at] === "'" || text[at] === '‘')) continue
    found.push({ span: [at, open ? to : end + 1], inner: [at + 1, end], paragraph: index, open })
    at = open ? to : end
  }
  return found
}
