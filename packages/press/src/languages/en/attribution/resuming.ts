// Whether a claim goes on behind the cue that stands in its middle: “The army, he said, would hold its fire.”
import { isBeside, type Readings } from './extents.ts'
import { ofSpeaking } from './parse/adverbials.ts'
import { type Clauses, hasFinite, isComma, startsVerb } from './parse/clauses.ts'
import { isRelative } from './parse/noun-groups.ts'
import type { VerbGroup } from './parse/verb-groups.ts'

/** Openings after a cue in mid-sentence that go on with the claim. */
const CARRYING =
  /^(?:unless|if|because|provided|so|or|nor|though|although|with|except|until|where|not|and|but|even|only|that|to|lest|whatever|than|rather|including|just|whether|none|all|each|half|most|many|some|despite|without|while|since)$/
/** Openings of a clause that wants a main clause after it. */
const SUBORDINATE =
  /^(?:if|unless|when|while|as|although|though|after|before|until|once|because|since|whatever|without|had|should|were|even|despite)$/
/** Prepositions that more often go on with what is said than say where it was said. */
const RESUMING =
  /^(?:in|by|from|outside|inside|between|under|against|through|across|towards?|into|beyond|beneath|behind|among|for|on|over)$/
const OF_SPEAKING = /^(?:as|who|whose|whom|according|referring|speaking|when|which)$/

/** Whether what stands before the cue cannot be all that is said. */
const wantsMore = (clauses: Clauses, [from, to]: [number, number]): boolean => {
  const { pieces, verbs } = clauses
  if (!hasFinite(clauses, from, to) || verbs.some((verb) => verb.to === to && verb.form === 'ing'))
    return true
  let first = from
  while (pieces[first]?.pos === 'CCONJ' || pieces[first]?.pos === 'ADV' || isComma(pieces[first])) first++
  if (SUBORDINATE.test(pieces[first]?.lower ?? '')) return !pieces.slice(first, to).some(isComma)
  // “Egypt would not, he insisted, discuss …”
  const last = verbs.findLast((verb) => verb.to <= to && verb.from >= from)
  if (last === undefined) return false
  const rest = pieces.slice(last.to, to)
  return (
    pieces[last.head]!.pos === 'AUX' &&
    last.head === last.to - 1 &&
    rest.every(({ pos, lower }) => pos === 'ADV' || lower === 'not' || lower === ',')
  )
}

/** “What matters, argues Mr Lind, who teaches law, | is …”: where the sentence goes on behind what is told of the speaker; -1: it does not. */
export const behindAside = (clauses: Clauses, after: number, before: [number, number]): number => {
  const { pieces } = clauses
  if (!isRelative(pieces[after]) && pieces[after]?.pos !== 'DET') return -1
  if (
    !/^(?:what|whoever|whatever|whichever|who)$/.test(pieces[before[0]]!.lower) &&
    hasFinite(clauses, ...before)
  )
    return -1
  for (let at = after + 1; at < pieces.length; at++)
    if (isComma(pieces[at]) && startsVerb(clauses, at + 1)) return at + 1
  return -1
}

/** Whether what follows “…, he said, ” belongs to the claim before it. */
export const resumes = (
  clauses: Clauses,
  readings: Readings,
  after: number,
  before: [number, number],
  main: VerbGroup,
): boolean => {
  const { pieces, verbs, verbAt } = clauses
  const first = pieces[after]
  if (first === undefined || /^[.;]$/.test(first.lower)) return false
  if (pieces[before[1] - 1]!.quoted?.whole && before[1] - before[0] === 1) return first.quoted !== null
  if (first.quoted) return true
  const wanting = wantsMore(clauses, before)
  // “which, he contended, bore the mark of …”
  if (isRelative(pieces[before[1] - 1])) return startsVerb(clauses, after)
  // “, on condition that”, “, on the ground that”, “, provided that”
  if (
    (/^(?:provided|providing|given)$/.test(first.lower) && pieces[after + 1]?.lower === 'that') ||
    (first.lower === 'on' &&
      pieces
        .slice(after + 1, after + 3)
        .some(({ lower }) => /^(?:condition|grounds?|understanding|basis|pretext|assumption)$/.test(lower)) &&
      pieces.slice(after + 2, after + 4).some(({ lower }) => lower === 'that') &&
      !pieces.slice(after).some(({ lower }) => /^(?:names?|named|identified|quoted)$/.test(lower)))
  )
    return true
  // “, when his post was overrun”, not “, when asked about it”
  if (
    /^(?:when|where)$/.test(first.lower) &&
    !/^(?:asked|pressed|questioned|reached|contacted|challenged|told|speaking|he|she|they|it)$/.test(
      pieces[after + 1]?.lower ?? '',
    )
  )
    return true
  let at = after
  while (pieces[at]?.pos === 'ADV' || pieces[at]?.pos === 'CCONJ') at++
  const n = verbAt[at] ?? -1
  if (n !== -1) {
    const verb = verbs[n]!
    const reading = readings[n] ?? null
    if (verb.form === 'ing' || verb.form === 'participle') return false
    if (/^(?:and|but)$/.test(first.lower) && reading !== null && isBeside(clauses, main, reading))
      return false
    // “Whichever camp blinks, he reckons, will be devoured”
    if (verb.form === 'finite' && !/^(?:and|but|or|then)$/.test(first.lower)) return true
    return wanting || /^(?:and|but|or)$/.test(first.lower)
  }
  // “It was the army, he said, that …”
  const cleft = pieces[before[0]]?.lower === 'it' && /^(?:is|was)$/.test(pieces[before[0] + 1]?.lower ?? '')
  if (cleft && /^(?:who|that|which)$/.test(first.lower)) return true
  if (OF_SPEAKING.test(first.lower)) return false
  if (/^(?:and|but)$/.test(first.lower)) {
    for (let next = after; next < pieces.length; next++) {
      const k = verbAt[next]!
      if (k === -1) continue
      const reading = readings[k] ?? null
      return reading === null || reading.complement === null || reading.complement.form === 'beside'
    }
    return true
  }
  if (wanting || CARRYING.test(first.lower)) return true
  // “he threatened, the day a single soldier set foot there”
  if (
    first.lower === 'the' &&
    /^(?:day|moment|minute|instant|hour|week|month|year)$/.test(pieces[after + 1]?.lower ?? '') &&
    hasFinite(clauses, after + 2, pieces.length)
  )
    return true
  // “They make, he observed, handsome key rings”
  if (/^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(first.pos))
    return (
      verbs.some((verb) => verb.to === before[1] && verb.form !== 'ing' && !verb.passive) &&
      !ofSpeaking(clauses, after, after + 3)
    )
  if (first.pos !== 'ADP' || !RESUMING.test(first.lower)) return false
  // “on the day that the gate opens”
  if (pieces.slice(after + 1, after + 4).some(({ lower }) => lower === 'that' || lower === 'when'))
    return true
  const closing = pieces.findIndex((piece, n) => n > after && isComma(piece))
  return !ofSpeaking(clauses, after + 1, Math.min(after + 7, closing === -1 ? pieces.length : closing))
}
