// Choosing among the statements on the page: by voice, and by whether the speaker is named.
import type { StatementRow } from '../../../../talks/src/answers/pages.ts'

export type Namedness = 'named' | 'unnamed' | 'narration'

const NAMED = new Set(['named-person', 'office', 'document', 'own-observation'])

/** Whether the source names who speaks. The outlet's own narration is neither. */
export function namedness({ attribution }: Pick<StatementRow, 'attribution'>): Namedness {
  if (!attribution) return 'named' // by the recorder's or actor's own hand
  if (attribution.voice === 'narration') return 'narration'
  return NAMED.has(attribution.voice) ? 'named' : 'unnamed'
}

export interface StatementChoice {
  voice?: string | undefined
  named?: string | undefined
}

/** Rows that match each choice made. */
export const keptRows = (rows: readonly StatementRow[], { voice, named }: StatementChoice): StatementRow[] =>
  rows.filter((row) => (!voice || row.attribution?.voice === voice) && (!named || namedness(row) === named))
