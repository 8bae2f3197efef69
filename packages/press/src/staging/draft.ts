// Drafts of words of a text, for tests.
import type { Draft } from '../draft.ts'
import type { Span } from '../span.ts'

/** Where the words stand in the text. Throws where they do not. */
export const spanOf = (text: string, words: string): Span => {
  const from = text.indexOf(words)
  if (from < 0) throw new Error(`the text does not hold “${words}”`)
  return [from, from + words.length]
}

/** What the outlet says in these words, a plain statement but for what is given. */
export const draftOfWords = (text: string, claim: string, more: Partial<Draft> = {}): Draft => {
  const span = spanOf(text, claim)
  return {
    span,
    claim,
    parts: [span],
    speech: 'narration',
    cue: null,
    source: {
      span: null,
      kind: 'outlet',
      named: true,
      resolved: null,
      id: null,
      side: null,
      basis: 'unstated',
    },
    force: 'observed',
    hedges: [],
    negated: false,
    conditional: false,
    time: null,
    places: [],
    event: null,
    becomes: 'statement',
    confidence: 0.8,
    rules: [],
    ...more,
  }
}
