// A register in a folder: `tile/…` and `checkpoint` are the static files of C2SP tlog-tiles, `notes` every checkpoint that
// was published, `packs/` the sealed letters, `enclosures/` what can be erased on its own. Packs come first: all else follows from them or is made again.
import { type SealedLetter, sameBytes, sha256, toHex } from '@parley/record'
import { TILE_WIDTH, type Tile, tilePath } from '@parley/record/register'
import type { Disk } from './disk.ts'
import { Erasures } from './erasures.ts'
import { contentHashIn, type WholeLetter } from './letter.ts'
import { NoteLog } from './note-log.ts'
import { leafOfRow, writeFrame } from './pack.ts'
import { Packs } from './packs.ts'
import type { RegisterStorage } from './storage.ts'
import { cutTile } from './tile-width.ts'

const CHECKPOINT = 'checkpoint'

const enclosurePath = (hash: Uint8Array): string => {
  const name = toHex(hash)
  return `enclosures/${name.slice(0, 2)}/${name.slice(2)}`
}

export class FileStorage implements RegisterStorage {
  readonly #disk: Disk
  readonly #packs: Packs
  readonly #erasures: Erasures
  readonly #notes: NoteLog
  /** Partial tiles that stand as files, to be removed once their full ones do. */
  readonly #partial = new Map<string, string>()

  private constructor(disk: Disk, packs: Packs, erasures: Erasures, notes: NoteLog) {
    this.#disk = disk
    this.#packs = packs
    this.#erasures = erasures
    this.#notes = notes
  }

  /**
   * Opens a register's folder, empty or not. What a crash cut short is set aside under `torn/`; anything else that is
   * not as it was written throws StorageDamaged. `unchecked` takes commits that are not as they were written too, for
   * a check that then names the letter.
   */
  static async open(disk: Disk, { unchecked = false }: { unchecked?: boolean } = {}): Promise<FileStorage> {
    const erasures = await Erasures.open(disk)
    const packs = await Packs.open(disk, (place) => erasures.at(place), unchecked)
    const notes = await NoteLog.open(disk)
    const storage = new FileStorage(disk, packs, erasures, notes)
    await storage.#republishCheckpoint()
    for (const place of erasures.places()) await storage.#destroyContent(place)
    return storage
  }

  async #republishCheckpoint(): Promise<void> {
    const note = this.#notes.last
    if (note === undefined) return
    const bytes = await this.#disk.read(CHECKPOINT)
    if (bytes === undefined || Buffer.from(bytes).toString() !== note)
      await this.#disk.write(CHECKPOINT, Buffer.from(note), false)
  }

  get size(): number {
    return this.#packs.size
  }

  async append(letters: readonly WholeLetter[], enclosures: readonly Uint8Array[]): Promise<void> {
    for (const bytes of enclosures) {
      const path = enclosurePath(sha256(bytes))
      if ((await this.#disk.size(path)) === undefined) await this.#disk.write(path, bytes, true)
    }
    if (letters.length > 0) await this.#packs.append(writeFrame(letters), letters)
  }

  async letters(from: number, to: number): Promise<SealedLetter[]> {
    if (from < 0 || to > this.size || from > to)
      throw new RangeError(`no letters ${from} to ${to} of ${this.size}`)
    return this.#packs.read(from, to, (place, { row, leaf, cover: sealedCover, content }) => {
      const hash = this.#erasures.at(place)
      const sealedContent = hash === undefined ? content : undefined
      return {
        leaf: leaf ?? leafOfRow(row, sealedCover, sealedContent ?? { hash: hash! }),
        sealedCover,
        sealedContent,
      }
    })
  }

  openings(): number[] {
    return this.#packs.openings()
  }

  async putTiles(tiles: readonly { readonly tile: Tile; readonly bytes: Uint8Array }[]): Promise<void> {
    for (const { tile, bytes } of tiles) {
      const path = tilePath(tile)
      const full = tilePath({ ...tile, width: TILE_WIDTH })
      await this.#disk.write(path, bytes, tile.width === TILE_WIDTH)
      const before = this.#partial.get(full)
      if (before !== undefined && before !== path) await this.#disk.remove(before)
      if (tile.width === TILE_WIDTH) this.#partial.delete(full)
      else this.#partial.set(full, path)
    }
  }

  async tile(tile: Tile): Promise<Uint8Array | undefined> {
    const exact = await this.#disk.read(tilePath(tile))
    if (exact !== undefined || tile.width === TILE_WIDTH) return exact
    const full = await this.#disk.read(tilePath({ ...tile, width: TILE_WIDTH }))
    return full === undefined ? undefined : cutTile(full, tile)
  }

  async putCheckpoint(note: string): Promise<void> {
    await this.#notes.append(note)
    // The static file follows from the list; where a crash loses it, opening writes it again.
    await this.#disk.write(CHECKPOINT, Buffer.from(note), false)
  }

  async checkpoint(): Promise<string | undefined> {
    return this.#notes.last
  }

  checkpointsAfter(size: number, count: number): Promise<string[]> {
    return this.#notes.after(size, count)
  }

  async enclosure(hash: Uint8Array): Promise<Uint8Array | 'erased' | undefined> {
    const bytes = await this.#disk.read(enclosurePath(hash))
    if (bytes === undefined) return undefined
    return sameBytes(sha256(bytes), hash) ? bytes : 'erased'
  }

  async erase(hash: Uint8Array): Promise<boolean> {
    const path = enclosurePath(hash)
    const bytes = await this.#disk.size(path)
    if (bytes === undefined) return this.#eraseContents(hash)
    if (bytes === 0) return false
    await this.#disk.overwrite(path, 0, new Uint8Array(bytes))
    await this.#disk.truncate(path, 0)
    return true
  }

  async #eraseContents(hash: Uint8Array): Promise<boolean> {
    let erased = false
    for (let from = 0; from < this.size; from += TILE_WIDTH) {
      const letters = await this.letters(from, Math.min(from + TILE_WIDTH, this.size))
      for (const [i, { leaf, sealedContent }] of letters.entries()) {
        if (sealedContent === undefined || sealedContent.length === 0) continue
        if (!sameBytes(contentHashIn(leaf), hash)) continue
        await this.#erasures.add(from + i, hash)
        await this.#destroyContent(from + i)
        erased = true
      }
    }
    return erased
  }

  #destroyContent(place: number): Promise<void> {
    return this.#packs.overwriteContent(place)
  }

  close(): Promise<void> {
    return this.#disk.close()
  }
}
