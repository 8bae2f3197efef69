// The root of a growing tree from its leaf hashes in order, holding only one hash for each bit of its size (RFC 9162 §2.1.2).
import { EMPTY_ROOT } from '../register/hash.ts'
import { sha256Joined } from '../seals/sha256.ts'

const LEAF_PREFIX = Uint8Array.of(0)
const NODE_PREFIX = Uint8Array.of(1)

/** SHA-256(0x00 ‖ leaf), as the register hashes leaves. */
export const registerLeafHash = (leaf: Uint8Array): Uint8Array => sha256Joined(LEAF_PREFIX, leaf)

export class Frontier {
  readonly #hashes: (Uint8Array | undefined)[] = []
  size = 0

  /** Appends a leaf hash, 32 bytes. */
  append(leafHash: Uint8Array): void {
    let hash = leafHash
    let height = 0
    for (; this.#hashes[height] !== undefined; height++) {
      hash = sha256Joined(NODE_PREFIX, this.#hashes[height]!, hash)
      this.#hashes[height] = undefined
    }
    this.#hashes[height] = hash
    this.size++
  }

  /** The root over everything appended so far. */
  root(): Uint8Array {
    let root: Uint8Array | undefined
    for (const hash of this.#hashes) {
      if (hash === undefined) continue
      root = root === undefined ? hash : sha256Joined(NODE_PREFIX, hash, root)
    }
    return root ?? EMPTY_ROOT
  }
}
