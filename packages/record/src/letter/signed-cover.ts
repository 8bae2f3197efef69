// A signed cover carries all that is needed to check it: suite ‖ signature ‖ public key ‖ cover.
import { joinBytes, sameBytes } from '../bytes/bytes.ts'
import { accepted, type Outcome, problem, type RecordProblemCode } from '../problems.ts'
import { type DeviceKey, rememberedKeyId, signWith } from '../signatures/device-key.ts'
import { type Ed25519, isSoundPublicKey, sodiumEd25519 } from '../signatures/ed25519.ts'
import { COVER_TYPE, paePrefix } from '../signatures/pae.ts'
import { P1 } from '../signatures/suite.ts'
import { COVER_BYTES, type Cover, readCover } from './cover.ts'

/** Suite p1: 1 + 64 + 32 + 203. */
export const SIGNED_COVER_BYTES = 300

const PREFIX = paePrefix(COVER_TYPE, COVER_BYTES)
const message = new Uint8Array(PREFIX.length + COVER_BYTES)
message.set(PREFIX)

/** The bytes of a cover within a signed cover of suite p1; a view. */
export const coverWithin = (signedCover: Uint8Array): Uint8Array => signedCover.subarray(97)

/** Signs the PAE of the cover's exact bytes. */
export const signCover = (cover: Uint8Array, author: DeviceKey): Uint8Array => {
  message.set(cover, PREFIX.length)
  return joinBytes(Uint8Array.of(author.suite), signWith(author, message), author.publicKey, cover)
}

/**
 * Reads and checks a signed cover: form, suite, the author's key against the id in the cover, the signature.
 * The fields of the cover are views of `signedCover`.
 */
export const checkSignedCover = (
  signedCover: Uint8Array,
  ed25519: Ed25519 = sodiumEd25519,
): Outcome<Cover, RecordProblemCode> => {
  if (signedCover[0] !== P1.code) return problem('suite-not-in-use')
  if (signedCover.length !== SIGNED_COVER_BYTES) return problem('cover-malformed')
  const bytes = coverWithin(signedCover)
  const cover = readCover(bytes)
  if (cover === undefined) return problem('cover-malformed')
  if (cover.suite !== P1.code) return problem('suite-not-in-use')
  const publicKey = signedCover.subarray(65, 97)
  if (!sameBytes(rememberedKeyId(publicKey), cover.author)) return problem('author-key-differs')
  message.set(bytes, PREFIX.length)
  if (!ed25519.verify(publicKey, message, signedCover.subarray(1, 65)))
    return problem(isSoundPublicKey(publicKey) ? 'signature-wrong' : 'author-key-unsound')
  return accepted(cover)
}
