// The matrix of positions: a row for each issue, a cell for each side, in the order of the parties.
import type { Issues } from '../../../../talks/src/answers/pages.ts'
import type { Named } from '../../../../talks/src/answers/shared.ts'

type Row = Issues['rows'][number]
export type Cell = Row['cells'][number]

export interface MatrixRow extends Omit<Row, 'cells'> {
  /** One for each party, in the parties' order; a side without a position has an empty cell. */
  cells: Cell[]
  /** How many sides have a position on it in this file. */
  stated: number
}

const emptyCell = (party: Named): Cell => ({
  party,
  position: null,
  earlier: 0,
  lastConfirmed: null,
  lastReported: null,
})

/** Rows with exactly one cell for each party, whatever order and gaps the answer has. */
export const matrixOf = ({ parties, rows }: Issues): MatrixRow[] =>
  rows.map((row) => {
    const cells = parties.map(
      (party) => row.cells.find((cell) => cell.party.id === party.id) ?? emptyCell(party),
    )
    return { ...row, cells, stated: cells.filter((cell) => cell.position !== null).length }
  })
