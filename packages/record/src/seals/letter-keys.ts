// The seal of letters: XChaCha20-Poly1305 under keys that are each used once, so the nonce is zero.
// The AEAD does not commit to its key: whoever opens checks the commitments inside.
import { toUtf8 } from '../bytes/bytes.ts'
import { sodium } from './sodium.ts'

export const KEY_BYTES = 32
export const SEAL_BYTES = 16
export const FRESH_BYTES = 32

const ZERO_NONCE = new Uint8Array(24)
const KEYS_LABEL = toUtf8('parley keys v1')

/** What a sealed part is, the last byte of the associated data. */
export const PART = { cover: 0, content: 1, enclosureKey: 2, enclosure: 3 } as const
export type Part = (typeof PART)[keyof typeof PART]

const derivation = new Uint8Array(KEYS_LABEL.length + FRESH_BYTES)
derivation.set(KEYS_LABEL)

export interface LetterKeys {
  readonly cover: Uint8Array
  readonly content: Uint8Array
}

/** BLAKE2b-512(key = epoch key, "parley keys v1" ‖ fresh) → cover key ‖ content key. */
export const letterKeysOf = (epochKey: Uint8Array, fresh: Uint8Array): LetterKeys => {
  derivation.set(fresh, KEYS_LABEL.length)
  const both = new Uint8Array(2 * KEY_BYTES)
  sodium.crypto_generichash(both, derivation, epochKey)
  return { cover: both.subarray(0, KEY_BYTES), content: both.subarray(KEY_BYTES) }
}

const associated = new Uint8Array(32 + 16 + 1)

const associate = (process: Uint8Array, tag: Uint8Array, part: Part): Uint8Array => {
  associated.set(process, 0)
  associated.set(tag, 32)
  associated[48] = part
  return associated
}

/** Seals `plain` under a key that seals nothing else. Bound to process, tag and part. 16 bytes longer. */
export const sealOnce = (
  key: Uint8Array,
  plain: Uint8Array,
  process: Uint8Array,
  tag: Uint8Array,
  part: Part,
): Uint8Array => {
  const sealed = new Uint8Array(plain.length + SEAL_BYTES)
  sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(
    sealed,
    plain,
    associate(process, tag, part),
    null,
    ZERO_NONCE,
    key,
  )
  return sealed
}

/**
 * Memory that openings write into one after another, for callers that drop what was opened before they open the next:
 * memory of its own for each of a hundred thousand letters would cost more than their ciphers.
 */
export class OpeningScratch {
  #bytes = new Uint8Array(4096)

  /** A view of that many bytes, until the next call. */
  take(length: number): Uint8Array {
    if (length > this.#bytes.length) this.#bytes = new Uint8Array(2 * length)
    return this.#bytes.subarray(0, length)
  }
}

/** Opens what sealOnce sealed, or undefined where key, process, tag, part or bytes are others. */
export const openOnce = (
  key: Uint8Array,
  sealed: Uint8Array,
  process: Uint8Array,
  tag: Uint8Array,
  part: Part,
  scratch?: OpeningScratch,
): Uint8Array | undefined => {
  if (sealed.length < SEAL_BYTES) return undefined
  const length = sealed.length - SEAL_BYTES
  const plain = scratch === undefined ? new Uint8Array(length) : scratch.take(length)
  try {
    sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(
      plain,
      null,
      sealed,
      associate(process, tag, part),
      ZERO_NONCE,
      key,
    )
  } catch {
    return undefined
  }
  return plain
}
