// Which hub key and which quorums the gate asks for, in the register's own terms.
import { type GateState, inForceAt } from '@parley/record'
import {
  originOf,
  type Policy,
  parsePolicy,
  printVerifierKey,
  SIGNATURE_TYPE,
  type VerifierKey,
  verifierKey,
} from '@parley/record/register'

/** The key that signs checkpoints of this size, under the register's origin. */
export const logKeyAt = (gate: GateState, size: number): VerifierKey =>
  verifierKey(originOf(gate.process), SIGNATURE_TYPE.ed25519, inForceAt(gate.hubKeys, size))

/** The log keys that the gate ever named: those that a countersigner knows for this register. */
export const logKeys = (gate: GateState): VerifierKey[] =>
  gate.hubKeys.map(({ value }) => verifierKey(originOf(gate.process), SIGNATURE_TYPE.ed25519, value))

const readPolicy = (log: VerifierKey, text: string): Policy => {
  const policy = parsePolicy(`log ${printVerifierKey(log)}\n${text}`)
  if (!policy.ok) throw new TypeError(`the gate's policy is not one: ${policy.detail}`)
  return policy.value
}

/**
 * The policies that a checkpoint of `size` must satisfy when the last published one had `published` leaves: the one in
 * force then, and each that was set since. Throws TypeError for a policy that cannot be read.
 */
export const policiesFor = (gate: GateState, published: number, size: number): Policy[] => {
  const log = logKeyAt(gate, size)
  const texts = [inForceAt(gate.policies, published)]
  for (const { place, value } of gate.policies)
    if (place >= Math.max(published, 1) && place < size) texts.push(value)
  return texts.map((text) => readPolicy(log, text))
}
