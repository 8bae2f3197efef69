// What a hub needs of a place to keep a register. Every implementation passes storage-contract.ts.
import type { SealedLetter } from '@parley/record'
import type { Tile } from '@parley/record/register'
import type { WholeLetter } from './letter.ts'

export interface RegisterStorage {
  /** How many letters are kept for good. */
  readonly size: number
  /**
   * Keeps a commit: once it resolves, all of it survives a power cut; if it rejects or the power is cut before,
   * all of it is there or none. Enclosures are kept by their SHA-256; an erased one stays erased.
   */
  append(letters: readonly WholeLetter[], enclosures: readonly Uint8Array[]): Promise<void>
  /** The letters at places from ≤ place < to. Throws RangeError beyond the size. */
  letters(from: number, to: number): Promise<SealedLetter[]>
  /**
   * In order, all places whose letters are open entries or epoch letters, and perhaps others: what a reader needs first.
   */
  openings(): readonly number[]
  /** Publishes tiles that follow from the letters. Lost ones are made again, so only full ones must last. */
  putTiles(tiles: readonly { readonly tile: Tile; readonly bytes: Uint8Array }[]): Promise<void>
  /** A tile, from the full one where the partial one is gone; undefined where there is neither. */
  tile(tile: Tile): Promise<Uint8Array | undefined>
  /** Publishes a checkpoint over more leaves than the one before, for good once it resolves. */
  putCheckpoint(note: string): Promise<void>
  checkpoint(): Promise<string | undefined>
  /** Up to `count` of the published checkpoints over more than `size` leaves, in order. */
  checkpointsAfter(size: number, count: number): Promise<string[]>
  enclosure(sha256: Uint8Array): Promise<Uint8Array | 'erased' | undefined>
  /**
   * Destroys the bytes of the enclosure or sealed content with this SHA-256, for good once it resolves; true when they
   * were there. A letter without its content is given with `undefined` in its place.
   */
  erase(sha256: Uint8Array): Promise<boolean>
  close(): Promise<void>
}

/** The storage holds something that no crash can leave behind: it was damaged, or changed by somebody. */
export class StorageDamaged extends Error {
  override readonly name = 'StorageDamaged'
  /** The first letter that is not as it was written, where that is known. */
  readonly place: number | undefined

  constructor(message: string, place?: number) {
    super(message)
    this.place = place
  }
}
