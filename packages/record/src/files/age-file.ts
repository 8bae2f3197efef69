// Files are age files (C2SP age.md), written and read by the stream, so that stock `age` opens them too. The passphrase is
// 256 random bits that travel in a letter; the scrypt work factor is therefore low: there is nothing to guess.
import { createHash } from 'node:crypto'
import { Decrypter, Encrypter, type Identity } from 'age-encryption'
import { toBase64Url } from '../bytes/bytes.ts'
import { type Randomness, systemRandomness } from '../bytes/randomness.ts'
import { accepted, type Outcome, problem, type RecordProblemCode } from '../problems.ts'
import { openPayload, PAYLOAD_NONCE_BYTES } from './age-payload.ts'
import { ByteQueue } from './byte-queue.ts'

/** log2 of scrypt's N. Files that ask for more are refused before any work is done: 2^20 would take a gigabyte. */
export const FILE_WORK_FACTOR = 10
const PASSPHRASE_BYTES = 32

export type ByteStream = ReadableStream<Uint8Array>

/** What is known of a file once its last byte has passed. Hashes are hex. */
export interface FileSums {
  /** Bytes of the plain file. */
  readonly bytes: number
  /** SHA-256 of the plain file. */
  readonly sha256: string
  /** SHA-256 of the age file: its name in the store. */
  readonly sealed: string
}

export interface SealedFile {
  /** 43 characters of base64url. */
  readonly passphrase: string
  readonly sealed: ByteStream
  /** Settles when the sealed stream ends; rejects when it fails. */
  readonly sums: Promise<FileSums>
}

/** Passes bytes on and counts and hashes them. */
const counting = () => {
  const hash = createHash('sha256')
  let bytes = 0
  const stream = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      hash.update(chunk)
      bytes += chunk.length
      controller.enqueue(chunk)
    },
  })
  return { stream, sum: () => ({ bytes, sha256: hash.digest('hex') }) }
}

/** Seals a file by the stream. Nothing is held but the chunk under way (64 KiB). */
export const sealFile = async (
  plain: ByteStream,
  random: Randomness = systemRandomness,
): Promise<SealedFile> => {
  const passphrase = toBase64Url(random(PASSPHRASE_BYTES))
  const encrypter = new Encrypter()
  encrypter.setPassphrase(passphrase)
  encrypter.setScryptWorkFactor(FILE_WORK_FACTOR)
  const inside = counting()
  const outside = counting()
  const { promise: sums, resolve, reject } = Promise.withResolvers<FileSums>()
  const aged = await encrypter.encrypt(plain.pipeThrough(inside.stream))
  const ending = new TransformStream<Uint8Array, Uint8Array>({
    flush() {
      const { bytes, sha256 } = inside.sum()
      resolve({ bytes, sha256, sealed: outside.sum().sha256 })
    },
  })
  aged.pipeThrough(outside.stream).pipeTo(ending.writable).catch(reject)
  sums.catch(() => undefined) // whoever reads the stream meets the same failure there
  return { passphrase, sealed: ending.readable, sums }
}

/** Stands before the others and turns away stanzas that ask for too much work. */
const workUpTo = (factor: number): Identity => ({
  unwrapFileKey: (stanzas) => {
    for (const { args } of stanzas)
      if (args[0] === 'scrypt' && Number(args[2]) > factor) throw new Error('scrypt work factor is too high')
    return null
  },
})

export interface AgeSecrets {
  readonly passphrases?: readonly string[]
  readonly identities?: readonly string[]
  /** The highest scrypt work factor to spend; our own files ask for 10. */
  readonly workFactor?: number
}

/** Headers of age files in use have a few hundred bytes. */
const HEADER_BYTES_MAX = 65_536
const LAST_LINE = /\n--- [A-Za-z0-9+/]{43}\n$/
const HEADER_END = Buffer.from('\n--- ')

/** Where the header ends: after the line that begins with three dashes. */
const endOfHeader = (bytes: Uint8Array): number | undefined => {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const line = view.indexOf(HEADER_END)
  const end = line < 0 ? -1 : view.indexOf('\n', line + 1)
  return end < 0 ? undefined : end + 1
}

/** Reads an age file with passphrases or age identities. Rejects for a header, the stream fails for a payload. */
export const readAge = async (sealed: ByteStream, secrets: AgeSecrets): Promise<ByteStream> => {
  const decrypter = new Decrypter()
  decrypter.addIdentity(workUpTo(secrets.workFactor ?? FILE_WORK_FACTOR))
  for (const passphrase of secrets.passphrases ?? []) decrypter.addPassphrase(passphrase)
  for (const identity of secrets.identities ?? []) decrypter.addIdentity(identity)
  const source = new ByteQueue(sealed)
  try {
    const header = await source.takeUntil(endOfHeader, HEADER_BYTES_MAX)
    if (!LAST_LINE.test(Buffer.from(header).toString('latin1')))
      throw new Error('the header has no whole MAC')
    const fileKey = await decrypter.decryptHeader(header)
    const nonce = await source.take(PAYLOAD_NONCE_BYTES)
    if (nonce.length < PAYLOAD_NONCE_BYTES) throw new Error('the file was cut off')
    return streamFrom(openPayload(fileKey, nonce, source), () => source.cancel())
  } catch (fault) {
    await source.cancel()
    throw fault
  }
}

/** One chunk a pull, so that a failure never overtakes a chunk before it. */
const streamFrom = (chunks: AsyncGenerator<Uint8Array>, cancel: () => Promise<void>): ByteStream =>
  new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = await chunks.next()
        if (done) controller.close()
        else controller.enqueue(value)
      },
      cancel,
    },
    { highWaterMark: 0 },
  )

/**
 * Opens a file by the stream. Refuses a wrong passphrase or a bad header at once; a chunk that was altered, or a file that
 * was cut off, makes the stream fail at that chunk: what came before it was authenticated.
 */
export const openFile = async (
  sealed: ByteStream,
  passphrase: string,
): Promise<Outcome<ByteStream, RecordProblemCode>> => {
  try {
    return accepted(await readAge(sealed, { passphrases: [passphrase] }))
  } catch (fault) {
    return problem('file-not-opened', fault instanceof Error ? fault.message : undefined)
  }
}
