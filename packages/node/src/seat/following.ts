// Keeping up with the hub: pull what is cosigned into the copy, read it, and apply it to the process file. Each
// stage is on the disk before the next begins, and each can be done again from the one before it.
import { setImmediate as turn } from 'node:timers/promises'
import type { RegisterService } from '@parley/hub'
import { toHex } from '@parley/record'
import { applyEntries, applyEntry, type Entry, rebuild } from '@parley/talks'
import type { Progress } from '../interface.ts'
import { ok, type Result } from '../problems.ts'
import type { Database } from '../store/database.ts'
import type { Outbox } from '../store/outbox.ts'
import {
  type AppliedNote,
  appliedSize,
  awaitsSecondReading,
  type KnownRoom,
  noteFound,
  resetReplay,
  setAppliedNote,
  setAppliedSize,
  setAwaitsSecondReading,
  setRooms,
  storedEntry,
} from '../store/process-file.ts'
import type { SeatCopy } from './copy.ts'
import type { Enclosures } from './enclosures.ts'
import { entryOf } from './entries.ts'
import { obeyErasures } from './erasing.ts'
import type { Files } from './files.ts'
import type { Read, SeatReading } from './reading.ts'
import { withOpened } from './releasing.ts'

export interface FollowingOptions {
  seat: string
  copy: SeatCopy
  reading: SeatReading
  db: Database
  outbox: Outbox
  enclosures: Enclosures
  files: Files
}

export class Following {
  readonly #options: FollowingOptions
  #obeyed = false

  constructor(options: FollowingOptions) {
    this.#options = options
  }

  /** Brings the process file up to the copy: at the start, and after a power cut between the two. */
  async catchUp(onProgress?: (progress: Progress) => void): Promise<void> {
    const { reading, copy, db, outbox } = this.#options
    const applied = appliedSize(db)
    let handedOver = awaitsSecondReading(db)
    for await (const read of inBatches(reading.advance())) {
      if (reading.size > applied) await this.#apply(read, reading.size)
      if (read.settled.length > 0) outbox.remove(read.settled)
      handedOver ||= read.opensEarlier
      onProgress?.({ step: 'replayed', done: reading.size, of: copy.size })
      await turn()
    }
    if (handedOver) await this.#readAgain()
    // A power cut may have come between an erasure's entry and the erasure.
    if (!this.#obeyed && reading.size > 0) await this.#obey(0)
    this.#obeyed ||= reading.size > 0
  }

  /** Keys that were handed over open earlier letters: a second reading gives those their places. */
  async #readAgain(): Promise<void> {
    const { reading, copy, db } = this.#options
    const applies = awaitsSecondReading(db)
    await reading.restart()
    if (applies) db.exec('DELETE FROM replay_found')
    for await (const read of inBatches(reading.advance())) {
      if (applies) await this.#apply(read, copy.size)
      await turn()
    }
    setAwaitsSecondReading(db, false)
  }

  /** Pulls, reads and applies whatever the hub has cosigned since. */
  async pull(hub: RegisterService): Promise<Result<void>> {
    for (;;) {
      const steps = await this.#options.copy.pull(hub)
      if (!steps.ok) return steps
      if (steps.value === 0) return ok(undefined)
      await this.catchUp()
    }
  }

  /** Makes the process file again from the copy. Gives how many entries it then holds. */
  async replay(onProgress?: (progress: Progress) => void): Promise<number> {
    const { reading, db } = this.#options
    await reading.restart()
    db.transaction(() => {
      resetReplay(db)
      rebuild(db, [])
    }).immediate()
    await this.catchUp(onProgress)
    return db.prepare<[], number>('SELECT count(*) FROM entries').pluck().get() ?? 0
  }

  async #apply(read: Read, size: number): Promise<void> {
    const { reading, db, copy, enclosures } = this.#options
    const entries: Entry[] = []
    for (const { place, reading: letter } of read.letters) {
      const entry = entryOf(reading.reader, place, letter)
      entries.push(await withOpened(copy, reading.reader, await enclosures.open(entry, reading.reader)))
    }
    db.transaction(() => {
      applyEntries(db, entries)
      noteFound(db, read.found)
      setRooms(db, roomsOf(reading))
      setAppliedSize(db, size)
      const note = noteOf(reading)
      if (note) setAppliedNote(db, note)
      if (read.opensEarlier) setAwaitsSecondReading(db, true)
    }).immediate()
    const first = entries[0]?.place
    if (first !== undefined) await this.#obey(first)
  }

  /** Obeys the erasures at places from `from` on. */
  async #obey(from: number): Promise<void> {
    const poorer = new Set(await obeyErasures(this.#options, from))
    if (poorer.size > 0) await this.#applyAgain(poorer)
  }

  /** Takes entries anew that lost a personal value here, so that no table or index keeps it. */
  async #applyAgain(ids: ReadonlySet<string>): Promise<void> {
    const { db, enclosures, reading } = this.#options
    for (const id of ids) {
      const stored = storedEntry(db, id)
      if (stored) applyEntry(db, await enclosures.open(stored, reading.reader))
    }
  }
}

/** Letters that one commit takes at most, about. */
const BATCH_LETTERS = 500

/** Steps put together, so that many small ones cost one commit. */
async function* inBatches(reads: AsyncIterable<Read>): AsyncGenerator<Read> {
  let batch: Read | null = null
  for await (const read of reads) {
    batch ??= { letters: [], settled: [], found: [], opensEarlier: false }
    batch.letters.push(...read.letters)
    batch.settled.push(...read.settled)
    batch.found.push(...read.found)
    batch.opensEarlier ||= read.opensEarlier
    if (batch.letters.length < BATCH_LETTERS) continue
    yield batch
    batch = null
  }
  if (batch) yield batch
}

const noteOf = ({ note, opened, reader }: SeatReading): AppliedNote | null =>
  note
    ? {
        leaves: note.size,
        opened,
        process: toHex(reader.ledger.gate.process),
        root: toHex(note.root),
        cosigned: note.cosignedBy,
        quorum: note.cosigners,
        checkpointAt: new Date(note.quorumTimeMs).toISOString(),
      }
    : null

const roomsOf = (reading: SeatReading): KnownRoom[] => {
  const governing = toHex(reading.reader.ledger.gate.genesis.governing)
  return reading.rooms().map(({ id, epochs, taken }) => {
    const last = epochs.at(-1)!
    const isClosed = last.epoch.epoch < taken
    return {
      room: id,
      governing: id === governing,
      epoch: last.epoch.epoch,
      readers: isClosed ? [] : last.members.map(({ seat }) => seat).sort(),
    }
  })
}
