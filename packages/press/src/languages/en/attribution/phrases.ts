// Noun phrases beside a verb, from parts of speech alone.
import type { Analysed, Token } from '../../../text/analysed.ts'

/** First token and the one after the last. */
export type Run = [number, number]

const NOMINAL = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PRON'])
const JOINING = new Set([
  'of',
  'for',
  'in',
  'from',
  'at',
  'with',
  'on',
  'to',
  'and',
  'or',
  '-',
  '’s',
  "'s",
  '’',
  '/',
  '&',
  'who',
])
const isNominal = (token: Token | undefined) => token !== undefined && NOMINAL.has(token.pos)

/** The noun phrase that ends just before `end`, not reaching before `from`; null where there is none. */
export const phraseBefore = ({ tokens }: Analysed, from: number, end: number): Run | null => {
  let last = end
  while (
    last > from &&
    (tokens[last - 1]!.pos === 'ADV' || tokens[last - 1]!.pos === 'AUX' || tokens[last - 1]!.lower === 'also')
  )
    last--
  if (last > from && tokens[last - 1]!.lower === ',') {
    // An apposition or aside: “the minister, speaking in Ankara, said”.
    let comma = last - 2
    while (comma > from && tokens[comma]!.lower !== ',') comma--
    if (comma <= from) return null
    const before = phraseBefore({ tokens } as Analysed, from, comma)
    if (before === null) return null
    return isNominal(tokens[comma + 1]) && isNominal(tokens[last - 2]) ? [before[0], last - 1] : before
  }
  if (!isNominal(tokens[last - 1]) && tokens[last - 1]?.lower !== ')') return null
  let first = last - 1
  while (first > from) {
    const before = tokens[first - 1]!
    if (isNominal(before) || JOINING.has(before.lower) || before.lower === '(' || before.lower === ')')
      first--
    else break
  }
  while (
    first < last &&
    (tokens[first]!.pos === 'ADP' ||
      tokens[first]!.pos === 'CCONJ' ||
      tokens[first]!.pos === 'PART' ||
      !isNominal(tokens[first]))
  )
    first++
  return first < last ? [first, last] : null
}

/** The noun phrase that starts at `start`; null where there is none. */
export const phraseAfter = ({ tokens }: Analysed, start: number, to: number): Run | null => {
  if (!isNominal(tokens[start]) || start >= to) return null
  let end = start
  while (end < to && (isNominal(tokens[end]) || JOINING.has(tokens[end]!.lower))) end++
  while (end > start && !isNominal(tokens[end - 1])) end--
  return end > start ? [start, end] : null
}
