// Which pictures may be shown in a page. Only raster formats that run nothing, and only where the first bytes
// agree with what the file says it is. Nothing is decoded here.
import { Readable } from 'node:stream'

const starts = (bytes: Buffer, at: number, sign: string) =>
  bytes.toString('latin1', at, at + sign.length) === sign

const SIGNS: Record<string, (first: Buffer) => boolean> = {
  'image/png': (first) => starts(first, 0, '\x89PNG\r\n\x1a\n'),
  'image/jpeg': (first) => starts(first, 0, '\xff\xd8\xff'),
  'image/gif': (first) => starts(first, 0, 'GIF87a') || starts(first, 0, 'GIF89a'),
  'image/avif': (first) => starts(first, 4, 'ftypavif'),
  'image/webp': (first) => starts(first, 0, 'RIFF') && starts(first, 8, 'WEBP'),
}

/** The media type under which a file may be shown, or null where it may only be downloaded. */
export const rasterType = (first: Buffer, mediaType: string): string | null =>
  SIGNS[mediaType]?.(first) ? mediaType : null

/** The first bytes of a stream (at least 12, if it has as many), and the stream with them still in it. */
export const peek = async (content: Readable): Promise<{ first: Buffer; whole: Readable }> => {
  const chunks = content[Symbol.asyncIterator]()
  const held: Buffer[] = []
  let bytes = 0
  while (bytes < 12) {
    const next = await chunks.next()
    if (next.done) break
    held.push(next.value as Buffer)
    bytes += (next.value as Buffer).length
  }
  const rest = async function* () {
    try {
      yield* held
      for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value as Buffer
    } finally {
      content.destroy() // also where the reader of the whole went away
    }
  }
  return { first: Buffer.concat(held), whole: Readable.from(rest(), { objectMode: false }) }
}
