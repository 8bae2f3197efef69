// The balance of voices: whose statements the file holds. Sober counts, in the order of the answer.
import type { Statements } from '../../../../talks/src/answers/pages.ts'
import type { Named } from '../../../../talks/src/answers/shared.ts'

type Balance = Statements['balance']

/** A line of the balance: a side, the outlet's own voice, or voices on no stated side. */
export interface Voice {
  key: string
  side: Named | null
  kind: 'side' | 'outlet' | 'no-side'
  named: number
  unnamed: number
  /** Of the largest total, 0 to 1: the length of the bar. */
  share: number
}

/** Lines for the table: sides first, then voices on no side, the outlet's own voice last. */
export function voicesOf(balance: Balance): Voice[] {
  const largest = Math.max(1, ...balance.map(({ named, unnamed }) => named + unnamed))
  const order = { side: 0, 'no-side': 1, outlet: 2 }
  return balance
    .map(({ side, outlet, named, unnamed }): Voice => {
      const kind = outlet ? 'outlet' : side ? 'side' : 'no-side'
      return {
        key: `${kind} ${side?.id ?? ''}`,
        side: outlet ? null : side,
        kind,
        named,
        unnamed,
        share: (named + unnamed) / largest,
      }
    })
    .sort((a, b) => order[a.kind] - order[b.kind])
}
