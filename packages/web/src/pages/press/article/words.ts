// Words, clauses and sentences of the article's own language, as places in its text.
import type { PressArticle, Span } from '../types.ts'

const segments = (text: string, [from, to]: Span, language: string, granularity: 'word' | 'sentence') =>
  [...new Intl.Segmenter(language, { granularity }).segment(text.slice(from, to))].map((one) => ({
    from: from + one.index,
    to: from + one.index + one.segment.length,
    isWord: one.isWordLike ?? true,
  }))

/** Where words begin within `span`, its own start left out. */
export const wordStarts = (text: string, span: Span, language: string): number[] =>
  segments(text, span, language, 'word')
    .filter(({ isWord, from }) => isWord && from > span[0])
    .map(({ from }) => from)

const CLAUSE = /[,;:،؛.!?؟۔–—]["”’»]?\s+|\s+(?:and|but|while|ve|ama|اور|لیکن|جبکہ)\s+/gu

/** Places within `span` at which a claim is most likely two: behind a comma or before a conjunction. */
export const clauseStarts = (text: string, [from, to]: Span): number[] =>
  [...text.slice(from, to).matchAll(CLAUSE)].flatMap((found) => {
    const isWord = /^\s/.test(found[0])
    const at = from + found.index + (isWord ? /^\s+/.exec(found[0])![0].length : found[0].length)
    return at > from && at < to ? [at] : []
  })

/** The place among `places` nearest to the middle of `span`, or null. */
export const nearestMiddle = (places: readonly number[], [from, to]: Span): number | null => {
  const middle = (from + to) / 2
  return places.length === 0
    ? null
    : places.reduce((best, at) => (Math.abs(at - middle) < Math.abs(best - middle) ? at : best))
}

/** `span` widened to whole words and freed of the white space at its ends; null where there are no words in it. */
export const wholeWords = (text: string, span: Span, language: string): Span | null => {
  const line: Span = [
    text.lastIndexOf('\n', span[0] - 1) + 1,
    text.indexOf('\n', span[1]) < 0 ? text.length : text.indexOf('\n', span[1]),
  ]
  const touched = segments(text, line, language, 'word').filter(
    ({ from, to, isWord }) => isWord && from < span[1] && to > span[0],
  )
  const [first] = touched
  const last = touched.at(-1)
  if (!first || !last) return null
  return [Math.min(first.from, Math.max(span[0], line[0])), Math.max(last.to, trimmedEnd(text, span))]
}

const trimmedEnd = (text: string, [from, to]: Span): number => {
  let end = to
  while (end > from && /\s/.test(text[end - 1]!)) end--
  return end
}

/** `span` with one of its edges moved by a word. */
export const nudged = (
  text: string,
  span: Span,
  edge: 'start' | 'end',
  by: 1 | -1,
  language: string,
): Span => {
  const [from, to] = span
  const line: Span = [
    text.lastIndexOf('\n', from - 1) + 1,
    text.indexOf('\n', to) < 0 ? text.length : text.indexOf('\n', to),
  ]
  const words = segments(text, line, language, 'word').filter(({ isWord }) => isWord)
  if (edge === 'start') {
    const starts = words.map((word) => word.from)
    const next = by > 0 ? starts.find((at) => at > from) : starts.findLast((at) => at < from)
    return next === undefined || next >= to ? span : [next, to]
  }
  const ends = words.map((word) => word.to)
  const next = by > 0 ? ends.find((at) => at > to) : ends.findLast((at) => at < to)
  return next === undefined || next <= from ? span : [from, next]
}

/** Sentences from which nothing is drafted, in the order of the text. */
export const silentSentences = (
  article: Pick<PressArticle, 'text' | 'blocks' | 'list' | 'language'>,
): Span[] =>
  article.blocks
    .filter(({ form }) => form !== 'byline' && form !== 'furniture')
    .flatMap(({ span }) => segments(article.text, span, article.language, 'sentence'))
    .map(({ from, to }): Span => [from, trimmedEnd(article.text, [from, to])])
    .filter(
      ([from, to]) =>
        to > from &&
        !article.list.some(
          ({ draft, state }) => state !== 'rejected' && draft.span[0] < to && from < draft.span[1],
        ),
    )
