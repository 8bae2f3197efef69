// Which sealed contents were erased, by place: a list that is written before the bytes are destroyed, so that a crash in
// between finishes the erasure instead of damaging the pack.
import { getU64, putU64 } from '@parley/record'
import type { Disk } from './disk.ts'

const FILE = 'erased'
const RECORD_BYTES = 40

/** The hashes of erased contents by the places of their letters. */
export class Erasures {
  readonly #disk: Disk
  readonly #byPlace = new Map<number, Uint8Array>()

  private constructor(disk: Disk) {
    this.#disk = disk
  }

  /** Reads the list; a record that a crash cut short never took effect and is dropped. */
  static async open(disk: Disk): Promise<Erasures> {
    const erasures = new Erasures(disk)
    const bytes = (await disk.read(FILE)) ?? new Uint8Array(0)
    const whole = bytes.length - (bytes.length % RECORD_BYTES)
    if (whole < bytes.length) await disk.truncate(FILE, whole)
    for (let at = 0; at < whole; at += RECORD_BYTES)
      erasures.#byPlace.set(getU64(bytes, at)!, bytes.slice(at + 8, at + RECORD_BYTES))
    return erasures
  }

  /** The hash of what once stood at this place, where it was erased. */
  at(place: number): Uint8Array | undefined {
    return this.#byPlace.get(place)
  }

  places(): Iterable<number> {
    return this.#byPlace.keys()
  }

  /** Lasts once it resolves. */
  async add(place: number, sha256: Uint8Array): Promise<void> {
    const record = new Uint8Array(RECORD_BYTES)
    putU64(record, 0, place)
    record.set(sha256, 8)
    await this.#disk.append(FILE, record)
    this.#byPlace.set(place, sha256.slice())
  }
}
