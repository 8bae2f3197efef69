// A sentence as a line of folded words, each quotation one opaque word: what cue patterns run over.
import { holds, type Span } from '../../span.ts'
import type { Analysed, Quotation, Sentence } from '../../text/analysed.ts'

/** Stands for a whole quotation. */
export const QUOTED = '❝'

/** A word, a mark, or a whole quotation. */
export type Unit = { text: string; shown: string; span: Span; quote: Quotation | null }

export type Line = {
  sentence: Sentence
  units: Unit[]
  /** The units with one space around each. */
  text: string
  /** Words that the article writes with a capital where no sentence begins; empty for scripts without capitals. */
  known: ReadonlySet<string>
  /** Where each unit starts in `text`. */
  starts: number[]
}

export const lineOf = (
  analysed: Analysed,
  sentence: Sentence,
  known: ReadonlySet<string> = new Set(),
): Line => {
  const units: Unit[] = []
  const quoted = analysed.quotations.filter(({ span }) => holds(sentence.span, span))
  for (let at = sentence.tokens[0]; at < sentence.tokens[1]; at++) {
    const token = analysed.tokens[at]!
    const quote = quoted.find(({ span }) => holds(span, token.span)) ?? null
    if (quote === null) units.push({ text: token.lower, shown: token.text, span: token.span, quote })
    else if (units.at(-1)?.quote !== quote)
      units.push({ text: QUOTED, shown: QUOTED, span: quote.span, quote })
  }
  const starts: number[] = []
  let text = ' '
  for (const unit of units) {
    starts.push(text.length)
    text += `${unit.text} `
  }
  return { sentence, units, text, known, starts }
}

/** First unit and the one after the last. */
export type Run = [number, number]

/** Which units a stretch of the line's text covers, spaces at its ends left out. */
export const runAt = ({ text, starts }: Line, from: number, to: number): Run => {
  let start = from
  let end = to
  while (start < end && text[start] === ' ') start++
  while (end > start && text[end - 1] === ' ') end--
  const first = starts.findLastIndex((at) => at <= start)
  const last = starts.findLastIndex((at) => at < end)
  return [first, last + 1]
}

export const spanOfRun = ({ units }: Line, [from, to]: Run): Span => [
  units[from]!.span[0],
  units[to - 1]!.span[1],
]

export const wordsOf = ({ units }: Line, [from, to]: Run): string[] =>
  units.slice(from, to).map(({ text }) => text)

/** Words with a capital inside a sentence: names, whichever sentence they begin elsewhere. */
export const namesOf = ({ tokens, sentences }: Analysed): ReadonlySet<string> =>
  new Set(
    tokens
      .filter(({ text, index, sentence }) => /^\p{Lu}/u.test(text) && index > sentences[sentence]!.tokens[0])
      .map(({ lower }) => lower.replace(/'.*$/u, '')),
  )
