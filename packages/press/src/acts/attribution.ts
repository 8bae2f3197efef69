// In whose voice the article gives it. Unnamed voices are kept as words, and never become a person.
import type { Attribution, Ref } from '@parley/talks'
import type { Draft } from '../draft.ts'
import { slice } from '../span.ts'

const LOCALS =
  /\b(?:locals?|residents?|villagers?|witness(?:es)?|inhabitants?)\b|مقامی|عینی شاہد|رہائشی|yerel halk|görgü tanı|sakinler/iu
const OFFICIALS =
  /\b(?:officials?|negotiators?|officers?|delegates?|delegation|diplomats?|minist\w+|commanders?|aides?|advis[eo]rs?|spokes\w+|authorit\w+|mediators?)\b|حکام|اہلکار|عہدیدار|مذاکرات کار|yetkili|müzakereci|diplomat/iu
const DOCUMENTS =
  /\b(?:statement|communiqu[eé]|document|report|letter|text|press release)\b|اعلامیہ|دستاویز|bildiri|belge/iu
const MOST_WORDS = 200

/** How the article names the voice: the mention beside the words, else the fullest name; undefined: it names none. */
export const voiceWords = (draft: Draft, text: string): string | undefined => {
  const { span, resolved } = draft.source
  const beside = span ? slice(text, span).trim() : ''
  // "the official", "he": the words beside say less than what they lead back to.
  const shown = resolved !== null && resolved.length > beside.length ? resolved : beside || resolved
  return shown ? shown.slice(0, MOST_WORDS) : undefined
}

const voiceOf = (draft: Draft, words: string | undefined): Attribution['voice'] => {
  switch (draft.source.kind) {
    case 'outlet':
      return 'narration'
    case 'person':
      return 'named-person'
    case 'office':
      return 'office'
    case 'organisation':
      return words !== undefined && DOCUMENTS.test(words) ? 'document' : 'office'
    case 'unnamed':
      if (words === undefined) return 'not-stated'
      if (LOCALS.test(words)) return 'local'
      return OFFICIALS.test(words) ? 'unnamed-official' : 'unnamed-source'
  }
}

const TERMS = { 'on-record': 'on-record', background: 'background', unstated: 'not-stated' } as const
const SPEECH = { direct: 'quote', indirect: 'paraphrase', mixed: 'mixed', narration: 'paraphrase' } as const

/** The attribution of the draft; `side` is the organisation on whose side its voice is, where the text says so. */
export const attributionOf = (
  draft: Draft,
  text: string,
  language: string,
  side: Ref | null,
): Attribution => {
  const words = voiceWords(draft, text)
  const voice = voiceOf(draft, words)
  const hedges = draft.hedges.map(({ span }) => slice(text, span).trim()).filter((hedge) => hedge !== '')
  return {
    voice,
    ...(words !== undefined && voice !== 'narration' ? { words: { [language]: words } } : {}),
    ...(side !== null && voice !== 'narration' ? { side } : {}),
    terms: voice === 'narration' ? 'on-record' : TERMS[draft.source.basis],
    speech: SPEECH[draft.speech],
    ...(hedges.length > 0 ? { hedges: hedges.slice(0, 20).map((hedge) => hedge.slice(0, 200)) } : {}),
  }
}
