// What papers, lists and counting bodies do with facts: they list, log, put at, name.
import type { Row } from '../frame.ts'

export const PAPERS: readonly Row[] = [
  [
    'o',
    `list catalogue catalog chronicle enumerate itemise itemize tally log register tabulate document record`,
  ],
]
