// Opening a letter checks everything that the letter alone can show. The order of the checks is part of the protocol:
// two implementations name the same first thing wrong.
import { isZero, sameBytes } from '../bytes/bytes.ts'
import { getU32 } from '../bytes/integers.ts'
import { LIMITS } from '../limits.ts'
import { accepted, type Outcome, problem, type RecordProblemCode } from '../problems.ts'
import {
  FRESH_BYTES,
  letterKeysOf,
  type OpeningScratch,
  openOnce,
  PART,
  SEAL_BYTES,
} from '../seals/letter-keys.ts'
import { type Ed25519, sodiumEd25519 } from '../signatures/ed25519.ts'
import { contentCommitmentOf, entryIdOf, leafCommitmentOf, SALT_BYTES } from './commitments.ts'
import type { Cover } from './cover.ts'
import { readEpochHead } from './epoch-head.ts'
import { checkSealedBytes, commitmentOf, type SealedLetter, tagOf } from './leaf.ts'
import { bucketOf } from './padding.ts'
import { SEALED_FORM, type SignedLetter } from './seal.ts'
import { checkSignedCover, coverWithin } from './signed-cover.ts'

/** A letter that was opened and found whole. Byte fields may share memory. */
export interface OpenedLetter {
  /** Entry id, 32 bytes. */
  readonly id: Uint8Array
  readonly cover: Cover
  readonly signedCover: Uint8Array
  readonly coverSalt: Uint8Array
  /** Undefined where this copy erased the sealed content in place. */
  readonly content: Uint8Array | undefined
  readonly contentSalt: Uint8Array | undefined
  /** The form of the seal: an epoch letter that is sealed again as an ordinary one starts no epoch. */
  readonly sealedForm: number
}

/** Bytes before the sealed part of a sealed cover; undefined for an unknown or cut form. */
const headBytesOf = (sealedCover: Uint8Array): number | undefined =>
  sealedCover[0] === SEALED_FORM.letter ? 1 + FRESH_BYTES : readEpochHead(sealedCover)?.length

export interface OpeningPlace {
  readonly process: Uint8Array
  /** The key of the epoch whose tag stands in the leaf. */
  readonly key: Uint8Array
  /** The room of that epoch; undefined only while its epoch letter is being opened. */
  readonly room: Uint8Array | undefined
}

/**
 * Opens a sealed letter and checks hashes, seals, commitments, suite, key, signature, process, room and padding.
 * Says nothing of its place in the register: whether its epoch was in force, its author's chain whole.
 */
export const openLetter = (
  letter: SealedLetter,
  place: OpeningPlace,
  ed25519: Ed25519 = sodiumEd25519,
): Outcome<OpenedLetter, RecordProblemCode> => {
  const bytes = checkSealedBytes(letter)
  if (!bytes.ok) return bytes
  return openCheckedLetter(letter, place, ed25519)
}

/** Scratch for both parts of a letter. */
export interface LetterScratch {
  readonly cover: OpeningScratch
  readonly content: OpeningScratch
}

/**
 * As openLetter, for sealed bytes that were compared with their leaf already. With `scratch`, what is opened lasts only until
 * the next letter is.
 */
export const openCheckedLetter = (
  letter: SealedLetter,
  place: OpeningPlace,
  ed25519: Ed25519 = sodiumEd25519,
  scratch?: LetterScratch,
): Outcome<OpenedLetter, RecordProblemCode> => {
  const { leaf, sealedCover, sealedContent } = letter
  const { process } = place
  const tag = tagOf(leaf)
  const head = headBytesOf(sealedCover)
  if (head === undefined || sealedCover.length < head + SALT_BYTES + SEAL_BYTES)
    return problem('letter-malformed')
  const keys = letterKeysOf(place.key, sealedCover.subarray(1, 1 + FRESH_BYTES))
  const coverPart = openOnce(keys.cover, sealedCover.subarray(head), process, tag, PART.cover, scratch?.cover)
  if (coverPart === undefined) return problem('cover-not-opened')
  const coverSalt = coverPart.subarray(0, SALT_BYTES)
  const signedCover = coverPart.subarray(SALT_BYTES)
  if (!sameBytes(leafCommitmentOf(coverSalt, signedCover), commitmentOf(leaf)))
    return problem('leaf-commitment-differs')

  const checked = checkSignedCover(signedCover, ed25519)
  if (!checked.ok) return checked
  const cover = checked.value
  if (!sameBytes(cover.process, process)) return problem('another-process')
  if (place.room !== undefined && !sameBytes(cover.room, place.room)) return problem('another-room')

  const opened = {
    id: entryIdOf(coverWithin(signedCover)),
    cover,
    signedCover,
    coverSalt,
    sealedForm: sealedCover[0]!,
  }
  if (sealedContent === undefined) return accepted({ ...opened, content: undefined, contentSalt: undefined })
  const padded = openOnce(keys.content, sealedContent, process, tag, PART.content, scratch?.content)
  if (padded === undefined) return problem('content-not-opened')
  const unpadded = unpadContent(padded)
  if (!unpadded.ok) return unpadded
  const { content, contentSalt } = unpadded.value
  if (!sameBytes(contentCommitmentOf(contentSalt, content), cover.contentCommitment))
    return problem('content-differs')
  return accepted({ ...opened, content, contentSalt })
}

/** Takes the padding off; content and salt are views of `padded`. */
export const unpadContent = (
  padded: Uint8Array,
): Outcome<{ content: Uint8Array; contentSalt: Uint8Array }, RecordProblemCode> => {
  if (padded.length < 4 + SALT_BYTES) return problem('padding-wrong')
  const length = getU32(padded, 0)
  if (length > LIMITS.contentBytes) return problem('content-too-large')
  const end = 4 + SALT_BYTES + length
  if (bucketOf(end) !== padded.length || !isZero(padded.subarray(end))) return problem('padding-wrong')
  return accepted({
    contentSalt: padded.subarray(4, 4 + SALT_BYTES),
    content: padded.subarray(4 + SALT_BYTES, end),
  })
}

/** What an author's node, or a releasing one, needs of an opened letter. Undefined where its content was erased. */
export const signedLetterOf = (opened: OpenedLetter): SignedLetter | undefined => {
  const { signedCover, coverSalt, content, contentSalt } = opened
  return content === undefined || contentSalt === undefined
    ? undefined
    : { signedCover, coverSalt, content, contentSalt }
}
