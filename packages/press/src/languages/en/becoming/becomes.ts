// What a statement may become in the process file. Each sign speaks for or against each becoming; the one with the highest sum is
// taken, and the draft names the signs that spoke for it most.
import { BECOMINGS, type Becoming, type DraftEvent } from '../../../draft.ts'
import type { Analysed } from '../../../text/analysed.ts'
import type { Bearing, RuleUse, Statement } from '../../pack.ts'
import { LEANINGS } from './leanings.ts'
import { plainlyBecomes } from './plain.ts'
import { SCORES } from './scores.ts'
import { signsOf } from './signs.ts'

/** As many signs as a reader wants to see. */
const SHOWN = 3

/** The weights of a sign in the order of BECOMINGS. */
const WEIGHTS: ReadonlyMap<string, readonly number[]> = new Map(
  [...SCORES, ...LEANINGS].map(([sign, weights]) => [
    sign,
    BECOMINGS.map((becoming) => weights.get(becoming) ?? 0),
  ]),
)

export const becomes = (
  analysed: Analysed,
  statement: Statement,
  event: DraftEvent | null,
  bearing: Bearing,
): { becomes: Becoming; rules: RuleUse[] } => {
  const plain = plainlyBecomes(analysed, statement, event)
  if (plain !== null) return { becomes: plain.becomes, rules: [{ rule: plain.rule, span: plain.span }] }
  const signs = signsOf(analysed, statement, event, bearing)
  const sums = BECOMINGS.map(() => 0)
  const seen = new Set<string>()
  const weighed = signs.flatMap((sign) => {
    const weights = WEIGHTS.get(sign.sign)
    if (weights === undefined || seen.has(sign.sign)) return []
    seen.add(sign.sign)
    for (let n = 0; n < sums.length; n++) sums[n]! += weights[n]!
    return [{ ...sign, weights }]
  })
  let top = sums.length - 1
  for (let n = 0; n < sums.length; n++) if (sums[n]! > sums[top]!) top = n
  const best = BECOMINGS[top]!
  const spoken = weighed
    .map(({ sign, span, weights }) => ({ sign, span, weight: weights[top]! }))
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight)
    .slice(0, SHOWN)
  return {
    becomes: best,
    rules: spoken.map(({ sign, span }) => ({ rule: `${best}: ${sign}`, span })),
  }
}
