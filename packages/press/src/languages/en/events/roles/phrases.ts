// Noun phrases in a run of tokens, as far as a report's plain grammar shows them.
import type { Token } from '../../../../text/analysed.ts'

const LEAD =
  /^(?:the|a|an|this|that|these|those|its|his|her|their|our|my|your|any|all|of|“|”|"|‘|’|'|,|–|—|-)$/i
export const PRONOUN =
  /^(?:he|she|it|they|we|i|you|him|her|them|us|me|who|which|that|himself|itself|themselves|one)$/i
export const WHEN =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|aug|sept|oct|nov|dec|yesterday|today|tomorrow|tonight|week|weeks|month|months|year|years|day|days|night|morning|evening|afternoon|hour|hours|minutes|midnight|noon|dawn|weekend|time|times)$/i

const INSIDE = /^(?:NOUN|PROPN|ADJ|NUM|DET)$/
const MARKS = /^(?:'s|’s|’|'|“|”|")$/

/** “Each other”, “one another”: of the two who do it to one another. */
const isOneAnother = (tokens: readonly Token[], at: number): boolean =>
  /^(?:each other|one another)$/.test(`${tokens[at]?.lower} ${tokens[at + 1]?.lower}`)

/** The first noun phrase of a run of tokens, without article and possessive: “the army's two battalions” → “army's two battalions”. */
export const phraseIn = (tokens: readonly Token[]): Token[] => {
  if (isOneAnother(tokens, 0)) return tokens.slice(0, 2)
  let start = 0
  while (
    start < tokens.length &&
    (LEAD.test(tokens[start]!.text) || tokens[start]!.pos === 'ADV' || tokens[start]!.pos === 'DET')
  )
    start++
  let end = start
  while (end < tokens.length) {
    const { pos, lower, text } = tokens[end]!
    const next = tokens[end + 1]
    const ofName =
      lower === 'of' &&
      end > start &&
      next !== undefined &&
      (next.pos === 'PROPN' ||
        (/^(?:the|its|their|his|her)$/.test(next.lower) && tokens[end + 2]?.pos !== undefined))
    const andName =
      (lower === 'and' || lower === '&') && end > start && next !== undefined && INSIDE.test(next.pos)
    if (
      !INSIDE.test(pos) &&
      !ofName &&
      !andName &&
      !MARKS.test(text) &&
      !(end === start && PRONOUN.test(lower))
    )
      break
    if (WHEN.test(lower) && end > start) break
    end++
  }
  const found = tokens.slice(start, end)
  while (found.length > 0 && /^(?:of|and|the|'s|’s|’|'|“|”|")$/.test(found.at(-1)!.lower)) found.pop()
  return found.some(({ pos, lower }) => pos === 'NOUN' || pos === 'PROPN' || PRONOUN.test(lower)) ? found : []
}

/** A noun phrase with the preposition before it; null: it hangs on none. */
export type Chunk = { preposition: string | null; phrase: Token[] }

/** The noun phrases of a run, in order, as far as they follow one another with nothing but prepositions between. */
export const chunksIn = (tokens: readonly Token[]): Chunk[] => {
  const chunks: Chunk[] = []
  let at = 0
  while (at < tokens.length && chunks.length < 6) {
    const { pos, lower, text } = tokens[at]!
    if (pos === 'ADP' || lower === 'to') {
      const phrase = phraseIn(tokens.slice(at + 1))
      if (phrase.length > 0) {
        chunks.push({ preposition: lower, phrase })
        at = tokens.indexOf(phrase.at(-1)!) + 1
      } else at++
    } else if (INSIDE.test(pos) || PRONOUN.test(lower) || (LEAD.test(text) && pos !== 'PUNCT')) {
      const phrase = phraseIn(tokens.slice(at))
      // Two phrases with no preposition between are one act's object and something else.
      if (phrase.length === 0) at++
      else {
        if (chunks.length === 0) chunks.push({ preposition: null, phrase })
        at = tokens.indexOf(phrase.at(-1)!) + 1
      }
    } else if (pos === 'ADV' || pos === 'PART' || MARKS.test(text)) at++
    else break
  }
  return chunks
}

/** “Kyrlan and Tashmur”, “the army's officers and the rebels”: what is joined are the two parties of what they do together. */
export const splitPair = (phrase: readonly Token[]): [Token[], Token[]] | null => {
  const and = phrase.findIndex(({ lower }) => lower === 'and')
  const names = (side: readonly Token[]) => /^(?:NOUN|PROPN)$/.test(side.at(-1)?.pos ?? '')
  if (and < 1) return null
  const [one, other] = [phrase.slice(0, and), phrase.slice(and + 1)]
  // “Two and three officers”, “two sides and four rounds”: no pair of names.
  const isName = (side: readonly Token[]) => side.some(({ pos }) => pos === 'PROPN')
  return names(one) && names(other) && isName(one) && isName(other) ? [one, phraseIn(other)] : null
}
