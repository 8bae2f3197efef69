// Where a claim begins and ends.
import type { Complement, Cue } from './complements.ts'
import { withinFronted } from './fronted.ts'
import { ANSWERED } from './lexicon/answered.ts'
import { type Clauses, hasFinite, isComma, isDash, subjectOf } from './parse/clauses.ts'
import { isRelative } from './parse/noun-groups.ts'
import { isHeadline } from './parse/tail-grammar.ts'
import type { VerbGroup } from './parse/verb-groups.ts'
import { withoutTail } from './tails.ts'
import { isPast } from './tense.ts'

/** A verb group read as a cue. */
export type Reading = { verb: VerbGroup; cue: Cue; complement: Complement | null }

/** What the reader of a stretch knows of its verbs, by their place among the verb groups; null: no cue. */
export type Readings = (Reading | null)[]

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
  // “said they were tired and felt betrayed”: what somebody feels is part of what is said.
  if (FELT.test(reading.cue.lemma) && !FELT.test(main.lemma) && !isComma(clauses.pieces[verb.from - 2]))
    return false
  if (sharesPerfect(clauses, main, verb)) return true
  const later = isPast(clauses, verb)
  return isPast(clauses, main) === later && (verb.perfect === main.perfect || verb.form === 'bare' || !later)
}

/** “have criticised the vote as unfair, and urged him to talk”: one “have” for both. */
const sharesPerfect = (clauses: Clauses, main: VerbGroup, verb: VerbGroup): boolean =>
  main.perfect &&
  verb.form === 'bare' &&
  isPast(clauses, verb) &&
  /^(?:and|but)$/.test(clauses.pieces[verb.from - 1]?.lower ?? '') &&
  !hasFinite(clauses, main.to, verb.from)

const FELT = /^(?:feel|believe|think|want|hope|fear|know|expect|wish|suspect|doubt)$/

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
    const cut = reading === null ? null : cutBefore(clauses, readings, reading, from, main)
    if (cut !== null && cut > from) {
      end = cut
      break
    }
  }
  const within = withinFronted(clauses, [from, end], 0)
  return withoutTail(clauses, from, within, main)
}

const stringsOn = ({ pieces, verbs, verbAt }: Clauses, at: number): boolean => {
  const n = verbAt[at] ?? -1
  return n !== -1 && verbs[n]!.form === 'bare' && !/(?:ed|wn|en)$/.test(pieces[at]!.lower)
}

/** Where a claim must stop before a cue that stands in it; null where the cue belongs to it. */
const cutBefore = (
  clauses: Clauses,
  readings: Readings,
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
  if (verb.form === 'ing') return beforeParticiple(clauses, readings, reading, before, from)
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

/** Where a claim must stop before “, adding that …”, “besides urging …”, “, with each side blaming …”. */
const beforeParticiple = (
  clauses: Clauses,
  readings: Readings,
  { verb, cue, complement }: Reading,
  before: number,
  from: number,
): number | null => {
  const { pieces } = clauses
  const previous = pieces[before]!
  const speaks = complement !== null && complement.form !== 'beside'
  if (isComma(previous) || isDash(previous)) {
    if (!speaks && !addsBehindComma(clauses, cue, complement)) return null
    return ofInnerAct(clauses, readings, verb, from) ? null : before
  }
  if (previous.quoted) return speaks ? before + 1 : null
  const opening = openingBefore(clauses, before)
  if (!speaks || opening <= from) return null
  return isComma(pieces[opening - 1]) || isDash(pieces[opening - 1]) ? opening - 1 : opening
}

const BESIDE = /^(?:as well as|in addition to)$|(?:apart|aside) from$/

/** “as well as”, “in addition to” end here. */
export const leadsBeside = ({ pieces }: Clauses, at: number): boolean =>
  BESIDE.test(
    pieces
      .slice(Math.max(0, at - 2), at + 1)
      .map(({ lower }) => lower)
      .join(' '),
  )

/** Where “besides”, “as well as” or “, with each side” begins that leads to a participle; -1: none does. */
const openingBefore = ({ pieces }: Clauses, before: number): number => {
  const { lower } = pieces[before]!
  const phrase = pieces
    .slice(Math.max(0, before - 2), before + 1)
    .map((piece) => piece.lower)
    .join(' ')
  if (BESIDE.test(phrase)) return before - (/(?:apart|aside) from$/.test(phrase) ? 1 : 2)
  if (/^(?:besides|while)$/.test(lower)) return before
  if (/^(?:before|after)$/.test(lower))
    return isComma(pieces[before - 1]) || isDash(pieces[before - 1]) ? before : -1
  for (let at = before; at > before - 6 && at > 1; at--)
    if (pieces[at]!.lower === 'with') return isComma(pieces[at - 1]) ? at : -1
  return -1
}

/** “, adding, those who …” */
export const addsBehindComma = (
  { pieces, ...clauses }: Clauses,
  { lemma }: Cue,
  complement: Complement | null,
): boolean =>
  complement?.form === 'beside' &&
  /^(?:add|say|stress|warn|note|insist)$/.test(lemma) &&
  isComma(pieces[complement.at]) &&
  hasFinite({ pieces, ...clauses }, complement.at + 1, pieces.length)

/** “said the state had voiced concern, condemning …”: the participle goes on with an act that is itself reported. */
const ofInnerAct = (clauses: Clauses, readings: Readings, verb: VerbGroup, from: number): boolean => {
  const own = clauses.verbs.filter(
    (one) => one.from >= from && one.to <= verb.from && (one.form === 'finite' || one.form === 'bare'),
  )
  const inner = own.length === 1 ? readings[clauses.verbs.indexOf(own[0]!)] : null
  return Boolean(inner && own[0]!.perfect && inner.complement?.form === 'object')
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
