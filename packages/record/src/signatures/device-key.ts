// The key of one device of one person. Its id names the suite, so that a key cannot be taken for one of another suite.
import { toMapKey, toUtf8 } from '../bytes/bytes.ts'
import { type Randomness, systemRandomness } from '../bytes/randomness.ts'
import { sha256Joined } from '../seals/sha256.ts'
import { sodium } from '../seals/sodium.ts'
import { SEED_BYTES, SIGNATURE_BYTES } from './ed25519.ts'
import { P1 } from './suite.ts'

const KEY_LABEL = toUtf8('parley key v1\n')

/** A signing key: of a device, a slot, a convenor or a hub. `seed` is what is kept, encrypted at rest. */
export interface DeviceKey {
  readonly suite: number
  readonly publicKey: Uint8Array
  /** SHA-256("parley key v1\n" ‖ suite ‖ public key), 32 bytes. */
  readonly keyId: Uint8Array
  readonly seed: Uint8Array
  /** libsodium's form of the secret: seed ‖ public key. */
  readonly secretKey: Uint8Array
}

/** The id of a public key under a suite, 32 bytes. */
export const keyIdOf = (publicKey: Uint8Array, suite: number = P1.code): Uint8Array =>
  sha256Joined(KEY_LABEL, Uint8Array.of(suite), publicKey)

const idsByPublicKey = new Map<string, Uint8Array>()

/** As keyIdOf for suite p1, remembered: an author's key is hashed once. */
export const rememberedKeyId = (publicKey: Uint8Array): Uint8Array => {
  const name = toMapKey(publicKey)
  let id = idsByPublicKey.get(name)
  if (id === undefined) {
    id = keyIdOf(publicKey)
    if (idsByPublicKey.size >= 4096) idsByPublicKey.clear()
    idsByPublicKey.set(name, id)
  }
  return id
}

/** The key of a kept seed of 32 bytes. Throws RangeError for any other length. */
export const deviceKeyFromSeed = (seed: Uint8Array): DeviceKey => {
  if (seed.length !== SEED_BYTES) throw new RangeError('a seed has 32 bytes')
  const publicKey = new Uint8Array(P1.publicKeyBytes)
  const secretKey = new Uint8Array(64)
  sodium.crypto_sign_seed_keypair(publicKey, secretKey, seed)
  return { suite: P1.code, publicKey, keyId: keyIdOf(publicKey), seed: seed.slice(), secretKey }
}

/** A fresh signing key. */
export const makeDeviceKey = (random: Randomness = systemRandomness): DeviceKey =>
  deviceKeyFromSeed(random(SEED_BYTES))

/** Signs the bytes as they are; callers pass a PAE. 64 bytes. */
export const signWith = (key: DeviceKey, message: Uint8Array): Uint8Array => {
  const signature = new Uint8Array(SIGNATURE_BYTES)
  sodium.crypto_sign_detached(signature, message, key.secretKey)
  return signature
}
