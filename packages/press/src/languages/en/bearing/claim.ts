// The words of one statement, ready for the rules: its claim's tokens, its cue's, and those around them.
import type { Span } from '../../../span.ts'
import type { Analysed, Token } from '../../../text/analysed.ts'
import type { Statement } from '../../pack.ts'

export type Claim = {
  /** The tokens of the claim's parts, in order; without the cue that splits them. */
  tokens: Token[]
  /** The claim's words with one space between parts. */
  text: string
  /** The cue's tokens; empty in narration and where a quotation merely goes on. */
  cue: Token[]
  /** The source's tokens. */
  source: Token[]
  /** The tokens of the sentences that the claim stands in. */
  around: Token[]
  headline: boolean
}

/** The first token that ends after `at`: tokens stand in the order of the text. */
const firstEndingAfter = (tokens: readonly Token[], at: number): number => {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens[middle]!.span[1] <= at) low = middle + 1
    else high = middle
  }
  return low
}

/** The tokens that touch a span. */
export const tokensIn = ({ tokens }: Analysed, [from, to]: Span): Token[] => {
  const first = firstEndingAfter(tokens, from)
  let end = first
  while (end < tokens.length && tokens[end]!.span[0] < to) end++
  return tokens.slice(first, end)
}

const PREFIX = /^(?:re|co|pre|counter|test|dive|fire|carpet|cross|over|stage|air|ill|mis|de|rubber)$/

/** The part of speech of a hyphenated word: verbs after a prefix stay verbs, numbers and participles describe. */
const joinedPos = (parts: readonly Token[]): Token['pos'] => {
  const first = parts[0]!
  const last = parts.at(-1)!
  if (last.pos === 'VERB')
    return PREFIX.test(first.lower) ? 'VERB' : /(?:ed|ing)$/.test(last.lower) ? 'ADJ' : 'NOUN'
  if (first.pos === 'NUM' && last.pos === 'NOUN') return 'ADJ'
  return last.pos === 'ADP' || last.pos === 'ADV' ? 'NOUN' : last.pos
}

/** “Sit-in” and “machine-gun” are one word to the rules; the tokens have them in pieces. */
export const joinHyphens = (tokens: readonly Token[]): Token[] => {
  const joined: Token[] = []
  for (let at = 0; at < tokens.length; at++) {
    const parts = [tokens[at]!]
    while (
      tokens[at + 1]?.text === '-' &&
      tokens[at + 2] !== undefined &&
      tokens[at]!.span[1] === tokens[at + 1]!.span[0] &&
      tokens[at + 1]!.span[1] === tokens[at + 2]!.span[0]
    ) {
      parts.push(tokens[at + 2]!)
      at += 2
    }
    if (parts.length === 1) joined.push(parts[0]!)
    else {
      const first = parts[0]!
      const text = parts.map((part) => part.text).join('-')
      joined.push({
        ...first,
        text,
        lower: text.toLowerCase(),
        lemma: [...parts.slice(0, -1).map((part) => part.lower), parts.at(-1)!.lemma].join('-'),
        pos: joinedPos(parts),
        span: [first.span[0], parts.at(-1)!.span[1]],
      })
    }
  }
  return joined
}

const read = new WeakMap<Statement, Claim>()

/** Read once for each statement: bearing, event and becoming all look at the same words. */
export const claimOf = (analysed: Analysed, statement: Statement): Claim => {
  const known = read.get(statement)
  if (known) return known
  const tokens = joinHyphens(statement.parts.flatMap((part) => tokensIn(analysed, part)))
  const cue = statement.cue ? tokensIn(analysed, statement.cue.span) : []
  const first = analysed.sentences[tokens[0]?.sentence ?? 0]
  const last = analysed.sentences[tokens.at(-1)?.sentence ?? 0]
  const claim: Claim = {
    tokens,
    text: statement.parts.map((part) => analysed.text.slice(...part)).join(' '),
    cue,
    source: statement.voice.span ? tokensIn(analysed, statement.voice.span) : [],
    around: first && last ? analysed.tokens.slice(first.tokens[0], last.tokens[1]) : tokens,
    headline: first ? analysed.paragraphs[first.paragraph]!.form === 'headline' : false,
  }
  read.set(statement, claim)
  return claim
}
