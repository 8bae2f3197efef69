// Files as age blobs: sealed by the stream under a passphrase that travels in the letter, named by the SHA-256 of
// the sealed bytes. A seat keeps its own; those of others lie with the hub until they are asked for.
import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream, existsSync, linkSync, renameSync, rmSync } from 'node:fs'
import { copyFile, open, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream as WebStream } from 'node:stream/web'
import { openFile, sealFile } from '@parley/record'
import type { FileRef } from '@parley/talks'
import { makeFolder } from '../folder/durable.ts'
import { fail, ok, type Result } from '../problems.ts'
import type { Database } from '../store/database.ts'

const isHash = (text: string): boolean => /^[0-9a-f]{64}$/.test(text)

export class Files {
  readonly #own: string
  readonly #shared: string
  readonly #db: Database
  #temporary = 0

  /** `own` is the seat's folder of files; `shared` that of the hub on this machine. */
  constructor(own: string, shared: string, db: Database) {
    this.#own = own
    this.#shared = shared
    this.#db = db
  }

  /** Seals a file and keeps it; an act can then name it. The bytes are on the disk when this resolves. */
  async put(content: Readable, about: { name: string; mediaType: string }): Promise<Result<FileRef>> {
    makeFolder(this.#own)
    makeFolder(this.#shared)
    const { passphrase, sealed, sums } = await sealFile(Readable.toWeb(content) as ReadableStream<Uint8Array>)
    const temporary = join(this.#own, `.new-${process.pid}-${this.#temporary++}`)
    try {
      await pipeline(Readable.fromWeb(sealed as WebStream), createWriteStream(temporary, { mode: 0o600 }))
      const handle = await open(temporary, 'r')
      await handle.sync()
      await handle.close()
    } catch (error) {
      rmSync(temporary, { force: true })
      throw error
    }
    const { bytes, sha256, sealed: name } = await sums
    renameSync(temporary, join(this.#own, name))
    await this.#share(join(this.#own, name), join(this.#shared, name))
    return ok({ ...about, bytes, sha256, sealed: name, passphrase })
  }

  /** One file on the disk where the file system allows it, else a copy. */
  async #share(from: string, to: string): Promise<void> {
    if (existsSync(to)) return
    try {
      linkSync(from, to)
    } catch {
      await copyFile(from, to)
    }
  }

  /** What the entries of this seat say of a sealed file, or null where none names it. */
  #named(sealed: string): FileRef | null {
    const contents = this.#db
      .prepare<[string], string>('SELECT content FROM entries WHERE instr(content, ?) > 0')
      .pluck()
      .iterate(`"sealed":"${sealed}"`)
    for (const content of contents) {
      const found = fileRefIn(JSON.parse(content), sealed)
      if (found) return found
    }
    return null
  }

  /** The plain bytes of a file that an entry of this seat names, whichever side deposited it. */
  async get(sealed: string): Promise<Result<{ about: FileRef; content: Readable }>> {
    const about = isHash(sealed) ? this.#named(sealed) : null
    if (!about) return fail('not-found', { what: 'file', name: sealed }, '/sealed')
    const own = join(this.#own, sealed)
    const shared = join(this.#shared, sealed)
    if (!existsSync(own) && existsSync(shared)) {
      makeFolder(this.#own)
      await this.#share(shared, own)
    }
    if (!existsSync(own)) return fail('entry-erased', {}, '/sealed')
    const blob = Readable.toWeb(createReadStream(own)) as unknown as ReadableStream<Uint8Array>
    const opened = await openFile(blob, about.passphrase)
    if (!opened.ok)
      return fail('copy-unreadable', { part: 'file', seat: '', detail: opened.detail }, '/sealed')
    const content = Readable.fromWeb(opened.value as WebStream)
    const checked = asStated(about)
    pipeline(content, checked).catch(() => undefined) // whoever reads it meets the same failure
    return ok({ about, content: checked })
  }

  /** Destroys this seat's copy of a sealed file and, when asked to, the hub's. */
  async erase(sealed: string, everywhere: boolean): Promise<void> {
    if (!isHash(sealed)) return
    for (const folder of everywhere ? [this.#own, this.#shared] : [this.#own])
      if (existsSync(join(folder, sealed))) await unlink(join(folder, sealed))
  }
}

/**
 * Passes on what the entry states of a file, size and hash, and fails where the file is another. No byte beyond the size
 * stated is passed, and the last ones only once the hash was compared: nobody takes a false file for a whole one.
 */
const asStated = ({ bytes, sha256 }: FileRef): Transform => {
  const sum = createHash('sha256')
  const otherwise = () => new Error('the file is not the one that the entry names')
  let passed = 0
  let held: Buffer | undefined
  return new Transform({
    transform(chunk: Buffer, _, done) {
      passed += chunk.length
      if (passed > bytes) return done(otherwise())
      sum.update(chunk)
      const before = held
      held = chunk
      done(null, before)
    },
    flush(done) {
      if (passed !== bytes || sum.digest('hex') !== sha256) return done(otherwise())
      done(null, held)
    },
  })
}

/** The file reference with that sealed name somewhere in an act. */
export const fileRefIn = (value: unknown, sealed: string): FileRef | null => {
  if (typeof value !== 'object' || value === null) return null
  if ('sealed' in value && value.sealed === sealed && 'passphrase' in value) return value as FileRef
  for (const part of Object.values(value)) {
    const found = fileRefIn(part, sealed)
    if (found) return found
  }
  return null
}
