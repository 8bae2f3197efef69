// A stretch with its verb groups, and who their subjects are.

import { behindPlace } from './fronted.ts'
import { listStart } from './lists.ts'
import { isRelative, nounGroupsOf, TIME_NOUN } from './noun-groups.ts'
import type { Piece, Stretch } from './pieces.ts'
import { looksReduced } from './reduced.ts'
import { hasFinite, isComma, isDash, OPENERS, regionStart } from './regions.ts'
import { type VerbGroup, verbGroupsOf } from './verb-groups.ts'
import { isWhen, MEDIUM, trimmedEnd } from './when.ts'

export { hasFinite, isComma, isDash, looksReduced, MEDIUM }

/** First piece and the one after the last. */
export type Run = [number, number]

export type Clauses = {
  stretch: Stretch
  pieces: Piece[]
  verbs: VerbGroup[]
  /** Which verb group a piece belongs to, by its place; -1: none. */
  verbAt: number[]
}

export type Subject = {
  run: Run
  /** Said by a relative clause: “the man who said”. */
  relative: boolean
}

export const clausesOf = (stretch: Stretch): Clauses => {
  const { pieces } = stretch
  const verbs = verbGroupsOf(pieces)
  const verbAt = pieces.map(() => -1)
  verbs.forEach((verb, n) => {
    for (let at = verb.from; at < verb.to; at++) verbAt[at] = n
  })
  return { stretch, pieces, verbs, verbAt }
}

const LOOSE = /^(?:after|before|since|until|as|than|like|once)$/

/** The noun phrase that ends at `end` and is governed by nothing; with its modifiers up to `end`. */
const phraseEnding = (clauses: Clauses, end: number, limit: number): { run: Run; region: number } | null => {
  const { pieces } = clauses
  const region = regionStart(clauses, end, limit)
  const groups = nounGroupsOf(pieces, region, end)
  if (groups.length === 0) return null
  let at = groups.findLastIndex((group) => group.governor === 'none' && !isWhen(pieces, group.from, group.to))
  if (at === -1) {
    const opening = groups[0]!
    if (opening.preposition !== null && LOOSE.test(opening.preposition)) at = 0
    else return behindPlace(pieces, opening, region, end)
  }
  let from = groups[at]!.from
  while (at > 0 && /^(?:and|or|&)$/.test(pieces[from - 1]?.lower ?? '') && groups[at - 1]!.to >= from - 1)
    from = groups[--at]!.from
  const relative = pieces.findIndex((piece, n) => n > from && n < end && isRelative(piece))
  from = listStart(clauses, from, limit)
  return {
    run: [from, relative === -1 ? trimmedEnd(pieces, from, end) : withoutPreposition(pieces, relative)],
    region,
  }
}

/** A relative clause may open with a preposition: “a panel | in which”. */
const withoutPreposition = (pieces: readonly Piece[], relative: number) =>
  pieces[relative - 1]?.pos === 'ADP' ? relative - 1 : relative

/** Who does what the verb group at `verb.from` says: the noun phrase on its left, over asides between commas. */
export const subjectOf = (clauses: Clauses, verb: VerbGroup, limit = 0): Subject | null => {
  const { pieces, verbAt } = clauses
  let last = verb.from - 1
  while (
    last >= limit &&
    (pieces[last]!.pos === 'ADV' ||
      /^(?:also|then|later|once|himself|herself|themselves|itself)$/.test(pieces[last]!.lower))
  )
    last--
  // “the Pope, in his first comments, today called for”
  if (last > limit + 1 && TIME_NOUN.test(pieces[last]!.lower) && isComma(pieces[last - 1])) last--
  // “the minister, flanked by his men, on Tuesday accused”
  const trimmed = last >= limit ? trimmedEnd(pieces, limit, last + 1) - 1 : last
  if (trimmed < last && isComma(pieces[trimmed])) last = trimmed
  // “fighters and suspected sympathisers”, “denied it and left”
  if (last >= limit && /^(?:and|or|but)$/.test(pieces[last]!.lower)) return null
  if (last < limit || /^(?:when|where|how|why|if|once)$/.test(pieces[verb.from - 1]!.lower)) return null
  // “who in recent days has vowed”, “who on Monday said”
  for (let at = last; at > last - 5 && at > limit; at--) {
    if (verbAt[at] !== -1 || isComma(pieces[at])) break
    if (
      at < last &&
      /^(?:who|which)$/.test(pieces[at]!.lower) &&
      /^(?:in|on|at|during|since|after|before|for|last|this)$/.test(pieces[at + 1]!.lower)
    ) {
      last = at
      break
    }
  }
  if (isRelative(pieces[last]) || (pieces[last]!.lower === 'that' && pieces[last]!.pos === 'PRON')) {
    let before = last - 1
    if (before >= limit && isComma(pieces[before])) before--
    if (before < limit) return null
    const phrase = antecedentEnding(clauses, before + 1, limit)
    return phrase === null ? null : { run: phrase, relative: true }
  }
  const run =
    isComma(pieces[last]) || isDash(pieces[last])
      ? overAside(clauses, last, limit)
      : pieces[last]!.quoted?.comma
        ? overAside(clauses, last + 1, limit)
        : (phraseEnding(clauses, last + 1, limit)?.run ?? null)
  return run === null ? null : { run, relative: false }
}

/** What a relative clause hangs on is the noun phrase before it, governed or not: “according to an official on the panel, who”. */
const antecedentEnding = (clauses: Clauses, end: number, limit: number): Run | null => {
  const phrase = appositive(clauses, end, limit)
  const acting = clauses.verbs.findLast(
    (verb) => phrase && verb.from >= phrase[0] && verb.to <= end && verb.form !== 'ing',
  )
  if (phrase !== null && acting !== undefined && !looksReduced(clauses.pieces, acting)) {
    const last = nounGroupsOf(clauses.pieces, acting.to, end).at(-1)
    if (last !== undefined && last.to === end) return [last.from, end]
  }
  // “blames it on Bako, who said”: a name behind a preposition is meant, not what stands before.
  const last = phrase && nounGroupsOf(clauses.pieces, phrase[0], end).at(-1)
  if (
    phrase !== null &&
    last &&
    last.to === end &&
    /^(?:on|against|with|by|from|to|about|over)$/.test(last.preposition ?? '') &&
    clauses.pieces[end - 1]!.pos === 'PROPN'
  )
    return [last.from, end]
  if (phrase !== null) return phrase
  const region = regionStart(clauses, end, limit)
  const group = nounGroupsOf(clauses.pieces, region, end).at(0)
  return group === undefined ? null : [group.from, end]
}

/** A phrase with the name that it explains before it: “Idris Bako, the colonel”. */
const appositive = (clauses: Clauses, end: number, limit: number): Run | null => {
  const { pieces } = clauses
  const phrase = phraseEnding(clauses, end, limit)
  if (phrase === null) return null
  const { run } = phrase
  if (run[0] - 2 >= limit && isComma(pieces[run[0] - 1]) && pieces[run[0]]!.pos !== 'PRON') {
    const before = phraseEnding(clauses, run[0] - 1, limit)
    if (
      before !== null &&
      before.run[1] === run[0] - 1 &&
      startsClause(clauses, before) &&
      pieces[before.run[0] - 1]?.pos !== 'ADP' &&
      (before.region === 0 || (clauses.verbAt[before.region - 1] ?? -1) === -1) &&
      !pieces.slice(...before.run).some(({ lower }) => TIME_NOUN.test(lower)) &&
      (isName(pieces, before.run) || isName(pieces, run)) &&
      !/ing$/.test(pieces[before.run[0]]!.lower)
    )
      return [before.run[0], run[1]]
  }
  return run
}

const isName = (pieces: readonly Piece[], [from, to]: Run) =>
  pieces
    .slice(from, to)
    .some(
      ({ pos, token }) =>
        pos === 'PROPN' || (token !== null && /^\p{Lu}/u.test(token.text) && pos !== 'DET' && pos !== 'PRON'),
    )

/** Nothing but an opening word stands between the clause's start and the phrase. */
const startsClause = ({ pieces }: Clauses, { run, region }: { run: Run; region: number }): boolean =>
  pieces.slice(region, run[0]).every(({ pos }) => pos === 'CCONJ' || pos === 'ADV' || pos === 'SCONJ')

/** A finite verb group begins here, after adverbs. */
export const startsVerb = ({ pieces, verbs, verbAt }: Clauses, at: number): boolean => {
  let next = at
  while (pieces[next]?.pos === 'ADV') next++
  const n = verbAt[next] ?? -1
  return n !== -1 && (verbs[n]!.form === 'finite' || verbs[n]!.form === 'bare')
}

/** Where a relative clause begins between two pieces; the end where none does. */
const relativeWithin = (pieces: readonly Piece[], from: number, to: number): number => {
  for (let at = from; at < to; at++)
    if (isRelative(pieces[at]) || /^(?:whose|because)$/.test(pieces[at]!.lower)) return at
  return to
}

/** A participle opens the aside, and no clause with a subject of its own follows in it: “, circulated last Friday,”. */
const startsParticiple = (clauses: Clauses, at: number, end: number): boolean => {
  let first = at
  while (clauses.pieces[first]?.pos === 'ADV') first++
  const verb = clauses.verbs[clauses.verbAt[first] ?? -1]
  return (
    verb !== undefined &&
    verb.form === 'bare' &&
    /(?:[^e]ed|wn|ught|eld|ept|[dtv]en|een|ent|ung)$/.test(clauses.pieces[verb.head]!.lower) &&
    !clauses.verbs.some(
      (other) =>
        other.from >= verb.to &&
        other.to <= relativeWithin(clauses.pieces, verb.to, end) &&
        (other.form === 'finite' || other.form === 'bare') &&
        !/^(?:and|or|,)$/.test(clauses.pieces[other.from - 1]!.lower) &&
        !looksReduced(clauses.pieces, other),
    )
  )
}

/** Whether the words before the comma at `end` are the object of a relative clause that a comma opens. */
const endsRelative = (clauses: Clauses, end: number, limit: number): boolean => {
  const { pieces, verbs, verbAt } = clauses
  const verb = verbs[verbAt[regionStart(clauses, end, limit) - 1] ?? -1]
  return verb !== undefined && isRelative(pieces[verb.from - 1]) && isComma(pieces[verb.from - 2])
}

/** “, as the group is known in Norvian,” */
const tellsName = ({ pieces, verbs }: Clauses, from: number, to: number): boolean =>
  pieces[from]!.lower === 'as' &&
  verbs.some(
    (verb) => verb.from > from && verb.to <= to && verb.passive && /^(?:know|call)$/.test(verb.lemma),
  )

/** “the minister, speaking in Ankara, said”: the comma at `closing` ends an aside. */
const overAside = (clauses: Clauses, closing: number, limit: number): Run | null => {
  const { pieces } = clauses
  for (let opening = closing - 2, tries = 0; opening > limit && tries < 3; opening--) {
    const piece = pieces[opening]!
    if (piece.lower === ';' || piece.lower === ':') return null
    if (!isComma(piece) && !isDash(piece)) continue
    tries++
    const first = pieces[opening + 1]!
    const relative =
      isRelative(first) || first.lower === 'whose' || (first.pos === 'ADP' && isRelative(pieces[opening + 2]))
    if (
      relative &&
      pieces
        .slice(opening + 1, closing)
        .some((piece, n) => isComma(piece) && startsVerb(clauses, opening + n + 2))
    )
      continue
    const adverbial = first.pos === 'ADP' && !OPENERS.has(first.lower)
    // “the Front, as the group is known, claimed”
    const naming =
      first.lower === 'as' &&
      /^(?:known|called|dubbed|styled)$/.test(
        pieces.slice(opening + 1, closing).findLast(({ pos }) => pos === 'VERB')?.lower ?? '',
      )
    if (!relative && !naming && (first.pos === 'CCONJ' || first.pos === 'SCONJ')) continue
    // “Its report, circulated last Friday, established”
    const reduced = startsParticiple(clauses, opening + 1, closing)
    if (
      !relative &&
      !naming &&
      !adverbial &&
      !reduced &&
      !tellsName(clauses, opening + 1, closing) &&
      hasFinite(clauses, opening + 1, relativeWithin(pieces, opening + 1, closing))
    )
      continue
    // “, who gave her first name, Lea, said”: the name belongs to the aside.
    if (endsRelative(clauses, opening, limit)) continue
    const run = appositive(clauses, opening, limit)
    const followed = run !== null && (isRelative(pieces[run[1]]) || isRelative(pieces[run[1] + 1]))
    if (run === null || (run[1] < opening - 1 && !followed)) continue
    const nominal =
      !relative &&
      ['DET', 'NOUN', 'PROPN', 'ADJ', 'NUM', 'PRON'].includes(first.pos) &&
      !TIME_NOUN.test(first.lower)
    const apposed = nominal && nounGroupsOf(pieces, opening + 1, closing)[0]?.from === opening + 1
    const end = relativeWithin(pieces, opening + 1, closing)
    // “the council, he recalled, had …” has a clause of its own there.
    const told = clauses.verbs.some(
      ({ from, to, form }) =>
        from > opening + 1 &&
        to === closing &&
        form !== 'ing' &&
        /^(?:PRON|PROPN|NOUN)$/.test(pieces[from - 1]!.pos),
    )
    // “the paper, a copy of which was seen,”
    return apposed && !told && pieces[end - 1]!.pos !== 'ADP' ? [run[0], end] : run
  }
  return null
}
