// Where slips stand: a column for each party, the mediators' gutter in the middle, time running down.
// Threads run in lanes of the gutter from a paper to what replies to it.
import type { Exchange, Slip } from '../../../../talks/src/answers/pages.ts'

export interface Thread {
  from: string
  to: string
  /** Grid rows, the first counted from 1. */
  fromRow: number
  toRow: number
  /** Lane in the gutter, from 0; threads in one lane do not overlap. */
  lane: number
}

export interface PlacedSlip {
  slip: Slip
  row: number
  /** Column of the grid from 1; the gutter is `gutter`. */
  column: number
  /** Day that begins with this slip, where its date is stated and differs from the one before. */
  day: string | null
}

export interface Layout {
  columns: ({ type: 'party'; id: string } | { type: 'gutter' })[]
  gutter: number
  slips: PlacedSlip[]
  threads: Thread[]
  lanes: number
}

const dayOf = (slip: Slip): string | null => slip.when?.from?.slice(0, 10) ?? null

/** Lays out an exchange. Slips keep the order in which the answer gives them. */
export const layOut = (exchange: Exchange): Layout => {
  const before = Math.ceil(exchange.parties.length / 2)
  const columns: Layout['columns'] = exchange.parties.map((party) => ({ type: 'party', id: party.id }))
  columns.splice(before, 0, { type: 'gutter' })
  const gutter = before + 1
  let lastDay: string | null = null
  const slips = exchange.slips.map((slip, index): PlacedSlip => {
    const at = columns.findIndex((one) => one.type === 'party' && one.id === slip.from.id)
    const day = dayOf(slip)
    const begins = day !== null && day !== lastDay
    lastDay = day ?? lastDay
    return { slip, row: index + 1, column: at === -1 ? gutter : at + 1, day: begins ? day : null }
  })
  const rowOf = new Map(slips.map((one) => [one.slip.id, one.row]))
  const free: number[] = []
  const threads: Thread[] = []
  for (const { slip, row } of slips) {
    const fromRow = slip.inReplyTo ? rowOf.get(slip.inReplyTo) : undefined
    if (fromRow === undefined || fromRow >= row || !slip.inReplyTo) continue
    const known = free.findIndex((until) => until <= fromRow)
    const lane = known === -1 ? free.length : known
    free[lane] = row
    threads.push({ from: slip.inReplyTo, to: slip.id, fromRow, toRow: row, lane })
  }
  return { columns, gutter, slips, threads, lanes: free.length }
}
