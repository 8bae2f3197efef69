// Folded words of a stretch of text, quotations opened: what hedges, negation, events and kinds of claim are looked up in.
import { holds, type Span } from '../../span.ts'
import type { Analysed, Token } from '../../text/analysed.ts'

export type Words = {
  tokens: Token[]
  /** One space around each word. */
  text: string
  starts: number[]
}

export const wordsWithin = ({ tokens }: Analysed, parts: readonly Span[]): Words => {
  const within = tokens.filter(({ span }) => parts.some((part) => holds(part, span)))
  const starts: number[] = []
  let text = ' '
  for (const { lower } of within) {
    starts.push(text.length)
    text += `${lower} `
  }
  return { tokens: within, text, starts }
}

/** Where a match in `text` stands in the article. */
export const spanOfMatch = ({ tokens, starts }: Words, index: number, length: number): Span | null => {
  const first = starts.findIndex((start, at) => start + tokens[at]!.lower.length > index)
  const last = starts.findLastIndex((start) => start < index + length)
  return first === -1 || last < first ? null : [tokens[first]!.span[0], tokens[last]!.span[1]]
}
