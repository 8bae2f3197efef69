// Finds attributions stretch by stretch: a cue, the phrase that names the source, and what is claimed.
import { hull, type Span } from '../../../span.ts'
import type { Analysed } from '../../../text/analysed.ts'
import type { Attribution } from './attribution.ts'
import { findColonClauses } from './colon-clauses.ts'
import { findColonCues } from './colon-cues.ts'
import { withContinued } from './continued.ts'
import type { Found } from './found.ts'
import { findHeadlineCues } from './headline-cues.ts'
import { findNounCues } from './noun-cues.ts'
import { type Clauses, clausesOf, type Run } from './parse/clauses.ts'
import { pastConnectives } from './parse/connectives.ts'
import { type Piece, type Stretch, stretchesOf } from './parse/pieces.ts'
import { findPassiveCues } from './passive-cues.ts'
import { findPhraseCues } from './phrase-cues.ts'
import { readingsOf } from './readings.ts'
import { findReducedPassives } from './reduced-passives.ts'
import { findSummedUp } from './summed-up.ts'
import { textStart } from './text-start.ts'
import { withoutToldWithin } from './told-within.ts'
import { findVerbCues } from './verb-cues.ts'

export type { Attribution } from './attribution.ts'

const EDGE = /^(?:[,;:.—–•*]|--|\.\.\.)$/

/** Without stops and connecting words at either end. */
const bare = (pieces: readonly Piece[], [from, to]: Run, first: boolean): Run => {
  let start = from
  let end = to
  while (
    start < end &&
    (EDGE.test(pieces[start]!.lower) ||
      (first &&
        pieces[start]!.lower === 'that' &&
        (pieces[start]!.pos === 'SCONJ' || pieces[start + 1]?.quoted)))
  )
    start++
  if (first) start = pastConnectives(pieces, start, end)
  while (end > start && EDGE.test(pieces[end - 1]!.lower)) end--
  return [start, end]
}

const spanOf = (pieces: readonly Piece[], [from, to]: Run): Span => [
  pieces[from]!.span[0],
  pieces[to - 1]!.span[1],
]

const quotedness = (pieces: readonly Piece[], runs: readonly Run[]): Attribution['quoted'] => {
  const words = runs
    .flatMap(([from, to]) => pieces.slice(from, to))
    .filter(({ pos, quoted }) => quoted !== null || pos !== 'PUNCT')
  if (words.every(({ quoted }) => quoted !== null)) return 'all'
  return words.some(({ quoted }) => quoted !== null) ? 'part' : 'none'
}

const toAttribution = ({ stretch, pieces }: Clauses, found: Found): Attribution | null => {
  const runs = found.claim.map((run, n) => bare(pieces, run, n === 0)).filter(([from, to]) => to > from)
  if (runs.length === 0) return null
  const cue = found.cue && { span: spanOf(pieces, found.cue.run), lemma: found.cue.lemma }
  const parts = runs.map((run) => spanOf(pieces, run))
  return {
    parts,
    cue,
    source: found.source === null ? null : spanOf(pieces, found.source),
    quoted: quotedness(pieces, runs),
    sentence: stretch.sentence,
    rules: [{ rule: found.rule, span: cue?.span ?? parts[0]! }],
  }
}

const inStretch = (analysed: Analysed, stretch: Stretch): Attribution[] => {
  const clauses = clausesOf(stretch)
  const start = textStart(stretch, analysed.text)
  const readings = readingsOf(clauses)
  const found = [
    ...findVerbCues(clauses, readings, start),
    ...findPassiveCues(clauses, readings, start),
    ...findPhraseCues(clauses, start),
  ]
  found.push(...findReducedPassives(clauses, found, start))
  found.push(...findNounCues(clauses, readings, found, start))
  found.push(...findSummedUp(clauses, found))
  found.push(...findColonCues(clauses, found, start))
  found.push(...findColonClauses(clauses, found, start))
  return withoutToldWithin(clauses, [...found, ...findHeadlineCues(clauses, found, start)])
    .map((one) => toAttribution(clauses, one))
    .filter((one) => one !== null)
    .sort((one, other) => hull(one.parts)[0] - hull(other.parts)[0])
}

/** Every attribution, in the order of the text. */
export const findAttributions = (
  analysed: Analysed,
  stretches: readonly Stretch[] = stretchesOf(analysed),
): Attribution[] =>
  withContinued(
    analysed,
    stretches,
    stretches.map((stretch) => inStretch(analysed, stretch)),
  )
