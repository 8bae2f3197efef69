// Claims that stand before their cue, and what goes on with them behind it.
import { claimEnd, claimStart, type Readings } from './extents.ts'
import { type Clauses, hasFinite, isComma, isDash, type Run } from './parse/clauses.ts'
import { isRelative } from './parse/noun-groups.ts'
import type { VerbGroup } from './parse/verb-groups.ts'
import { behindAside, resumes } from './resuming.ts'
import { opensTail } from './tails.ts'

/** The words before a source or a verb that stands behind its claim; null where nothing is said there. */
export const claimBefore = (clauses: Clauses, end: number, start: number): Run | null => {
  const { pieces } = clauses
  let last = end
  while (last > start && pieces[last - 1]!.pos === 'ADV' && last === end) last--
  const closing = pieces[last - 1]
  if (closing === undefined || last <= start) return null
  if (!isComma(closing) && !isDash(closing) && closing.quoted === null && closing.lower !== '?') return null
  const to = closing.quoted ? last : last - 1
  const quote = pieces[to - 1]
  // A whole quotation right before the source is all of the claim.
  if (quote?.quoted?.whole && to - 1 > start && !hasOpening(clauses, to - 1)) return [to - 1, to]
  const from = claimStart(clauses, to, start)
  if (from >= to) return null
  // ““They have begun,” who leads the talks, she said”: what describes somebody in the quotation is not quoted.
  if (pieces[from]!.quoted?.whole && isRelative(pieces[from + 1]) && pieces[from + 1]!.lower !== 'that')
    return [from, from + 1]
  return [from, to]
}

/** The words before the quotation lead into it: “The road “is ours,” he said”. */
const hasOpening = ({ pieces }: Clauses, at: number): boolean => {
  const before = pieces[at - 1]
  return before !== undefined && !/^[.:;,?!—–]$/.test(before.lower) && before.quoted === null
}

/** “Asked whether he would, he said: “…””, “On Monday, he said, “…””: the words before the cue only lead to the quotation. */
export const leadsOnly = (clauses: Clauses, [from, to]: Run, at: number): boolean => {
  const first = clauses.pieces[from]!
  if (clauses.pieces.slice(from, to).some(({ quoted }) => quoted)) return false
  if (
    /^(?:asked|pressed|questioned|speaking|addressing|responding|writing|referring|reading|replying|reached|contacted|challenged)$/.test(
      first.lower,
    )
  )
    return true
  return (
    clauses.pieces[at]?.quoted?.whole === true &&
    !hasFinite(clauses, from, to) &&
    (first.pos === 'ADP' || first.pos === 'ADV')
  )
}

/** “showing, they said, a drone”, “which, they said, had left”: the words before the cue only lead to what is said. */
export const isHanging = ({ pieces, verbs }: Clauses, [, to]: Run): boolean =>
  isRelative(pieces[to - 1]) || verbs.some((verb) => verb.to === to && verb.form === 'ing')

/** “…, he announced, | in the latest turn of the quarrel”, “…, | with Norvia holding the chair”: the outlet's own. */
const isAside = (clauses: Clauses, after: number): boolean => {
  const { pieces, verbs, verbAt } = clauses
  if (opensTail(clauses, after, pieces.length)) return true
  if (pieces[after]?.lower !== 'with') return false
  for (let at = after + 1; at < after + 8 && !isComma(pieces[at]); at++)
    if (verbs[verbAt[at] ?? -1]?.form === 'ing') return true
  return false
}

/** The words after a cue in mid-sentence, where they go on with the claim before it. */
export const goingOn = (
  clauses: Clauses,
  readings: Readings,
  after: number,
  before: Run,
  verb: VerbGroup,
): Run[] => {
  const { pieces } = clauses
  if (pieces[after - 1]?.lower === ';') {
    const cued = readings.some(
      (reading) =>
        reading !== null &&
        reading.complement !== null &&
        reading.verb.from >= after &&
        reading.verb.form !== 'infinitive',
    )
    return cued || pieces.slice(after).some(({ quoted }) => quoted?.whole) ? [] : [[after, pieces.length]]
  }
  const quote = pieces[before[1] - 1]!.quoted?.whole && before[1] - before[0] === 1
  if (quote && !pieces[after]?.quoted) {
    // “…,” says the major, screwing the cap on his pen, “…”
    const next = pieces.findIndex(({ quoted }, n) => n > after && quoted?.whole && isComma(pieces[n - 1]))
    const cued = readings.some(
      (reading) => reading !== null && reading.complement !== null && reading.verb.from >= after,
    )
    return next === -1 || cued ? [] : [[next, next + 1]]
  }
  if (isAside(clauses, after)) return []
  const behind = behindAside(clauses, after, before)
  if (behind !== -1) return [[behind, claimEnd(clauses, readings, behind, verb)]]
  return resumes(clauses, readings, after, before, verb)
    ? [[after, claimEnd(clauses, readings, after, verb)]]
    : []
}
