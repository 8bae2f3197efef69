// What a whole copy is, to the audit: it is handed letters and notes, and knows nothing of files.
import type { SealedLetter } from '../letter/leaf.ts'
import type { RecordProblemCode } from '../problems.ts'

/** One place of a copy. A `sealedCover` that is undefined is missing; a `sealedContent` so was erased in place. */
export type CopyLetter = SealedLetter | { readonly leaf: Uint8Array; readonly sealedCover: undefined }

export interface Copy {
  /** How many leaves the copy holds. */
  readonly size: number
  /** The letters at [from, to), in order. */
  letters(from: number, to: number): readonly CopyLetter[] | Promise<readonly CopyLetter[]>
  /**
   * In order, all places whose letters are gate entries or epoch letters, and perhaps others. Where a copy knows them, the
   * first pass reads no other letter.
   */
  openings?(): readonly number[]
}

/** Something at a place. `code` is from the catalogue of the record. */
export interface Finding {
  readonly place: number
  readonly code: RecordProblemCode
}
