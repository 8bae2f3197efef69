// What a statement may become in the process file. Each sign speaks for or against each becoming; the one with the highest sum is
// taken, and the draft names the signs that spoke for it most.
import { BECOMINGS, type Becoming, type DraftEvent } from '../../../draft.ts'
import type { Analysed } from '../../../text/analysed.ts'
import type { Bearing, RuleUse, Statement } from '../../pack.ts'
import { SCORES } from './scores.ts'
import { type Sign, signsOf } from './signs.ts'

/** As many signs as a reader wants to see. */
const SHOWN = 3

const sum = (signs: readonly Sign[], becoming: Becoming): number =>
  signs.reduce((total, { sign }) => total + (SCORES.get(sign)?.get(becoming) ?? 0), 0)

export const becomes = (
  analysed: Analysed,
  statement: Statement,
  event: DraftEvent | null,
  bearing: Bearing,
): { becomes: Becoming; rules: RuleUse[] } => {
  const signs = signsOf(analysed, statement, event, bearing)
  const scored = BECOMINGS.map((becoming) => ({ becoming, score: sum(signs, becoming) }))
  const best = scored.reduce((one, other) => (other.score > one.score ? other : one), scored.at(-1)!)
  const spoken = signs
    .map((sign) => ({ ...sign, weight: SCORES.get(sign.sign)?.get(best.becoming) ?? 0 }))
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight)
    .slice(0, SHOWN)
  return {
    becomes: best.becoming,
    rules: spoken.map(({ sign, span }) => ({ rule: `${best.becoming}: ${sign}`, span })),
  }
}
