// Lists of noun phrases: “the States, Qatar and Egypt”.
import type { Clauses } from './clauses.ts'
import { nounGroupsOf, TIME_NOUN } from './noun-groups.ts'
import { isComma } from './regions.ts'

/** “the States, Qatar and Egypt said”: where a list that a phrase closes begins. */
export const listStart = (
  clauses: Pick<Clauses, 'pieces' | 'verbAt'>,
  from: number,
  limit: number,
): number => {
  const { pieces, verbAt } = clauses
  let start = from
  const joined = pieces[from - 1]?.lower === 'and' && isComma(pieces[from - 2])
  const within = pieces.slice(from, from + 8)
  // “The road, he said, was open and …”: behind a verb or a comma nothing closes the list.
  const stop = within.findIndex((piece, n) => isComma(piece) || (verbAt[from + n] ?? -1) !== -1)
  const closes = joined || within.slice(0, stop === -1 ? 8 : stop).some(({ lower }) => lower === 'and')
  if (!closes) return from
  let comma = joined ? from - 2 : from - 1
  let items = 0
  while (comma > limit && isComma(pieces[comma])) {
    const opening = Math.max(limit, pieces.findLastIndex((piece, n) => n < comma && isComma(piece)) + 1)
    const group = nounGroupsOf(pieces, opening, comma)[0]
    const whole = group !== undefined && group.from === opening && group.to === comma
    if (!whole || pieces.slice(opening, comma).some(({ lower }) => TIME_NOUN.test(lower))) break
    if (opening > limit && !isComma(pieces[opening - 1])) break
    // A name and its explanation, not a list: “Idris Bako, the colonel”.
    if (
      items === 0 &&
      !joined &&
      (opening > limit || /^(?:the|a|an|his|her|its|their)$/.test(pieces[from]!.lower))
    )
      break
    if (pieces.slice(0, opening).some((_piece, n) => verbAt[n] !== -1)) break
    start = opening
    comma = opening - 1
    items++
  }
  return start
}
