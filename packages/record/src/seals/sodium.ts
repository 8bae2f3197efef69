// The calls of libsodium in use, typed for Uint8Array. Every odd primitive of the record is named in this file.
import native from 'sodium-native'

interface Sodium {
  randombytes_buf(into: Uint8Array): void
  sodium_memzero(bytes: Uint8Array): void
  crypto_hash_sha256(into: Uint8Array, input: Uint8Array): void
  crypto_generichash(into: Uint8Array, input: Uint8Array, key: Uint8Array): void
  crypto_aead_xchacha20poly1305_ietf_encrypt(
    into: Uint8Array,
    message: Uint8Array,
    associated: Uint8Array | null,
    none: null,
    nonce: Uint8Array,
    key: Uint8Array,
  ): number
  /** Throws where the tag does not fit. */
  crypto_aead_xchacha20poly1305_ietf_decrypt(
    into: Uint8Array,
    none: null,
    sealed: Uint8Array,
    associated: Uint8Array | null,
    nonce: Uint8Array,
    key: Uint8Array,
  ): number
  crypto_sign_seed_keypair(publicKey: Uint8Array, secretKey: Uint8Array, seed: Uint8Array): void
  crypto_sign_detached(into: Uint8Array, message: Uint8Array, secretKey: Uint8Array): void
  crypto_sign_verify_detached(signature: Uint8Array, message: Uint8Array, publicKey: Uint8Array): boolean
  crypto_pwhash(
    into: Uint8Array,
    password: Uint8Array,
    salt: Uint8Array,
    passes: number,
    memoryBytes: number,
    algorithm: number,
  ): void
  crypto_pwhash_async(
    into: Uint8Array,
    password: Uint8Array,
    salt: Uint8Array,
    passes: number,
    memoryBytes: number,
    algorithm: number,
  ): Promise<void>
  readonly crypto_pwhash_ALG_ARGON2ID13: number
}

export const sodium = native as unknown as Sodium
