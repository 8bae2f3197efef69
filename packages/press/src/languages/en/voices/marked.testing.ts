// For tests: the voices of a text whose sources stand in square brackets.
import type { Knowledge } from '../../../knowledge.ts'
import type { Span } from '../../../span.ts'
import type { Voice } from '../../pack.ts'
import { analyse } from '../analyse.ts'
import { type Mention, resolveVoices } from './resolve.ts'

/** The voices of a text whose sources are marked with [ ]; paragraphs are lines. */
export const voicesIn = (
  marked: string,
  options: { knowledge?: Knowledge; dateline?: string; zone?: string } = {},
): Voice[] => {
  const spans: Span[] = []
  let text = ''
  for (const [n, piece] of marked.split(/[[\]]/).entries()) {
    if (n % 2 === 1) spans.push([text.length, text.length + piece.length])
    text += piece
  }
  const blocks = []
  let at = 0
  for (const line of text.split('\n')) {
    blocks.push({ span: [at, at + line.length] as Span, form: 'paragraph' as const })
    at += line.length + 1
  }
  const analysed = analyse({
    text,
    blocks,
    marks: [],
    source: {
      title: null,
      outlet: null,
      author: null,
      dateline: options.dateline ?? null,
      published: null,
      zone: options.zone ?? null,
      language: 'en',
    },
  })
  const mentions = spans.map(
    (source): Mention => ({
      source,
      cue: null,
      parts: [],
      sentence: analysed.sentences.findIndex(({ span }) => span[0] <= source[0] && source[0] < span[1]),
    }),
  )
  return resolveVoices(analysed, mentions, options.knowledge ?? []).map(({ voice }) => voice)
}
