// Counts for the sentence above the assurances.
import type { Commitments } from '../../../../talks/src/answers/pages.ts'

export interface Tally {
  /** In force, by form. */
  written: number
  oral: number
  declined: number
  withdrawn: number
}

/** How many assurances stand in the file, by what became of them. One declined is not one that is awaited. */
export function tallyOf({ assurances }: Pick<Commitments, 'assurances'>): Tally {
  const count = (keep: (one: Commitments['assurances'][number]) => boolean) => assurances.filter(keep).length
  return {
    written: count(({ form, state }) => state === 'given' && form === 'written'),
    oral: count(({ form, state }) => state === 'given' && form === 'oral'),
    declined: count(({ state }) => state === 'declined'),
    withdrawn: count(({ state }) => state === 'withdrawn'),
  }
}
