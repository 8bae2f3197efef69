// Where a source's words hold a clause before it (“the optimism faded as the delegation”), the phrase after its last verb counts.
import type { Inventory } from './inventory.ts'
import { isCommon } from './phrase-words.ts'

/** The word at which the source itself begins. */
export const sourceStart = (from: number, to: number, { words, phrases }: Inventory): number => {
  const first = phrases.find((phrase) => phrase.from >= from && phrase.from < to)
  if (!first?.noun || isCommon(first.noun) || words[first.to]?.pos !== 'VERB') return from
  const last = phrases.findLast(
    ({ from: at, noun, name, owning }) =>
      at > first.to && at < to && !owning && (name.length > 0 || (noun !== null && isCommon(noun))),
  )
  return last?.from ?? from
}
