// A text cut into tokens, sentences and paragraphs: what every rule reads.
import type { Span } from '../span.ts'

/** Universal part of speech. */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'

export type Token = {
  text: string
  lower: string
  lemma: string
  pos: PartOfSpeech
  span: Span
  /** Its place in `tokens`. */
  index: number
  /** Its place in `sentences`. */
  sentence: number
}

/** `tokens` are its first token's index and the index after its last. */
export type Sentence = { span: Span; index: number; paragraph: number; tokens: Span }

export type Paragraph = {
  span: Span
  index: number
  form: 'headline' | 'bullet' | 'paragraph'
  sentences: Span
}

/** A pair of quotation marks with what stands between them; `span` includes the marks. */
export type Quotation = {
  span: Span
  /** Between the marks. */
  inner: Span
  paragraph: number
  /** No closing mark: the quotation goes on in the next paragraph, or the mark is missing. */
  open: boolean
}

export type Analysed = {
  text: string
  language: string
  tokens: Token[]
  sentences: Sentence[]
  paragraphs: Paragraph[]
  quotations: Quotation[]
  /** The day and zone against which times are resolved. */
  published: string | null
  zone: string | null
  /** The place from which the outlet reports, where the article names it. */
  dateline?: string | null
}
