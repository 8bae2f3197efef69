// How gate entries stand in the register: as letters with an open cover, signed by convenors, without a content.
import { isZero, joinBytes, sameBytes } from '../bytes/bytes.ts'
import { getU32, putU32 } from '../bytes/integers.ts'
import { leafCommitmentOf, SALT_BYTES } from '../letter/commitments.ts'
import {
  checkSealedBytes,
  commitmentOf,
  type SealedLetter,
  TAG_BYTES,
  tagOf,
  writeLeaf,
} from '../letter/leaf.ts'
import { SEALED_FORM } from '../letter/seal.ts'
import { accepted, type Outcome, problem, type RecordProblemCode } from '../problems.ts'
import { type DeviceKey, keyIdOf, signWith } from '../signatures/device-key.ts'
import { sodiumEd25519 } from '../signatures/ed25519.ts'
import { GATE_TYPE, pae } from '../signatures/pae.ts'
import { type GateEntry, readGateJson, writeGateJson } from './entry.ts'

const ZERO_TAG = new Uint8Array(TAG_BYTES)
const ZERO_SALT = new Uint8Array(SALT_BYTES)
const NOTHING = new Uint8Array(0)
const KEY_ID_BYTES = 32
const SIGNATURE_BYTES = 64
const SIGNATURE_ENTRY_BYTES = KEY_ID_BYTES + SIGNATURE_BYTES

export interface ConvenorSignature {
  readonly keyId: Uint8Array
  readonly signature: Uint8Array
}

export interface GateEnvelope {
  readonly json: Uint8Array
  readonly entry: GateEntry
  /** In ascending order of key id, each key once. */
  readonly signatures: readonly ConvenorSignature[]
}

/** A convenor's signature over the entry's JSON, to be gathered by whoever submits it. */
export const signGate = (json: Uint8Array, convenor: DeviceKey): ConvenorSignature => ({
  keyId: convenor.keyId,
  signature: signWith(convenor, pae(GATE_TYPE, json)),
})

/** 0x00 ‖ u32 length ‖ JSON ‖ u8 n ‖ n × (key id ‖ signature), and the leaf over it. */
export const sealGate = (
  json: Uint8Array,
  signatures: readonly ConvenorSignature[],
): SealedLetter & { readonly sealedContent: Uint8Array } => {
  const head = new Uint8Array(5)
  head[0] = SEALED_FORM.gate
  putU32(head, 1, json.length)
  const sorted = [...signatures].sort((a, b) => Buffer.compare(a.keyId, b.keyId))
  const envelope = joinBytes(
    head,
    json,
    Uint8Array.of(sorted.length),
    ...sorted.flatMap(({ keyId, signature }) => [keyId, signature]),
  )
  const leaf = writeLeaf(ZERO_TAG, envelope, NOTHING, leafCommitmentOf(ZERO_SALT, envelope))
  return { leaf, sealedCover: envelope, sealedContent: NOTHING }
}

/** Writes a gate entry and has every given convenor sign it. */
export const writeGate = (
  entry: GateEntry,
  convenors: readonly DeviceKey[],
): SealedLetter & { readonly sealedContent: Uint8Array } => {
  const json = writeGateJson(entry)
  return sealGate(
    json,
    convenors.map((convenor) => signGate(json, convenor)),
  )
}

const readSignatures = (bytes: Uint8Array): ConvenorSignature[] | undefined => {
  const count = bytes[0]
  if (count === undefined || bytes.length !== 1 + count * SIGNATURE_ENTRY_BYTES) return undefined
  const signatures: ConvenorSignature[] = []
  for (let at = 1; at < bytes.length; at += SIGNATURE_ENTRY_BYTES) {
    const keyId = bytes.subarray(at, at + KEY_ID_BYTES)
    const last = signatures.at(-1)
    if (last !== undefined && Buffer.compare(last.keyId, keyId) >= 0) return undefined
    signatures.push({ keyId, signature: bytes.subarray(at + KEY_ID_BYTES, at + SIGNATURE_ENTRY_BYTES) })
  }
  return signatures
}

/** Reads a gate entry from its letter and checks its bytes against its leaf. Signatures are checked by the gate's state. */
export const readGate = (letter: SealedLetter): Outcome<GateEnvelope, RecordProblemCode> => {
  const bytes = checkSealedBytes(letter)
  if (!bytes.ok) return bytes
  const { leaf, sealedCover: envelope, sealedContent } = letter
  if (!isZero(tagOf(leaf)) || sealedContent?.length !== 0) return problem('gate-malformed')
  if (envelope[0] !== SEALED_FORM.gate || envelope.length < 6) return problem('gate-malformed')
  if (!sameBytes(leafCommitmentOf(ZERO_SALT, envelope), commitmentOf(leaf)))
    return problem('leaf-commitment-differs')
  const end = 5 + getU32(envelope, 1)
  if (end >= envelope.length) return problem('gate-malformed')
  const json = envelope.subarray(5, end)
  const signatures = readSignatures(envelope.subarray(end))
  if (signatures === undefined) return problem('gate-malformed')
  const entry = readGateJson(json)
  return entry.ok ? accepted({ json, entry: entry.value, signatures }) : entry
}

/** How many of the keys signed the entry soundly. A signature by any other key, or one that is wrong, counts for nothing. */
export const countSigners = (envelope: GateEnvelope, convenors: readonly Uint8Array[]): number => {
  const message = pae(GATE_TYPE, envelope.json)
  return convenors.filter((publicKey) => {
    const keyId = keyIdOf(publicKey)
    const found = envelope.signatures.find((one) => sameBytes(one.keyId, keyId))
    return found !== undefined && sodiumEd25519.verify(publicKey, message, found.signature)
  }).length
}
