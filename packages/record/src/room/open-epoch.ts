// Opening an epoch letter, by a reader's own key or by a key that was handed over.
import { sameBytes } from '../bytes/bytes.ts'
import { FORM } from '../letter/cover.ts'
import { readEpochHead } from '../letter/epoch-head.ts'
import { checkSealedBytes, type SealedLetter, tagOf } from '../letter/leaf.ts'
import { type OpenedLetter, openCheckedLetter } from '../letter/open.ts'
import { SEALED_FORM } from '../letter/seal.ts'
import { accepted, type Outcome, problem, type RecordProblemCode } from '../problems.ts'
import { type EpochContent, keyCommitmentOf, readEpochContent, wrapsHashOf } from './epoch-content.ts'
import type { EpochKey } from './epoch-key.ts'
import { type ReaderKey, unwrapKey } from './reader-key.ts'

export interface OpenedEpoch {
  readonly letter: OpenedLetter
  readonly epoch: EpochKey
  readonly content: EpochContent
}

/** Whether the sealed cover is of an epoch letter. Everybody can see that. */
export const isEpochLetter = (letter: SealedLetter): boolean => letter.sealedCover[0] === SEALED_FORM.epoch

/** Opens an epoch letter whose key is at hand. Its bytes must have been compared with its leaf. */
export const openEpochWithKey = (
  process: Uint8Array,
  letter: SealedLetter,
  key: Uint8Array,
): Outcome<OpenedEpoch, RecordProblemCode> => {
  const opened = openCheckedLetter(letter, { process, key, room: undefined })
  if (!opened.ok) return opened
  const { cover, content: bytes } = opened.value
  if (cover.form !== FORM.epoch || bytes === undefined) return problem('epoch-malformed')
  const read = readEpochContent(bytes)
  if (!read.ok) return read
  const content = read.value
  if (!sameBytes(content.room, cover.room)) return problem('another-room')
  const epoch: EpochKey = { tag: tagOf(letter.leaf).slice(), room: content.room, epoch: content.epoch, key }
  if (!sameBytes(content.keyCommitment, keyCommitmentOf(epoch))) return problem('epoch-key-differs')
  const head = readEpochHead(letter.sealedCover)
  if (head === undefined || !sameBytes(content.wraps, wrapsHashOf(head.committed)))
    return problem('epoch-wraps-differ')
  return accepted({ letter: opened.value, epoch, content })
}

/** The epoch key that is wrapped for this reader, or undefined. Tries each wrap: about 3 ms a wrap. */
export const findEpochKey = async (
  process: Uint8Array,
  letter: SealedLetter,
  reader: ReaderKey,
): Promise<Uint8Array | undefined> => {
  const head = readEpochHead(letter.sealedCover)
  if (head === undefined) return undefined
  const place = { process, tag: tagOf(letter.leaf), fresh: head.fresh }
  for (const wrap of head.wraps) {
    const key = await unwrapKey(wrap, reader, place)
    if (key !== undefined) return key
  }
  return undefined
}

/** Opens an epoch letter as a reader. `not-a-member` where no wrapped key is for them: others learn nothing of the room. */
export const openEpoch = async (
  process: Uint8Array,
  letter: SealedLetter,
  reader: ReaderKey,
): Promise<Outcome<OpenedEpoch, RecordProblemCode>> => {
  const bytes = checkSealedBytes(letter)
  if (!bytes.ok) return bytes
  const key = await findEpochKey(process, letter, reader)
  return key === undefined ? problem('not-a-member') : openEpochWithKey(process, letter, key)
}
