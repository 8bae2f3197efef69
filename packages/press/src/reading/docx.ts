// Word documents, by mammoth, after their packing was looked at: what unpacks to too much is not unpacked.
import { inflateRawSync } from 'node:zlib'
import { isTooMuch } from './html/limits.ts'
import { readFragment } from './html/page.ts'
import { type Outcome, unreadable } from './problems.ts'
import type { Raw } from './raw.ts'

/** All XML of a document together, unpacked; the longest articles have one. */
const LARGEST_MEGABYTES = 30
const MOST_PARTS = 5_000
const MOST_TAGS = 600_000

type Part = { name: string; encrypted: boolean; method: number; packed: number; unpacked: number; at: number }

/** The parts that the directory at the end of the archive lists; null where there is no such directory (PKWARE APPNOTE 4.3). */
const partsOf = (bytes: Buffer): Part[] | null => {
  const end = bytes.lastIndexOf('PK\x05\x06', undefined, 'latin1')
  if (end === -1 || end + 22 > bytes.length) return null
  const count = bytes.readUInt16LE(end + 10)
  const parts: Part[] = []
  let at = bytes.readUInt32LE(end + 16)
  for (let n = 0; n < count; n++) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== 0x02014b50) return null
    const [name, extra, comment] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ]
    parts.push({
      name: bytes.toString('utf8', at + 46, at + 46 + name),
      encrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.readUInt32LE(at + 20),
      unpacked: bytes.readUInt32LE(at + 24),
      at: bytes.readUInt32LE(at + 42),
    })
    at += 46 + name + extra + comment
  }
  return parts
}

/** The unpacked part; never more than `most` bytes of it. Throws RangeError where it is larger, whatever its directory says. */
const unpack = (bytes: Buffer, part: Part, most: number): Buffer => {
  const start = part.at + 30 + bytes.readUInt16LE(part.at + 26) + bytes.readUInt16LE(part.at + 28)
  const packed = bytes.subarray(start, start + part.packed)
  if (part.method === 0) return packed
  return inflateRawSync(packed, { maxOutputLength: most })
}

const check = (bytes: Buffer, name: string): Outcome<null> => {
  const damaged = () => unreadable('article-damaged', { name, form: 'DOCX' })
  const most = LARGEST_MEGABYTES * 1_000_000
  const tooMuch = () => unreadable('article-unpacks', { name, limit: LARGEST_MEGABYTES })
  const parts = partsOf(bytes)
  if (!parts) return damaged()
  if (parts.some(({ encrypted }) => encrypted)) return unreadable('article-encrypted', { name })
  if (parts.length > MOST_PARTS) return tooMuch()
  let left = most
  for (const part of parts.filter(({ name: of }) => /\.(?:xml|rels)$/i.test(of))) {
    if (part.unpacked > left) return tooMuch()
    try {
      const xml = unpack(bytes, part, left + 1)
      left -= xml.length
      if (left < 0) return tooMuch()
      if (isTooMuch(xml.toString('latin1'), MOST_TAGS)) return unreadable('article-too-deep', { name })
    } catch (error) {
      return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? tooMuch() : damaged()
    }
  }
  return { ok: true, value: null }
}

export const readDocx = async (given: Uint8Array, name: string): Promise<Outcome<Raw>> => {
  const bytes = Buffer.from(given.buffer, given.byteOffset, given.byteLength)
  const checked = check(bytes, name)
  if (!checked.ok) return checked
  const { default: mammoth } = await import('mammoth')
  let html: string
  try {
    const converted = await mammoth.convertToHtml(
      { buffer: bytes },
      {
        styleMap: ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => h2:fresh"],
        // Pictures are never unpacked.
        convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
        externalFileAccess: false,
      },
    )
    html = converted.value
  } catch {
    return unreadable('article-damaged', { name, form: 'DOCX' }) // its reader throws whatever it stumbled over
  }
  const blocks = await readFragment(html, name, false)
  return blocks.ok ? { ok: true, value: { blocks: blocks.value, facts: {}, sheds: false } } : blocks
}
