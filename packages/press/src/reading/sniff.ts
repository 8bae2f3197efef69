// Which form a file has, by its content; its name and media type count only where the content leaves it open.
import { decodeText, isBinary } from './charset.ts'
import type { Hints } from './hints.ts'

export type Sniffed =
  | { form: 'pdf' | 'docx' }
  | { form: 'mail' | 'mbox'; text: string }
  | { form: 'html' | 'feed' | 'text'; text: string }
  | { form: 'encrypted' | 'binary' }
  /** A form that has a name and is not read. */
  | { form: 'other'; called: string }

const MAGIC: [called: string, bytes: string][] = [
  ['RTF', '{\\rtf'],
  ['PNG', '\x89PNG'],
  ['JPEG', '\xff\xd8\xff'],
  ['GIF', 'GIF8'],
  ['WebP', 'RIFF'],
  ['TIFF', 'II*\0'],
  ['TIFF', 'MM\0*'],
  ['gzip', '\x1f\x8b'],
  ['7z', '7z\xbc\xaf\x27\x1c'],
  ['RAR', 'Rar!'],
  ['xz', '\xfd7zXZ'],
  ['bzip2', 'BZh'],
  ['zstd', '\x28\xb5\x2f\xfd'],
  ['SQLite', 'SQLite format 3'],
  ['ELF', '\x7fELF'],
  ['MP3', 'ID3'],
  ['Ogg', 'OggS'],
  ['PostScript', '%!PS'],
  ['age', 'age-encryption.org'],
]

const begins = (bytes: Uint8Array, magic: string): boolean =>
  magic.length <= bytes.length && [...magic].every((char, at) => bytes[at] === char.charCodeAt(0))

const includes = (bytes: Uint8Array, words: string): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(words, 0, 'latin1')

/** A mail's header: at least two of these lines, one after the other but for folded lines, before the first empty one. */
const HEADER =
  /^(?:from|to|cc|date|subject|message-id|mime-version|received|return-path|delivered-to|reply-to|content-type|x-[\w-]+|dkim-signature|list-[\w-]+|sender|user-agent|in-reply-to|references|arc-[\w-]+|authentication-results):/i

const isMail = (text: string): boolean => {
  const end = text.search(/\r?\n\r?\n/)
  const lines = text.slice(0, end === -1 ? 4000 : Math.min(end, 40_000)).split(/\r?\n/)
  const headers = lines.filter((line) => HEADER.test(line)).length
  return (
    headers >= 2 &&
    lines.every((line) => /^[!-9;-~]+:|^\s+\S/.test(line)) &&
    lines.some((line) => /^(?:from|message-id|received|mime-version|subject):/i.test(line))
  )
}

const charsetIn = (bytes: Uint8Array, mediaType: string | undefined): string | null => {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 2048)).toString(
    'latin1',
  )
  return (
    /charset\s*=\s*["']?([\w-]+)/i.exec(mediaType ?? '')?.[1] ??
    /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1] ??
    /^<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/i.exec(head)?.[1] ??
    null
  )
}

const isJson = (text: string): boolean => {
  try {
    return typeof JSON.parse(text) === 'object'
  } catch {
    return false
  }
}

const ofText = (text: string, hints: Hints): Sniffed => {
  const start = text.slice(0, 5000).replace(/^[\s\uFEFF]+/, '')
  if (/^From \S.*\d{4}\s*$/m.test(start.split(/\r?\n/, 1)[0]!) && isMail(start.replace(/^.*\r?\n/, '')))
    return { form: 'mbox', text }
  if (isMail(text)) return { form: 'mail', text }
  if (start.startsWith('{') && /jsonfeed\.org\/version/.test(start)) return { form: 'feed', text }
  if (/^[[{]/.test(start) && isJson(text)) return { form: 'other', called: 'JSON' }
  const markup = start.replace(/^(?:<\?[^>]*>|<!--[\s\S]*?-->|\s)+/, '')
  if (/^<(?:rss|feed|rdf:RDF)[\s>]/i.test(markup)) return { form: 'feed', text }
  if (
    /^(?:<!doctype html|<(?:html|head|body|article|main|div|section|p|h[1-6]|meta|title|table|center|font|span)[\s>])/i.test(
      markup,
    )
  )
    return { form: 'html', text }
  if (/^<\?xml|^<!doctype/i.test(start)) return { form: 'other', called: 'XML' }
  const tagged = /html/i.test(hints.mediaType ?? '') || /\.x?html?$/i.test(hints.name ?? '')
  return tagged && /<(?:p|div|br|h[1-6]|body)[\s/>]/i.test(text)
    ? { form: 'html', text }
    : { form: 'text', text }
}

export const sniff = (bytes: Uint8Array, hints: Hints): Sniffed => {
  if (includes(bytes.subarray(0, 1024), '%PDF-')) return { form: 'pdf' }
  if (begins(bytes, 'PK\x03\x04'))
    return includes(bytes, 'word/document') ? { form: 'docx' } : { form: 'other', called: 'ZIP' }
  if (begins(bytes, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'))
    return includes(bytes, [...'EncryptedPackage'].join('\0'))
      ? { form: 'encrypted' }
      : { form: 'other', called: 'DOC' }
  if (
    begins(bytes, 'age-encryption.org') ||
    begins(bytes, '-----BEGIN PGP MESSAGE') ||
    begins(bytes, '-----BEGIN AGE')
  )
    return { form: 'encrypted' }
  const magic = MAGIC.find(([, start]) => begins(bytes, start))
  if (magic) return { form: 'other', called: magic[0] }
  const text = decodeText(bytes, charsetIn(bytes, hints.mediaType))
  return isBinary(text) ? { form: 'binary' } : ofText(text, hints)
}
