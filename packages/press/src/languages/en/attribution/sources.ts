// Who speaks where the subject does not stand right before the cue.
import type { Readings } from './extents.ts'
import { FRAMES } from './lexicon/frames.ts'
import { type Clauses, isComma, looksReduced, type Run, type Subject, subjectOf } from './parse/clauses.ts'
import { isRelative } from './parse/noun-groups.ts'
import { phraseAt } from './parse/phrases.ts'
import type { VerbGroup } from './parse/verb-groups.ts'

/** The source of a verb without a subject of its own: that of the verb it is joined to. */
export const sharedSubject = (clauses: Clauses, readings: Readings, verb: VerbGroup): Run | null =>
  nearestSubject(clauses, verb, (other) => {
    const reading = readings[clauses.verbs.indexOf(other)]
    return Boolean(
      reading &&
        (reading.complement === null
          ? !looksReduced(clauses.pieces, other)
          : reading.complement.at <= verb.from),
    )
  }) ?? nearestSubject(clauses, verb, (other) => !looksReduced(clauses.pieces, other))

const nearestSubject = (
  clauses: Clauses,
  verb: VerbGroup,
  isFit: (other: VerbGroup) => boolean,
): Run | null => {
  for (const other of clauses.verbs.toReversed()) {
    if (
      other.to > verb.from ||
      (other.form !== 'finite' && other.form !== 'bare') ||
      (looksReduced(clauses.pieces, other) && !isFit(other))
    )
      continue
    if (verb.form === 'bare' && verb.modal === null && !sameTime(clauses, verb, other)) continue
    if (!isFit(other)) continue
    const subject = subjectOf(clauses, other) ?? invertedSubject(clauses, other)
    // “faulted it for what he termed theft, claiming …” goes on from whoever faulted it; “a pipe that Oreth opposes, saying …” from Oreth.
    const adjoins = other.to === verb.from - 1 && verb.form === 'ing' && FRAMES.has(other.lemma)
    const embedded = subject !== null && isRelative(clauses.pieces[subject.run[0] - 1]) && !adjoins
    if (subject !== null && !subject.relative && !embedded) return subject.run
  }
  return null
}

const invertedSubject = (clauses: Clauses, verb: VerbGroup): Subject | null => {
  const previous = clauses.pieces[verb.from - 1]
  // “shifted 61 others”: only what is said has its speaker behind the verb.
  if (!/[cq]/.test(FRAMES.get(verb.lemma)?.letters ?? '')) return null
  if (!previous?.quoted && !isComma(previous)) return null
  const phrase = phraseAt(clauses, verb.to)
  return phrase === null ? null : { run: phrase, relative: false }
}

/** A present of the plural: “say”. */
const isPlain = (word: string, lemma: string) => word === lemma && !/^(?:put|read|hit|bet|let)$/.test(word)

/** Both past or both present. */
const sameTime = ({ pieces }: Clauses, one: VerbGroup, other: VerbGroup): boolean => {
  const present = (verb: VerbGroup) =>
    verb.form === 'bare'
      ? /s$/.test(pieces[verb.head]!.lower) || isPlain(pieces[verb.head]!.lower, verb.lemma)
      : /^(?:is|are|has|have|does|do|will|can|may)$/.test(pieces[verb.from]!.lower)
  // “have called the vote unfair, and urged him to talk”
  if (other.perfect && one.form === 'bare' && !present(one)) return true
  return present(one) === present(other) && !/^(?:had|would)$/.test(pieces[other.from]!.lower)
}

/** “with each side accusing the other”, “with the Commission, the bloc's executive, saying”: the phrase after “with”. */
export const withSubject = (clauses: Clauses, verb: VerbGroup): Run | null => {
  const { pieces } = clauses
  if (isComma(pieces[verb.from - 1])) {
    for (let at = verb.from - 4; at >= 0 && at > verb.from - 16; at--) {
      if (clauses.verbAt[at] !== -1 || /^[;:.]$/.test(pieces[at]!.lower)) return null
      if (pieces[at]!.lower !== 'with') continue
      const whole = phraseAt(clauses, at + 1, verb.from)
      const first = phraseAt(clauses, at + 1, verb.from, false)
      // Not “met with the envoys, urging them”: one who is with somebody else says nothing.
      return whole !== null && first !== null && whole[1] === verb.from - 1 && first[1] < whole[1]
        ? whole
        : null
    }
    return null
  }
  for (let at = verb.from - 1; at >= 0 && at > verb.from - 7; at--) {
    if (pieces[at]!.lower === 'with') return [at + 1, verb.from]
    if (/^[,;:.]$/.test(pieces[at]!.lower)) return null
  }
  return null
}

/** “neither side said”, “nobody claimed” */
export const isNobody = ({ pieces }: Clauses, [from, to]: Run) =>
  /^(?:neither|nobody|none|no|nothing)$/.test(pieces[from]!.lower) ||
  // “the first reported since” has no noun of its own.
  (pieces[from]!.lower === 'the' &&
    pieces
      .slice(from + 1, to)
      .every(
        ({ pos, lower }) => (pos === 'ADJ' || pos === 'ADV') && !/^(?:other|latter|former)$/.test(lower),
      ))

/** The noun phrase right after a verb that stands behind its claim. */
export const invertedSource = (
  clauses: Clauses,
  verb: VerbGroup,
  before: number,
  start: number,
): Run | null => {
  const { pieces, verbAt } = clauses
  if (before < start) return null
  if (/^(?:that|it|them|him|us|me|so|responsibility|credit)$/.test(pieces[verb.to]?.lower ?? '')) return null
  const phrase = phraseAt(clauses, verb.to)
  if (phrase === null) return null
  // “, said the road would open” has a clause here, not a source.
  const next = pieces[phrase[1]]
  if (next !== undefined && verbAt[phrase[1]] !== -1) {
    const n = verbAt[phrase[1]]!
    if (clauses.verbs[n]!.form === 'finite' || clauses.verbs[n]!.form === 'bare') return null
  }
  return phrase
}

/** “The army has attacked | their posts, ending a truce, charged …”: the words have a verb of their own. */
export const isTaken = ({ pieces, verbs, verbAt }: Clauses, [from, to]: Run): boolean => {
  const before = verbs[verbAt[from - 1] ?? -1]
  const acts = before !== undefined && before.form === 'finite' && !before.passive && before.head === from - 1
  const clause = /^(?:when|while|because|since|as|after|before)$/.test(pieces[from - 1]?.lower ?? '')
  return (
    (acts && pieces[before.head]!.pos === 'VERB') ||
    (clause && verbs.some(({ form, from: at, to: end }) => form === 'bare' && at > from && end < to))
  )
}
