// The cosigned notes that a seat has taken, in order, as they were: what `seen` names and what bounds times.
import { closeSync, fdatasyncSync, openSync, readFileSync, truncateSync, writeSync } from 'node:fs'
import type { Pace } from '@parley/hub'

/** A file of notes: u32 length ‖ note, one after another. A record that a power cut left half is dropped. */
export class NotesFile {
  readonly #path: string
  readonly #pace: Pace
  readonly #notes: string[] = []

  constructor(path: string, mode: 'read' | 'write', pace: Pace = { waits: true }) {
    this.#path = path
    this.#pace = pace
    let bytes: Buffer
    try {
      bytes = readFileSync(path)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
      return
    }
    let at = 0
    while (at + 4 <= bytes.length) {
      const end = at + 4 + bytes.readUInt32BE(at)
      if (end > bytes.length) break
      this.#notes.push(bytes.toString('utf8', at + 4, end))
      at = end
    }
    if (mode === 'write' && at < bytes.length) truncateSync(path, at)
  }

  get all(): readonly string[] {
    return this.#notes
  }

  /** Adds notes; they are on the disk when this returns, at a pace that waits. */
  append(notes: readonly string[]): void {
    const records = Buffer.concat(
      notes.flatMap((note) => {
        const text = Buffer.from(note)
        const length = Buffer.alloc(4)
        length.writeUInt32BE(text.length)
        return [length, text]
      }),
    )
    const handle = openSync(this.#path, 'a', 0o600)
    try {
      for (let written = 0; written < records.length; ) written += writeSync(handle, records, written)
      if (this.#pace.waits) fdatasyncSync(handle)
    } finally {
      closeSync(handle)
    }
    this.#notes.push(...notes)
  }
}
