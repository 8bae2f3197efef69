// Lays the items of a lane out in rows, so that no mark or label covers another.
import type { Extent } from './extent.ts'
import { placeIn, type Window } from './scale.ts'

export interface Laid<Item> {
  item: Item
  extent: Extent
  /** Fractions of the width, from the start; cut at the window's edges. */
  start: number
  end: number
  /** Row within the lane, from 0. */
  row: number
  /** The label hangs from the end of the mark, where it would run out of the window otherwise. */
  fromEnd: boolean
  /** The mark goes on beyond the window. */
  cutStart: boolean
  cutEnd: boolean
}

export interface Lane<Item> {
  laid: Laid<Item>[]
  rows: number
  /** Items in the window for which there was no row: the list has them. */
  more: number
  /** Items before and after the window. */
  before: number
  after: number
}

export interface LaneOptions {
  window: Window
  /** Width of the lane in pixels. */
  width: number
  /** Rows that a lane may grow to. */
  maxRows: number
}

/** Pixels between two labels of a row. */
const GAP = 10
/** A mark is at least so wide, in pixels. */
const MARK = 10

/**
 * Gives each item, in order of time, the first row where it is free. `labelWidth` is in pixels. The same items and
 * window give the same rows.
 */
export function layLane<Item>(
  items: readonly { item: Item; extent: Extent; labelWidth: number }[],
  { window, width, maxRows }: LaneOptions,
): Lane<Item> {
  const lane: Lane<Item> = { laid: [], rows: 0, more: 0, before: 0, after: 0 }
  const freeFrom: number[] = []
  const inOrder = [...items].sort((a, b) => a.extent.from - b.extent.from || b.extent.to - a.extent.to)
  for (const { item, extent, labelWidth } of inOrder) {
    const [from, to] = [placeIn(window, extent.from), placeIn(window, extent.to)]
    if (to < 0) lane.before++
    else if (from > 1) lane.after++
    else {
      const [start, end] = [Math.max(0, from), Math.min(1, to)]
      const label = Math.min(labelWidth, width)
      const fromEnd = start * width + label > width
      const left = fromEnd ? Math.min(start * width, Math.max(end * width, MARK) - label) : start * width
      const right = Math.max(end * width, start * width + MARK, left + label)
      const row = freeRow(freeFrom, left, maxRows)
      if (row === null) {
        lane.more++
        continue
      }
      freeFrom[row] = right + GAP
      lane.laid.push({ item, extent, start, end, row, fromEnd, cutStart: from < 0, cutEnd: to > 1 })
    }
  }
  lane.rows = freeFrom.length
  return lane
}

function freeRow(freeFrom: number[], left: number, maxRows: number): number | null {
  const found = freeFrom.findIndex((free) => free <= left)
  if (found >= 0) return found
  return freeFrom.length < maxRows ? freeFrom.length : null
}
