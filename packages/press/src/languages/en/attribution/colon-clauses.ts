// What somebody says behind a colon without quotation marks: “The embassy rejected the story: no such call was made.”
import type { Found } from './found.ts'
import { type Clauses, hasFinite, type Run } from './parse/clauses.ts'
import { canSpeak } from './speakers.ts'

/** Two claims where an act of speech and the words that go with it stand on both sides of a colon. */
export const findColonClauses = (clauses: Clauses, found: readonly Found[], start: number): Found[] => {
  const { pieces, stretch } = clauses
  if (stretch.form !== 'paragraph') return []
  const colon = pieces.findIndex(({ lower, quoted }, at) => at > start && !quoted && lower === ':')
  if (colon === -1 || pieces[colon + 1]?.quoted?.whole || !hasFinite(clauses, colon + 1, pieces.length))
    return []
  const before = found.filter(({ cue }) => cue !== null && cue.run[1] <= colon)
  const act = before.findLast(
    ({ rule, source, claim }) =>
      rule !== 'source-cue-claim' &&
      rule !== 'participle-adds-claim' &&
      source !== null &&
      canSpeak(pieces, source) &&
      claim.some(([from, to]) => from < colon && to >= colon),
  )
  if (act === undefined) return []
  const behind: Run = [colon + 1, pieces.length]
  // Another cue behind the colon has taken the words.
  if (found.some(({ cue }) => cue !== null && cue.run[0] > colon)) {
    for (const run of act.claim) if (run[0] < colon) run[1] = Math.min(run[1], colon)
    return []
  }
  for (const run of act.claim) if (run[0] < colon) run[1] = Math.min(run[1], colon)
  return [{ claim: [behind], cue: null, source: null, rule: 'clause-behind-colon' }]
}
