// Where a claim begins and ends.
import type { Complement, Cue } from './complements.ts'
import { ANSWERED } from './lexicon/answered.ts'
import { type Clauses, hasFinite, isComma, isDash, MEDIUM, subjectOf } from './parse/clauses.ts'
import { isRelative, TIME_NOUN } from './parse/noun-groups.ts'
import type { VerbGroup } from './parse/verb-groups.ts'

/** A verb group read as a cue. */
export type Reading = { verb: VerbGroup; cue: Cue; complement: Complement | null }

/** What the reader of a stretch knows of its verbs, by their place among the verb groups; null: no cue. */
export type Readings = (Reading | null)[]

const past = (clauses: Clauses, verb: VerbGroup): boolean => {
  const word = clauses.pieces[verb.form === 'finite' ? verb.from : verb.head]!.lower
  return (
    !/^(?:is|are|has|have|do|does|will|would|can|could|may|might|shall|should|must)$/.test(word) &&
    !(
      verb.form === 'bare' &&
      (/s$/.test(word) || (word === verb.lemma && !/^(?:put|read|hit|bet|let)$/.test(word)))
    )
  )
}

/** “said A and warned that B”: a cue of the same speaker that stands beside the one at `main`. */
const isBeside = (clauses: Clauses, main: VerbGroup | null, reading: Reading): boolean => {
  const { verb, complement } = reading
  if (complement === null || complement.form === 'beside' || complement.form === 'alone') return false
  if (verb.form !== 'bare' && verb.form !== 'finite') return false
  if (verb.modal !== null || verb.passive) return false
  if (main === null) return verb.form === 'bare'
  return (
    past(clauses, main) === past(clauses, verb) && (verb.perfect === main.perfect || verb.form === 'bare')
  )
}

/** Where the words that begin at `from` end, so that they do not run into another attribution. */
export const claimEnd = (
  clauses: Clauses,
  readings: Readings,
  from: number,
  main: VerbGroup | null,
): number => {
  const { pieces, verbs } = clauses
  let end = pieces.length
  for (let at = from; at < pieces.length; at++) {
    const piece = pieces[at]!
    if (
      piece.lower === ';' ||
      piece.lower === '•' ||
      (piece.lower === ':' && at > from && pieces[at + 1]?.quoted?.whole)
    ) {
      end = at
      break
    }
    // “…, a figure the police dispute”
    if (
      isComma(piece) &&
      at > from &&
      /^(?:a|an)$/.test(pieces[at + 1]?.lower ?? '') &&
      ANSWERED.test(pieces[at + 2]?.lower ?? '') &&
      pieces[at + 3]?.pos !== 'ADP' &&
      readings.some((reading) => reading !== null && reading.verb.from > at + 2 && reading.verb.from < at + 9)
    ) {
      end = at
      break
    }
    // Headlines string verbs together: “Army says truce holds, moves guns”.
    if (isHeadline(clauses) && isComma(piece) && at > from && stringsOn(clauses, at + 1)) {
      end = at
      break
    }
    if (at > from + 1 && piece.lower === 'according' && pieces[at + 1]?.lower === 'to') {
      end = isComma(pieces[at - 1]) ? at - 1 : at
      break
    }
    const n = clauses.verbAt[at]!
    if (n === -1 || verbs[n]!.from !== at) continue
    const reading = readings[n] ?? null
    const cut = reading === null ? null : cutBefore(clauses, reading, from, main)
    if (cut !== null && cut > from) {
      end = cut
      break
    }
  }
  return end
}

/** A headline, or an entry of a list. */
export const isHeadline = ({ stretch, pieces }: Clauses): boolean =>
  stretch.form !== 'paragraph' || /^(?:•|\*)$/.test(pieces[0]!.lower)

const stringsOn = ({ pieces, verbs, verbAt }: Clauses, at: number): boolean => {
  const n = verbAt[at] ?? -1
  return n !== -1 && verbs[n]!.form === 'bare' && !/(?:ed|wn|en)$/.test(pieces[at]!.lower)
}

/** Where a claim must stop before a cue that stands in it; null where the cue belongs to it. */
const cutBefore = (
  clauses: Clauses,
  reading: Reading,
  from: number,
  main: VerbGroup | null,
): number | null => {
  const { pieces } = clauses
  const { verb, complement } = reading
  if (complement === null && !reading.cue.frame.letters.includes('b')) return null
  let before = verb.from - 1
  while (before >= from && pieces[before]!.pos === 'ADV') before--
  if (before < from) return null
  const previous = pieces[before]!
  if (verb.form === 'ing') {
    if (isComma(previous) || isDash(previous) || previous.quoted)
      return complement === null || complement.form === 'beside'
        ? null
        : isComma(previous) || isDash(previous)
          ? before
          : before + 1
    return null
  }
  if (previous.lower === 'and' || previous.lower === 'but' || previous.lower === 'then') {
    if (!isBeside(clauses, main, reading)) return null
    return isComma(pieces[before - 1]) ? before - 1 : before
  }
  if (
    isComma(previous) &&
    isBeside(clauses, main, reading) &&
    pieces.slice(verb.to).some(({ lower }) => lower === 'and')
  )
    return before
  if (isComma(previous) && isBeside(clauses, main, reading)) {
    for (let at = before - 1; at > from && at > before - 9; at--)
      if (/^(?:and|but)$/.test(pieces[at]!.lower) && isComma(pieces[at + 1]))
        return isComma(pieces[at - 1]) ? at - 1 : at
  }
  const subject = subjectOf(clauses, verb, from)
  // “the envoy, which he says is …”
  const relative = subject === null ? undefined : pieces[subject.run[0] - 1]
  if (isRelative(relative) && isComma(pieces[subject!.run[0] - 2]) && reading.cue.frame.letters.includes('c'))
    return subject!.run[0] - 2
  if (subject === null || subject.relative || subject.run[0] <= from) return null
  let opening = subject.run[0] - 1
  while (opening > from && pieces[opening]!.pos === 'ADV') opening--
  const join = pieces[opening]!
  if (complement === null) return null
  // “In a sign that they believe A, the envoy said B”
  if (
    isComma(pieces[subject.run[0] - 1]) &&
    /^(?:that|clause|quotation|colon)$/.test(complement.form) &&
    /^(?:ADP|SCONJ)$/.test(pieces[0]!.pos) &&
    main !== null &&
    main.from < from
  )
    return subject.run[0] - 1
  // “A, B said”: an outer attribution whose claim holds this one.
  if (complement.form === 'beside')
    return isComma(pieces[subject.run[0] - 1]) && !subject.relative ? subject.run[0] - 1 : null
  if (
    /^(?:and|but|while|whereas|although|though)$/.test(join.lower) &&
    (isBeside(clauses, main, reading) || join.lower === 'while' || join.lower === 'whereas')
  )
    return isComma(pieces[opening - 1]) ? opening - 1 : opening
  return null
}

/** Without when or in what it was said: “the charge | within the hour”, “the closure | in a televised address”. */
const withoutOccasion = ({ pieces }: Clauses, from: number, end: number): number => {
  for (let at = end - 1; at > from && at > end - 6; at--) {
    const words = pieces
      .slice(at, end)
      .map(({ lower }) => lower)
      .join(' ')
      .replace(/ \.$/, '')
    if (
      /^(?:within (?:the hour|hours|minutes|days)|the same (?:day|evening|night|morning|week|afternoon)|in an? (?:[a-z]+ )?(?:statement|address|letter|interview|speech|message|broadcast|post|tweet|briefing|sermon|memo))\b/.test(
        words,
      )
    )
      return at
  }
  return end
}

/** A relative clause or an apposition behind an act of speech tells of itself: “, in which …”, “, a charge that …”. */
export const objectEnd = (clauses: Clauses, from: number, end: number, main: VerbGroup): number => {
  const { pieces, verbs, verbAt } = clauses
  for (let at = from + 1; at < end; at++) {
    if (/^(?:and|but)$/.test(pieces[at]!.lower)) {
      let next = at + 1
      while (pieces[next]?.pos === 'ADV') next++
      const verb = verbs[verbAt[next] ?? -1]
      const nominal = !pieces
        .slice(from, at)
        .some((piece) => isRelative(piece) || piece.pos === 'SCONJ' || piece.quoted?.whole)
      if (
        nominal &&
        verb &&
        (verb.form === 'bare' || verb.form === 'finite') &&
        past(clauses, verb) === past(clauses, main)
      )
        return isComma(pieces[at - 1]) ? at - 1 : at
    }
    if (!isComma(pieces[at])) continue
    const next = pieces[at + 1]
    const second = pieces[at + 2]
    if (
      isRelative(next) ||
      next?.lower === 'whose' ||
      next?.lower === 'something' ||
      (next?.pos === 'ADP' && isRelative(second)) ||
      next?.lower === 'where'
    )
      return at
    if (
      /^(?:a|an|the)$/.test(next?.lower ?? '') &&
      /^(?:demand|claim|charge|accusation|allegation|offer|proposal|suggestion|request|condition|call|promise|move|step|view|position|line|threat)$/.test(
        second?.lower ?? '',
      )
    )
      return at
  }
  return withoutOccasion(clauses, from, end)
}

/** Where a claim before its cue begins: after the last strong stop. */
export const claimStart = (clauses: Clauses, end: number, limit: number): number => {
  const { pieces } = clauses
  for (let at = end - 1; at >= limit; at--) {
    const { lower } = pieces[at]!
    if (
      lower === ';' ||
      lower === '•' ||
      (lower === ':' && (hasFinite(clauses, at + 1, end) || hasFinite(clauses, limit, at)))
    )
      return at + 1
  }
  return limit
}

/** Openings after a cue in mid-sentence that go on with the claim. */
const CARRYING =
  /^(?:unless|if|because|provided|so|or|nor|though|although|with|except|until|where|not|and|but|even|only|that|to|lest|whatever|than|rather|including|just|whether|none|all|each|half|most|many|some|despite|without|while|since)$/
/** Openings of a clause that wants a main clause after it. */
const SUBORDINATE =
  /^(?:if|unless|when|while|as|although|though|after|before|until|once|because|since|whatever|without|had|should|were|even|despite)$/
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
  if (first.pos !== 'ADP') return false
  const phrase = pieces.slice(after, after + 7)
  return first.lower === 'in' && !phrase.some(({ lower }) => MEDIUM.test(lower) || TIME_NOUN.test(lower))
}
