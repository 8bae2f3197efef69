// The cosigned notes of a copy, opened under the hub key and the policies that the gate put in force.
import { toHex } from '../bytes/bytes.ts'
import { type GateState, inForceAt } from '../gate/state.ts'
import { accepted, type Outcome, problem, type RecordProblemCode } from '../problems.ts'
import { originOf } from '../register/checkpoint.ts'
import { SIGNATURE_TYPE, verifierKey } from '../register/note.ts'
import {
  openQuorumCheckpoint,
  type Policy,
  parsePolicy,
  type QuorumCheckpoint,
  quorumSize,
} from '../register/policy.ts'
import { sha256 } from '../seals/sha256.ts'

export interface OpenedNote {
  /** SHA-256 of the whole note: what `seen` names. */
  readonly hash: Uint8Array
  readonly size: number
  readonly root: Uint8Array
  readonly quorumTimeMs: number
  /** How many countersigned and how many the policy knows. */
  readonly cosignedBy: number
  readonly cosigners: number
}

const policyFor = (gate: GateState, text: string, size: number): Policy | undefined => {
  const parsed = parsePolicy(text)
  if (!parsed.ok) return undefined
  const key = verifierKey(originOf(gate.process), SIGNATURE_TYPE.ed25519, inForceAt(gate.hubKeys, size))
  return { ...parsed.value, logs: [{ key }] }
}

/**
 * Opens the notes of one process in ascending order of size. A change of policy holds from the first note on that covers
 * it and satisfies the policy before it as well as the new one; until then the policy before it stays in force.
 */
export class NoteOpener {
  #policy: string | undefined
  #adopted = 1

  /** `gate` is the gate as the leaves under the note make it. */
  open(gate: GateState, bytes: Uint8Array): Outcome<OpenedNote, RecordProblemCode> {
    this.#policy ??= gate.policies[0]!.value
    const opened = openUnder(gate, this.#policy, bytes)
    if (!opened.ok) return opened
    for (const next of gate.policies.slice(this.#adopted)) {
      if (next.place >= opened.value.checkpoint.size) break
      if (!openUnder(gate, next.value, bytes).ok) break
      this.#policy = next.value
      this.#adopted++
    }
    const underAdopted = openUnder(gate, this.#policy, bytes)
    if (!underAdopted.ok) return underAdopted
    const { checkpoint, cosigned, quorumSeconds } = underAdopted.value
    const policy = parsePolicy(this.#policy)
    return accepted({
      hash: sha256(bytes),
      size: checkpoint.size,
      root: checkpoint.root,
      quorumTimeMs: 1000 * quorumSeconds,
      cosignedBy: cosigned.size,
      cosigners: policy.ok ? quorumSize(policy.value).known : 0,
    })
  }
}

const openUnder = (
  gate: GateState,
  text: string,
  bytes: Uint8Array,
): Outcome<QuorumCheckpoint, RecordProblemCode> => {
  const size = sizeClaimedBy(bytes)
  const policy = policyFor(gate, text, size)
  if (policy === undefined) return problem('checkpoint-wrong', 'The policy in force is malformed.')
  const opened = openQuorumCheckpoint(bytes, policy)
  if (!opened.ok)
    return problem('checkpoint-wrong', `${opened.code}: ${opened.detail} (process ${toHex(gate.process)})`)
  return opened
}

/** The size on the second line of a note, 0 where there is none. Used only to choose the keys that must then fit. */
export const sizeClaimedBy = (note: Uint8Array): number => {
  const line = Buffer.from(note).toString('latin1').split('\n', 2)[1] ?? ''
  return /^[0-9]{1,15}$/.test(line) ? Number(line) : 0
}
