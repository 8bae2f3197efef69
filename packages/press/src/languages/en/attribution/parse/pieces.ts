// A stretch of text to be read for attributions: words, with each quotation taken as one piece, so that no rule looks into it.

import type { Span } from '../../../../span.ts'
import type { Analysed, Paragraph, PartOfSpeech, Quotation, Token } from '../../../../text/analysed.ts'

export type Quoted = {
  quotation: Quotation
  /** A sentence of its own, not a word or phrase within one. */
  whole: boolean
  /** Opens with a preposition: “on humanitarian grounds”. */
  adverbial: boolean
  /** Holds a verb. */
  verbal: boolean
  /** A comma of the sentence around it stands inside its marks: “known as “Tito,” said”. */
  comma: boolean
  /** Words in it. */
  words: number
}

export type Piece = {
  lower: string
  lemma: string
  pos: PartOfSpeech
  span: Span
  token: Token | null
  quoted: Quoted | null
}

/** Sentences that one quotation holds together are one stretch. */
export type Stretch = {
  pieces: Piece[]
  span: Span
  /** The sentence that it begins with. */
  sentence: number
  paragraph: number
  form: Paragraph['form']
}

const FINITE =
  /\b(?:is|are|was|were|am|has|have|had|do|does|did|will|would|shall|should|can|could|may|might|must|won|don|isn|aren|[’']s|[’']re|[’']ve|[’']ll|[’']m)\b/i

const GOVERNED = /\s(?:on|of|as|to|by|the|an?|its|his|her|their|for|from|about|against|into|over|called)\s$/

const quotedOf = (text: string, quotation: Quotation, words: Token[]): Quoted => {
  const inner = text.slice(...quotation.inner).trim()
  const starts = /^[\p{Lu}\p{N}…]/u.test(inner)
  const ends = /[.,!?…—–-]$/.test(inner) || quotation.open
  const before = text.slice(Math.max(0, quotation.span[0] - 2), quotation.span[0])
  const after = text.slice(quotation.span[1], quotation.span[1] + 1)
  // “blamed it on “Gunners who lie.””: a stop inside the marks ends the sentence around them.
  const governed = GOVERNED.test(text.slice(Math.max(0, quotation.span[0] - 10), quotation.span[0]))
  const opensHere = /^$|\n|[:,.!?]\s?$/.test(before) || quotation.span[0] === 0
  const verbal = words.some(({ pos, lower }) => pos === 'VERB' || pos === 'AUX' || FINITE.test(lower))
  const count = words.filter(({ pos }) => pos !== 'PUNCT').length
  const comma = /,$/.test(inner) && !quotation.open
  // “who goes by the name “Falcon,””: a name, and nothing said.
  const named = comma && !opensHere && (count < 3 || (count < 4 && !verbal))
  const whole =
    !governed &&
    !named &&
    ((starts && ends) ||
      (starts && verbal && count > 3) ||
      (ends && opensHere && count > 1) ||
      (opensHere && after === ',' && count > 1) ||
      (verbal && count > 6 && opensHere))
  const adverbial =
    /^(?:on|in|to|with|at|until|by|for|from|under|without|within|after|before|during)\s/i.test(inner)
  return { quotation, whole, adverbial, verbal, comma: comma && !whole, words: count }
}

const DOMAIN = /^(?:com|org|net|info|gov|edu|news|tv|co)$/

/** “told Lorva.com that”: the stop in an address, and what stands behind it, are part of its name. */
const joinsAddress = (tokens: readonly Token[], at: number): boolean => {
  const [before, token, after] = [tokens[at - 1], tokens[at]!, tokens[at + 1]]
  if (token.lower === '.')
    return before?.span[1] === token.span[0] && after?.span[0] === token.span[1] && DOMAIN.test(after.lower)
  return DOMAIN.test(token.lower) && before?.lower === '.' && at > 1 && joinsAddress(tokens, at - 1)
}

/** The stretches of a text, in order. */
export const stretchesOf = (analysed: Analysed): Stretch[] => {
  const { text, tokens, sentences, paragraphs, quotations } = analysed
  const stretches: Stretch[] = []
  let next = 0
  let current: Stretch | null = null
  for (const sentence of sentences) {
    const paragraph = paragraphs[sentence.paragraph]!
    if (current === null || current.paragraph !== sentence.paragraph) current = null
    const held: Quotation | undefined = quotations[next]
    const goesOn: boolean =
      current !== null &&
      held !== undefined &&
      held.span[0] < sentence.span[0] &&
      held.span[1] > sentence.span[0]
    if (current === null || !goesOn) {
      current = {
        pieces: [],
        span: [sentence.span[0], sentence.span[1]],
        sentence: sentence.index,
        paragraph: sentence.paragraph,
        form: paragraph.form,
      }
      stretches.push(current)
    }
    current.span = [current.span[0], Math.max(current.span[1], sentence.span[1])]
    for (let at = sentence.tokens[0]; at < sentence.tokens[1]; at++) {
      const token = tokens[at]!
      // “… to flag meeting | FO summons envoy”: bars part headlines that stand in one line.
      if (token.lower === '|' && paragraph.form !== 'paragraph') {
        current = { ...current, pieces: [], span: [token.span[1], sentence.span[1]] }
        stretches.push(current)
        continue
      }
      while (next < quotations.length && quotations[next]!.span[1] <= token.span[0]) next++
      const quotation = quotations[next]
      if (quotation !== undefined && quotation.span[0] <= token.span[0]) {
        const last = current.pieces.at(-1)
        if (last?.quoted?.quotation === quotation) continue
        const inside: Token[] = []
        for (let n = at; n < tokens.length && tokens[n]!.span[0] < quotation.span[1]; n++)
          inside.push(tokens[n]!)
        current.pieces.push({
          lower: '“”',
          lemma: '“”',
          pos: 'X',
          span: quotation.span,
          token: null,
          quoted: quotedOf(text, quotation, inside),
        })
        current.span = [current.span[0], Math.max(current.span[1], quotation.span[1])]
        continue
      }
      if (joinsAddress(tokens, at)) {
        const name = current.pieces.at(-1)!
        name.lower += token.lower
        name.lemma = name.lower
        name.pos = 'PROPN'
        name.span = [name.span[0], token.span[1]]
        continue
      }
      current.pieces.push({
        // “- three of them -”: a hyphen between spaces stands for a dash.
        lower:
          token.lower === '-' && /^\s-\s$/.test(text.slice(token.span[0] - 1, token.span[1] + 1))
            ? '—'
            : token.lower,
        lemma: token.lemma,
        pos: token.pos,
        span: token.span,
        token,
        quoted: null,
      })
    }
  }
  return stretches.filter(({ pieces }) => pieces.length > 0)
}
