// Files as a browser takes them, compressed when first asked for and kept as long as there is room.
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

export type Encoding = 'br' | 'gzip'
const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

const compress: Record<Encoding, (bytes: Buffer) => Promise<Buffer>> = {
  br: (bytes) => brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  gzip: (bytes) => zip(bytes, { level: 9 }),
}

/**
 * Compresses what `read` gives, unless the bytes of that etag are kept already. At most `mostBytes` are kept, of what was
 * asked for last.
 */
export const compressedFiles = (mostBytes: number) => {
  const kept = new Map<string, Buffer>()
  let bytes = 0
  return async (etag: string, encoding: Encoding, read: () => Promise<Buffer>) => {
    const before = kept.get(etag)
    const made = before ?? (await compress[encoding](await read()))
    if (kept.delete(etag)) bytes -= made.length
    kept.set(etag, made)
    bytes += made.length
    for (const [oldest, { length }] of kept) {
      if (bytes <= mostBytes) break
      kept.delete(oldest)
      bytes -= length
    }
    return made
  }
}
