// The gate as it stands after each of its entries: whose signatures count, who may submit, which hub and policy are in force.
// Hub, countersigners and every copy compute the same from the same leaves.
import { sameBytes, toHex } from '../bytes/bytes.ts'
import { processIdOf } from '../letter/commitments.ts'
import type { SealedLetter } from '../letter/leaf.ts'
import { accepted, type Outcome, problem, type RecordProblemCode } from '../problems.ts'
import { parsePolicy } from '../register/policy.ts'
import { sha256 } from '../seals/sha256.ts'
import { P1 } from '../signatures/suite.ts'
import type { GateEntry, Genesis, Slot } from './entry.ts'
import { countSigners, type GateEnvelope, readGate } from './envelope.ts'

/** A value that is in force for letters and checkpoints after the place of the entry that set it. */
export interface InForce<T> {
  readonly place: number
  readonly value: T
}

export interface AdmittedSlot {
  readonly key: Uint8Array
  /** Place of the entry that admitted it; it may submit at later places. */
  readonly admittedAt: number
  /** Place of the entry that revoked it; it may not submit at later places. */
  readonly revokedAt: number | undefined
}

export interface GateState {
  readonly process: Uint8Array
  readonly genesis: Genesis
  /** SHA-256 of the last gate leaf that took effect: what the next one must name. */
  readonly head: Uint8Array
  /** By slot id in hex. */
  readonly slots: ReadonlyMap<string, AdmittedSlot>
  readonly convenors: readonly Uint8Array[]
  readonly threshold: number
  /** In order of place; the last is in force. */
  readonly hubKeys: readonly InForce<Uint8Array>[]
  /** In order of place. A change holds once one note satisfied the policies before and after it. */
  readonly policies: readonly InForce<string>[]
}

/** A policy of the gate names no log: its line follows from process id and hub key. */
const isGatePolicy = (text: string): boolean => {
  const policy = parsePolicy(text)
  return policy.ok && policy.value.logs.length === 0
}

const begin = (
  letter: SealedLetter,
  envelope: GateEnvelope,
  genesis: Genesis,
): Outcome<GateState, RecordProblemCode> => {
  if (genesis.suite !== P1.code) return problem('suite-not-in-use')
  if (!isGatePolicy(genesis.policy))
    return problem('gate-malformed', 'The policy does not parse, or names a log.')
  if (countSigners(envelope, genesis.convenors) < genesis.threshold) return problem('gate-threshold')
  const slots = admit(new Map(), genesis.slots, 0)
  if (slots === undefined) return problem('gate-slot-taken')
  return accepted({
    process: processIdOf(letter.leaf),
    genesis,
    head: sha256(letter.leaf),
    slots,
    convenors: genesis.convenors,
    threshold: genesis.threshold,
    hubKeys: [{ place: 0, value: genesis.hub }],
    policies: [{ place: 0, value: genesis.policy }],
  })
}

const admit = (
  before: ReadonlyMap<string, AdmittedSlot>,
  slots: readonly Slot[],
  place: number,
): Map<string, AdmittedSlot> | undefined => {
  const after = new Map(before)
  for (const { slot, key } of slots) {
    const name = toHex(slot)
    if (after.has(name)) return undefined
    after.set(name, { key, admittedAt: place, revokedAt: undefined })
  }
  return after
}

const revoke = (
  before: ReadonlyMap<string, AdmittedSlot>,
  slots: readonly Uint8Array[],
  place: number,
): Outcome<Map<string, AdmittedSlot>, RecordProblemCode> => {
  const after = new Map(before)
  for (const slot of slots) {
    const name = toHex(slot)
    const admitted = after.get(name)
    if (admitted === undefined) return problem('gate-slot-unknown')
    if (admitted.revokedAt !== undefined) return problem('gate-slot-revoked')
    after.set(name, { ...admitted, revokedAt: place })
  }
  return accepted(after)
}

const change = (
  state: GateState,
  entry: Exclude<GateEntry, Genesis>,
  place: number,
): Outcome<Partial<GateState>, RecordProblemCode> => {
  switch (entry.gate) {
    case 'admit': {
      const slots = admit(state.slots, entry.slots, place)
      return slots === undefined ? problem('gate-slot-taken') : accepted({ slots })
    }
    case 'revoke': {
      const slots = revoke(state.slots, entry.slots, place)
      return slots.ok ? accepted({ slots: slots.value }) : slots
    }
    case 'policy':
      if (!isGatePolicy(entry.policy))
        return problem('gate-malformed', 'The policy does not parse, or names a log.')
      return accepted({ policies: [...state.policies, { place, value: entry.policy }] })
    case 'hub-key':
      return accepted({ hubKeys: [...state.hubKeys, { place, value: entry.hub }] })
    case 'convenors':
      return accepted({ convenors: entry.convenors, threshold: entry.threshold })
  }
}

/** Starts from leaf 0, which must be a genesis entry that a threshold of its own convenors signed. */
export const openGate = (firstLetter: SealedLetter): Outcome<GateState, RecordProblemCode> => {
  const read = readGate(firstLetter)
  if (!read.ok) return read
  const { entry } = read.value
  return entry.gate === 'genesis' ? begin(firstLetter, read.value, entry) : problem('gate-not-genesis')
}

/**
 * Applies the gate entry at a later place. A refusal leaves the state as it was: the leaf stays in the register without
 * effect. Entries name the gate leaf before them, so that none can be replayed or reordered.
 */
export const applyGate = (
  state: GateState,
  letter: SealedLetter,
  place: number,
): Outcome<GateState, RecordProblemCode> => {
  const read = readGate(letter)
  if (!read.ok) return read
  const { entry } = read.value
  if (entry.gate === 'genesis') return problem('gate-second-genesis')
  if (!sameBytes(entry.process, state.process)) return problem('gate-another-process')
  if (!sameBytes(entry.previous, state.head)) return problem('gate-out-of-order')
  if (countSigners(read.value, state.convenors) < state.threshold) return problem('gate-threshold')
  const changed = change(state, entry, place)
  return changed.ok ? accepted({ ...state, ...changed.value, head: sha256(letter.leaf) }) : changed
}

/** The key of a slot that may submit for places from `place` on, or why it may not. */
export const slotKeyAt = (
  state: GateState,
  slot: Uint8Array,
  place: number,
): Outcome<Uint8Array, RecordProblemCode> => {
  const admitted = state.slots.get(toHex(slot))
  if (admitted === undefined || admitted.admittedAt >= place) return problem('gate-slot-unknown')
  if (admitted.revokedAt !== undefined && admitted.revokedAt < place) return problem('gate-slot-revoked')
  return accepted(admitted.key)
}

/** What is in force for a register of `size` leaves: the last value set below that size. */
export const inForceAt = <T>(values: readonly InForce<T>[], size: number): T => {
  let found = values[0]!
  for (const value of values) if (value.place < size) found = value
  return found.value
}
