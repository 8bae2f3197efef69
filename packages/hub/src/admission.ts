// Judges a group before anything of it is kept: who submits, what is signed, what the gate says. Reads no letter.
import { applyGate, checkSubmission, type GateState, isGateLeaf, type SealedLetter } from '@parley/record'
import { bytesOfLetter } from './letter.ts'
import { type HubOutcome, hubProblem } from './problems.ts'
import type { Group } from './register.ts'

/** The most bytes of one group, enclosures included. */
export const GROUP_BYTES_MAX = 33_554_432

/** How many bytes a group adds to the storage, without framing. */
export const bytesOfGroup = ({ letters, enclosures = [] }: Group): number =>
  letters.reduce((sum, letter) => sum + bytesOfLetter(letter), 0) +
  enclosures.reduce((sum, bytes) => sum + bytes.length, 0)

/** What the hub needs to know besides the group. */
export type Admission = {
  readonly gate: GateState
  /** The place that the next letter takes. */
  readonly place: number
  /** Public keys, in hex, that this hub can sign with. */
  readonly holdsKey: (publicKey: Uint8Array) => boolean
}

/** The gate after the letters that are new; an open entry that would have no effect is refused instead of entered. */
const gateAfter = (admission: Admission, fresh: readonly SealedLetter[]): HubOutcome<GateState> => {
  let gate = admission.gate
  for (const [i, letter] of fresh.entries()) {
    if (!isGateLeaf(letter.leaf)) continue
    const applied = applyGate(gate, letter, admission.place + i)
    if (!applied.ok) return applied
    if (!admission.holdsKey(applied.value.hubKeys.at(-1)!.value)) return hubProblem('hub-key-not-held')
    gate = applied.value
  }
  return { ok: true, value: gate }
}

/** The gate after the group, or why the group is not taken. `fresh` are those of its letters that are new here. */
export const admitGroup = (
  admission: Admission,
  group: Group,
  fresh: readonly SealedLetter[],
): HubOutcome<GateState> => {
  if (bytesOfGroup(group) > GROUP_BYTES_MAX) return hubProblem('group-too-large')
  const checked = checkSubmission(admission.gate, admission.place, group.submission, group.letters)
  return checked.ok ? gateAfter(admission, fresh) : checked
}
