// “that”: whether it opens a clause or points at something.
import { LEMMA_OF } from '../attribution/lexicon/forms.ts'
import { MARKS, type Tagged } from './words.ts'

/** “disputed that account”: “that” points at something where no verb follows its noun. */
export const pointing = (tokens: readonly Tagged[], at: number): boolean => {
  const next = tokens[at + 1]
  if (next === undefined || /^[.,;:?!”"]$/.test(next.lower)) return true
  if (next.lower === 'as' && /^(?:many|much|few|little|long|soon|far)$/.test(tokens[at + 2]?.lower ?? ''))
    return false
  // “agreed that as the fighting eases, they should …” opens a clause.
  if (next.lower === 'as' && tokens.slice(at).some(({ lower }, n) => lower === ',' && n > 3)) return false
  if (/^(?:as|aside|off|out|away)$/.test(next.lower)) return true
  if (MARKS.has(next.lower))
    return /^(?:call|brand|term|label|dub|style|deem)/.test(tokens[at - 1]?.lower ?? '')
  if (!/^(?:NOUN|ADJ)$/.test(next.pos)) return false
  for (let after = at + 1; after < tokens.length; after++) {
    const { lower, pos } = tokens[after]!
    if (pos === 'VERB' || pos === 'AUX' || lower === 'say') return false
    if (/^[.;:?!]$/.test(lower)) return true
    if (lower === ',' || lower === 'and' || lower === 'as' || MARKS.has(lower))
      return after - at <= 4 && /s$/.test(next.lower) === false
  }
  return true
}

/** A verb of saying stands before, with phrases only between. */
export const saysBefore = (tokens: readonly Tagged[], at: number): boolean => {
  for (let before = at - 1; before >= 0 && before > at - 14; before--) {
    const { lower, pos } = tokens[before]!
    if (pos === 'VERB' && LEMMA_OF.has(lower)) return true
    if (pos === 'VERB' || pos === 'AUX' || /^[.;:?!]$/.test(lower)) return false
  }
  return false
}
