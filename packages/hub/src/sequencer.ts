// The sequencer of one process: checks submissions, keeps them, grows the tree, and has each new checkpoint cosigned.
// It alone appends. What it has given a receipt for is on disk; what it has signed is never taken back.
import {
  applyGate,
  type DeviceKey,
  type GateState,
  isGateLeaf,
  openGate,
  type SealedLetter,
  sameBytes,
  toMapKey,
  writeReceipt,
} from '@parley/record'
import {
  leafHash,
  noteSigner,
  originOf,
  SIGNATURE_TYPE,
  signCheckpoint,
  TILE_WIDTH,
  type Tile,
  tilesBetween,
} from '@parley/record/register'
import { admitGroup, bytesOfGroup } from './admission.ts'
import { collectCosignatures } from './cosigning.ts'
import { Feed } from './feed.ts'
import type { WholeLetter } from './letter.ts'
import { sizeOfNote } from './note-log.ts'
import { type HubOutcome, hubProblem } from './problems.ts'
import { logKeyAt, policiesFor } from './quorum.ts'
import type { Group, RegisterService, Submitted } from './register.ts'
import { type Restored, restoreTree } from './restore.ts'
import { type RegisterStorage, StorageDamaged } from './storage.ts'
import { partialHashTiles, writeTiles } from './tile-writing.ts'
import type { WitnessService } from './witness.ts'

/** One commit takes about this many bytes of submissions at the most; a single submission may be larger. */
const COMMIT_BYTES = 8_388_608
/** How many checkpoints one answer holds at the most. */
export const NOTES_PER_ANSWER = 1024
/** How many letters one answer holds at the most. */
export const LETTERS_PER_ANSWER = 1024

export type SequencerOptions = {
  readonly storage: RegisterStorage
  /** The hub's keys: the one that the gate names signs checkpoints and receipts. */
  readonly hubKeys: readonly DeviceKey[]
  readonly witnesses: readonly WitnessService[]
  /** Milliseconds since 1970; the system's clock unless told otherwise. */
  readonly now?: () => number
  /** Within how many milliseconds a submission is promised to stand under a quorum's note: an hour. */
  readonly promiseMs?: number
  /** How long to wait before asking again where the quorum was not reached, in milliseconds: two seconds. */
  readonly retryMs?: number
}

type Waiting = { readonly group: Group; readonly answer: (outcome: HubOutcome<Submitted>) => void }
type Admitted = Waiting & { readonly hashes: readonly Uint8Array[] }
type Fresh = { readonly letter: WholeLetter; readonly leafHash: Uint8Array }
type Batch = { readonly admitted: Admitted[]; readonly fresh: Map<string, Fresh>; readonly gate: GateState }

export class Sequencer implements RegisterService {
  readonly process: Uint8Array
  readonly #options: SequencerOptions
  readonly #tree: Restored['tree']
  readonly #tail: Restored['tail']
  readonly #places: Map<string, number>
  readonly #notes = new Feed<string>()
  readonly #witnessSizes = new Map<WitnessService, number>()
  readonly #queue: Waiting[] = []
  #gate: GateState
  /** How far tiles and checkpoint are published. */
  #published: number
  #committing: Promise<void> | undefined
  #cosigning: Promise<void> | undefined
  #retry: NodeJS.Timeout | undefined
  #closed = false

  private constructor(
    options: SequencerOptions,
    restored: Restored,
    places: Map<string, number>,
    gate: GateState,
  ) {
    this.process = gate.process
    this.#options = options
    this.#tree = restored.tree
    this.#tail = restored.tail
    this.#places = places
    this.#gate = gate
    this.#published = 0
    if (restored.note !== undefined) {
      this.#notes.publish(restored.note)
      this.#published = sizeOfNote(restored.note)
    }
  }

  /** Opens a register that has its first leaf. Throws StorageDamaged rather than go on from a doubtful past. */
  static async open(options: SequencerOptions): Promise<Sequencer> {
    if (options.storage.size === 0) throw new StorageDamaged('a register begins with its first leaf')
    const places = new Map<string, number>()
    const open: number[] = []
    const restored = await restoreTree(options.storage, (leaf, hash) => {
      if (isGateLeaf(leaf)) open.push(places.size)
      places.set(toMapKey(hash), places.size)
    })
    const gate = await restoreGate(options.storage, open)
    const sequencer = new Sequencer(options, restored, places, gate)
    await sequencer.#republish()
    sequencer.#cosignSoon()
    return sequencer
  }

  /** Begins a register in an empty storage with its first leaf; refuses one that holds anything. */
  static async create(options: SequencerOptions, genesis: WholeLetter): Promise<Sequencer> {
    if (options.storage.size > 0) throw new StorageDamaged('the storage holds a register already')
    const gate = openGate(genesis)
    if (!gate.ok) throw new TypeError(gate.detail)
    policiesFor(gate.value, 0, 1)
    await options.storage.append([genesis], [])
    return Sequencer.open(options)
  }

  /** The gate as of the last letter that is on disk. */
  get gate(): GateState {
    return this.#gate
  }

  /** How many letters are on disk, recorded or not yet. */
  get size(): number {
    return this.#tree.size
  }

  submit(group: Group): Promise<HubOutcome<Submitted>> {
    if (this.#closed) return Promise.resolve(hubProblem('hub-closed'))
    return new Promise((answer) => {
      this.#queue.push({ group, answer })
      this.#commitSoon()
    })
  }

  #commitSoon(): void {
    this.#committing ??= this.#commitAll().finally(() => {
      this.#committing = undefined
      // A group may have come between the last look at the queue and now.
      if (this.#queue.length > 0) this.#commitSoon()
    })
  }

  async #commitAll(): Promise<void> {
    // One turn of the loop, so that whoever submits at the same moment shares the same fsync.
    await new Promise((resume) => setImmediate(resume))
    while (this.#queue.length > 0) await this.#commit(this.#takeBatch())
  }

  /** Judges what waits, in order, up to one commit's bytes; refusals are answered at once. */
  #takeBatch(): Batch {
    const admitted: Admitted[] = []
    const fresh = new Map<string, Fresh>()
    let gate = this.#gate
    for (let bytes = 0; this.#queue.length > 0 && bytes < COMMIT_BYTES; ) {
      const waiting = this.#queue.shift()!
      const { group, answer } = waiting
      const hashes = group.letters.map(({ leaf }) => leafHash(leaf))
      const added = new Map<string, Fresh>()
      for (const [i, letter] of group.letters.entries()) {
        const key = toMapKey(hashes[i]!)
        if (!this.#places.has(key) && !fresh.has(key)) added.set(key, { letter, leafHash: hashes[i]! })
      }
      const place = this.#tree.size + fresh.size
      const letters = [...added.values()].map(({ letter }) => letter)
      const after = admitGroup({ gate, place, holdsKey: this.#holdsKey }, group, letters)
      if (!after.ok) {
        answer(after)
        continue
      }
      gate = after.value
      for (const [key, each] of added) fresh.set(key, each)
      admitted.push({ ...waiting, hashes })
      bytes += bytesOfGroup(group)
    }
    return { admitted, fresh, gate }
  }

  #holdsKey = (publicKey: Uint8Array): boolean =>
    this.#options.hubKeys.some((key) => sameBytes(key.publicKey, publicKey))

  async #commit({ admitted, fresh, gate }: Batch): Promise<void> {
    const letters = [...fresh.values()].map(({ letter }) => letter)
    const enclosures = admitted.flatMap(({ group }) => group.enclosures ?? [])
    try {
      if (letters.length + enclosures.length > 0) await this.#options.storage.append(letters, enclosures)
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error)
      for (const { answer } of admitted) answer(hubProblem('storage-failed', detail))
      return
    }
    for (const [key, { letter, leafHash }] of fresh) {
      this.#places.set(key, this.#tree.size)
      this.#tree.append(leafHash)
      this.#tail.push(letter.leaf)
    }
    this.#gate = gate
    for (const each of admitted) each.answer({ ok: true, value: this.#receiptFor(each) })
    this.#cosignSoon()
  }

  #receiptFor({ group, hashes }: Admitted): Submitted {
    const { now = Date.now, promiseMs = 3_600_000 } = this.#options
    const acceptedMs = now()
    const places = hashes.map((hash) => this.#places.get(toMapKey(hash))!)
    const promise = {
      process: this.process,
      group: group.submission.group,
      count: hashes.length,
      acceptedMs,
      deadlineMs: acceptedMs + promiseMs,
    }
    return { receipt: writeReceipt(promise, this.#hubKeyAt(this.#tree.size)), places }
  }

  #hubKeyAt(size: number): DeviceKey {
    const { publicKey } = logKeyAt(this.#gate, size)
    const key = this.#options.hubKeys.find((each) => sameBytes(each.publicKey, publicKey))
    if (key === undefined) throw new TypeError('this hub does not hold the key that the gate names')
    return key
  }

  #cosignSoon(): void {
    clearTimeout(this.#retry)
    this.#retry = undefined
    this.#cosigning ??= this.#cosignAll().finally(() => {
      this.#cosigning = undefined
      if (this.#published < this.#tree.size && this.#retry === undefined && !this.#closed) this.#cosignSoon()
    })
  }

  async #cosignAll(): Promise<void> {
    while (this.#published < this.#tree.size) {
      if (await this.#cosignAndPublish(this.#tree.size)) continue
      if (this.#closed) return
      this.#retry = setTimeout(() => this.#cosignSoon(), this.#options.retryMs ?? 2000).unref()
      return
    }
  }

  async #cosignAndPublish(size: number): Promise<boolean> {
    const { witnesses, storage } = this.#options
    const origin = originOf(this.process)
    const signer = noteSigner(origin, SIGNATURE_TYPE.ed25519, this.#hubKeyAt(size))
    const note = signCheckpoint({ origin, size, root: this.#tree.root(size) }, signer)
    const cosigned = await collectCosignatures({
      note,
      size,
      read: this.#tree.read,
      policies: policiesFor(this.#gate, this.#published, size),
      witnesses,
      sizes: this.#witnessSizes,
    })
    if (!cosigned.ok) return false
    try {
      const tiles = tilesBetween(this.#published, size).filter(
        ({ level, index }) => level !== 'entries' || index * TILE_WIDTH >= this.#tail.first,
      )
      await storage.putTiles(writeTiles(this.#tree, tiles, this.#tail))
      await storage.putCheckpoint(cosigned.value.note)
    } catch {
      return false
    }
    this.#tail.dropBefore(size)
    this.#published = size
    this.#notes.publish(cosigned.value.note)
    return true
  }

  /** Makes the tiles of the published size again: partial ones need not have lasted. */
  async #republish(): Promise<void> {
    const size = this.#published
    if (size === 0) return
    const since = tilesBetween(Math.min(this.#tail.first, size), size)
    const partial = partialHashTiles(size)
    await this.#options.storage.putTiles(writeTiles(this.#tree, [...since, ...partial], this.#tail))
  }

  async checkpoint(): Promise<string | undefined> {
    return this.#notes.latest
  }

  checkpoints(signal?: AbortSignal): AsyncIterable<string> {
    return this.#notes.values(signal)
  }

  checkpointsAfter(size: number): Promise<string[]> {
    return this.#options.storage.checkpointsAfter(size, NOTES_PER_ANSWER)
  }

  async letters(from: number, to: number): Promise<SealedLetter[]> {
    const end = Math.min(to, this.#tree.size, from + LETTERS_PER_ANSWER)
    return from >= end ? [] : this.#options.storage.letters(from, end)
  }

  tile(tile: Tile): Promise<Uint8Array | undefined> {
    return this.#options.storage.tile(tile)
  }

  enclosure(sha256: Uint8Array): Promise<Uint8Array | 'erased' | undefined> {
    return this.#options.storage.enclosure(sha256)
  }

  erase(sha256: Uint8Array): Promise<boolean> {
    return this.#options.storage.erase(sha256)
  }

  async close(): Promise<void> {
    if (this.#closed) return
    this.#closed = true
    while (this.#committing !== undefined) await this.#committing
    clearTimeout(this.#retry)
    await this.#cosigning
    this.#notes.end()
    await this.#options.storage.close()
  }
}

/** The gate from its entries; one that could not take effect when it came still has none. */
const restoreGate = async (storage: RegisterStorage, places: readonly number[]): Promise<GateState> => {
  const letters = await Promise.all(places.map((place) => storage.letters(place, place + 1)))
  const first = places[0] === 0 ? openGate(letters[0]![0]!) : undefined
  if (!first?.ok) throw new StorageDamaged(first?.detail ?? 'a register begins with an open entry')
  let gate = first.value
  for (const [i, place] of places.entries()) {
    if (place === 0) continue
    const applied = applyGate(gate, letters[i]![0]!, place)
    if (applied.ok) gate = applied.value
  }
  return gate
}
