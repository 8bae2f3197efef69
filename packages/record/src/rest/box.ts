// A box for what lies on a disk under a passphrase that a person types: keys, above all.
// argon2id (RFC 9106) makes the key, XChaCha20-Poly1305 the box. The header is authenticated with it.
import { joinBytes, toUtf8 } from '../bytes/bytes.ts'
import { getU32, putU32 } from '../bytes/integers.ts'
import { type Randomness, systemRandomness } from '../bytes/randomness.ts'
import { LIMITS } from '../limits.ts'
import { accepted, type Outcome, problem, type RecordProblemCode } from '../problems.ts'
import { sodium } from '../seals/sodium.ts'

/*
 *   0   14  "parley box v1\n"
 *  14    4  passes
 *  18    4  memory, KiB
 *  22   16  salt
 *  38   24  nonce
 *  62       sealed bytes, 16 longer than the plain ones
 */
const BOX_LABEL = toUtf8('parley box v1\n')
const SALT_AT = BOX_LABEL.length + 8
const NONCE_AT = SALT_AT + 16
const SEALED_AT = NONCE_AT + 24
const KEY_BYTES = 32
const SEAL_BYTES = 16

/** How much work opening a box takes. */
export interface BoxWork {
  readonly passes: number
  readonly memoryKiB: number
}

/** RFC 9106's second recommendation, 64 MiB and three passes: about a tenth of a second. */
export const BOX_WORK: BoxWork = { passes: 3, memoryKiB: 65_536 }

/** Passphrases are compared as NFKC, so that what two keyboards type is the same. */
const passphraseBytes = (passphrase: string): Uint8Array => toUtf8(passphrase.normalize('NFKC'))

const keyOf = async (
  passphrase: string,
  salt: Uint8Array,
  { passes, memoryKiB }: BoxWork,
): Promise<Uint8Array> => {
  const key = new Uint8Array(KEY_BYTES)
  const algorithm = sodium.crypto_pwhash_ALG_ARGON2ID13
  await sodium.crypto_pwhash_async(
    key,
    passphraseBytes(passphrase),
    salt,
    passes,
    memoryKiB * 1024,
    algorithm,
  )
  return key
}

/** Boxes bytes under a passphrase. */
export const sealBox = async (
  plain: Uint8Array,
  passphrase: string,
  work: BoxWork = BOX_WORK,
  random: Randomness = systemRandomness,
): Promise<Uint8Array> => {
  const numbers = new Uint8Array(8)
  putU32(numbers, 0, work.passes)
  putU32(numbers, 4, work.memoryKiB)
  const header = joinBytes(BOX_LABEL, numbers, random(16), random(24))
  const key = await keyOf(passphrase, header.subarray(SALT_AT, NONCE_AT), work)
  const sealed = new Uint8Array(plain.length + SEAL_BYTES)
  sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(
    sealed,
    plain,
    header,
    null,
    header.subarray(NONCE_AT),
    key,
  )
  sodium.sodium_memzero(key)
  return joinBytes(header, sealed)
}

/** Opens a box. Refuses one that asks for more than 1 GiB or 16 passes before doing any work. */
export const openBox = async (
  box: Uint8Array,
  passphrase: string,
): Promise<Outcome<Uint8Array, RecordProblemCode>> => {
  const header = box.subarray(0, SEALED_AT)
  if (box.length < SEALED_AT + SEAL_BYTES) return problem('box-malformed')
  if (Buffer.compare(header.subarray(0, BOX_LABEL.length), BOX_LABEL) !== 0) return problem('box-malformed')
  const passes = getU32(header, BOX_LABEL.length)
  const memoryKiB = getU32(header, BOX_LABEL.length + 4)
  if (passes < 1 || passes > LIMITS.boxPasses) return problem('box-malformed')
  if (memoryKiB < 8 || memoryKiB > LIMITS.boxMemoryKiB) return problem('box-malformed')
  const key = await keyOf(passphrase, header.subarray(SALT_AT, NONCE_AT), { passes, memoryKiB })
  const plain = new Uint8Array(box.length - SEALED_AT - SEAL_BYTES)
  try {
    sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(
      plain,
      null,
      box.subarray(SEALED_AT),
      header,
      header.subarray(NONCE_AT),
      key,
    )
  } catch {
    return problem('box-not-opened')
  } finally {
    sodium.sodium_memzero(key)
  }
  return accepted(plain)
}
