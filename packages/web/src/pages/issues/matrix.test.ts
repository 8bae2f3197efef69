import { describe, expect, it } from 'vitest'
import type { Issues } from '../../../../talks/src/answers/pages.ts'
import { matrixOf } from './matrix.ts'

const party = (id: string) => ({ id, name: { en: id } })
const position = { text: { en: 'words' }, verbatim: false, told: {} } as never
const row = (cells: { party: string; position: typeof position | null }[]) =>
  ({
    issue: party('issue'),
    cells: cells.map((cell) => ({
      party: party(cell.party),
      position: cell.position,
      earlier: 0,
      lastConfirmed: null,
      lastReported: null,
    })),
  }) as unknown as Issues['rows'][number]

describe('the matrix', () => {
  it('leaves a side without a position an empty cell in its own column, never the other side’s words', () => {
    const [only] = matrixOf({ parties: [party('A'), party('B')], rows: [row([{ party: 'B', position }])] })
    expect(only?.cells.map((cell) => [cell.party.id, cell.position === null])).toEqual([
      ['A', true],
      ['B', false],
    ])
    expect(only?.stated).toBe(1)
  })
  it('keeps the order of the parties whatever order the cells come in', () => {
    const [only] = matrixOf({
      parties: [party('A'), party('B')],
      rows: [
        row([
          { party: 'B', position },
          { party: 'A', position: null },
        ]),
      ],
    })
    expect(only?.cells.map((cell) => cell.party.id)).toEqual(['A', 'B'])
  })
})
