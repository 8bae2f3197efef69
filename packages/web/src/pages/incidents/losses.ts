// Unknown losses are never shown as none.
import type { IncidentRow } from '../../../../talks/src/answers/pages.ts'

type Losses = IncidentRow['losses']

export interface LossPart {
  key: 'losses.killed' | 'losses.injured' | 'losses.lost'
  count: number
}

/**
 * The figures that somebody reported, part by part; empty where no number was stated, whatever the state. A stated
 * zero stays a figure: "0 killed" is somebody's claim.
 */
export function lossParts({ state, count, killed, injured }: Losses): LossPart[] {
  if (state !== 'reported') return []
  const parts: LossPart[] = []
  if (killed !== null) parts.push({ key: 'losses.killed', count: killed })
  if (injured !== null) parts.push({ key: 'losses.injured', count: injured })
  if (parts.length === 0 && count !== null) parts.push({ key: 'losses.lost', count })
  return parts
}
