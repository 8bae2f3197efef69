// The register's tree as it grows, with every complete subtree kept: 64 bytes a leaf.
import { HASH_BYTES } from '../seals/sha256.ts'
import { nodeHash } from './hash.ts'
import { rootAt } from './merkle.ts'

/** Hashes one after another in one buffer that doubles. */
class HashRow {
  #bytes = new Uint8Array(16 * HASH_BYTES)
  length = 0

  push(hash: Uint8Array): void {
    const end = (this.length + 1) * HASH_BYTES
    if (end > this.#bytes.length) {
      const larger = new Uint8Array(this.#bytes.length * 2)
      larger.set(this.#bytes)
      this.#bytes = larger
    }
    this.#bytes.set(hash, end - HASH_BYTES)
    this.length++
  }

  /** A view of `count` hashes, valid until the next push. */
  view(from: number, count: number): Uint8Array {
    if (from < 0 || from + count > this.length)
      throw new RangeError(`no hashes ${from}+${count} of ${this.length}`)
    return this.#bytes.subarray(from * HASH_BYTES, (from + count) * HASH_BYTES)
  }
}

/** An append-only RFC 6962 tree in memory. */
export class MerkleTree {
  readonly #rows: HashRow[] = [new HashRow()]

  get size(): number {
    return this.#rows[0]!.length
  }

  /** Appends a leaf by its leaf hash (see leafHash), 32 bytes. */
  append(leaf: Uint8Array): void {
    if (leaf.length !== HASH_BYTES) throw new RangeError('a leaf hash has 32 bytes')
    let hash = leaf
    for (let height = 0; ; height++) {
      let row = this.#rows[height]
      if (row === undefined) {
        row = new HashRow()
        this.#rows.push(row)
      }
      row.push(hash)
      if (row.length % 2 === 1) return
      const both = row.view(row.length - 2, 2)
      hash = nodeHash(both.subarray(0, HASH_BYTES), both.subarray(HASH_BYTES))
    }
  }

  /** The hash of a complete subtree; a HashReader. The bytes are the caller's own. */
  read = (height: number, index: number): Uint8Array => this.row(height, index, 1)

  /** A copy of `count` neighbouring hashes of one height. Throws where the tree does not reach. */
  row(height: number, from: number, count: number): Uint8Array {
    const row = this.#rows[height]
    if (row === undefined) throw new RangeError(`no subtree of height ${height}`)
    return row.view(from, count).slice()
  }

  /** The root over the first `size` leaves, all of them unless told otherwise. */
  root(size: number = this.size): Uint8Array {
    return rootAt(this.read, size)
  }
}
