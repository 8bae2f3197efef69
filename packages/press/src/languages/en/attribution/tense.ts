// Which time a verb group tells of by its form.
import type { Clauses } from './parse/clauses.ts'
import type { VerbGroup } from './parse/verb-groups.ts'

const PRESENT = /^(?:is|are|has|have|do|does|will|would|can|could|may|might|shall|should|must)$/
/** Pasts that are spelt like the plain form. */
const UNCHANGED = /^(?:put|read|hit|bet|let)$/

/** “said”, “was told”, not “says”, “has said”. */
export const isPast = ({ pieces }: Clauses, verb: VerbGroup): boolean => {
  const word = pieces[verb.form === 'finite' ? verb.from : verb.head]!.lower
  if (PRESENT.test(word)) return false
  return verb.form !== 'bare' || (!/s$/.test(word) && (word !== verb.lemma || UNCHANGED.test(word)))
}

/** “is open”, “has made”, “occupies”: what holds today, and stays unchanged in nobody's reported past. */
export const isPresent = ({ pieces }: Clauses, verb: VerbGroup): boolean =>
  verb.form === 'finite'
    ? /^(?:is|are|has|have|does|do|isn't|aren't|hasn't|haven't)$/.test(pieces[verb.from]!.lower)
    : verb.form === 'bare' &&
      /[^s]s$/.test(pieces[verb.head]!.lower) &&
      pieces[verb.head]!.lower !== verb.lemma
