// Attributions within what another says: which of the two is a statement of its own.
import type { Found } from './found.ts'
import { wordsOf } from './lexicon/frame.ts'
import { isOutlet } from './lexicon/outlets.ts'
import type { Clauses, Run } from './parse/clauses.ts'

/** What one wants, holds, does or undertakes, rather than says: told by another, it is part of what that one tells. */
const STANCES: ReadonlySet<string> = new Set([
  ...wordsOf(`agree accept consent assent undertake offer propose volunteer grant want seek intend expect regard view consider see find suspect believe
    think feel understand know conclude determine establish show record document register log count observe recognise recognize order
    instruct direct authorise authorize allow support back oppose explain signal convey attribute ascribe blame resume compare express voice maintain
    guarantee respond concur`),
  'turn down',
  'throw out',
  'vote down',
  'speak of',
  'stick to',
  'push for',
  'press for',
  'pray for',
])
/** “was concerned about” */
const isStance = (lemma: string) => STANCES.has(lemma) || lemma.startsWith('be ')

const SAYS = /^(?:source-cue-claim|claim-source-cue|claim-cue-source|cue-source-claim)$/

const within = (at: number, runs: readonly Run[]) => runs.some(([from, to]) => from <= at && at < to)

/** “The Front said the army had agreed to leave”: what the army agreed to is the Front's word. */
const isStanceTold = ({ pieces }: Clauses, one: Found, found: readonly Found[]): boolean => {
  const { cue } = one
  if (cue === null || /^(?:is-said-to|it-is-said)$/.test(one.rule)) return false
  // “The palace said Lenz told Moran that …”: a talk between the two, unlike what a source was told.
  const talk =
    cue.lemma === 'tell' &&
    one.rule === 'source-cue-claim' &&
    !/^(?:him|her|them|me|us|it)$/.test(pieces[cue.run[1]]?.lower ?? '')
  return (
    (talk || isStance(cue.lemma)) &&
    found.some(
      (outer) =>
        outer !== one && outer.cue !== null && !isStance(outer.cue.lemma) && within(cue.run[0], outer.claim),
    )
  )
}

/** “The minister said the road was open, state radio reported”: the words are the minister's, whom the outlet only relays. */
const isRelay = ({ pieces }: Clauses, outer: Found, found: readonly Found[]): boolean => {
  if (outer.cue === null || outer.source === null) return false
  if (!/^(?:say|report|add|write|according to)$/.test(outer.cue.lemma)) return false
  const { source, claim } = outer
  if (!isOutlet(pieces.slice(...source))) return false
  return found.some((inner) => {
    if (inner === outer || inner.cue === null || inner.source === null) return false
    if (!within(inner.cue.run[0], claim)) return false
    const before = claim[0]![0] < outer.cue!.run[0]
    return before || (SAYS.test(inner.rule) && inner.source[0] - claim[0]![0] < 2)
  })
}

/** Without what belongs to another's words, and without those who only pass on what another says. */
export const withoutToldWithin = (clauses: Clauses, found: readonly Found[]): Found[] =>
  found.filter((one) => !isStanceTold(clauses, one, found) && !isRelay(clauses, one, found))
