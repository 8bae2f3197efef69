// What a countersigner decides (C2SP tlog-witness, add-checkpoint). Pure: its memory and its clock are given.

import { sameBytes } from '../bytes/bytes.ts'
import { fromDecimal, hashFromBase64, toBase64 } from './base64.ts'
import { openCheckpoint, type SignedCheckpoint } from './checkpoint.ts'
import { EMPTY_ROOT } from './hash.ts'
import { verifyConsistency } from './merkle.ts'
import type { VerifierKey } from './note.ts'
import { accepted, type Outcome, refused } from './outcome.ts'

/** The most lines of a consistency proof. */
export const PROOF_LINES_MAX = 63

/** What a countersigner remembers of a register: the last tree that it signed, with the note as it was. */
export type Remembered = { readonly size: number; readonly root: Uint8Array; readonly note: string }

export type AddCheckpoint = {
  /** The size that the sender believes the countersigner saw last. */
  readonly oldSize: number
  /** From that size to the checkpoint's; empty from size 0. */
  readonly proof: readonly Uint8Array[]
  /** The checkpoint as a note. */
  readonly note: string
}

/**
 * Judges a request to countersign. `ok` means: remember this checkpoint durably, then cosign its text.
 * Codes and the HTTP status that C2SP gives them: checkpoint-unknown-log 404; checkpoint-not-signed and
 * signature-wrong 403; old-size-beyond-checkpoint 400; old-size-differs 409, whose detail is the size remembered;
 * consistency-wrong and past-rewritten 422. past-rewritten: the log signed two trees of one size, and both notes
 * prove it.
 */
export const judgeCheckpoint = (
  last: Remembered | undefined,
  { oldSize, proof, note }: AddCheckpoint,
  logs: readonly VerifierKey[],
): Outcome<SignedCheckpoint> => {
  const opened = openCheckpoint(note, logs)
  if (!opened.ok) return opened
  const { size, root, origin } = opened.value.checkpoint
  if (oldSize > size)
    return refused('old-size-beyond-checkpoint', `old size ${oldSize} is beyond the checkpoint's ${size}`)
  if (oldSize !== (last?.size ?? 0)) return refused('old-size-differs', String(last?.size ?? 0))
  if (size === 0 && !sameBytes(root, EMPTY_ROOT))
    return refused('consistency-wrong', 'the empty tree has one root')
  if (oldSize === 0) {
    if (proof.length > 0) return refused('consistency-wrong', 'nothing is proved from size 0')
    return opened
  }
  const known = last!
  if (size === known.size && !sameBytes(root, known.root))
    return refused('past-rewritten', `${origin} signed two different trees of ${size} leaves`)
  const consistent = verifyConsistency(known.size, size, known.root, root, proof)
  return consistent.ok ? opened : consistent
}

/** The body of an add-checkpoint request. */
export const printAddCheckpoint = ({ oldSize, proof, note }: AddCheckpoint): string =>
  `old ${oldSize}\n${proof.map((hash) => `${toBase64(hash)}\n`).join('')}\n${note}`

/** Reads the body of an add-checkpoint request. */
export const parseAddCheckpoint = (body: string): Outcome<AddCheckpoint> => {
  const malformed = (detail: string) => refused('request-malformed', detail)
  const split = body.indexOf('\n\n')
  if (split < 0) return malformed('no empty line before the checkpoint')
  const [first = '', ...lines] = body.slice(0, split).split('\n')
  const oldSize = first.startsWith('old ') ? fromDecimal(first.slice(4)) : undefined
  if (oldSize === undefined) return malformed('the first line is not an old size')
  if (lines.length > PROOF_LINES_MAX) return malformed(`more than ${PROOF_LINES_MAX} proof lines`)
  const proof: Uint8Array[] = []
  for (const line of lines) {
    const hash = hashFromBase64(line)
    if (hash === undefined) return malformed('a proof line is not a hash')
    proof.push(hash)
  }
  return accepted({ oldSize, proof, note: body.slice(split + 2) })
}
