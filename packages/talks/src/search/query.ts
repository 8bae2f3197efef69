// From what somebody typed to an FTS5 expression. Nothing typed reaches FTS5's grammar: only folded words,
// each in quotation marks.
import { fold, wordsOf, ZWNJ } from './fold.ts'

/** What to look for: each term is a run of words that must stand together; `prefix` lets the last one go on. */
export interface Term {
  words: string[]
  prefix: boolean
}

const MOST_TERMS = 12
const MOST_TYPED = 400
const QUOTED = /["“”„«»]([^"“”„«»]*)["“”„«»]|(\S+)/gu

/** The terms of a query. Words in quotation marks stand together exactly; others match as beginnings of words. */
export function termsOf(typed: string): Term[] {
  const terms: Term[] = []
  for (const [, quoted, bare] of typed.slice(0, MOST_TYPED).matchAll(QUOTED)) {
    const words = wordsOf(fold(quoted ?? bare ?? ''))
    if (words.length === 0) continue
    // One letter begins too many words to be worth asking for.
    terms.push({ words, prefix: quoted === undefined && words.at(-1)!.length > 1 })
    if (terms.length === MOST_TERMS) break
  }
  return terms
}

/** The FTS5 expression for a query, or null where it holds no word. All terms must occur in an entry. */
export function matchExpression(typed: string): string | null {
  const terms = termsOf(typed)
  if (terms.length === 0) return null
  const spaced = termsOf(typed.replaceAll(ZWNJ, ' '))
  const all = (list: Term[]) => list.map(expression).join(' AND ')
  return spaced.length === terms.length ? all(terms) : `(${all(terms)}) OR (${all(spaced)})`
}

function expression({ words, prefix }: Term): string {
  return `"${words.join(' ')}"${prefix ? '*' : ''}`
}
