// A word or phrase that attributes, and what it says of what is claimed.
import type { Force, PloverCode, PloverMode } from '../../draft.ts'

export type Cue = {
  lemma: string
  force: Force
  /** The event that the attributing itself is: demanding, accusing, refusing, promising. */
  code: PloverCode | null
  mode: PloverMode | null
  /** `clause`: needs what was said beside it; `act`: may have a plain object (a demand rejected, a step welcomed). */
  takes: 'clause' | 'act'
}
