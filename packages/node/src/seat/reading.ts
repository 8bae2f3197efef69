// A seat reading its own copy, note by note, in the order of the register: what it can open becomes entries.

import type { ReaderKey, RecordProblemCode } from '@parley/record'
import { type SeatReader as Reader, type Reading, SeatReader, sameBytes, toHex } from '@parley/record'
import type { SeatCopy, Step } from './copy.ts'
import { Slices } from './slices.ts'

const BATCH = 256

/** Something at a place that takes no effect, or that shows a gap: the code is the record's. */
export interface Found {
  place: number
  code: RecordProblemCode
}

/** What reading a step brought. */
export interface Read {
  /** Readings that the process file takes, with their places. */
  letters: { place: number; reading: Extract<Reading, { kind: 'letter' }> }[]
  /** Ids of letters that stand in their author's chain for good, in effect or not: what the outbox may forget. */
  settled: Uint8Array[]
  found: Found[]
  /** True where handed-over keys open earlier letters: the process file has to be made again from the start. */
  opensEarlier: boolean
}

/** Whether a letter without effect took its place in its author's chain all the same: it came too late, or began nothing. */
const tookItsPlace = (
  { ledger }: Reader,
  reading: Reading,
): reading is Extract<Reading, { kind: 'letter' | 'epoch' }> => {
  if (reading.kind !== 'letter' && reading.kind !== 'epoch') return false
  const { id, cover } = reading.letter
  const { previous } = ledger.nextPlace(cover.author, cover.room)
  return previous !== undefined && sameBytes(previous, id)
}

export class SeatReading {
  readonly #copy: SeatCopy
  readonly #key: ReaderKey
  #reader: Reader | undefined
  /** Steps of the copy that were read. */
  #steps = 0
  /** Gate entries and letters that could be opened so far; the genesis entry is one. */
  opened = 1

  readonly #slices: Slices

  constructor(copy: SeatCopy, key: ReaderKey, slices = new Slices()) {
    this.#copy = copy
    this.#key = key
    this.#slices = slices
  }

  /** Throws before the first step was read. */
  get reader(): Reader {
    if (!this.#reader) throw new Error('nothing was read yet')
    return this.#reader
  }

  /** The last note that was read, undefined before the first. */
  get note() {
    return this.#copy.steps[this.#steps - 1]?.note
  }

  /** Leaves read so far. */
  get size(): number {
    return this.#steps === 0 ? 0 : this.#copy.steps[this.#steps - 1]!.to
  }

  /** Reads every step of the copy that was not read yet. */
  async *advance(onLetter?: (done: number, of: number) => void): AsyncGenerator<Read> {
    while (this.#steps < this.#copy.steps.length) {
      const step = this.#copy.steps[this.#steps]!
      const read = await this.#read(step, onLetter)
      this.#steps++
      yield read
    }
  }

  /** Begins again at leaf 0 with every key found so far, so that letters opened late get their places. */
  async restart(): Promise<void> {
    const first = (await this.#copy.letters(0, 1))[0]!
    const again = this.#reader?.again(first) ?? SeatReader.begin(first, [this.#key])
    if (!again.ok) throw new Error(`the copy does not begin with a genesis entry: ${again.detail}`)
    this.#reader = again.value
    this.#steps = 0
    this.opened = 1
  }

  async #read({ note, from, to }: Step, onLetter?: (done: number, of: number) => void): Promise<Read> {
    if (!this.#reader) await this.restart()
    const reader = this.reader
    // The note comes first: it is what bounds the time of the letters that it is the first to cover.
    reader.ledger.notes.add(note)
    const read: Read = { letters: [], settled: [], found: [], opensEarlier: false }
    for (let at = Math.max(from, 1); at < to; at += BATCH) {
      for (const [i, letter] of (await this.#copy.letters(at, Math.min(to, at + BATCH))).entries()) {
        const place = at + i
        const reading = await reader.read(letter)
        await this.#slices.next()
        if (reading.kind === 'sealed') continue
        if (reading.kind !== 'refused') this.opened++
        if (reading.kind === 'epoch') read.opensEarlier ||= reading.opensEarlier
        if (reading.code !== undefined) {
          read.found.push({ place, code: reading.code })
          if (tookItsPlace(reader, reading)) read.settled.push(reading.letter.id)
        } else if (reading.kind !== 'gate') {
          read.settled.push(reading.letter.id)
          if (reading.kind === 'letter') read.letters.push({ place, reading })
        }
        onLetter?.(place + 1, this.#copy.size)
      }
    }
    return read
  }

  /** Room ids, in hex, of the rooms that this seat reads, with their state. */
  rooms() {
    return (this.#reader?.ledger.rooms.all ?? []).map((state) => ({ id: toHex(state.room), ...state }))
  }
}
