// A register in memory, for tests and for rehearsals that leave nothing behind.
import { hash } from 'node:crypto'
import { type SealedLetter, sameBytes } from '@parley/record'
import { type Tile, tilePath } from '@parley/record/register'
import { contentHashIn, type WholeLetter } from './letter.ts'
import { sizeOfNote } from './note-log.ts'
import type { RegisterStorage } from './storage.ts'
import { cutTile } from './tile-width.ts'

const nameOf = (bytes: Uint8Array): string => hash('sha256', bytes, 'hex')

export class MemoryStorage implements RegisterStorage {
  readonly #letters: SealedLetter[] = []
  readonly #tiles = new Map<string, Uint8Array>()
  readonly #enclosures = new Map<string, Uint8Array | 'erased'>()
  readonly #checkpoints: string[] = []

  get size(): number {
    return this.#letters.length
  }

  async append(letters: readonly WholeLetter[], enclosures: readonly Uint8Array[]): Promise<void> {
    for (const { leaf, sealedCover, sealedContent } of letters)
      this.#letters.push({
        leaf: new Uint8Array(leaf),
        sealedCover: new Uint8Array(sealedCover),
        sealedContent: new Uint8Array(sealedContent),
      })
    for (const bytes of enclosures) {
      const name = nameOf(bytes)
      if (!this.#enclosures.has(name)) this.#enclosures.set(name, new Uint8Array(bytes))
    }
  }

  async letters(from: number, to: number): Promise<SealedLetter[]> {
    if (from < 0 || to > this.size || from > to)
      throw new RangeError(`no letters ${from} to ${to} of ${this.size}`)
    return this.#letters.slice(from, to)
  }

  openings(): number[] {
    return [...this.#letters.keys()]
  }

  async putTiles(tiles: readonly { readonly tile: Tile; readonly bytes: Uint8Array }[]): Promise<void> {
    for (const { tile, bytes } of tiles) this.#tiles.set(tilePath(tile), new Uint8Array(bytes))
  }

  async tile(tile: Tile): Promise<Uint8Array | undefined> {
    const exact = this.#tiles.get(tilePath(tile))
    if (exact !== undefined) return exact
    const full = this.#tiles.get(tilePath({ ...tile, width: 256 }))
    return full === undefined ? undefined : cutTile(full, tile)
  }

  async putCheckpoint(note: string): Promise<void> {
    this.#checkpoints.push(note)
  }

  async checkpoint(): Promise<string | undefined> {
    return this.#checkpoints.at(-1)
  }

  async checkpointsAfter(size: number, count: number): Promise<string[]> {
    return this.#checkpoints.filter((note) => sizeOfNote(note) > size).slice(0, count)
  }

  async enclosure(sha256: Uint8Array): Promise<Uint8Array | 'erased' | undefined> {
    return this.#enclosures.get(Buffer.from(sha256).toString('hex'))
  }

  async erase(sha256: Uint8Array): Promise<boolean> {
    const name = Buffer.from(sha256).toString('hex')
    const held = this.#enclosures.get(name)
    if (held === undefined || held === 'erased') return this.#eraseContents(sha256)
    held.fill(0)
    this.#enclosures.set(name, 'erased')
    return true
  }

  #eraseContents(sha256: Uint8Array): boolean {
    let erased = false
    for (const [place, letter] of this.#letters.entries()) {
      if (letter.sealedContent === undefined || !sameBytes(contentHashIn(letter.leaf), sha256)) continue
      letter.sealedContent.fill(0)
      this.#letters[place] = { ...letter, sealedContent: undefined }
      erased = true
    }
    return erased
  }

  async close(): Promise<void> {}
}
