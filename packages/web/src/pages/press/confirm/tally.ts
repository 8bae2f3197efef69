// What confirming will do, counted.
import type { PressArticle, PressDraft, PressNewThing } from '../types.ts'

export interface Tally {
  drafts: PressDraft[]
  acts: number
  /** New things that accepted drafts need, in the order of the plan, and those that were told to be something known. */
  things: PressNewThing[]
  /** How many of each type are new after all, in the order in which they are entered. */
  fresh: { type: PressNewThing['type']; count: number }[]
  /** Drafts with an act that the rules will not take as it stands. */
  stopped: number
}

const ORDER: readonly PressNewThing['type'][] = ['source', 'organisation', 'person', 'place', 'issue']

export const tallyOf = (article: Pick<PressArticle, 'list' | 'plan'>): Tally => {
  const drafts = article.list.filter(({ state }) => state === 'accepted')
  const numbers = new Set(drafts.map(({ n }) => n))
  const things = article.plan.filter((thing) => thing.is !== null || thing.drafts.some((n) => numbers.has(n)))
  const fresh = ORDER.map((type) => ({
    type,
    count: things.filter((thing) => thing.type === type && thing.is === null).length,
  })).filter(({ count }) => count > 0)
  const keys = new Set(drafts.flatMap(({ acts }) => acts.map(({ key }) => key)))
  return {
    drafts,
    acts: keys.size,
    things,
    fresh,
    stopped: drafts.filter(({ acts }) => acts.some(({ problem }) => problem !== null)).length,
  }
}
