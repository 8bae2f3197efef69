// The noun phrase that begins at a piece, with its modifiers and appositions.
import { type Clauses, isComma, MEDIUM, type Run } from './clauses.ts'
import { isRelative, nounGroupsOf, TIME_NOUN } from './noun-groups.ts'

const ATTACHED = new Set([
  'of',
  'for',
  'in',
  'at',
  'from',
  'with',
  'on',
  'near',
  'within',
  'inside',
  'behind',
  'between',
  'across',
  'outside',
  'around',
  'along',
  'among',
])
const ENTERING =
  /^(?:close|familiar|present|involved|near|loyal|opposed|sympathetic|aware|allied|linked|based|posted|briefed|interviewed|stationed|contacted|reached|following|working|monitoring|living|quoted|representing|attending|handling|overseeing|advising|privy|assigned|attached)$/

const isTime = (clauses: Clauses, [from, to]: Run) =>
  clauses.pieces.slice(from, to).some(({ lower }) => TIME_NOUN.test(lower))

/** First piece and the one after the last; null where no noun phrase begins at `at`. */
export const phraseAt = (
  clauses: Clauses,
  at: number,
  end = clauses.pieces.length,
  appositions = true,
): Run | null => {
  const { pieces, verbAt } = clauses
  const groups = nounGroupsOf(pieces, at, end)
  let n = groups.findIndex(({ from }) => from === at)
  if (n !== 0) return null
  let last = groups[0]!.to
  const next = () => groups[n + 1]
  while (last < end) {
    const piece = pieces[last]!
    const group = next()
    if (
      (ATTACHED.has(piece.lower) ||
        (piece.lower === 'by' && MEDIUM.test(pieces[last - 1]!.lower)) ||
        (piece.lower === 'to' && ENTERING.test(pieces[last - 1]!.lower))) &&
      group?.from === last + 1
    ) {
      const medium = pieces[group.to - 1]!.lower
      if (isTime(clauses, [group.from, group.to]) || (piece.lower !== 'of' && MEDIUM.test(medium))) break
      if (piece.lower === 'for' && medium === 'time') break
      last = group.to
      n++
      continue
    }
    if (ENTERING.test(piece.lower)) {
      const preposition = pieces[last + 1]
      if (group?.from === last + 1) {
        last = group.to
        n++
        continue
      }
      if (
        preposition &&
        (preposition.pos === 'ADP' || preposition.lower === 'to') &&
        group?.from === last + 2
      ) {
        last = group.to
        n++
        continue
      }
      break
    }
    if ((piece.lower === 'and' || piece.lower === '&' || piece.lower === 'or') && group?.from === last + 1) {
      if (verbAt[group.to] !== -1 && verbAt[group.to] !== undefined) break
      last = group.to
      n++
      continue
    }
    if (
      appositions &&
      isComma(piece) &&
      group?.from === last + 1 &&
      !isTime(clauses, [group.from, group.to])
    ) {
      const apposed = phraseAt(clauses, last + 1, end, false)
      if (apposed === null) break
      const after = pieces[apposed[1]]
      const closed =
        after === undefined || apposed[1] >= end || /^[,.;:—–]$/.test(after.lower) || isRelative(after)
      if (
        !closed ||
        (pieces[group.from]!.pos === 'PRON' && !/^(?:its|his|her|their|our)$/.test(pieces[group.from]!.lower))
      )
        break
      return [at, apposed[1]]
    }
    break
  }
  return [at, last]
}
