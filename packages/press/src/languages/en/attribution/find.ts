// Finds attributions sentence by sentence: a cue, the phrase that names the source, and what is claimed.
import { holds, type Span } from '../../../span.ts'
import type { Analysed, Quotation, Sentence } from '../../../text/analysed.ts'
import type { RuleUse } from '../../pack.ts'
import { CUE_VERBS } from './cues.ts'
import { phraseAfter, phraseBefore, type Run } from './phrases.ts'

export type Attribution = {
  parts: Span[]
  cue: { span: Span; lemma: string } | null
  source: Span | null
  quoted: 'all' | 'part' | 'none'
  sentence: number
  rules: RuleUse[]
}

const spanOf = ({ tokens }: Analysed, [from, to]: Run): Span => [
  tokens[from]!.span[0],
  tokens[to - 1]!.span[1],
]

/** Without quotation marks' outer commas and stops, and without a leading “that”. */
const trim = (text: string, [from, to]: Span): Span => {
  let start = from
  let end = to
  while (start < end && /[\s,;:—–-]/.test(text[start]!)) start++
  if (/^that\s/i.test(text.slice(start, start + 5))) start += 5
  while (end > start && /[\s,;:.—–-]/.test(text[end - 1]!)) end--
  return [start, end]
}

const quotedness = (text: string, parts: Span[], quotations: Quotation[]): Attribution['quoted'] => {
  const inside = (span: Span) => quotations.some((quotation) => holds(quotation.span, span))
  if (parts.every((part) => inside(trim(text, part)))) return 'all'
  return quotations.some(({ span }) => parts.some((part) => holds(part, span))) ? 'part' : 'none'
}

const inSentence = (analysed: Analysed, sentence: Sentence): Attribution[] => {
  const { text, tokens, quotations } = analysed
  const [from, to] = sentence.tokens
  const found: Attribution[] = []
  const quotedAt = (span: Span) => quotations.find((quotation) => holds(quotation.inner, span))
  const add = (parts: Span[], cue: Attribution['cue'], source: Span | null, rule: string) => {
    const clean = parts.map((part) => trim(text, part)).filter(([start, end]) => end - start > 2)
    if (clean.length === 0) return
    found.push({
      parts: clean,
      cue,
      source,
      quoted: quotedness(text, clean, quotations),
      sentence: sentence.index,
      rules: [{ rule, span: cue?.span ?? source }],
    })
  }
  for (let at = from; at < to; at++) {
    const token = tokens[at]!
    if (quotedAt(token.span)) continue
    if (token.lower === 'according' && tokens[at + 1]?.lower === 'to') {
      const source = phraseAfter(analysed, at + 2, to)
      if (source === null) continue
      const cue = { span: [token.span[0], tokens[at + 1]!.span[1]] as Span, lemma: 'according to' }
      const claim: Span =
        at === from ? [tokens[source[1] - 1]!.span[1], sentence.span[1]] : [sentence.span[0], token.span[0]]
      add([claim], cue, spanOf(analysed, source), 'according-to')
      continue
    }
    if (token.pos !== 'VERB' || CUE_VERBS.get(token.lemma) !== 'clause') continue
    const cue = { span: token.span, lemma: token.lemma }
    const end = sentence.span[1]
    const left = phraseBefore(analysed, from, at)
    const next = tokens[at + 1]
    const right = next && at + 1 < to && next.lower !== 'that' ? phraseAfter(analysed, at + 1, to) : null
    const before: Span = [sentence.span[0], left ? tokens[left[0]]!.span[0] : token.span[0]]
    const endsHere = next === undefined || at + 1 >= to || /^[.,;]$/.test(next.lower)
    if (left && endsHere && before[1] - before[0] > 3) {
      const after: Span = [token.span[1], end]
      const resumes =
        next?.lower === ',' && quotations.some(({ span }) => span[0] > token.span[1] && span[0] < end)
      add(resumes ? [before, after] : [before], cue, spanOf(analysed, left), 'claim-then-source-cue')
    } else if (left) {
      add([[token.span[1], end]], cue, spanOf(analysed, left), 'source-cue-claim')
    } else if (right && before[1] - before[0] > 3) {
      add([before], cue, spanOf(analysed, right), 'claim-then-cue-source')
    }
  }
  return found
}

export const findAttributions = (analysed: Analysed): Attribution[] =>
  analysed.sentences.flatMap((sentence) => inSentence(analysed, sentence))
