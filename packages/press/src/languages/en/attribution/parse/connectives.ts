// Words that only join a sentence to the one before: “But”, “However,”. They are the outlet's, whoever says the rest.
import type { Piece } from './pieces.ts'

const BARE = /^(?:and|but|yet)$/
/** These join only where a comma parts them from the clause: “however hard they tried”. */
const SET_OFF =
  /^(?:and|but|yet|however|meanwhile|nevertheless|nonetheless|moreover|furthermore|additionally|still|besides|similarly|likewise|instead|consequently)$/

/** Where the sentence begins behind them; `from` where none stands there. */
export const pastConnectives = (pieces: readonly Piece[], from: number, to: number): number => {
  let at = from
  while (at < to - 2 && !pieces[at]!.quoted) {
    const { lower } = pieces[at]!
    if (SET_OFF.test(lower) && pieces[at + 1]!.lower === ',') at += 2
    else if (BARE.test(lower) && pieces[at + 1]!.lower !== ',') at += 1
    else break
  }
  return at
}
