// Which of Natural Earth's lines are drawn dashed. Natural Earth shows who holds the ground; these are the lines that
// United Nations maps draw dotted or annotate as not final, and lines round territory whose status is disputed.
// A process that needs another view drops in its own boundaries.
import { type Box, isIn, type Position } from './grid.ts'

export interface DisputedLine {
  /** Names of the two areas as Natural Earth spells them; `*` is any neighbour. */
  between: readonly [string, string]
  /** Where only a part of their line is disputed. */
  within?: Box
}

export const DISPUTED_LINES: readonly DisputedLine[] = [
  // Jammu and Kashmir: the Line of Control and the line that continues it to the south-east.
  { between: ['India', 'Pakistan'], within: [73, 32.25, 80, 37.5] },
  { between: ['Siachen Glacier', '*'] },
  { between: ['China', 'India'] },
  { between: ['Israel', 'Palestine'] },
  { between: ['Israel', 'Syria'] },
  { between: ['Israel', 'Lebanon'] },
  { between: ['Sudan', 'S. Sudan'] },
  { between: ['Morocco', 'W. Sahara'] },
  { between: ['Kosovo', '*'] },
  { between: ['Somaliland', '*'] },
  { between: ['N. Cyprus', '*'] },
  { between: ['Cyprus U.N. Buffer Zone', '*'] },
  { between: ['North Korea', 'South Korea'] },
  { between: ['Russia', 'Ukraine'] },
]

const matches = (pattern: string, name: string) => pattern === '*' || pattern === name

/** The entries of the table that speak of the line between two areas, in whichever order they are given. */
export const disputesBetween = (one: string, other: string): DisputedLine[] =>
  DISPUTED_LINES.filter(
    ({ between: [a, b] }) => (matches(a, one) && matches(b, other)) || (matches(a, other) && matches(b, one)),
  )

/** True in a region whose status is disputed: no area's name is written there. */
export const isDisputedRegion = (at: Position): boolean =>
  DISPUTED_LINES.some(({ within }) => within !== undefined && isIn(at, within))
