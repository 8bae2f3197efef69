// The built pages, from one folder. Files named by the hash of their content never change and are kept for a
// year; index.html is asked about each time and answers every address that is no file, for the pages route by
// themselves.
import { createHash } from 'node:crypto'
import { lstat, readFile } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { compressedFiles, type Encoding } from './compressed.ts'

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.geojson': 'application/geo+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.wasm': 'application/wasm',
}
const COMPRESSIBLE = new Set(['.html', '.js', '.css', '.json', '.geojson', '.svg', '.txt', '.webmanifest'])
/** Vite's names: `index-D7xK2a9Q.js` under assets/. */
const HASHED = /^assets[/\\].+-[A-Za-z0-9_-]{8}\.[a-z0-9]+$/

/** Of what was compressed: more than a reader's pages take, less than the basemap. */
const MOST_KEPT_BYTES = 4 * 2 ** 20

/** What is known of a file without holding its bytes: the basemap alone has a dozen megabytes of them. */
interface PageFile {
  path: string
  modifiedMs: number
  etag: string
}

const encodingFor = (accepted: string | undefined, extension: string): Encoding | 'identity' => {
  if (!COMPRESSIBLE.has(extension) || accepted === undefined) return 'identity'
  const names = accepted.split(',').map((part) => part.trim().split(';')[0])
  return names.includes('br') ? 'br' : names.includes('gzip') ? 'gzip' : 'identity'
}

/**
 * Answers a request with a file under `folder`, with index.html, or with null where there is neither.
 * No address leads out of the folder, and hidden files are not there.
 */
export const pageFiles = (folder: string) => {
  const known = new Map<string, PageFile>()
  const compressed = compressedFiles(MOST_KEPT_BYTES)

  const find = async (path: string): Promise<PageFile | null> => {
    try {
      const about = await lstat(join(folder, path))
      if (!about.isFile()) return null
      const before = known.get(path)
      if (before?.modifiedMs === about.mtimeMs) return before
      const bytes = await readFile(join(folder, path))
      const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`
      const file = { path, modifiedMs: about.mtimeMs, etag }
      known.set(path, file)
      return file
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG') return null
      throw error
    }
  }

  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | null> => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return null
    const asked = pathOf(request.url)
    if (asked === null) return null
    const exact = asked === '' ? null : await find(asked)
    const isPage = exact === null && extname(asked) === ''
    const file = exact ?? (isPage ? await find('index.html') : null)
    if (!file) return null
    const extension = isPage ? '.html' : extname(asked)
    const encoding = encodingFor(request.headers['accept-encoding'], extension)
    const etag = file.etag.replace(/"$/, `${encoding === 'identity' ? '' : `-${encoding}`}"`)
    reply.header('etag', etag).header('vary', 'accept-encoding')
    reply.header(
      'cache-control',
      !isPage && HASHED.test(asked) ? 'public, max-age=31536000, immutable' : 'no-cache',
    )
    if (request.headers['if-none-match'] === etag) return reply.code(304).send()
    const read = () => readFile(join(folder, file.path))
    const body = encoding === 'identity' ? await read() : await compressed(etag, encoding, read)
    if (encoding !== 'identity') reply.header('content-encoding', encoding)
    return reply
      .code(200)
      .type(TYPES[extension] ?? 'application/octet-stream')
      .send(body)
  }
}

/** The path inside the folder that an address names, or null where it names none that may be there. */
const pathOf = (url: string): string | null => {
  let path: string
  try {
    path = decodeURIComponent(url.split('?')[0] ?? '')
  } catch {
    return null
  }
  if (path.includes('\0') || path.includes('\\')) return null
  const parts = path.split('/').filter((part) => part !== '')
  if (parts.some((part) => part.startsWith('.'))) return null
  return normalize(parts.join(sep)) === '.' ? '' : parts.join(sep)
}
