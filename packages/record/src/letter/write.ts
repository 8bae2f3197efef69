// Writing a letter: commit to the content, sign the cover, seal both for the room.
import { type Randomness, systemRandomness } from '../bytes/randomness.ts'
import { LIMITS } from '../limits.ts'
import type { EpochKey } from '../room/epoch-key.ts'
import type { DeviceKey } from '../signatures/device-key.ts'
import { contentCommitmentOf, entryIdOf, SALT_BYTES } from './commitments.ts'
import { FORM, type Form, writeCover } from './cover.ts'
import type { SealedLetter } from './leaf.ts'
import { type SignedLetter, sealLetter } from './seal.ts'
import { signCover } from './signed-cover.ts'

const ZERO_HASH = new Uint8Array(32)

/** Where the author's chain in a room stands: the place that the next letter takes. */
export interface ChainPlace {
  /** 0 for the author's first letter in the room. */
  readonly position: number
  /** Id of the author's letter before; undefined at position 0. */
  readonly previous?: Uint8Array
}

/** What an author says in a cover beside the content. */
export interface Signing {
  readonly process: Uint8Array
  readonly author: DeviceKey
  readonly chain: ChainPlace
  /** SHA-256 of the latest whole cosigned note that the author's node holds; undefined for none. */
  readonly seen?: Uint8Array
  /** By the author's clock, ms since 1970. */
  readonly signedAtMs: number
  /** In quorum time, ms since 1970: recorded later, the letter has no effect. */
  readonly notAfterMs?: number
  readonly random?: Randomness
}

export interface WrittenLetter {
  /** Entry id, 32 bytes. */
  readonly id: Uint8Array
  readonly letter: SealedLetter & { readonly sealedContent: Uint8Array }
  /** Kept by the author's node until the letter is recorded, to seal it again under a later epoch. */
  readonly signed: SignedLetter
}

/** Signs a content for a room, unsealed. Throws RangeError for a content beyond the limit. */
export const signLetter = (
  signing: Signing,
  room: Uint8Array,
  form: Form,
  content: Uint8Array,
): SignedLetter => {
  if (content.length > LIMITS.contentBytes)
    throw new RangeError(`a content has at most ${LIMITS.contentBytes} bytes`)
  const random = signing.random ?? systemRandomness
  const coverSalt = random(SALT_BYTES)
  const contentSalt = random(SALT_BYTES)
  const cover = writeCover({
    suite: signing.author.suite,
    form,
    process: signing.process,
    author: signing.author.keyId,
    room,
    position: signing.chain.position,
    previous: signing.chain.previous ?? ZERO_HASH,
    seen: signing.seen ?? ZERO_HASH,
    signedAtMs: signing.signedAtMs,
    notAfterMs: signing.notAfterMs ?? 0,
    contentCommitment: contentCommitmentOf(contentSalt, content),
  })
  return { signedCover: signCover(cover, signing.author), coverSalt, content, contentSalt }
}

/** The entry id of a signed letter, 32 bytes. */
export const idOfSigned = (signed: SignedLetter): Uint8Array => entryIdOf(signed.signedCover.subarray(97))

/** Writes a letter into the room of that epoch. `content` is the bytes of strict JSON (writeStrictJson). */
export const writeLetter = (signing: Signing, epoch: EpochKey, content: Uint8Array): WrittenLetter => {
  const signed = signLetter(signing, epoch.room, FORM.letter, content)
  const letter = sealLetter(
    signed,
    { process: signing.process, tag: epoch.tag, key: epoch.key },
    signing.random ?? systemRandomness,
  )
  return { id: idOfSigned(signed), letter, signed }
}

/** Seals the same signed letter under the epoch that is now in force: a new leaf, the same entry id. */
export const sealAgain = (
  process: Uint8Array,
  signed: SignedLetter,
  epoch: EpochKey,
  random: Randomness = systemRandomness,
): SealedLetter & { readonly sealedContent: Uint8Array } =>
  sealLetter(signed, { process, tag: epoch.tag, key: epoch.key }, random)
