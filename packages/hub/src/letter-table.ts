// Where each letter lies and what its leaf needs besides the sealed bytes: 76 bytes a letter, in columns.
import type { Span } from './pack.ts'

const ROW_BYTES = 48
/** Letters for which there is room at first; doubled when it is full. */
const ROOM = 64
const LEAF_BYTES = 113
const TAG_BYTES = 16
/** A sealed cover of an ordinary letter has 381 bytes, one with wrapped keys at least 4,705. */
const ORDINARY_COVER_BYTES_MAX = 1024
/** Leaves that were made are kept in chunks of this many, so that they need not be hashed again. */
const CHUNK_LEAVES = 256
/** The most chunks: about 7 MB. A later chunk takes the place of an earlier one. */
const CHUNKS_KEPT = 256

type Chunk = { readonly first: number; readonly leaves: Uint8Array; readonly has: Uint8Array }

/** One letter's place in its pack, and the tag and commitment of its leaf. */
export type LetterPlace = Span & { readonly pack: number; readonly row: Uint8Array }

export class LetterTable {
  #length = 0
  #at = new Float64Array(ROOM)
  #coverBytes = new Uint32Array(ROOM)
  #contentBytes = new Uint32Array(ROOM)
  #pack = new Uint32Array(ROOM)
  #rows = new Uint8Array(ROOM * ROW_BYTES)
  readonly #chunks: (Chunk | undefined)[] = []

  get length(): number {
    return this.#length
  }

  push(pack: number, { at, coverBytes, contentBytes }: Span, row: Uint8Array): void {
    if (this.#length === this.#at.length) this.#grow()
    const i = this.#length++
    this.#pack[i] = pack
    this.#at[i] = at
    this.#coverBytes[i] = coverBytes
    this.#contentBytes[i] = contentBytes
    this.#rows.set(row.subarray(0, ROW_BYTES), i * ROW_BYTES)
  }

  #grow(): void {
    const double = <T extends Float64Array | Uint32Array | Uint8Array>(column: T, larger: T): T => {
      larger.set(column)
      return larger
    }
    this.#at = double(this.#at, new Float64Array(2 * this.#length))
    this.#coverBytes = double(this.#coverBytes, new Uint32Array(2 * this.#length))
    this.#contentBytes = double(this.#contentBytes, new Uint32Array(2 * this.#length))
    this.#pack = double(this.#pack, new Uint32Array(2 * this.#length))
    this.#rows = double(this.#rows, new Uint8Array(2 * this.#length * ROW_BYTES))
  }

  /** Throws RangeError where there is no letter. The row is a view. */
  place(i: number): LetterPlace {
    if (i < 0 || i >= this.#length) throw new RangeError(`no letter ${i} of ${this.#length}`)
    return {
      pack: this.#pack[i]!,
      at: this.#at[i]!,
      coverBytes: this.#coverBytes[i]!,
      contentBytes: this.#contentBytes[i]!,
      row: this.#rows.subarray(i * ROW_BYTES, (i + 1) * ROW_BYTES),
    }
  }

  #chunkOf(place: number): { slot: number; first: number; at: number } {
    const at = place % CHUNK_LEAVES
    return { slot: Math.floor(place / CHUNK_LEAVES) % CHUNKS_KEPT, first: place - at, at }
  }

  /** Keeps a leaf that was made from the letter's bytes. */
  keepLeaf(place: number, leaf: Uint8Array): void {
    const { slot, first, at } = this.#chunkOf(place)
    let chunk = this.#chunks[slot]
    if (chunk?.first !== first) {
      const leaves = new Uint8Array(CHUNK_LEAVES * LEAF_BYTES)
      chunk = { first, leaves, has: new Uint8Array(CHUNK_LEAVES) }
      this.#chunks[slot] = chunk
    }
    chunk.leaves.set(leaf, at * LEAF_BYTES)
    chunk.has[at] = 1
  }

  /** Whether the letter may be an open entry (zero tag) or an epoch letter (a long cover). */
  mayBeOpening(i: number): boolean {
    if (this.#coverBytes[i]! > ORDINARY_COVER_BYTES_MAX) return true
    return this.#rows.subarray(i * ROW_BYTES, i * ROW_BYTES + TAG_BYTES).every((byte) => byte === 0)
  }

  /** A leaf that was kept, or undefined. A view, never written over with another leaf. */
  keptLeaf(place: number): Uint8Array | undefined {
    const { slot, first, at } = this.#chunkOf(place)
    const chunk = this.#chunks[slot]
    if (chunk?.first !== first || chunk.has[at] === 0) return undefined
    return chunk.leaves.subarray(at * LEAF_BYTES, (at + 1) * LEAF_BYTES)
  }
}
