// The two hashes of an RFC 6962 tree. All hashes are SHA-256, 32 bytes.
import { sha256, sha256Joined } from '../seals/sha256.ts'

const LEAF = Uint8Array.of(0x00)
const NODE = Uint8Array.of(0x01)

/** The root of the tree with no leaves: the hash of nothing (RFC 6962 §2.1). */
export const EMPTY_ROOT: Uint8Array = sha256(new Uint8Array(0))

/** The hash of a leaf: SHA-256(0x00 ‖ leaf), RFC 6962 §2.1. */
export const leafHash = (leaf: Uint8Array): Uint8Array => sha256Joined(LEAF, leaf)

/** The hash of an inner node: SHA-256(0x01 ‖ left ‖ right), RFC 6962 §2.1. Both are 32 bytes. */
export const nodeHash = (left: Uint8Array, right: Uint8Array): Uint8Array => sha256Joined(NODE, left, right)
