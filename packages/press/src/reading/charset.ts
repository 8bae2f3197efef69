// Bytes to words: byte order marks, UTF-16 without one, UTF-8, and the code pages of Western Europe, Turkey and Arabic script.

const decode = (bytes: Uint8Array, charset: string): string => new TextDecoder(charset).decode(bytes)

/** Every second byte is zero: UTF-16 of mostly Latin text, with or without a byte order mark. */
const utf16 = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null => {
  const seen = Math.min(bytes.length - (bytes.length % 2), 4096)
  if (seen < 4) return null
  let even = 0
  let odd = 0
  for (let at = 0; at < seen; at += 2) {
    if (bytes[at] === 0) even++
    if (bytes[at + 1] === 0) odd++
  }
  if (odd > seen * 0.2 && even < seen * 0.02) return 'utf-16le'
  if (even > seen * 0.2 && odd < seen * 0.02) return 'utf-16be'
  return null
}

/**
 * The code page that single bytes are most likely in. In Arabic script most letters are above 0xC0; Turkish and Western
 * European pages differ in six letters only, which Icelandic alone uses in the Western one.
 */
const codePage = (bytes: Uint8Array): string => {
  let high = 0
  let letters = 0
  let turkish = 0
  for (const byte of bytes) {
    if (byte >= 0xc0 || [0x8d, 0x8e, 0x90, 0x81, 0x8a, 0x98, 0x9a, 0x9f, 0xaa].includes(byte)) high++
    else if ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a) letters++
    if ([0xd0, 0xdd, 0xde, 0xf0, 0xfd, 0xfe].includes(byte)) turkish++
  }
  if (high > letters) return 'windows-1256'
  return turkish > 0 ? 'windows-1254' : 'windows-1252'
}

const known = (charset: string | null): string | null => {
  if (!charset) return null
  try {
    return new TextDecoder(charset).encoding
  } catch {
    return null // a name that nobody knows is no name
  }
}

/** The words of a text file. `stated` is the charset that the file or its sender names; UTF-8 that fits goes before it. */
export const decodeText = (bytes: Uint8Array, stated: string | null = null): string => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decode(bytes, 'utf-16le')
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decode(bytes, 'utf-16be')
  const wide = utf16(bytes)
  if (wide) return decode(bytes, wide)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const charset = known(stated)
    return decode(bytes, charset === null || charset === 'utf-8' ? codePage(bytes) : charset)
  }
}

/** True where the bytes, decoded as text, hold what no text holds: zeros or many control characters. */
export const isBinary = (text: string): boolean => {
  const sample = text.slice(0, 20_000)
  let odd = 0
  for (const char of sample) {
    const code = char.charCodeAt(0)
    if (code === 0) return true
    if (
      (code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13 && code !== 27) ||
      code === 0xfffd
    )
      odd++
  }
  return odd > sample.length * 0.02
}
