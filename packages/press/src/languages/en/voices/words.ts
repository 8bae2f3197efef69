// The words of an article as names need them: hyphens and elided particles joined (“Jun-ho”, “al-Din”), capitals and quotation marks noted.
import type { Span } from '../../../span.ts'
import type { Analysed, Token } from '../../../text/analysed.ts'

export type Word = {
  text: string
  lower: string
  lemma: string
  pos: Token['pos']
  span: Span
  /** Its place in `words`. */
  index: number
  sentence: number
  /** Begins with a capital letter. */
  capital: boolean
  /** First of its sentence, or after an opening quotation mark, where a capital says nothing. */
  first: boolean
  /** Stands in quotation marks. */
  quoted: boolean
}

const HYPHEN = /^[-‐‑]$/
/** Words that open sentences and are no names there. */
const SAYS_NOTHING =
  /^(?:Talks|Ceasefire|Truce|More|Fewer|Less|Most|Many|Several|Some|Gangs|Rebels|Fighters|Militants|Insurgents|Negotiations|Negotiators|Mediators|Officials|Clashes|Fighting|Peace|Hostages|Prisoners|Residents|Witnesses|Diplomats|Analysts|Patrols|Both|Neither|Each|Another|Other|Others|All|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Few)$/
const OPENING = /^[“"‘'«„([—–:•-]$/
/** Titles cut short whose full stop the tokeniser takes for a word of its own. */
const CUT_TITLE =
  /^(?:maj|adm|cmdr|cdr|cdre|capt|sgt|cpl|pvt|brig|col|gen|lt|cmdt|insp|supt|prof|rev|msgr|gov|sen|rep|amb|pres|hon|engr|atty|ustaz)$/

const glued = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]!
  const before = tokens[at - 1]
  if (before === undefined || before.span[1] !== token.span[0] || before.sentence !== token.sentence)
    return false
  if (/^['’]s?$/i.test(token.text)) return false
  // “Prpi | ć”: a letter that the tokeniser does not know.
  if (
    /^\p{L}+$/u.test(token.text) &&
    /\p{L}$/u.test(before.text) &&
    /[^\p{ASCII}]/u.test(token.text[0]! + before.text.at(-1)!)
  )
    return true
  return (
    (HYPHEN.test(token.text) && tokens[at + 1]?.span[0] === token.span[1]) ||
    HYPHEN.test(before.text) ||
    (/\p{L}$/u.test(before.text) && /^['’]\p{Lu}/u.test(token.text)) ||
    /^(?:[OD]|Al|al)['’]$/u.test(before.text)
  )
}

/** Whether the full stop stands right before a capital of the same sentence: “Maj. | Gen.”. */
const opensName = (tokens: readonly Token[], { index, sentence }: Token): boolean => {
  const next = tokens[index + 1]
  return next !== undefined && next.sentence === sentence && /^[\p{Lu}(]/u.test(next.text)
}

/** Headlines In Capitals: there a capital says nothing, unless the word has one elsewhere too. */
const capitalised = ({ tokens, sentences, paragraphs }: Analysed): ReadonlySet<number> => {
  const found = new Set<number>()
  const elsewhere = new Set(
    tokens
      .filter(
        (token, at) =>
          /^\p{Lu}/u.test(token.text) &&
          tokens[at - 1]?.sentence === token.sentence &&
          paragraphs[sentences[token.sentence]!.paragraph]!.form === 'paragraph',
      )
      .map(({ lower }) => lower),
  )
  for (const { form, sentences: range } of paragraphs) {
    if (form === 'paragraph') continue
    for (let sentence = range[0]; sentence < range[1]; sentence++) {
      const long = tokens.slice(...sentences[sentence]!.tokens).filter(({ text }) => /^\p{L}{4,}/u.test(text))
      const capitals = long.filter(({ text }) => /^\p{Lu}/u.test(text))
      if (long.length < 4 || capitals.length < 0.7 * long.length) continue
      for (const token of capitals) if (!elsewhere.has(token.lower)) found.add(token.index)
    }
  }
  return found
}

/** Every word of the article, in order; punctuation is a word of its own. */
export const wordsOf = (analysed: Analysed): Word[] => {
  const { tokens, quotations } = analysed
  const words: Word[] = []
  const meaningless = capitalised(analysed)
  let quotation = 0
  for (const token of tokens) {
    const last = words.at(-1)
    // “(retd)” belongs to the rank before it.
    if (last && /^retd?$/.test(token.lower) && last.text === '(') {
      Object.assign(last, {
        text: `(${token.text})`,
        lower: '(retd)',
        lemma: '(retd)',
        capital: true,
        pos: 'PROPN',
      })
      last.span = [last.span[0], token.span[1] + 1]
      continue
    }
    if (last && token.text === ')' && token.span[1] === last.span[1]) continue
    if (last && token.text === '.' && CUT_TITLE.test(last.lower) && opensName(tokens, token)) {
      last.text += '.'
      last.lower += '.'
      last.span = [last.span[0], token.span[1]]
      continue
    }
    if (last && glued(tokens, token.index)) {
      last.text += token.text
      last.lower += token.lower.replaceAll('’', "'")
      last.lemma = last.lower
      last.span = [last.span[0], token.span[1]]
      if (/^\p{L}+[-‐‑]\p{Lu}/u.test(last.text)) last.capital = true
      // “co-operation” ends as its last part, “Jun-ho” stays the name that it begins as.
      if (!last.capital) last.pos = token.pos
      continue
    }
    while (quotation < quotations.length && quotations[quotation]!.span[1] <= token.span[0]) quotation++
    const around = quotations[quotation]
    const text = token.text
    const isFirst = last === undefined || last.sentence !== token.sentence || OPENING.test(last.text)
    words.push({
      text,
      lower: token.lower.replaceAll('’', "'"),
      lemma: token.lemma.replaceAll('’', "'"),
      pos: token.pos,
      span: [...token.span],
      index: words.length,
      sentence: token.sentence,
      capital:
        /^\p{Lu}/u.test(text) && !meaningless.has(token.index) && !(SAYS_NOTHING.test(text) && isFirst),
      first: isFirst,
      quoted: around !== undefined && around.inner[0] <= token.span[0] && token.span[1] <= around.inner[1],
    })
  }
  return words
}

/** The words of a span: first, and the one after the last; null where it holds none. */
export const wordsIn = (words: readonly Word[], [from, to]: Span): [number, number] | null => {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (words[middle]!.span[1] <= from) low = middle + 1
    else high = middle
  }
  let end = low
  while (end < words.length && words[end]!.span[0] < to) end++
  return end > low ? [low, end] : null
}
