// The force of the cue, and hedges, negation and condition in the claim.
import type { Force } from '../../../draft.ts'
import type { Analysed } from '../../../text/analysed.ts'
import type { Bearing, Statement } from '../../pack.ts'

const FORCE_BY_CUE: Record<string, Force> = {
  claim: 'claimed',
  allege: 'claimed',
  deny: 'denied',
  warn: 'warned',
  caution: 'warned',
  refuse: 'refused',
  reject: 'refused',
  offer: 'offered',
  propose: 'offered',
  insist: 'insisted',
  stress: 'insisted',
  note: 'observed',
}
const HEDGES =
  /\b(?:apparently|appear(?:s|ed)? to|seem(?:s|ed)?|reportedly|allegedly|could not be independently verified)\b/gi

export const bearing = (analysed: Analysed, statement: Statement): Bearing => {
  const words = analysed.text.slice(...statement.span)
  return {
    force: statement.cue ? (FORCE_BY_CUE[statement.cue.lemma] ?? 'said') : 'observed',
    hedges: [...words.matchAll(HEDGES)].map(({ index, 0: hedge }) => [
      statement.span[0] + index,
      statement.span[0] + index + hedge.length,
    ]),
    negated: statement.cue?.lemma === 'deny',
    conditional: /\b(?:if|unless|provided that|depend(?:s|ed)? on)\b/i.test(words),
    rules: [],
  }
}
