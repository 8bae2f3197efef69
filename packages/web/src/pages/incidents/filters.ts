// Filters of the incidents: by who alleges it, under which ceasefire, of which type. They stand in the address, and the
// node applies them to the whole file.
import type { Search } from '../../shell/here.ts'

export interface IncidentFilter {
  /** Key of an alleger, as the answer's choices have it. */
  alleger: string | undefined
  /** Id of a ceasefire, or `NO_REGIME`. */
  regime: string | undefined
  type: string | undefined
}

/** Stands for "under no ceasefire stated" in the filter. */
export const NO_REGIME = 'none'

/** The filter that an address holds. */
export const filterOf = ({ alleger, regime, type }: Search): IncidentFilter => ({ alleger, regime, type })
