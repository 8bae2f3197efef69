// Sayings in a clause that stands before the main one: “After Norvia said it would leave, | the union raised its fees.”
import { type Clauses, hasFinite, isComma, type Run } from './parse/clauses.ts'
import { clauseAt } from './parse/tail-grammar.ts'

const OPENS =
  /^(?:after|as|when|while|although|though|since|because|before|once|if|until|whereas|unless|even|hours|days|weeks|months|years)$/

/** Where the fronted clause begins: behind “But”, “And”, a dateline; -1: the sentence opens on its main clause. */
const frontedAt = ({ pieces }: Clauses, start: number): number => {
  let at = start
  while (/^(?:and|but|yet|then|just|,)$/.test(pieces[at]?.lower ?? '')) at++
  return OPENS.test(pieces[at]?.lower ?? '') ? at : -1
}

/** A main clause opens behind the comma: a subject and its verb, at once or behind a word like “however”. */
const opensMain = (clauses: Clauses, comma: number, end: number): boolean =>
  isComma(clauses.pieces[comma]) &&
  !/^(?:and|but|or|nor)$/.test(clauses.pieces[comma + 1]?.lower ?? '') &&
  clauseAt(clauses, comma + 1, end) !== null

/** “said the road, | the bridge and the port were open”: the comma stands in a list that has no verb yet. */
const isListed = (clauses: Clauses, from: number, comma: number): boolean => {
  if (hasFinite(clauses, from, comma)) return false
  const verb = clauses.verbs.find((one) => one.from > comma)
  return clauses.pieces.slice(comma, verb?.from ?? comma).some(({ pos }) => pos === 'CCONJ')
}

/** Where words that begin at `from` in a fronted clause end, before the main one; `end` where they stand in none. */
export const withinFronted = (clauses: Clauses, [from, end]: Run, start: number): number => {
  const { pieces, verbs } = clauses
  const fronted = frontedAt(clauses, start)
  if (fronted === -1 || fronted >= from) return end
  if (!verbs.some((verb) => verb.from > fronted && verb.to <= from)) return end
  for (let at = fronted + 1; at < from; at++) if (opensMain(clauses, at, pieces.length)) return end
  for (let at = from + 1; at < end; at++) {
    if (isComma(pieces[at]) && isListed(clauses, from, at)) continue
    if (opensMain(clauses, at, pieces.length) || (isComma(pieces[at]) && pieces[at + 1]?.quoted?.whole))
      return at
  }
  return end
}
