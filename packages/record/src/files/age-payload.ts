// The payload of an age file (C2SP age.md, "Payload"): chunks of 64 KiB under ChaCha20-Poly1305, the last one marked. Read chunk
// by chunk: each is given out before the next is looked at, so whatever was authenticated is given out, and nothing else.
import { createDecipheriv, hkdfSync } from 'node:crypto'
import type { ByteQueue } from './byte-queue.ts'

const CHUNK_BYTES = 64 * 1024
const SEAL_BYTES = 16
export const PAYLOAD_NONCE_BYTES = 16
const NONCE_BYTES = 12
const LAST = 1

const openChunk = (key: Uint8Array, nonce: Uint8Array, sealed: Uint8Array): Uint8Array | undefined => {
  const end = sealed.length - SEAL_BYTES
  const decipher = createDecipheriv('chacha20-poly1305', key, nonce, { authTagLength: SEAL_BYTES })
  decipher.setAuthTag(sealed.subarray(end))
  try {
    const plain = decipher.update(sealed.subarray(0, end))
    decipher.final()
    return plain
  } catch {
    return undefined
  }
}

/** Counts up the first eleven bytes, big-endian; the twelfth marks the last chunk. */
const countUp = (nonce: Uint8Array): void => {
  for (let i = NONCE_BYTES - 2; i >= 0; i--) {
    nonce[i]!++
    if (nonce[i] !== 0) return
  }
}

/** Gives the plain chunks; throws at the first that is cut, altered or out of place. */
export const openPayload = async function* (
  fileKey: Uint8Array,
  payloadNonce: Uint8Array,
  source: ByteQueue,
): AsyncGenerator<Uint8Array> {
  const key = new Uint8Array(hkdfSync('sha256', fileKey, payloadNonce, 'payload', 32))
  const nonce = new Uint8Array(NONCE_BYTES)
  for (let isFirst = true, isLast = false; !isLast; isFirst = false) {
    const sealed = await source.take(CHUNK_BYTES + SEAL_BYTES)
    if (sealed.length < SEAL_BYTES) throw new Error('the file was cut off')
    if (sealed.length < CHUNK_BYTES + SEAL_BYTES) {
      if (sealed.length === SEAL_BYTES && !isFirst) throw new Error('the last chunk is empty')
      isLast = true
      nonce[NONCE_BYTES - 1] = LAST
    }
    let plain = openChunk(key, nonce, sealed)
    if (plain === undefined && !isLast) {
      isLast = true
      nonce[NONCE_BYTES - 1] = LAST
      plain = openChunk(key, nonce, sealed)
    }
    if (plain === undefined) throw new Error('a chunk was altered')
    countUp(nonce)
    yield plain
  }
  if ((await source.take(1)).length > 0) throw new Error('bytes follow the last chunk')
}
