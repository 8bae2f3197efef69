// The first pass over a copy: the open gate, and which epoch keys this seat holds. No other letter is opened.
import { applyGate, type GateState, openGate } from '../gate/state.ts'
import { checkSealedBytes, isGateLeaf, isLeaf, type SealedLetter } from '../letter/leaf.ts'
import { accepted, type Outcome, problem, type RecordProblemCode } from '../problems.ts'
import { KeyRing } from '../room/key-ring.ts'
import { isEpochLetter } from '../room/open-epoch.ts'
import type { ReaderKey } from '../room/reader-key.ts'
import type { Copy, CopyLetter } from './copy.ts'

const BATCH = 1024

export interface Gathered {
  /** The gate after leaf 0. */
  readonly begun: GateState
  /** The gate after all its entries. */
  readonly gate: GateState
  readonly keys: KeyRing
  /** Gate entries and epoch letters by place: the second pass takes them whole. */
  readonly whole: ReadonlyMap<number, SealedLetter>
}

/** Reads the gate and all keys that the readers hold over the first `size` leaves. Refuses without a genesis entry. */
export const gather = async (
  copy: Copy,
  readers: readonly ReaderKey[],
  size: number,
): Promise<Outcome<Gathered, RecordProblemCode>> => {
  const [first] = await copy.letters(0, 1)
  if (first === undefined) return problem('register-empty')
  if (first.sealedCover === undefined) return problem('letter-missing')
  const opened = openGate(first)
  if (!opened.ok) return opened
  let gate = opened.value
  const keys = new KeyRing(gate.process, readers)
  const whole = new Map<number, SealedLetter>()
  for await (const { place, letter } of lettersToGather(copy, size)) {
    if (!isLeaf(letter.leaf) || letter.sealedCover === undefined) continue
    const isGate = isGateLeaf(letter.leaf)
    if (!isGate && !isEpochLetter(letter)) continue
    if (!checkSealedBytes(letter).ok) continue
    whole.set(place, letter)
    if (isGate) {
      const applied = applyGate(gate, letter, place)
      if (applied.ok) gate = applied.value
    } else await keys.learn(letter)
  }
  return accepted({ begun: opened.value, gate, keys, whole })
}

/** The letters after the first among which all gate entries and epoch letters are. */
async function* lettersToGather(
  copy: Copy,
  size: number,
): AsyncGenerator<{ readonly place: number; readonly letter: CopyLetter }> {
  const openings = copy.openings?.()
  if (openings !== undefined) {
    for (const place of openings)
      if (place > 0 && place < size) yield { place, letter: (await copy.letters(place, place + 1))[0]! }
    return
  }
  for (let from = 1; from < size; from += BATCH) {
    const letters = await copy.letters(from, Math.min(size, from + BATCH))
    for (const [i, letter] of letters.entries()) yield { place: from + i, letter }
  }
}
