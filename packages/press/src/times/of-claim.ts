// Which of the times around a claim is its own. A time inside the claim dates what is claimed; one beside it, next to the
// words that attribute, dates the speaking, and is taken only where the claim says none.
import type { Draft, DraftTime } from '../draft.ts'
import type { RuleUse } from '../languages/pack.ts'
import { holds, overlaps, type Span } from '../span.ts'
import type { Analysed } from '../text/analysed.ts'
import { countedFrom, openedBy } from './beside.ts'
import { isOnlyMentioned } from './mentioned.ts'
import type { TimeRule } from './said.ts'
import type { FoundTime } from './times.ts'

/** What is asked about: the pieces of a claim and the words that attribute it. */
export type Claimed = {
  parts: readonly Span[]
  span: Span
  cue: { span: Span } | null
  speech?: Draft['speech']
  /** Earlier cues of the same source in the same sentence, the nearest first: “on Monday welcomed the list and warned …”. */
  earlierCues?: readonly Span[]
}

/** From a word of this kind to the next stop, a time belongs to somebody or something that is only described. */
const DESCRIBES =
  /(?:^|[\s,])(?:who|whose|whom|which|where|when|since|after|before|until|signed|reached|agreed|dated)\s[^,;]*$|\sthat\s(?:was|were|had|has|have|is|are|would|will|could|\p{L}+ed|fell|took|left|began|broke|came|went|led|held|shot|struck|hit|saw|killed)\s[^,;]*$/iu
/** Between a time and its cue these begin another clause. */
const PARTS = /[;:]|,\s+(?:but|and|while|which|who|whose)\s|\s(?:but|while)\s/

/** “The general, who commands the east, …”: closed by a comma, it parts nothing. */
const ASIDES = /,\s(?:and\s)?(?:who|whose|whom|which|where)\s[^,;:]*,/g
/** Stretches and the like date less than days do. */
const LOOSE = new Set<TimeRule>(['time-stretch', 'time-shift', 'time-vague', 'time-lasting', 'time-season'])

/** “Thursday’s flights grew out of a list signed in July” */
const OWNS = /[’']s?$/

/** “The guards held on Tuesday had fled in May”, “…, the largest being in Sel on Friday”: a verb that is not the clause’s own. */
const isOfParticiple = (before: string, after: string): boolean =>
  /\bbeing\s$/i.test(before) ||
  (/\p{L}(?:ed|en|wn|ught|ld|ot|ght)\s$/u.test(before) &&
    !/\b(?:was|were|been|be|is|are|has|have|had|not|\p{L}+ly)\s\S+\s$/iu.test(before) &&
    /^\s(?:were|was|are|is|has|have|had|will|would|could|can|may|might)\s/i.test(after))

/** The better, the likelier it dates the claim as a whole. */
const weight = (text: string, claim: Span, { time, rule }: FoundTime): number => {
  const before = text.slice(claim[0], time.span[0])
  const isOpen = time.to === null && time.from !== null
  return (
    (time.from === null && time.to === null ? -4 : 0) +
    (isOpen ? -1 : 0) +
    (LOOSE.has(rule) ? -1 : 0) +
    // “A Christmas truce from 20 December”
    (rule === 'time-feast' ? -0.6 : 0) +
    (time.span[0] - claim[0] < 3 ? 0.6 : 0) +
    (OWNS.test(text.slice(...time.span)) ? -1.4 : 0) +
    (/^(?:within|(?:hours|minutes|moments)\s+after)(?:\s|$)/i.test(text.slice(...time.span)) ? -2 : 0) +
    (isOfParticiple(before, text.slice(time.span[1], claim[1])) ? -1.2 : DESCRIBES.test(before) ? -1 : 0) +
    // “The lines of 2014, agreed in March”
    (/^of\s/i.test(text.slice(...time.span)) ? -0.7 : 0) +
    // “For a third day on Tuesday”: a day before a year, a year before nothing.
    (time.precision === 'year' || time.precision === 'month' ? -0.5 : 0)
  )
}

/** “Lugo, who faces an election in May, could lose”: the time is of what is told beside. */
const isAside = ({ text, tokens }: Analysed, claim: Span, time: Span): boolean => {
  const before = text.slice(claim[0], time[0])
  const opened = /,\s(?:and\s)?(who|whose|whom|which|where)\s[^,;.]*$/i.exec(before)
  if (!opened) return false
  if (/^[^,;.]*,/.test(text.slice(time[1], claim[1]))) return true
  // “They met Lugo, who was elected in May”; not “It was their own men who came under fire on Friday”.
  const from = claim[0] + opened.index
  return (
    /^who/i.test(opened[1]!) &&
    !/^it\s/i.test(before) &&
    tokens.some(
      ({ span, pos }) => claim[0] <= span[0] && span[1] <= from && (pos === 'VERB' || pos === 'AUX'),
    )
  )
}

/** “Claimed responsibility for | Friday’s raid”: the preposition is the cue’s, the rest the claim’s. */
const clippedTo = (start: number, text: string, found: FoundTime): FoundTime => {
  const { span } = found.time
  const isSplit =
    span[0] < start && start < span[1] && /^(?:for|on|over|about|of)\s$/i.test(text.slice(span[0], start))
  return isSplit ? { ...found, time: { ...found.time, span: [start, span[1]] } } : found
}

/**
 * The time of a claim among all times of the text, with the rules that it stands on. `claims` are the pieces of all claims,
 * so that none takes another's.
 */
export const timeOfClaim = (
  analysed: Analysed,
  times: readonly FoundTime[],
  claimed: Claimed,
  claims: readonly Span[],
): { time: DraftTime | null; rules: RuleUse[] } => {
  const { text, published } = analysed
  const year = Number(published?.slice(0, 4) ?? 0)
  const clipped = times.map((found) => clippedTo(claimed.span[0], text, found))
  const inside = clipped.filter(
    (found) =>
      claimed.parts.some(([from, to]) => from <= found.time.span[0] && found.time.span[0] < to) &&
      !isAside(analysed, claimed.span, found.time.span) &&
      !isOnlyMentioned(text, claimed.span, found, year),
  )
  const cues = claimed.cue ? [claimed.cue.span, ...(claimed.earlierCues ?? [])] : []
  const spoken = firstOf(cues, (cue) => spokenAt(analysed, times, cue, claims))
  if (inside.length > 0) {
    const weights = inside.map((each) => weight(text, claimed.span, each))
    const best = Math.max(...weights)
    const { time, rule } = inside[weights.indexOf(best)]!
    if (spoken && OCCASION.test(text.slice(claimed.span[0], time.span[0]))) return ofSpeaking(spoken)
    const isOwner = spoken && time.span[0] > claimed.span[0] && OWNS.test(text.slice(...time.span))
    if (!isOwner) return { time, rules: [{ rule, span: time.span }] }
  }
  const beside = besideOf(analysed, times, claimed)
  if (beside) return beside
  if (!spoken) return frontedOrLabelled(analysed, times, claimed)
  return ofSpeaking(spoken)
}

const ofSpeaking = ({ time, rule }: FoundTime): { time: DraftTime; rules: RuleUse[] } => ({
  time,
  rules: [
    { rule, span: time.span },
    { rule: 'time-of-speaking', span: time.span },
  ],
})

/** “… announced on Friday that guns would be sent in the wake of the raids last month”: that was the occasion. */
const OCCASION =
  /\s(?:in the wake of|in response to|in retaliation for|because of|following|to mark|to avenge|prompted by|triggered by|sparked by)\s(?!the\s+(?:past|last|next)\s)[^,;:]{3,}$/i

const firstOf = <T, R>(all: readonly T[], find: (one: T) => R | null): R | null => {
  for (const one of all) {
    const found = find(one)
    if (found) return found
  }
  return null
}

/** What goes by the time of the clause beside it. */
const besideOf = (
  { text, sentences }: Analysed,
  times: readonly FoundTime[],
  { span, cue, speech }: Claimed,
): { time: DraftTime; rules: RuleUse[] } | null => {
  const sentence = sentences.find((each) => holds(each.span, [span[0], span[0] + 1]))?.span
  if (!sentence) return null
  const opened = openedBy(text, times, sentence, Math.min(span[0], cue?.span[0] ?? span[0]))
  if (opened)
    return {
      time: opened.time,
      rules: [opened.rule, 'time-fronted' as const].map((rule) => ({ rule, span: opened.time.span })),
    }
  const time = speech === 'narration' ? countedFrom(text, times, sentence, span) : null
  return time && { time, rules: [{ rule: 'time-shift', span: time.span }] }
}

/** Nobody can tell which days these are, and yet they date what is told. */
const RECENT = /^(?:in|over|during|within)\s+(?:the\s+|these\s+)?(?:recent|past|last)\s/i

/** “Two days after the list came out, he said …”: that day would have to be known. */
const COUNTED_FROM = /\b(?:days?|weeks?|months?|years?)\s+after$/i

/** “The winner of the 2016 prize said …”: what is named after a year is not said in it. */
const NAMED_AFTER = /^(?:of\s+)?the\s+\d{4}$/i

/** So far from where its sentence begins a time opens it, in UTF-16 units: “But by Tuesday evening …”. */
const FRONT = 8

/** Another clause, or one that is not on a level with the first. */
const SUBORDINATE =
  /;|\s(?:after|before|when|who|whose|which|as|since|because|though|although|while|until|if)\s*$/i

/** “The cook was seized on 3 March when …”, “talks broke up on Friday after …”: what follows happened then too. */
const ofMainClause = (
  text: string,
  times: readonly FoundTime[],
  [start]: Span,
  at: number,
): FoundTime | null => {
  if (!/\swhen\s$/i.test(text.slice(start, at))) return null
  return (
    times.findLast(
      ({ time: { span, from, to } }) =>
        start <= span[0] &&
        span[1] <= at &&
        from !== null &&
        to !== null &&
        !/[;:“”"]|,\s(?:and|but|which|who)\s/.test(text.slice(span[1], at)) &&
        !DESCRIBES.test(text.slice(start, span[0])),
    ) ?? null
  )
}

/** For a later clause what opened the sentence; else the date that labels the paragraph. */
const frontedOrLabelled = (
  { text, sentences }: Analysed,
  times: readonly FoundTime[],
  { span, speech }: Claimed,
): { time: DraftTime | null; rules: RuleUse[] } => {
  if (speech !== 'narration') return { time: null, rules: [] }
  const at: Span = [span[0], span[0] + 1]
  const sentence = sentences.find((each) => holds(each.span, at))
  const fronted =
    sentence &&
    !SUBORDINATE.test(text.slice(sentence.span[0], span[0])) &&
    !/^(?:who|whose|which)\s/i.test(text.slice(span[0], span[0] + 6)) &&
    times.find(
      ({ time }) =>
        sentence.span[0] <= time.span[0] &&
        time.span[0] - sentence.span[0] <= FRONT &&
        time.span[1] <= span[0] &&
        (time.from !== null || time.to !== null || RECENT.test(text.slice(...time.span))),
    )
  const main = fronted || !sentence ? null : ofMainClause(text, times, sentence.span, span[0])
  const found = fronted || main || times.find(({ labels }) => labels && holds(labels, at))
  if (!found) return { time: null, rules: [] }
  const { time, rule } = found
  const rules = [rule, fronted || main ? ('time-fronted' as const) : ('time-label' as const)]
  return { time, rules: rules.map((each) => ({ rule: each, span: time.span })) }
}

/** “Speaking after the meeting on Thursday, she said …”: whatever it came after, it was said that day. */
const SPEAKING =
  /^(?:speaking|talking|addressing|writing|briefing|testifying|asked|answering|responding|reacting)\s/i

/** The time that stands with the words that attribute: after them, or before them in the same clause. */
const spokenAt = (
  { text, sentences }: Analysed,
  times: readonly FoundTime[],
  cue: Span,
  claims: readonly Span[],
): FoundTime | null => {
  const sentence = sentences.find(({ span }) => overlaps(span, cue))
  if (!sentence) return null
  // “They talked on Sunday and welcomed it, Ankara said”: what holds the cue itself is no other claim.
  const others = claims.filter((claim) => !overlaps(claim, cue))
  const beside = times.filter(
    ({ time: { span, from, to } }) =>
      (from !== null || to !== null || RECENT.test(text.slice(...span))) &&
      holds(sentence.span, span) &&
      !overlaps(span, cue) &&
      !COUNTED_FROM.test(text.slice(...span)) &&
      !NAMED_AFTER.test(text.slice(...span)) &&
      !others.some((claim) => overlaps(claim, span)),
  )
  const reaches = (from: number, to: number) =>
    !others.some(([start, end]) => start < to && from < end && end - start > 1) &&
    !PARTS.test(text.slice(from, to).replace(ASIDES, ','))
  const after = beside.find(
    ({ time: { span } }) =>
      span[0] >= cue[1] && reaches(cue[1], span[0]) && !DESCRIBES.test(text.slice(cue[1], span[0])),
  )
  if (after) return after
  return (
    beside.findLast(
      ({ time: { span } }) =>
        span[1] <= cue[0] &&
        reaches(span[1], cue[0]) &&
        (SPEAKING.test(text.slice(...sentence.span)) ||
          !DESCRIBES.test(text.slice(sentence.span[0], span[0]))),
    ) ?? null
  )
}
