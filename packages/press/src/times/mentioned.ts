// Times that a claim holds and that do not date what it claims: of papers, of comparisons, of what somebody once did.
import type { Span } from '../span.ts'
import type { FoundTime } from './times.ts'

/** “The first since March”, “its longest spell of calm in eight years”: how rare it is, not when. */
const RANKS =
  /\b(?:for\s+the\s+(?:first|second|third|only|last)\s+time|the\s+(?:first|second|third|only)(?:\s+(?:such|one|time))?)$/i
const SUPERLATIVE =
  /\b(?:first|worst|best|most|least|(?!west|east|rest|test|interest|protest|request|arrest|forest|conquest|contest|guest|harvest|priest|unrest|invest|suggest|manifest|quest|nest|chest)\p{L}{3,}est)\s[^,;:.]*$/iu
/** “It was the first attack on the port since 2019”: there was none between. */
const RANKED =
  /(?:^|\bas\sone\sof\s|\b(?:is|was|were|are|be|been|became|become|becoming|marks?|marked|marking|saw|suffered|in|what\swas)\s)(?:one\sof\s)?(?:the|its|their|his|her)\s(?:[\p{L}’']+[’']s\s)?(?:first|worst|best|most|fiercest|largest|biggest|(?:\p{L}{3,}i|high|low|long|short|great|strong|weak|clos|harsh|tough|few)est)\s[^,;:.]*$/iu
/** The how-manieth of something in so many years. */
const NTH =
  /\b(?:first|second|third|fourth|fifth|sixth|seventh|\d+(?:st|nd|rd|th))\s(?!(?:day|night|week|time)s?\b)(?:[\p{L}-]+\s?){1,4}$/iu
const LOOSE = new Set<FoundTime['rule']>(['time-stretch', 'time-shift', 'time-vague'])
const COMPARES = new Set<FoundTime['rule']>(['time-stretch', 'time-vague'])

/** Meetings go by their day, and what is told of them happens on it: “attended the Sunday meeting”. */
const GATHERINGS =
  /^\s(?:[\p{L}-]+\s)?(?:meetings?|sessions?|rounds?|talks|sittings?|attacks?|raids?|clash(?:es)?|shooting|ambush|melee)\b/iu

/** What happens, and may be called by its year or day. */
const EVENTS =
  /^\s(?:[\p{L}-]+\s){0,2}?(?:elections?|votes?|polls?|referendum|invasion|war|coup|uprising|revolt|massacre|bombings?|attacks?|strikes?|raids?|earthquake|assassination|killings?|shootings?|takeover|offensive|crackdown|clash(?:es)?|talks|meetings?|summit|conference|visit|protests?|march)\b/iu

/** “A landmark 2015 accord”, “the kingdom’s 2011 uprising”; a bare year before its noun. */
const OWNED = /(?:^|\s)(?:an?|the|its|their|his|her|this|that|\p{L}+[’']s?)\s(?:[\p{L}-]+\s){0,2}$/u
const isOwned = (text: string, claim: Span, { time: { span }, rule }: FoundTime): boolean => {
  const words = text.slice(...span)
  const before = text.slice(claim[0], span[0])
  return /^\d{4}$/.test(words)
    ? !/\b(?:in|of|since|until|from|to|by|and|or|before|after|during|for)\s$/i.test(before)
    : rule !== 'time-weekday' && /^\p{Lu}/u.test(words) && OWNED.test(before)
}

/** “The 1996 protocol”, “the May 25 elections”: the date is a part of the name. */
const isPartOfName = (text: string, claim: Span, found: FoundTime): boolean => {
  const { time, rule } = found
  const { span } = time
  // “The 1987 invasion toppled it”: what happened then.
  if (span[0] - claim[0] < 5 && EVENTS.test(text.slice(span[1], claim[1]))) return false
  if (rule !== 'time-year' && rule !== 'time-date' && rule !== 'time-month' && rule !== 'time-weekday')
    return false
  const words = text.slice(...span)
  const named =
    (isOwned(text, claim, found) ||
      /^(?:of\s+|from\s+|in\s+)?(?:the|an?|its|their)\s[^’']*[\p{L}\d]$/iu.test(words)) &&
    !/\b(?:end|start|middle|night|morning|evening|afternoon|days?|weeks?|half)\b/i.test(words)
  const after = text.slice(span[1], claim[1])
  return (
    named &&
    (/^\s\p{Ll}{3,}/u.test(after) || (rule === 'time-year' && /^\s\p{Lu}\p{L}+/u.test(after))) &&
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

/** “A pact signed in May 1999”, “the draft, as handed over on 3 May”: when the paper was made. */
const MADE =
  /\b(?:agreements?|accords?|deals?|pacts?|treat(?:y|ies)|protocols?|memorand(?:um|a)|truces?|cease-?fires?|charters?|conventions?|constitutions?|resolutions?|laws?|decrees?|declarations?|communiqu[eé]s?|statements?|letters?|plans?|roadmaps?|road\smaps?|proposals?|drafts?|documents?|texts?|reports?|lists?|papers?|terms|maps?|orders?|funding|funds|aid|packages?|measures|sanctions|decisions?|figures|findings|videos?|footage|photographs?|photos?|images|rulings?|bans?)(?:\s(?:that|which)\s(?:was|were|had\sbeen|has\sbeen))?\s(?:(?:jointly|first|finally|originally)\s)?(?:signed|reached|concluded|struck|brokered|initialled|agreed|negotiated|adopted|passed|issued|ratified|dated|published|approved|mediated|sealed|inked|hammered\sout|drafted|drawn\sup|written|made|announced)\b[^,;:]{0,60}$/iu
const AS_DONE = /,\sas\s(?:[\p{L}]+ly\s)?\p{L}+(?:ed|en|own|out|set)\s[^,;:]*$/u
/** Where the claim is about the paper, as its subject or at its start, that day dates it; not where it stands after the verb. */
const MAIN_WORDS = 5
const isOfPaper = (before: string): boolean => {
  const made = MADE.exec(before)
  if (made === null) return AS_DONE.test(before)
  return before.slice(0, made.index).trim().split(/\s+/).length > MAIN_WORDS
}

/** `year` is that of publication. */
export const isOnlyMentioned = (text: string, claim: Span, found: FoundTime, year: number): boolean => {
  const { time, rule } = found
  const words = text.slice(...time.span)
  const before = text.slice(claim[0], time.span[0]).trimEnd()
  // Dates nothing that could be reckoned with: “until further notice”, “in months”.
  if (
    time.from === null &&
    time.to === null &&
    /^(?:for\s|until\s+further|(?:with)?in\s+(?!(?:the\s+|these\s+)?(?:recent|past|last|previous|few)\b))/i.test(
      words,
    )
  )
    return true
  // “Three weeks after they shook hands”: what came before it would have to be known.
  if (
    /\b(?:hours?|days?|weeks?|months?|years?|decades?|centur(?:y|ies))\s+after$/i.test(words) &&
    !/^the\s/i.test(words)
  )
    return true
  if (/^(?:since|in)\s/i.test(words) && RANKS.test(before)) return rule !== 'time-unit'
  if (/^since\s/i.test(words) && RANKED.test(before)) return true
  // “A third round of fighting in five years”
  if (/^in\s/i.test(words) && LOOSE.has(rule) && NTH.test(before)) return true
  if (COMPARES.has(rule) && /^in\s/i.test(words) && SUPERLATIVE.test(before)) return true
  if (isOfPaper(text.slice(claim[0], time.span[0]))) return true
  return isPartOfName(text, claim, found) || isOfAnotherYear(text, claim, found, year)
}
