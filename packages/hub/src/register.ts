// What a hub offers to nodes for one process, in one process now and over a network later: nothing here returns
// without a promise but what a node keeps a copy of anyway.
import type { Tile } from '@parley/record/register'
import type { Letter } from './letter.ts'
import type { HubOutcome } from './problems.ts'

/** Letters that a slot hands in together: all of them are entered, in this order, or none. */
export type Submission = {
  /** Process id, 32 bytes. */
  readonly process: Uint8Array
  /** Key id of the admitted slot, 32 bytes. */
  readonly slot: Uint8Array
  readonly letters: readonly Letter[]
  /** Erasable parts, each stored under its SHA-256 beside the letters. */
  readonly enclosures?: readonly Uint8Array[]
  /** The slot's signature over the group (see docs/protocol.md, submission). */
  readonly signature: Uint8Array
}

/** The hub's promise: these letters are on disk and will stand under a quorum's note by the deadline. */
export type Receipt = {
  readonly process: Uint8Array
  readonly group: Uint8Array
  readonly count: number
  readonly acceptedAt: number
  readonly deadline: number
  readonly signature: Uint8Array
}

/** What came of a submission. The receipt says what the hub vouches for; the places are for convenience. */
export type Submitted = {
  readonly receipt: Receipt
  /** The place of each letter in the register, in the group's order. */
  readonly places: readonly number[]
}

export interface RegisterService {
  /** Process id, 32 bytes. */
  readonly process: Uint8Array
  /** Resolves once everything in the group is on disk. The cosigned checkpoint follows. */
  submit(submission: Submission): Promise<HubOutcome<Submitted>>
  /** The newest checkpoint that the quorum cosigned, as a note; undefined before the first. */
  checkpoint(): Promise<string | undefined>
  /** The newest checkpoint now, where there is one, and each later one; may skip some. Ends with the signal or the hub. */
  checkpoints(signal?: AbortSignal): AsyncIterable<string>
  /** The letters at places from ≤ place < to, at most as many as the hub likes to give at once. */
  letters(from: number, to: number): Promise<Letter[]>
  /** A tile of the register, or undefined where the tree does not reach. */
  tile(tile: Tile): Promise<Uint8Array | undefined>
  /** An enclosure by its SHA-256, `erased` where its bytes were destroyed, undefined where there was none. */
  enclosure(sha256: Uint8Array): Promise<Uint8Array | 'erased' | undefined>
  /** Destroys an enclosure's bytes for good; true when it was there. Its hash stays, so that nothing else breaks. */
  erase(sha256: Uint8Array): Promise<boolean>
  /** Waits for what is under way and lets go of the storage. */
  close(): Promise<void>
}
