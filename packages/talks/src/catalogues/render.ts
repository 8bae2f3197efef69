// Fills a sentence of a catalogue. Small and pure, so that node, command line and pages read alike; i18next given
// the same catalogues and values says the same.
import type { Text } from '../act.ts'
import { type Catalogue, wordsAt } from './catalogues.ts'
import { textIn } from './texts.ts'

export type SentenceValues = Record<string, string | number | Text>

const GAP = /\{\{\s*(\w+)\s*\}\}/g
const NESTED = /\$t\(([^()]+)\)/g
const RIGHT_TO_LEFT = /\p{Script=Arabic}|\p{Script=Hebrew}/u
const LEFT_TO_RIGHT = /\p{Script=Latin}|\p{Script=Cyrillic}|\p{Script=Greek}/u

/**
 * The sentence of `key` with its gaps filled in the reader's language. A value whose script runs the other way is
 * isolated (U+2068 … U+2069), so that it cannot reorder its neighbours. An unknown key is answered with the key.
 */
export function renderSentence(
  key: string,
  values: SentenceValues,
  catalogue: Catalogue,
  language: string,
): string {
  return fill(key, values, catalogue, language, 0)
}

function fill(
  key: string,
  values: SentenceValues,
  catalogue: Catalogue,
  language: string,
  depth: number,
): string {
  const template = wordsAt(catalogue, key)
  if (template === undefined) return key
  // Only the template's own nesting is followed: what people wrote can hold "$t(" and stays as it is.
  const pieces: string[] = []
  let at = 0
  for (const found of template.matchAll(NESTED)) {
    pieces.push(gaps(template.slice(at, found.index), values, language))
    const inner = gaps(found[1]!, values, language)
    pieces.push(depth < 4 ? fill(inner, values, catalogue, language, depth + 1) : inner)
    at = found.index + found[0].length
  }
  pieces.push(gaps(template.slice(at), values, language))
  return pieces.join('')
}

function gaps(template: string, values: SentenceValues, language: string): string {
  return template.replace(GAP, (_, name: string) => {
    const value = values[name]
    if (value === undefined) return ''
    if (typeof value !== 'object') return String(value)
    return isolated(textIn(value, language), language)
  })
}

const rightToLeft = new Set(['ar', 'fa', 'prs', 'ps', 'ur', 'ckb', 'sd', 'he'])

function isolated(words: string, language: string): string {
  const other = rightToLeft.has(language.split('-')[0]!) ? LEFT_TO_RIGHT : RIGHT_TO_LEFT
  return other.test(words) ? `\u2068${words}\u2069` : words
}
