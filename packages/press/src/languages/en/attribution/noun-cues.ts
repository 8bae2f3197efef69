// Attributions by a noun: “the president's claim that …”, “a warning by the army that …”, “its refusal to …”.

import { singular } from '../voices/lexicon/people.ts'
import { claimEnd, type Readings } from './extents.ts'
import type { Found } from './found.ts'
import { TAKES_CLAUSE, TAKES_COLON, TAKES_INFINITIVE } from './lexicon/nouns.ts'
import { type Clauses, isComma, type Run, subjectOf } from './parse/clauses.ts'
import { isRelative, nounGroupsOf } from './parse/noun-groups.ts'
import { phraseAt } from './parse/phrases.ts'

const OWN = /^(?:his|her|its|their|my|our)$/
const POSSESSIVE = /^(?:'s|’s|'|’)$/

/** Who says it: the owner before the noun, or the phrase after “by” or “from”. */
const ownerOf = (clauses: Clauses, noun: number, after: number): { source: Run; next: number } | null => {
  const { pieces } = clauses
  for (let at = noun - 1; at >= 0 && at > noun - 5; at--) {
    if (OWN.test(pieces[at]!.lower)) return { source: [at, at + 1], next: after }
    if (POSSESSIVE.test(pieces[at]!.lower) && pieces[at - 1]?.pos !== 'PUNCT') {
      const group = nounGroupsOf(pieces, Math.max(0, at - 8), at).at(-1)
      return group === undefined || group.to < at ? null : { source: [group.from, at + 1], next: after }
    }
    if (!/^(?:ADJ|NOUN|ADV|NUM)$/.test(pieces[at]!.pos)) break
  }
  if (!/^(?:by|from|on|in)$/.test(pieces[after]?.lower ?? '')) return null
  const source = phraseAt(clauses, after + 1, pieces.length, false)
  return source === null ? null : { source, next: source[1] }
}

/** Behind where fears are felt: “concerns across the region | that the truce would fail”. */
const pastWhere = (clauses: Clauses, at: number): number => {
  const { pieces } = clauses
  if (!/^(?:across|in|among|at|within|around|inside|on)$/.test(pieces[at]?.lower ?? '')) return at
  const phrase = phraseAt(clauses, at + 1, pieces.length, false)
  return phrase === null ? at : phrase[1]
}

/** “there are fears that …”, “amid reports that …”: charges and fears that nobody named has. */
const nobody = (clauses: Clauses, noun: number): { source: null; next: number } | null => {
  const { pieces } = clauses
  const next = pastWhere(clauses, noun + 1)
  return pieces[next]?.lower === 'that' &&
    /^(?:fears|allegations|accusations|claims|reports|rumou?rs|speculation|suspicions|concerns|warnings)$/.test(
      pieces[noun]!.lower,
    )
    ? { source: null, next }
    : null
}

/** Where the noun's own clause ends, if the sentence goes on about the noun: “his claim that the war is over | was met”. */
const clauseEnd = (clauses: Clauses, from: number, end: number): number => {
  const { pieces, verbs } = clauses
  const finite = verbs.filter(
    (verb) => verb.from >= from && verb.from < end && (verb.form === 'finite' || verb.form === 'bare'),
  )
  const second = finite[1]
  if (second === undefined) return end
  const between = pieces.slice(finite[0]!.to, second.from)
  // “that the army was shelling Tarim | marked a new low”: nothing between can be its subject.
  if (
    between.every(({ lower, pos }) => lower !== ',' && !/^(?:CCONJ|SCONJ|PRON)$/.test(pos)) &&
    between.some(({ pos }) => pos === 'ADP') &&
    subjectOf(clauses, second, finite[0]!.to) === null
  )
    return second.from
  return between.some(
    (piece) => isComma(piece) || piece.pos === 'CCONJ' || piece.pos === 'SCONJ' || isRelative(piece),
  ) || between.some(({ pos }) => pos === 'NOUN' || pos === 'PROPN' || pos === 'PRON')
    ? end
    : second.from
}

/** “The colonel's answer was brief | : …” */
const colonAfter = ({ pieces }: Clauses, noun: string, from: number): number => {
  if (!TAKES_COLON.has(noun) || !/^(?:is|was|has|had|came|:)$/.test(pieces[from]?.lower ?? '')) return -1
  for (let at = from; at < from + 8 && pieces[at]; at++) {
    if (pieces[at]!.lower === ':') return at + 1 < pieces.length ? at : -1
    if (/^[,;.]$/.test(pieces[at]!.lower) || pieces[at]!.quoted) return -1
  }
  return -1
}

export const findNounCues = (
  clauses: Clauses,
  readings: Readings,
  found: readonly Found[],
  start: number,
): Found[] => {
  const { pieces, verbAt } = clauses
  const nouns: Found[] = []
  for (let at = start; at < pieces.length; at++) {
    const piece = pieces[at]!
    if (piece.pos !== 'NOUN' || verbAt[at] !== -1) continue
    const clause = TAKES_CLAUSE.has(singular(piece.lower)) || nobody(clauses, at) !== null
    const infinitive = TAKES_INFINITIVE.has(singular(piece.lower))
    if (!clause && !infinitive) continue
    // The object of a cue belongs to that cue: “denied reports that …”.
    if (found.some(({ cue }) => cue !== null && cue.run[0] <= at && at < cue.run[1])) continue
    if (
      found.some(
        ({ claim, cue }) =>
          cue !== null &&
          claim.some(
            ([from, to]) =>
              from <= at && at < to && at - from < 5 && cue.run[1] <= from && from - cue.run[1] < 2,
          ),
      )
    )
      continue
    const owner = ownerOf(clauses, at, at + 1) ?? nobody(clauses, at)
    if (owner === null) continue
    let next = owner.next
    // “The reply from across the line was that …”
    if (clause && /^(?:is|was)$/.test(pieces[next]?.lower ?? '') && pieces[next + 1]?.lower === 'that') next++
    // Not “the posts in Lorva that had been lost”.
    const that =
      clause &&
      pieces[next]?.lower === 'that' &&
      pieces[next]!.pos !== 'DET' &&
      (verbAt[next + 1] ?? -1) === -1
    const to = infinitive && pieces[next]?.lower === 'to' && verbAt[next] !== -1
    const colon = clause && !that && !to ? colonAfter(clauses, piece.lower, next) : -1
    if (colon !== -1) {
      nouns.push({
        claim: [[colon + 1, pieces.length]],
        cue: { run: [at, at + 1], lemma: piece.lemma },
        source: owner.source,
        rule: 'noun-of-saying',
      })
      continue
    }
    if (!that && !to) continue
    const from = that ? next + 1 : next
    // “said in a post on the site that …”
    if (found.some(({ claim }) => claim[0]![0] === from)) continue
    const end = claimEnd(clauses, readings, from, null)
    nouns.push({
      claim: [[from, that ? clauseEnd(clauses, from, end) : end]],
      cue: { run: [at, at + 1], lemma: piece.lemma },
      source: owner.source,
      rule: 'noun-of-saying',
    })
  }
  return nouns
}
