// The pack files of a register in order, and where each letter lies in them.
import type { Disk } from './disk.ts'
import type { WholeLetter } from './letter.ts'
import { type Frame, frameAt, isWholeFrame, nextMagic, type ReadRange, rowOf } from './pack.ts'
import { StorageDamaged } from './storage.ts'

const FOLDER = 'packs'
/** A pack that has reached this many bytes gets no further commit. */
const PACK_BYTES = 16_777_216
/** Letters read at once from one pack, in bytes. */
const READ_BYTES = 4_194_304

type Place = {
  readonly pack: string
  readonly at: number
  readonly coverBytes: number
  readonly contentBytes: number
  readonly row: Uint8Array
}

const packName = (firstPlace: number): string => `${FOLDER}/${String(firstPlace).padStart(12, '0')}`

export class Packs {
  readonly #disk: Disk
  readonly #places: Place[] = []
  #pack = packName(0)
  #packBytes = 0
  /** Set while bytes of a failed append may stand behind the last whole frame. */
  #dirty = false

  private constructor(disk: Disk) {
    this.#disk = disk
  }

  get size(): number {
    return this.#places.length
  }

  /** Reads the packs. Only behind the last whole frame of the last pack may there be a torn one. */
  static async open(disk: Disk, erasedHash: (place: number) => Uint8Array | undefined): Promise<Packs> {
    const packs = new Packs(disk)
    const names = (await disk.list(FOLDER)).map((name) => `${FOLDER}/${name}`)
    for (const [i, name] of names.entries()) {
      if (name !== packName(packs.size))
        throw new StorageDamaged(`${name} does not follow ${packs.size} letters`)
      await packs.#openPack(name, i === names.length - 1, erasedHash)
    }
    return packs
  }

  async #openPack(
    name: string,
    isLast: boolean,
    erasedHash: (place: number) => Uint8Array | undefined,
  ): Promise<void> {
    const bytes = (await this.#disk.size(name)) ?? 0
    const read: ReadRange = (from, length) => this.#disk.readRange(name, from, length)
    let at = 0
    while (at < bytes) {
      const frame = await frameAt(read, at, bytes)
      const first = this.size
      const whole =
        frame !== undefined &&
        (!isLast || (await isWholeFrame(read, at, frame, (i) => erasedHash(first + i))))
      if (frame === undefined || !whole) break
      this.#add(name, frame)
      at = frame.end
    }
    if (at < bytes) {
      if (!isLast) throw new StorageDamaged(`${name} is not whole at byte ${at}`)
      await this.#setAside(name, at, bytes)
    }
    this.#pack = name
    this.#packBytes = at
  }

  #add(pack: string, frame: Frame): void {
    for (const [i, span] of frame.spans.entries()) this.#places.push({ pack, ...span, row: rowOf(frame, i) })
  }

  /** Keeps the bytes of a torn commit for whoever wants to look, and cuts the pack back to its last whole frame. */
  async #setAside(name: string, at: number, bytes: number): Promise<void> {
    const torn = await this.#disk.readRange(name, at, bytes - at)
    const read: ReadRange = async (from, length) => torn.subarray(from, from + length)
    for (let from = nextMagic(torn, 1); from >= 0; from = nextMagic(torn, from + 1)) {
      const frame = await frameAt(read, from, torn.length)
      if (frame !== undefined && (await isWholeFrame(read, from, frame, () => undefined)))
        throw new StorageDamaged(`${name} is damaged at byte ${at}: a whole commit follows`)
    }
    await this.#disk.write(`torn/${name.slice(FOLDER.length + 1)}-${at}`, torn, true)
    await this.#disk.truncate(name, at)
  }

  /** Appends a commit; all of it lasts once it resolves. After a failure the pack is cut back before anything else. */
  async append(frame: Uint8Array, letters: readonly WholeLetter[]): Promise<void> {
    if (this.#dirty) {
      await this.#disk.truncate(this.#pack, this.#packBytes)
      this.#dirty = false
    }
    if (this.#packBytes >= PACK_BYTES) {
      this.#pack = packName(this.size)
      this.#packBytes = 0
    }
    const start = this.#packBytes
    this.#dirty = true
    await this.#disk.append(this.#pack, frame)
    this.#dirty = false
    const read: ReadRange = async (from, length) => frame.slice(from - start, from - start + length)
    const written = await frameAt(read, start, start + frame.length)
    if (written === undefined || written.spans.length !== letters.length)
      throw new Error('a frame is not whole')
    this.#add(this.#pack, written)
    this.#packBytes = start + frame.length
  }

  /** The letters at from ≤ place < to, each made from its table row and its sealed bytes, which are views. */
  async read<T>(
    from: number,
    to: number,
    make: (place: number, row: Uint8Array, cover: Uint8Array, content: Uint8Array) => T,
  ): Promise<T[]> {
    const made: T[] = []
    while (made.length < to - from) {
      const first = from + made.length
      const { pack, at: start } = this.#places[first]!
      let last = first
      const endOf = (place: Place): number => place.at + place.coverBytes + place.contentBytes
      while (last + 1 < to) {
        const next = this.#places[last + 1]!
        if (next.pack !== pack || endOf(next) - start > READ_BYTES) break
        last++
      }
      const bytes = await this.#disk.readRange(pack, start, endOf(this.#places[last]!) - start)
      for (let place = first; place <= last; place++) {
        const { at, coverBytes, contentBytes, row } = this.#places[place]!
        const cover = at - start
        const content = cover + coverBytes
        made.push(
          make(place, row, bytes.subarray(cover, content), bytes.subarray(content, content + contentBytes)),
        )
      }
    }
    return made
  }

  /** Writes zeros over the sealed content at a place. */
  async overwriteContent(place: number): Promise<void> {
    const found = this.#places[place]
    if (found === undefined) throw new StorageDamaged(`the letter at ${place} was erased and is not there`)
    await this.#disk.overwrite(found.pack, found.at + found.coverBytes, new Uint8Array(found.contentBytes))
  }
}
