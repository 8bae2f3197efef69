// The pack files of a register in order, and where each letter lies in them.
import type { Disk } from './disk.ts'
import type { WholeLetter } from './letter.ts'
import { type LetterPlace, LetterTable } from './letter-table.ts'
import { type Frame, frameAt, leavesOfFrame, nextMagic, type ReadRange, rowOf } from './pack.ts'
import { StorageDamaged } from './storage.ts'

const FOLDER = 'packs'
/** A pack that has reached this many bytes gets no further commit. */
const PACK_BYTES = 16_777_216
/** Letters read at once from one pack, in bytes. */
const READ_BYTES = 1_048_576

/** What a pack holds of one letter. */
export type SealedBytes = {
  readonly row: Uint8Array
  readonly leaf: Uint8Array | undefined
  readonly cover: Uint8Array
  readonly content: Uint8Array
}

const endOf = ({ at, coverBytes, contentBytes }: LetterPlace): number => at + coverBytes + contentBytes

const packName = (firstPlace: number): string => `${FOLDER}/${String(firstPlace).padStart(12, '0')}`

export class Packs {
  readonly #disk: Disk
  readonly #table = new LetterTable()
  readonly #names: string[] = []
  #pack = packName(0)
  #packBytes = 0
  /** Set while bytes of a failed append may stand behind the last whole frame. */
  #dirty = false

  private constructor(disk: Disk) {
    this.#disk = disk
  }

  get size(): number {
    return this.#table.length
  }

  /** Reads the packs. Only behind the last whole frame of the last pack may there be a torn one. */
  static async open(
    disk: Disk,
    erasedHash: (place: number) => Uint8Array | undefined,
    unchecked = false,
  ): Promise<Packs> {
    const packs = new Packs(disk)
    const names = (await disk.list(FOLDER)).map((name) => `${FOLDER}/${name}`)
    for (const [i, name] of names.entries()) {
      if (name !== packName(packs.size))
        throw new StorageDamaged(`${name} does not follow ${packs.size} letters`, packs.size)
      await packs.#openPack(name, i === names.length - 1, unchecked, erasedHash)
    }
    return packs
  }

  async #openPack(
    name: string,
    isLast: boolean,
    unchecked: boolean,
    erasedHash: (place: number) => Uint8Array | undefined,
  ): Promise<void> {
    const bytes = (await this.#disk.size(name)) ?? 0
    const read: ReadRange = (from, length) => this.#disk.readRange(name, from, length)
    let at = 0
    while (at < bytes) {
      const frame = await frameAt(read, at, bytes)
      const first = this.size
      if (frame === undefined) break
      const leaves =
        isLast && !unchecked ? await leavesOfFrame(read, at, frame, (i) => erasedHash(first + i)) : []
      if (leaves === undefined) break
      this.#add(name, frame)
      for (const [i, leaf] of leaves.entries()) this.#table.keepLeaf(first + i, leaf)
      at = frame.end
    }
    if (at < bytes) {
      if (!isLast) throw new StorageDamaged(`${name} is not whole at byte ${at}`, this.size)
      await this.#setAside(name, at, bytes)
    }
    this.#pack = name
    this.#packBytes = at
  }

  #add(name: string, frame: Frame): void {
    if (this.#names.at(-1) !== name) this.#names.push(name)
    for (const [i, span] of frame.spans.entries())
      this.#table.push(this.#names.length - 1, span, rowOf(frame, i))
  }

  /** Keeps the bytes of a torn commit for whoever wants to look, and cuts the pack back to its last whole frame. */
  async #setAside(name: string, at: number, bytes: number): Promise<void> {
    const torn = await this.#disk.readRange(name, at, bytes - at)
    const read: ReadRange = async (from, length) => torn.subarray(from, from + length)
    for (let from = nextMagic(torn, 1); from >= 0; from = nextMagic(torn, from + 1)) {
      const frame = await frameAt(read, from, torn.length)
      if (frame !== undefined && (await leavesOfFrame(read, from, frame, () => undefined)) !== undefined)
        throw new StorageDamaged(`${name} is damaged at byte ${at}: a whole commit follows`, this.size)
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
    const first = this.size
    const read: ReadRange = async (from, length) => frame.subarray(from - start, from - start + length)
    const written = await frameAt(read, start, start + frame.length)
    if (written === undefined || written.spans.length !== letters.length)
      throw new Error('a frame is not whole')
    this.#add(this.#pack, written)
    for (const [i, { leaf }] of letters.entries()) this.#table.keepLeaf(first + i, leaf)
    this.#packBytes = start + frame.length
  }

  /**
   * The letters at from ≤ place < to. `make` gets the sealed bytes as views, the table row, and the leaf where it is known
   * already; it gives the letter, whose leaf is then kept.
   */
  async read<T extends { readonly leaf: Uint8Array }>(
    from: number,
    to: number,
    make: (place: number, bytes: SealedBytes) => T,
  ): Promise<T[]> {
    const made: T[] = []
    for (let first = from; first < to; first = from + made.length) {
      const run = this.#runFrom(first, to)
      const start = run[0]!.at
      const bytes = await this.#disk.readRange(this.#names[run[0]!.pack]!, start, endOf(run.at(-1)!) - start)
      for (const [i, { at, coverBytes, contentBytes, row }] of run.entries()) {
        const content = at - start + coverBytes
        const leaf = this.#table.keptLeaf(first + i)
        const cover = bytes.subarray(at - start, content)
        const one = make(first + i, {
          row,
          leaf,
          cover,
          content: bytes.subarray(content, content + contentBytes),
        })
        if (leaf === undefined) this.#table.keepLeaf(first + i, one.leaf)
        made.push(one)
      }
    }
    return made
  }

  /** Letters that lie in one pack, from a place on, as many as are read at once. */
  #runFrom(first: number, to: number): LetterPlace[] {
    const run = [this.#table.place(first)]
    const { pack, at } = run[0]!
    for (let place = first + 1; place < to; place++) {
      const next = this.#table.place(place)
      if (next.pack !== pack || endOf(next) - at > READ_BYTES) break
      run.push(next)
    }
    return run
  }

  /** The places of letters that may be open entries or epoch letters. */
  openings(): number[] {
    return Array.from({ length: this.size }, (_, place) => place).filter((place) =>
      this.#table.mayBeOpening(place),
    )
  }

  /** Writes zeros over the sealed content at a place. */
  async overwriteContent(place: number): Promise<void> {
    if (place >= this.size) throw new StorageDamaged(`the letter at ${place} was erased and is not there`)
    const { pack, at, coverBytes, contentBytes } = this.#table.place(place)
    await this.#disk.overwrite(this.#names[pack]!, at + coverBytes, new Uint8Array(contentBytes))
  }
}
