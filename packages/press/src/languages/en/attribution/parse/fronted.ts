// What opens a sentence before its subject, without a comma.
import type { Run } from './clauses.ts'
import type { NounGroup } from './noun-groups.ts'
import type { Piece } from './pieces.ts'

/** “In Tarim Lenz | said”: the name behind the one that the preposition wants. */
export const behindPlace = (
  pieces: readonly Piece[],
  { from, to, preposition }: NounGroup,
  region: number,
  end: number,
): { run: Run; region: number } | null =>
  /^(?:in|on|at|from)$/.test(preposition ?? '') &&
  from === region + 1 &&
  to === end &&
  to - from > 1 &&
  pieces.slice(from, to).every(({ pos }) => pos === 'PROPN')
    ? { run: [to - 1, to], region }
    : null
