// A group of letters that a slot submits at once, under one signature, answered by one receipt.
import { joinBytes, sameBytes } from '../bytes/bytes.ts'
import { type GateState, slotKeyAt } from '../gate/state.ts'
import { checkSealedBytes, LEAF_BYTES, type SealedLetter } from '../letter/leaf.ts'
import { LIMITS } from '../limits.ts'
import { accepted, type Outcome, problem, type RecordProblemCode } from '../problems.ts'
import { sha256 } from '../seals/sha256.ts'
import { type DeviceKey, signWith } from '../signatures/device-key.ts'
import { sodiumEd25519 } from '../signatures/ed25519.ts'
import { pae, SUBMISSION_TYPE } from '../signatures/pae.ts'

/** What goes with the letters of a group: process ‖ slot ‖ group hash ‖ signature, 144 bytes when written. */
export interface Submission {
  readonly process: Uint8Array
  readonly slot: Uint8Array
  /** SHA-256 of the leaves one after another. */
  readonly group: Uint8Array
  readonly signature: Uint8Array
}
export const SUBMISSION_BYTES = 32 + 16 + 32 + 64

/** SHA-256 of the leaves of a group, one after another in their order. */
export const groupHashOf = (leaves: readonly Uint8Array[]): Uint8Array => sha256(joinBytes(...leaves))

const messageOf = ({ process, slot, group }: Omit<Submission, 'signature'>): Uint8Array =>
  pae(SUBMISSION_TYPE, joinBytes(process, slot, group))

/** Signs a group of letters for a slot. */
export const writeSubmission = (
  process: Uint8Array,
  slot: { readonly slot: Uint8Array; readonly key: DeviceKey },
  letters: readonly Pick<SealedLetter, 'leaf'>[],
): Submission => {
  const unsigned = { process, slot: slot.slot, group: groupHashOf(letters.map(({ leaf }) => leaf)) }
  return { ...unsigned, signature: signWith(slot.key, messageOf(unsigned)) }
}

/** The bytes of a submission. */
export const submissionToBytes = ({ process, slot, group, signature }: Submission): Uint8Array =>
  joinBytes(process, slot, group, signature)

/** Reads a submission; byte fields are views. */
export const submissionFromBytes = (bytes: Uint8Array): Outcome<Submission, RecordProblemCode> =>
  bytes.length === SUBMISSION_BYTES
    ? accepted({
        process: bytes.subarray(0, 32),
        slot: bytes.subarray(32, 48),
        group: bytes.subarray(48, 80),
        signature: bytes.subarray(80),
      })
    : problem('submission-malformed')

/**
 * What a hub checks before it takes a group: the slot may submit at `place` (the next one), its key signed exactly these
 * leaves, and the sealed bytes are those which the leaves name. It learns nothing else.
 */
export const checkSubmission = (
  gate: GateState,
  place: number,
  submission: Submission,
  letters: readonly SealedLetter[],
): Outcome<null, RecordProblemCode> => {
  if (letters.length < 1 || letters.length > LIMITS.groupLeaves) return problem('submission-malformed')
  if (!sameBytes(submission.process, gate.process)) return problem('another-process')
  const key = slotKeyAt(gate, submission.slot, place)
  if (!key.ok) return key
  if (letters.some(({ leaf }) => leaf.length !== LEAF_BYTES)) return problem('leaf-malformed')
  if (!sameBytes(groupHashOf(letters.map(({ leaf }) => leaf)), submission.group))
    return problem('submission-wrong')
  if (!sodiumEd25519.verify(key.value, messageOf(submission), submission.signature))
    return problem('submission-wrong')
  for (const letter of letters) {
    if (letter.sealedContent === undefined) return problem('letter-missing')
    const bytes = checkSealedBytes(letter)
    if (!bytes.ok) return bytes
  }
  return accepted(null)
}
