// Drafts become planned acts.
export {
  type Decision,
  emptyContext,
  type KnownOrganisation,
  type ProcessContext,
} from './context.ts'
export { nameKey } from './names.ts'
export { outletOf, type Plan, planActs } from './plan.ts'
export { type NewThing, type PlannedAct, refOfKey, refsIn, resolved, withRefs } from './planned.ts'
export type { DraftToPlan, Origin } from './planning.ts'
