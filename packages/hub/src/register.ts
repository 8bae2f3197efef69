// What a hub offers to nodes for one process: inside one program now, over a network later.
import type { Receipt, SealedLetter, Submission } from '@parley/record'
import type { Tile } from '@parley/record/register'
import type { WholeLetter } from './letter.ts'
import type { HubOutcome } from './problems.ts'

/** What a slot hands in at once: all letters are entered, in this order, or none. */
export type Group = {
  /** Signed by the slot's key over the leaves (writeSubmission). */
  readonly submission: Submission
  readonly letters: readonly WholeLetter[]
  /** Erasable parts, each kept under its SHA-256 beside the letters. */
  readonly enclosures?: readonly Uint8Array[]
}

/** What came of a group. The receipt is the hub's promise; the places are for convenience. */
export type Submitted = {
  readonly receipt: Receipt
  /** The place of each letter in the register, in the group's order. */
  readonly places: readonly number[]
}

export interface RegisterService {
  /** Process id, 32 bytes. */
  readonly process: Uint8Array
  /**
   * Resolves once the whole group is on disk; the cosigned checkpoint follows. Sending a group again is harmless: a
   * leaf that stands in the register is not entered twice, and the receipt is given anew.
   */
  submit(group: Group): Promise<HubOutcome<Submitted>>
  /** The newest checkpoint that the quorum cosigned, as a note; undefined before the first. */
  checkpoint(): Promise<string | undefined>
  /** The newest checkpoint now, where there is one, and each later one; may skip some. Ends with the signal or the hub. */
  checkpoints(signal?: AbortSignal): AsyncIterable<string>
  /**
   * The published checkpoints over more than `size` leaves, in order, perhaps fewer at once (NOTES_PER_ANSWER). A copy
   * needs them all: entries name the note that they had seen, and the first note over an entry bounds its time.
   */
  checkpointsAfter(size: number): Promise<string[]>
  /** The letters at places from ≤ place < to, perhaps fewer at once (LETTERS_PER_ANSWER). Ask again from where it ends. */
  letters(from: number, to: number): Promise<SealedLetter[]>
  /** A tile of the register, or undefined where the published tree does not reach. */
  tile(tile: Tile): Promise<Uint8Array | undefined>
  /** An enclosure by its SHA-256, `erased` where its bytes were destroyed, undefined where there was none. */
  enclosure(sha256: Uint8Array): Promise<Uint8Array | 'erased' | undefined>
  /**
   * Destroys the bytes of the enclosure or sealed content with this SHA-256, for good; true when they were there. The
   * leaf stays and the tree with it.
   */
  erase(sha256: Uint8Array): Promise<boolean>
  /** Waits for what is under way and lets go of the storage. */
  close(): Promise<void>
}
