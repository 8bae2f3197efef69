// An attribution as it was found in a sentence, before anybody asks who the source is.
import { holds, type Span } from '../../span.ts'
import type { Quotation } from '../../text/analysed.ts'
import type { RuleUse } from '../pack.ts'

export type Found = {
  parts: Span[]
  cue: { span: Span; lemma: string } | null
  source: Span | null
  /** `carried`: the subject is left out, whoever spoke last goes on; `nobody`: a passive that names none. */
  subject: 'stated' | 'carried' | 'nobody'
  sentence: number
  rules: RuleUse[]
}

/** Without spaces, commas and stops at the ends; a quotation keeps its marks. */
export const trimmed = (text: string, [from, to]: Span): Span => {
  let start = from
  let end = to
  while (start < end && /[\s,،;؛:.۔—–-]/u.test(text[start]!)) start++
  while (end > start && /[\s,،;؛:.۔—–-]/u.test(text[end - 1]!)) end--
  return [start, end]
}

/** How much of a claim stands in quotation marks. */
export const quotedness = (
  text: string,
  parts: readonly Span[],
  quotations: readonly Quotation[],
): 'direct' | 'mixed' | 'indirect' => {
  const within = (span: Span) => quotations.some((quotation) => holds(quotation.span, span))
  if (parts.every((part) => within(trimmed(text, part)))) return 'direct'
  return quotations.some(({ span }) => parts.some((part) => holds(part, span))) ? 'mixed' : 'indirect'
}
