// Times that a claim holds and that do not date what it claims: of papers, of comparisons, of what somebody once did.
import type { Span } from '../span.ts'
import type { FoundTime } from './times.ts'

/** “The first since March”, “its longest spell of calm in eight years”: how rare it is, not when. */
const RANKS =
  /\b(?:for\s+the\s+(?:first|second|third|only|last)\s+time|the\s+(?:first|second|third|only)(?:\s+(?:such|one|time))?)$/i
const SUPERLATIVE =
  /\b(?:first|worst|best|most|least|(?!west|east|rest|test|interest|protest|request|arrest|forest|conquest|contest|guest|harvest|priest|unrest|invest|suggest|manifest|quest|nest|chest)\p{L}{3,}est)\s[^,;:.]*$/iu
const COMPARES = new Set<FoundTime['rule']>(['time-stretch', 'time-vague'])

/** Meetings go by their day, and what is told of them happens on it: “attended the Sunday meeting”. */
const GATHERINGS =
  /^\s(?:[\p{L}-]+\s)?(?:meetings?|sessions?|rounds?|talks|sittings?|attacks?|raids?|clash(?:es)?|shooting|ambush|melee)\b/iu

/** “The 1996 protocol”, “the May 25 elections”: the date is a part of the name. */
const isPartOfName = (text: string, claim: Span, { time: { span }, rule }: FoundTime): boolean => {
  if (rule !== 'time-year' && rule !== 'time-date' && rule !== 'time-month' && rule !== 'time-weekday')
    return false
  const words = text.slice(...span)
  const named =
    /^(?:of\s+|from\s+|in\s+)?(?:the|an?|its|their)\s[^’']*[\p{L}\d]$/iu.test(words) &&
    !/\b(?:end|start|middle|night|morning|evening|afternoon|days?|weeks?|half)\b/i.test(words)
  const after = text.slice(span[1], claim[1])
  return (
    named &&
    /^\s\p{Ll}{3,}/u.test(after) &&
    !/^\s(?:and|but|when|while|after|before|until|with|near|for|from|that|who|which|the|were|was|has|had|are|will|would)\b/.test(
      after,
    ) &&
    !GATHERINGS.test(after) &&
    // What is signed then bears its date.
    !/^(?:sign|initial|agree|conclude|reach)\p{L}*\s$/iu.test(text.slice(claim[0], span[0]))
  )
}

/** “…, which troops seized in March 2022”: an aside that ends the claim and tells of another year. */
const isOfAnotherYear = (text: string, claim: Span, { time: { span, to } }: FoundTime, year: number) =>
  to !== null &&
  Number(to.slice(0, 4)) < year &&
  /\b\d{4}$/.test(text.slice(...span)) &&
  /,\s(?:who|whose|whom|which|where)\s[^,;]*$/i.test(text.slice(claim[0], span[0]))

/** `year` is that of publication. */
export const isOnlyMentioned = (text: string, claim: Span, found: FoundTime, year: number): boolean => {
  const { time, rule } = found
  const words = text.slice(...time.span)
  const before = text.slice(claim[0], time.span[0]).trimEnd()
  // Dates nothing that could be reckoned with: “until further notice”, “in months”.
  if (time.from === null && time.to === null && /^(?:until\s+further|(?:with)?in\s)/i.test(words)) return true
  // “Three weeks after they shook hands”: what came before it would have to be known.
  if (/\b(?:hours?|days?|weeks?|months?|years?)\s+after$/i.test(words) && !/^the\s/i.test(words)) return true
  if (/^(?:since|in)\s/i.test(words) && RANKS.test(before)) return rule !== 'time-unit'
  if (COMPARES.has(rule) && /^in\s/i.test(words) && SUPERLATIVE.test(before)) return true
  return isPartOfName(text, claim, found) || isOfAnotherYear(text, claim, found, year)
}
