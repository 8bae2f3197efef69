// The reading key of a seat: an X-Wing key pair (ML-KEM-768 with X25519, draft-connolly-cfrg-xwing-kem), so that what is
// sealed today stays sealed. HPKE as in RFC 9180, mode base.
import { Aes256Gcm, CipherSuite, HkdfSha256 } from '@hpke/core'
import { XWing } from '@hpke/hybridkem-x-wing'
import { joinBytes, toUtf8 } from '../bytes/bytes.ts'
import { type Randomness, systemRandomness } from '../bytes/randomness.ts'
import { KEY_BYTES } from '../seals/letter-keys.ts'

export const READER_PUBLIC_KEY_BYTES = 1216
export const READER_SEED_BYTES = 32
const ENCAPSULATION_BYTES = 1120
const ENCAPSULATION_RANDOM_BYTES = 64

/** HPKE's parts as they are used here, also by the tests of their vectors. */
export const hpkeParts = { kem: new XWing(), kdf: new HkdfSha256(), aead: new Aes256Gcm() }
const suite = new CipherSuite(hpkeParts)

const INFO_LABEL = toUtf8('parley wrap v1\n')

/** A seat's reading key. `seed` is what is kept, encrypted at rest. */
export interface ReaderKey {
  /** 1216 bytes. */
  readonly publicKey: Uint8Array
  /** 32 bytes, secret. */
  readonly seed: Uint8Array
}

/** What a wrap is bound to. The room is not among it: a reader learns it by opening, and the signed content commits to it. */
export interface WrapPlace {
  readonly process: Uint8Array
  readonly tag: Uint8Array
  /** The fresh bytes of the sealed cover. */
  readonly fresh: Uint8Array
}

/** A copy over memory of its own, as WebCrypto's types ask for. */
const owned = (bytes: Uint8Array): ArrayBuffer => Uint8Array.from(bytes).buffer

/** The reading key of a kept seed of 32 bytes. */
export const readerKeyFromSeed = async (seed: Uint8Array): Promise<ReaderKey> => {
  if (seed.length !== READER_SEED_BYTES) throw new RangeError('a seed has 32 bytes')
  const pair = await hpkeParts.kem.generateKeyPairDerand(Uint8Array.from(seed))
  const publicKey = new Uint8Array(await hpkeParts.kem.serializePublicKey(pair.publicKey))
  return { publicKey, seed: seed.slice() }
}

/** A fresh reading key. */
export const makeReaderKey = (random: Randomness = systemRandomness): Promise<ReaderKey> =>
  readerKeyFromSeed(random(READER_SEED_BYTES))

const infoOf = (place: WrapPlace): Uint8Array => joinBytes(INFO_LABEL, place.process, place.tag)

/** Wraps a key of 32 bytes for a reader: encapsulation ‖ sealed key, 1168 bytes. Throws for a malformed reader key. */
export const wrapKey = async (
  key: Uint8Array,
  readerKey: Uint8Array,
  place: WrapPlace,
  random: Randomness,
): Promise<Uint8Array> => {
  const sender = await suite.createSenderContext({
    recipientPublicKey: await hpkeParts.kem.deserializePublicKey(owned(readerKey)),
    info: owned(infoOf(place)),
    ekm: owned(random(ENCAPSULATION_RANDOM_BYTES)),
  })
  const sealed = await sender.seal(owned(key), owned(place.fresh))
  return joinBytes(new Uint8Array(sender.enc), new Uint8Array(sealed))
}

/** Opens a wrap, or undefined where it is for another reader, place, or for nobody. */
export const unwrapKey = async (
  wrap: Uint8Array,
  reader: ReaderKey,
  place: WrapPlace,
): Promise<Uint8Array | undefined> => {
  try {
    const recipient = await suite.createRecipientContext({
      recipientKey: await hpkeParts.kem.deserializePrivateKey(owned(reader.seed)),
      enc: owned(wrap.subarray(0, ENCAPSULATION_BYTES)),
      info: owned(infoOf(place)),
    })
    const key = new Uint8Array(
      await recipient.open(owned(wrap.subarray(ENCAPSULATION_BYTES)), owned(place.fresh)),
    )
    return key.length === KEY_BYTES ? key : undefined
  } catch {
    return undefined
  }
}

/** A wrap of random bytes for a key that nobody keeps: it looks like any other. */
export const decoyWrap = async (place: WrapPlace, random: Randomness): Promise<Uint8Array> =>
  wrapKey(random(KEY_BYTES), (await makeReaderKey(random)).publicKey, place, random)

/** Whether the bytes have the length of a reader key. That somebody holds its secret shows only when they read. */
export const isReaderPublicKey = (publicKey: Uint8Array): boolean =>
  publicKey.length === READER_PUBLIC_KEY_BYTES
