// Release: shows an entry of one room in another, with proof that it is the same one. Whoever reads the release needs the
// leaf at that place, which every copy has, and no key of the room where the entry was written.
import { fromBase64Url, sameBytes, toBase64Url } from '../bytes/bytes.ts'
import type { Json } from '../json/strict.ts'
import { accepted, type Outcome, problem, type RecordProblemCode } from '../problems.ts'
import { contentCommitmentOf, entryIdOf, leafCommitmentOf, SALT_BYTES } from './commitments.ts'
import type { Cover } from './cover.ts'
import { commitmentOf, isLeaf } from './leaf.ts'
import type { SignedLetter } from './seal.ts'
import { checkSignedCover, coverWithin, SIGNED_COVER_BYTES } from './signed-cover.ts'

/** As it stands in the content of the releasing entry. Bytes are base64url. */
export interface Release {
  /** Place of the leaf whose entry is released. */
  readonly place: number
  /** The signed cover: suite ‖ signature ‖ public key ‖ cover. */
  readonly cover: string
  readonly coverSalt: string
  readonly content: string
  readonly contentSalt: string
}

export interface Released {
  /** Id of the entry that is released. */
  readonly id: Uint8Array
  readonly cover: Cover
  readonly content: Uint8Array
}

/** Makes the release of an entry that stands at `place`. */
export const writeRelease = (place: number, letter: SignedLetter): Release => ({
  place,
  cover: toBase64Url(letter.signedCover),
  coverSalt: toBase64Url(letter.coverSalt),
  content: toBase64Url(letter.content),
  contentSalt: toBase64Url(letter.contentSalt),
})

const NAMES = ['place', 'cover', 'coverSalt', 'content', 'contentSalt']

const bytesOf = (value: Json | undefined, length?: number): Uint8Array | undefined => {
  const bytes = typeof value === 'string' ? fromBase64Url(value) : undefined
  return length === undefined || bytes?.length === length ? bytes : undefined
}

/** Reads a release out of the JSON of a content; the place is where to find the leaf. */
export const readRelease = (
  value: Json,
): Outcome<{ place: number; letter: SignedLetter }, RecordProblemCode> => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return problem('release-malformed')
  if (Object.keys(value).length !== NAMES.length) return problem('release-malformed')
  const signedCover = bytesOf(value.cover, SIGNED_COVER_BYTES)
  const coverSalt = bytesOf(value.coverSalt, SALT_BYTES)
  const content = bytesOf(value.content)
  const contentSalt = bytesOf(value.contentSalt, SALT_BYTES)
  const place = value.place
  if (typeof place !== 'number' || place < 0) return problem('release-malformed')
  if (signedCover === undefined || coverSalt === undefined) return problem('release-malformed')
  if (content === undefined || contentSalt === undefined) return problem('release-malformed')
  return accepted({ place, letter: { signedCover, coverSalt, content, contentSalt } })
}

/**
 * Checks a release against the leaf at the place that it names: the same signed cover, the same content, soundly signed,
 * of this process. Says nothing of whether the entry took effect there.
 */
export const checkRelease = (
  process: Uint8Array,
  leaf: Uint8Array,
  letter: SignedLetter,
): Outcome<Released, RecordProblemCode> => {
  if (!isLeaf(leaf)) return problem('leaf-malformed')
  if (!sameBytes(leafCommitmentOf(letter.coverSalt, letter.signedCover), commitmentOf(leaf)))
    return problem('release-differs')
  const checked = checkSignedCover(letter.signedCover)
  if (!checked.ok) return checked
  const cover = checked.value
  if (!sameBytes(cover.process, process)) return problem('another-process')
  if (!sameBytes(contentCommitmentOf(letter.contentSalt, letter.content), cover.contentCommitment))
    return problem('release-differs')
  return accepted({ id: entryIdOf(coverWithin(letter.signedCover)), cover, content: letter.content })
}
