// From a passphrase to a key: argon2id (RFC 9106). Whoever steals the disk pays this price for every guess.
import sodium from 'sodium-native'

export interface Stretching {
  kdf: 'argon2id'
  operations: number
  memoryBytes: number
  /** 16 bytes, base64url. */
  salt: string
}

const salted = (operations: number, memoryBytes: number): Stretching => {
  const salt = Buffer.alloc(sodium.crypto_pwhash_SALTBYTES)
  sodium.randombytes_buf(salt)
  return { kdf: 'argon2id', operations, memoryBytes, salt: salt.toString('base64url') }
}

/** For what a person remembers: 64 MiB, two passes (libsodium's interactive limits), about 0.2 s. */
export const forPeople = (): Stretching =>
  salted(sodium.crypto_pwhash_OPSLIMIT_INTERACTIVE, sodium.crypto_pwhash_MEMLIMIT_INTERACTIVE)

/** For a file that leaves this machine and may lie anywhere for years: 256 MiB, three passes (libsodium's moderate limits). */
export const forSafekeeping = (): Stretching =>
  salted(sodium.crypto_pwhash_OPSLIMIT_MODERATE, sodium.crypto_pwhash_MEMLIMIT_MODERATE)

const MOST_OPERATIONS = 16
const MOST_BYTES = 1024 * 1024 * 1024

/** Whether these are figures that this program makes: a file from elsewhere must not ask for all memory and time. */
export const isStretching = (given: unknown): given is Stretching => {
  const { kdf, operations, memoryBytes, salt } = (given ?? {}) as Partial<Stretching>
  const within = (figure: unknown, least: number, most: number): boolean =>
    Number.isInteger(figure) && (figure as number) >= least && (figure as number) <= most
  return (
    kdf === 'argon2id' &&
    within(operations, sodium.crypto_pwhash_OPSLIMIT_MIN, MOST_OPERATIONS) &&
    within(memoryBytes, sodium.crypto_pwhash_MEMLIMIT_MIN, MOST_BYTES) &&
    typeof salt === 'string' &&
    Buffer.from(salt, 'base64url').length === sodium.crypto_pwhash_SALTBYTES
  )
}

/** For a generated passphrase of 256 random bits, which stretching cannot make stronger. */
export const forGenerated = (): Stretching =>
  salted(sodium.crypto_pwhash_OPSLIMIT_MIN, sodium.crypto_pwhash_MEMLIMIT_MIN)

/** 32 bytes from a passphrase, normalised (NFKC) so that two keyboards that type the same words agree. */
export const stretch = (passphrase: string, by: Stretching): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const key = Buffer.alloc(32)
    sodium.crypto_pwhash_async(
      key,
      Buffer.from(passphrase.normalize('NFKC')),
      Buffer.from(by.salt, 'base64url'),
      by.operations,
      by.memoryBytes,
      sodium.crypto_pwhash_ALG_ARGON2ID13,
      (error) => (error ? reject(error) : resolve(key)),
    )
  })

/** A key for one purpose from a stretched one (BLAKE2b keyed). */
export const keyFor = (purpose: string, key: Buffer): Buffer => {
  const derived = Buffer.alloc(32)
  sodium.crypto_generichash(derived, Buffer.from(purpose), key)
  return derived
}

/** A passphrase of 256 random bits, base64url. */
export const generatePassphrase = (): string => {
  const bytes = Buffer.alloc(32)
  sodium.randombytes_buf(bytes)
  return bytes.toString('base64url')
}
