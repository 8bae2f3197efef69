// Names of files, as they come in and as they go out.

/** A plain name: no path, no control or direction-changing characters, not hidden, at most 255 bytes. */
export const isFileName = (name: string): boolean =>
  name.isWellFormed() &&
  Buffer.byteLength(name) <= 255 &&
  !/[/\\\p{Cc}\u202a-\u202e\u2066-\u2069\u200e\u200f]/u.test(name) &&
  name.trim() === name &&
  !name.startsWith('.')

/** RFC 6266, with the name in ASCII for old readers and in UTF-8 (RFC 8187) for the others. */
export const contentDisposition = (how: 'inline' | 'attachment', name: string): string => {
  const plain = name.replaceAll(/[^\x20-\x7e]|["\\%]/g, '_')
  const exact = encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `${how}; filename="${plain}"; filename*=UTF-8''${exact}`
}
