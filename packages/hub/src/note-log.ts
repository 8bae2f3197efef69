// Every checkpoint that was published, in order: a seat that joins later needs them all, because entries name the note
// that they had seen and are bounded by the first note over them. File: u32 length ‖ note, one after another.
import { getU32, putU32 } from '@parley/record'
import type { Disk } from './disk.ts'
import { StorageDamaged } from './storage.ts'

const FILE = 'notes'

/** The size on the second line of a checkpoint. */
export const sizeOfNote = (note: string): number => {
  const size = Number(note.split('\n', 2)[1])
  if (!Number.isSafeInteger(size)) throw new StorageDamaged('a note kept is not a checkpoint')
  return size
}

type Kept = { readonly size: number; readonly at: number; readonly bytes: number }

export class NoteLog {
  readonly #disk: Disk
  readonly #kept: Kept[] = []
  #end = 0
  #last: string | undefined
  #dirty = false

  private constructor(disk: Disk) {
    this.#disk = disk
  }

  /** Reads the notes; one that a crash cut short was never published and is dropped. */
  static async open(disk: Disk): Promise<NoteLog> {
    const log = new NoteLog(disk)
    const bytes = (await disk.read(FILE)) ?? new Uint8Array(0)
    while (log.#end + 4 <= bytes.length) {
      const length = getU32(bytes, log.#end)
      if (log.#end + 4 + length > bytes.length) break
      log.#add(Buffer.from(bytes.subarray(log.#end + 4, log.#end + 4 + length)).toString(), length)
    }
    if (log.#end < bytes.length) await disk.truncate(FILE, log.#end)
    return log
  }

  #add(note: string, bytes: number): void {
    this.#kept.push({ size: sizeOfNote(note), at: this.#end + 4, bytes })
    this.#end += 4 + bytes
    this.#last = note
  }

  get last(): string | undefined {
    return this.#last
  }

  /** Lasts once it resolves. */
  async append(note: string): Promise<void> {
    const text = Buffer.from(note)
    const record = new Uint8Array(4 + text.length)
    putU32(record, 0, text.length)
    record.set(text, 4)
    if (this.#dirty) await this.#disk.truncate(FILE, this.#end)
    this.#dirty = true
    await this.#disk.append(FILE, record)
    this.#dirty = false
    this.#add(note, text.length)
  }

  /** Up to `count` notes over more than `size` leaves, in order. */
  async after(size: number, count: number): Promise<string[]> {
    const first = this.#kept.findIndex((note) => note.size > size)
    if (first < 0) return []
    const notes: string[] = []
    for (const { at, bytes } of this.#kept.slice(first, first + count))
      notes.push(Buffer.from(await this.#disk.readRange(FILE, at, bytes)).toString())
    return notes
  }
}
