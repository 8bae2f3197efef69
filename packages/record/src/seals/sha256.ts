// SHA-256 over labelled parts. Short inputs go to sodium, long ones to OpenSSL, which uses the processor's own instructions.
import { hash } from 'node:crypto'
import { sodium } from './sodium.ts'

export const HASH_BYTES = 32
/** Below this many bytes the call into OpenSSL costs more than it saves. */
const SHORT_BYTES = 128

/** SHA-256 of the bytes, fresh. */
export const sha256 = (bytes: Uint8Array): Uint8Array => {
  const digest = new Uint8Array(HASH_BYTES)
  if (bytes.length < SHORT_BYTES) {
    sodium.crypto_hash_sha256(digest, bytes)
    return digest
  }
  // As a string of one character a byte: a Buffer of its own would take as long as the hash.
  const text = hash('sha256', bytes, 'binary')
  for (let i = 0; i < HASH_BYTES; i++) digest[i] = text.charCodeAt(i)
  return digest
}

let scratch = new Uint8Array(4096)

/** SHA-256 of up to four parts one after another, without keeping the joined bytes. */
export const sha256Joined = (
  label: Uint8Array,
  a: Uint8Array,
  b?: Uint8Array,
  c?: Uint8Array,
): Uint8Array => {
  const length = label.length + a.length + (b?.length ?? 0) + (c?.length ?? 0)
  if (length > scratch.length) scratch = new Uint8Array(2 * length)
  scratch.set(label, 0)
  let at = label.length
  scratch.set(a, at)
  at += a.length
  if (b !== undefined) {
    scratch.set(b, at)
    at += b.length
  }
  if (c !== undefined) scratch.set(c, at)
  return sha256(scratch.subarray(0, length))
}
