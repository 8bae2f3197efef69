// An attribution as it is found among the pieces of one stretch.
import type { Run } from './parse/clauses.ts'
import type { AttributionRule } from './rules.ts'

export type Found = {
  /** The claim's pieces, in order. */
  claim: Run[]
  /** Null: the words of the speaker before go on. */
  cue: { run: Run; lemma: string } | null
  /** The phrase that names the source; null: nobody is stated. */
  source: Run | null
  rule: AttributionRule
}
