// Filters of the incidents: by who alleges it, under which ceasefire, of which type. They stand in the address.
import type { IncidentRow } from '../../../../talks/src/answers/pages.ts'
import type { Who } from '../../../../talks/src/answers/shared.ts'

export interface IncidentFilter {
  alleger?: string | undefined
  regime?: string | undefined
  type?: string | undefined
}

/** Stands for "under no ceasefire stated" in the filter. */
export const NO_REGIME = 'none'

/** One key for each alleger. Unnamed voices are told apart by their words and never merged with a named one. */
export const allegerKey = (who: Who): string =>
  who.kind === 'organisation'
    ? who.organisation.id
    : who.kind === 'person'
      ? who.person.id
      : `unnamed ${JSON.stringify([who.side?.id, who.words])}`

export const regimeKey = (row: IncidentRow): string => row.regime?.ceasefire.id ?? NO_REGIME

/** The rows that the filter lets through; what it leaves open lets all through. */
export const filtered = (rows: readonly IncidentRow[], filter: IncidentFilter): IncidentRow[] =>
  rows.filter(
    (row) =>
      (!filter.alleger || allegerKey(row.allegedBy) === filter.alleger) &&
      (!filter.regime || regimeKey(row) === filter.regime) &&
      (!filter.type || row.type === filter.type),
  )

/** Each key once, in the order in which the rows bring it. */
export const distinctBy = <T>(rows: readonly T[], key: (row: T) => string): Map<string, T> => {
  const found = new Map<string, T>()
  for (const row of rows) if (!found.has(key(row))) found.set(key(row), row)
  return found
}
