// Seals a signed letter under an epoch. Sealing again under a later epoch needs no new signature.
import { joinBytes } from '../bytes/bytes.ts'
import { putU32 } from '../bytes/integers.ts'
import type { Randomness } from '../bytes/randomness.ts'
import { FRESH_BYTES, letterKeysOf, PART, sealOnce } from '../seals/letter-keys.ts'
import { leafCommitmentOf, SALT_BYTES } from './commitments.ts'
import { type SealedLetter, writeLeaf } from './leaf.ts'
import { bucketOf } from './padding.ts'

/** The first byte of a sealed cover. */
export const SEALED_FORM = { gate: 0, letter: 1, epoch: 2 } as const

/** A letter before it is sealed, and what its author's node keeps to seal it again. */
export interface SignedLetter {
  /** suite ‖ signature ‖ public key ‖ cover */
  readonly signedCover: Uint8Array
  readonly coverSalt: Uint8Array
  readonly content: Uint8Array
  readonly contentSalt: Uint8Array
}

/** u32 length ‖ salt ‖ content ‖ zeros up to the bucket. */
export const padContent = (salt: Uint8Array, content: Uint8Array): Uint8Array => {
  const padded = new Uint8Array(bucketOf(4 + SALT_BYTES + content.length))
  putU32(padded, 0, content.length)
  padded.set(salt, 4)
  padded.set(content, 4 + SALT_BYTES)
  return padded
}

/**
 * Seals a signed letter. `head` is what stands before the sealed part of the cover: form and fresh bytes, and for an
 * epoch letter the wrapped keys.
 */
export const sealWithHead = (
  letter: SignedLetter,
  head: Uint8Array,
  fresh: Uint8Array,
  place: { process: Uint8Array; tag: Uint8Array; key: Uint8Array },
): SealedLetter & { readonly sealedContent: Uint8Array } => {
  const { process, tag } = place
  const keys = letterKeysOf(place.key, fresh)
  const coverPart = sealOnce(
    keys.cover,
    joinBytes(letter.coverSalt, letter.signedCover),
    process,
    tag,
    PART.cover,
  )
  const sealedCover = joinBytes(head, coverPart)
  const sealedContent = sealOnce(
    keys.content,
    padContent(letter.contentSalt, letter.content),
    process,
    tag,
    PART.content,
  )
  const commitment = leafCommitmentOf(letter.coverSalt, letter.signedCover)
  return { leaf: writeLeaf(tag, sealedCover, sealedContent, commitment), sealedCover, sealedContent }
}

/** Seals a signed letter under the epoch of that tag and key. */
export const sealLetter = (
  letter: SignedLetter,
  place: { process: Uint8Array; tag: Uint8Array; key: Uint8Array },
  random: Randomness,
): SealedLetter & { readonly sealedContent: Uint8Array } => {
  const fresh = random(FRESH_BYTES)
  return sealWithHead(letter, joinBytes(Uint8Array.of(SEALED_FORM.letter), fresh), fresh, place)
}
