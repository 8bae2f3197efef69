// What the words of a statement carry: the force of its cue, and hedges, negation and condition in its claim.
import type { Analysed } from '../../../text/analysed.ts'
import type { Bearing, Statement } from '../../pack.ts'
import { conditionOf } from './condition.ts'
import { forceOf } from './force.ts'
import { hedgesOf } from './hedges.ts'
import { negationOf } from './negation.ts'

export const bearing = (analysed: Analysed, statement: Statement): Bearing => {
  const { force, rules: forceRules } = forceOf(analysed, statement)
  const { hedges, rules: hedgeRules } = hedgesOf(analysed, statement)
  const { negated, rules: negationRules } = negationOf(analysed, statement, force)
  const { conditional, rules: conditionRules } = conditionOf(analysed, statement)
  return {
    force,
    hedges,
    negated,
    conditional,
    rules: [...forceRules, ...hedgeRules, ...negationRules, ...conditionRules],
  }
}
