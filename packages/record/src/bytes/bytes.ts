// Byte strings joined, compared and spelled. Nothing here allocates a Node Buffer for its caller to keep.

/** Bytes one after another in one fresh array. */
export const joinBytes = (...parts: readonly Uint8Array[]): Uint8Array => {
  let length = 0
  for (const part of parts) length += part.length
  const joined = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    joined.set(part, at)
    at += part.length
  }
  return joined
}

const viewOf = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)

/** Whether two byte strings are the same. Not for secrets: it stops at the first difference. */
export const sameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && Buffer.compare(a, b) === 0

/** Whether every byte is zero. */
export const isZero = (bytes: Uint8Array): boolean => {
  for (let i = 0; i < bytes.length; i++) if (bytes[i] !== 0) return false
  return true
}

/** Lower-case hex digits, two a byte. */
export const toHex = (bytes: Uint8Array): string => viewOf(bytes).toString('hex')

/** Reads lower-case hex of exactly `length` bytes, or undefined for any other text. */
export const fromHex = (text: string, length: number): Uint8Array | undefined =>
  text.length === 2 * length && /^[0-9a-f]*$/.test(text)
    ? Uint8Array.from(Buffer.from(text, 'hex'))
    : undefined

/** base64url without padding (RFC 4648 §5). */
export const toBase64Url = (bytes: Uint8Array): string => viewOf(bytes).toString('base64url')

/** Reads base64url in its one canonical spelling, or undefined for any other text. */
export const fromBase64Url = (text: string): Uint8Array | undefined => {
  const bytes = Buffer.from(text, 'base64url')
  return bytes.toString('base64url') === text ? Uint8Array.from(bytes) : undefined
}

/** One character a byte (code points 0 to 255): the cheapest key for a Map. */
export const toMapKey = (bytes: Uint8Array): string => viewOf(bytes).toString('latin1')

const encoder = new TextEncoder()
const strictDecoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** UTF-8 of a text. */
export const toUtf8 = (text: string): Uint8Array => encoder.encode(text)

/** Reads UTF-8, or undefined where it is not well-formed. A byte order mark is kept as a character. */
export const fromUtf8 = (bytes: Uint8Array): string | undefined => {
  try {
    return strictDecoder.decode(bytes)
  } catch {
    return undefined
  }
}
