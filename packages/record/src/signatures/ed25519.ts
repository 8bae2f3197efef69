// Ed25519 by two libraries behind one interface. Both are asked only for what `points.ts` lets through,
// and both verify without cofactor, so that they answer alike on every input.
import {
  createPrivateKey,
  createPublicKey,
  type KeyObject,
  sign as nodeSign,
  verify as nodeVerify,
} from 'node:crypto'
import { joinBytes, toMapKey } from '../bytes/bytes.ts'
import { sodium } from '../seals/sodium.ts'
import { isCanonicalScalar, isSoundPoint } from './points.ts'

export const PUBLIC_KEY_BYTES = 32
export const SIGNATURE_BYTES = 64
export const SEED_BYTES = 32

export interface Ed25519 {
  readonly name: 'sodium' | 'node'
  /** The public key of a seed of 32 bytes. */
  publicKey(seed: Uint8Array): Uint8Array
  /** Signs with a seed of 32 bytes. */
  sign(seed: Uint8Array, message: Uint8Array): Uint8Array
  /** True only for a sound public key, a sound R, a canonical S, and an equation that holds without cofactor. */
  verify(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean
}

/** Whether the key may stand as anybody's: 32 bytes, canonical, not of small order. */
export const isSoundPublicKey = (publicKey: Uint8Array): boolean =>
  publicKey.length === PUBLIC_KEY_BYTES && isSoundPoint(publicKey)

const isSoundSignature = (signature: Uint8Array): boolean =>
  signature.length === SIGNATURE_BYTES && isSoundPoint(signature) && isCanonicalScalar(signature, 32)

/** What both libraries keep between calls: the checks of a key are done once a key, not once a signature. */
class Remembered<T> {
  readonly #values = new Map<string, T>()
  readonly #make: (key: Uint8Array) => T

  constructor(make: (key: Uint8Array) => T) {
    this.#make = make
  }

  of(key: Uint8Array): T {
    const name = toMapKey(key)
    let value = this.#values.get(name)
    if (value === undefined) {
      value = this.#make(key)
      if (this.#values.size >= 4096) this.#values.clear()
      this.#values.set(name, value)
    }
    return value
  }
}

const soundKeys = new Remembered(isSoundPublicKey)

const expandSeed = (seed: Uint8Array): { publicKey: Uint8Array; secretKey: Uint8Array } => {
  const publicKey = new Uint8Array(PUBLIC_KEY_BYTES)
  const secretKey = new Uint8Array(64)
  sodium.crypto_sign_seed_keypair(publicKey, secretKey, seed)
  return { publicKey, secretKey }
}

/** libsodium: what the record uses. */
export const sodiumEd25519: Ed25519 = {
  name: 'sodium',
  publicKey: (seed) => expandSeed(seed).publicKey,
  sign: (seed, message) => {
    const signature = new Uint8Array(SIGNATURE_BYTES)
    sodium.crypto_sign_detached(signature, message, expandSeed(seed).secretKey)
    return signature
  },
  verify: (publicKey, message, signature) =>
    soundKeys.of(publicKey) &&
    isSoundSignature(signature) &&
    sodium.crypto_sign_verify_detached(signature, message, publicKey),
}

// RFC 8410: the fixed bytes before a raw key of 32 bytes in PKCS #8 and SubjectPublicKeyInfo.
const PKCS8_PREFIX = Uint8Array.from(Buffer.from('302e020100300506032b657004220420', 'hex'))
const SPKI_PREFIX = Uint8Array.from(Buffer.from('302a300506032b6570032100', 'hex'))

const privateKeyObject = (seed: Uint8Array): KeyObject =>
  createPrivateKey({ key: Buffer.from(joinBytes(PKCS8_PREFIX, seed)), format: 'der', type: 'pkcs8' })

const publicKeyObjects = new Remembered((publicKey) =>
  createPublicKey({ key: Buffer.from(joinBytes(SPKI_PREFIX, publicKey)), format: 'der', type: 'spki' }),
)

/** OpenSSL through node:crypto: the fallback, and the other opinion in the tests. */
export const nodeEd25519: Ed25519 = {
  name: 'node',
  publicKey: (seed) =>
    Uint8Array.from(
      createPublicKey(privateKeyObject(seed))
        .export({ format: 'der', type: 'spki' })
        .subarray(SPKI_PREFIX.length),
    ),
  sign: (seed, message) => Uint8Array.from(nodeSign(null, message, privateKeyObject(seed))),
  verify: (publicKey, message, signature) =>
    soundKeys.of(publicKey) &&
    isSoundSignature(signature) &&
    nodeVerify(null, message, publicKeyObjects.of(publicKey), signature),
}

export const ED25519_IN_USE: readonly Ed25519[] = [sodiumEd25519, nodeEd25519]
