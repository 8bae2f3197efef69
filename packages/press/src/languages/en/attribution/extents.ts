// Where a claim begins and ends.
import type { Complement, Cue } from './complements.ts'
import { ANSWERED } from './lexicon/answered.ts'
import { type Clauses, hasFinite, isComma, isDash, looksReduced, subjectOf } from './parse/clauses.ts'
import { isRelative } from './parse/noun-groups.ts'
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
export const isBeside = (clauses: Clauses, main: VerbGroup | null, reading: Reading): boolean => {
  const { verb, complement } = reading
  if (complement === null || complement.form === 'beside' || complement.form === 'alone') return false
  if (verb.form !== 'bare' && verb.form !== 'finite') return false
  if (verb.passive) return false
  // “acknowledged the letter but would not say”
  if (verb.negated && /^(?:would|could)$/.test(verb.modal ?? '')) return true
  if (verb.modal !== null) return false
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
  if (complement.form === 'beside' && pieces[subject.run[0] - 1]!.quoted?.comma) return subject.run[0]
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

/** A clause of its own begins here: a subject, or “therein”, before its first verb. */
const opensMain = ({ pieces, verbs, verbAt }: Clauses, at: number): boolean => {
  for (let next = at; next < pieces.length && next < at + 12; next++) {
    const verb = verbs[verbAt[next] ?? -1]
    if (verb !== undefined) return next > at && (verb.form === 'finite' || verb.form === 'bare')
    if (isComma(pieces[next]) && isRelative(pieces[next + 1])) return true
    if (isComma(pieces[next]) || pieces[next]!.pos === 'SCONJ' || isRelative(pieces[next])) return false
  }
  return false
}

/** A relative clause or an apposition behind an act of speech tells of itself: “, in which …”, “, a charge that …”. */
export const objectEnd = (clauses: Clauses, from: number, end: number, main: VerbGroup): number => {
  const { pieces, verbs, verbAt } = clauses
  for (let at = from + 1; at < end; at++) {
    const nominal = !pieces
      .slice(from, at)
      .some((piece) => isRelative(piece) || piece.pos === 'SCONJ' || piece.quoted?.whole)
    if (/^(?:and|but|then|yet)$/.test(pieces[at]!.lower)) {
      let next = at + 1
      while (pieces[next]?.pos === 'ADV') next++
      const verb = verbs[verbAt[next] ?? -1]
      const comma = isComma(pieces[at - 1])
      if (
        nominal &&
        verb &&
        (verb.form === 'bare' || verb.form === 'finite') &&
        (past(clauses, verb) === past(clauses, main) || (verb.form === 'finite' && (comma || verb.negated)))
      )
        return comma ? at - 1 : at
      // “put it at 149, and there the matter rests”
      if (nominal && comma && hasFinite(clauses, at + 1, end) && opensMain(clauses, at + 1)) return at - 1
    }
    if (!isComma(pieces[at])) continue
    // “decried the swap, burnt tyres and marched”
    const listed = verbs[verbAt[at + 1] ?? -1]
    if (
      nominal &&
      listed?.form === 'bare' &&
      main.form === 'bare' &&
      past(clauses, listed) &&
      past(clauses, main) &&
      !looksReduced(pieces, listed) &&
      pieces.slice(listed.to, end).some(({ lower }) => lower === 'and')
    )
      return at
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
