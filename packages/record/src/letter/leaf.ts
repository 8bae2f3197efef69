// A leaf of the register: small, of fixed form, and blind. Outsiders see counts, padded sizes and times per tag.
import { isZero, joinBytes, sameBytes } from '../bytes/bytes.ts'
import { accepted, type Outcome, problem, type RecordProblemCode } from '../problems.ts'
import { sha256 } from '../seals/sha256.ts'

/*
 *   0    1  version, 1
 *   1   16  tag: random for each room and epoch; zero for the open gate
 *  17   32  SHA-256 of the sealed cover
 *  49   32  SHA-256 of the sealed content
 *  81   32  leaf commitment
 */
export const LEAF_BYTES = 113
export const TAG_BYTES = 16
const LEAF_VERSION = 1

/** A letter as it is sent, kept and handed on: its leaf and what is stored beside the register. */
export interface SealedLetter {
  readonly leaf: Uint8Array
  readonly sealedCover: Uint8Array
  /** Undefined where this copy erased it in place. */
  readonly sealedContent: Uint8Array | undefined
}

/** The leaf of a letter. */
export const writeLeaf = (
  tag: Uint8Array,
  sealedCover: Uint8Array,
  sealedContent: Uint8Array,
  commitment: Uint8Array,
): Uint8Array =>
  joinBytes(Uint8Array.of(LEAF_VERSION), tag, sha256(sealedCover), sha256(sealedContent), commitment)

/** The tag of a leaf; a view. */
export const tagOf = (leaf: Uint8Array): Uint8Array => leaf.subarray(1, 17)

/** The commitment of a leaf; a view. */
export const commitmentOf = (leaf: Uint8Array): Uint8Array => leaf.subarray(81, 113)

/** Whether the leaf is of the open gate. */
export const isGateLeaf = (leaf: Uint8Array): boolean => isZero(tagOf(leaf))

/** Whether these are the bytes of a leaf of a known version. */
export const isLeaf = (leaf: Uint8Array): boolean => leaf.length === LEAF_BYTES && leaf[0] === LEAF_VERSION

/** Checks that the sealed bytes are those which the leaf names. Needs no key: the hub and every mirror can. */
export const checkSealedBytes = (letter: SealedLetter): Outcome<null, RecordProblemCode> => {
  const { leaf, sealedCover, sealedContent } = letter
  if (!isLeaf(leaf)) return problem('leaf-malformed')
  if (!sameBytes(sha256(sealedCover), leaf.subarray(17, 49))) return problem('sealed-cover-differs')
  if (sealedContent !== undefined && !sameBytes(sha256(sealedContent), leaf.subarray(49, 81)))
    return problem('sealed-content-differs')
  return accepted(null)
}
