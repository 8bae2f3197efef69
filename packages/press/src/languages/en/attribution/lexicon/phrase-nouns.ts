// Nouns that make a phrase an attribution: “in the words of”, “by his own count”, “to their knowledge”.
import { wordsOf } from './frame.ts'

const ROWS: readonly (readonly [prepositions: string, nouns: string])[] = [
  [
    'in',
    'words view opinion telling retelling estimation assessment judgment judgement reckoning reading phrase formulation description version account eyes estimate estimates analysis interpretation parlance',
  ],
  [
    'by',
    'account accounts count telling estimate estimates reckoning reckonings admission assessment tally reading calculation calculations lights definition records log logs version book',
  ],
  ['to', 'mind thinking'],
  ['on', 'evidence testimony showing reading telling reckoning'],
  ['from', 'perspective standpoint viewpoint vantage'],
  ['at', 'reckoning estimate'],
]

/** Which prepositions make each noun a phrase of attribution. */
export const PHRASE_NOUNS: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const nouns = new Map<string, Set<string>>()
  for (const [prepositions, words] of ROWS)
    for (const noun of wordsOf(words))
      for (const preposition of wordsOf(prepositions))
        nouns.set(noun, (nouns.get(noun) ?? new Set()).add(preposition))
  return nouns
})()

/** With “of” behind it, as well: “on the word of”, “in the language of”. */
export const PHRASE_NOUNS_OF: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['word', new Set(['on'])],
  ['knowledge', new Set(['to'])],
  ['authority', new Set(['on'])],
  ['account', new Set(['in', 'by', 'on'])],
  ['language', new Set(['in'])],
  ['eyes', new Set(['in', 'through'])],
  ['version', new Set(['in', 'by'])],
  ['admission', new Set(['by', 'on'])],
  ['figures', new Set(['by', 'on'])],
])

/** Counts by nobody in particular: “by one count”, “by most accounts”. */
export const COUNT_BY_SOME = /^(?:count|tally|estimates?|accounts?|reckonings?|calculations?)$/
