// A seat's own complete copy of the register: every sealed letter, and the cosigned notes under which it took
// them. Nothing enters the copy that the hub key and a quorum did not sign for.
import { join } from 'node:path'
import {
  FileStorage,
  type Pace,
  type RegisterService,
  type RegisterStorage,
  StorageDamaged,
  type WholeLetter,
} from '@parley/hub'
import {
  applyGate,
  checkSealedBytes,
  type GateState,
  isGateLeaf,
  NoteOpener,
  type OpenedNote,
  openGate,
  processIdOf,
  type SealedLetter,
  sameBytes,
  toHex,
} from '@parley/record'
import { leafHash, MerkleTree } from '@parley/record/register'
import { diskAt } from '../folder/disks.ts'
import { fail, ok, type Result } from '../problems.ts'
import { NotesFile } from './notes.ts'
import { Slices } from './slices.ts'

const BATCH = 1024
/** What a copy asks of a hub. */
export type LettersSource = Pick<RegisterService, 'checkpointsAfter' | 'letters'>

/** Letters read again at once on opening: a slice of their own. */
const RESTORED_AT_ONCE = 256
/** Letters held in memory before a note over them is judged; more where one note covers more. */
const LETTERS_AT_ONCE = 4096

/** The size that a note claims, on its second line; NaN where there is none. */
const sizeOf = (note: string): number => Number(note.split('\n', 2)[1])

/** A note that the copy holds, opened, and the letters that it is the first to cover: [from, note.size). */
export interface Step {
  note: OpenedNote
  from: number
  to: number
}

/** What lies on the disk of a copy; `check` takes it as it is, for an audit to find what is wrong. Damage that no power cut can have done is a fault of the copy. */
export const openStored = async (
  seat: string,
  folder: string,
  mode: 'read' | 'write' | 'check',
  pace?: Pace,
): Promise<Result<{ storage: RegisterStorage; notes: NotesFile }>> => {
  const access = mode === 'write' ? 'write' : 'read'
  const notes = new NotesFile(join(folder, 'notes'), access, pace)
  try {
    const disk = diskAt(join(folder, 'register'), access, pace)
    return ok({ storage: await FileStorage.open(disk, { unchecked: mode === 'check' }), notes })
  } catch (error) {
    if (!(error instanceof StorageDamaged)) throw error
    return fail('record-fault', { seat, place: error.place ?? 0, reason: error.message })
  }
}

export class SeatCopy {
  readonly #seat: string
  readonly #storage: RegisterStorage
  readonly #notes: NotesFile
  /** Over every letter kept, taken under a note or not yet. */
  #tree = new MerkleTree()
  #gateLetters: { place: number; letter: SealedLetter }[] = []
  #gate: GateState | undefined
  #opener = new NoteOpener()
  readonly #steps: Step[] = []

  private constructor(seat: string, storage: RegisterStorage, notes: NotesFile) {
    this.#seat = seat
    this.#storage = storage
    this.#notes = notes
  }

  /** Opens a seat's copy, or begins an empty one. `read` changes nothing on the disk and works beside a writer. */
  static async open(
    seat: string,
    folder: string,
    mode: 'read' | 'write',
    pace?: Pace,
    slices = new Slices(),
  ): Promise<Result<SeatCopy>> {
    const stored = await openStored(seat, folder, mode, pace)
    if (!stored.ok) return stored
    const copy = new SeatCopy(seat, stored.value.storage, stored.value.notes)
    try {
      const restored = await copy.#restore(slices)
      if (restored.ok) return ok(copy)
      await copy.close()
      return restored
    } catch (error) {
      await copy.close()
      throw error
    }
  }

  async #restore(slices: Slices): Promise<Result<void>> {
    for (let from = 0; from < this.#storage.size; from += RESTORED_AT_ONCE) {
      const to = Math.min(from + RESTORED_AT_ONCE, this.#storage.size)
      for (const letter of await this.#storage.letters(from, to)) this.#grow(letter)
      await slices.next()
    }
    for (const note of this.#notes.all) {
      const size = sizeOf(note)
      // Letters that a damaged disk lost are taken again, and held against the note that was kept.
      if (!(size <= this.#storage.size)) break
      const step = this.#judge(note, size)
      if (!step.ok) return step
      this.#steps.push(step.value)
      await slices.next()
    }
    return ok(undefined)
  }

  /** Leaves under the last note. */
  get size(): number {
    return this.#steps.at(-1)?.to ?? 0
  }

  /** Hex; empty before the first note. */
  get root(): string {
    return toHex(this.#tree.root(this.size))
  }

  get steps(): readonly Step[] {
    return this.#steps
  }

  /** The cosigned notes, as they were. */
  get notes(): readonly string[] {
    return this.#notes.all
  }

  get tree(): MerkleTree {
    return this.#tree
  }

  /** The gate as the letters under the last note make it. Throws before the first note. */
  get gate(): GateState {
    if (!this.#gate) throw new Error(`the copy of ${this.#seat} is empty`)
    return this.#gate
  }

  letters(from: number, to: number): Promise<SealedLetter[]> {
    return this.#storage.letters(from, to)
  }

  /** Lets go of an erased enclosure or content in this copy. */
  erase(sha256: Uint8Array): Promise<boolean> {
    return this.#storage.erase(sha256)
  }

  enclosure(sha256: Uint8Array): Promise<Uint8Array | 'erased' | undefined> {
    return this.#storage.enclosure(sha256)
  }

  keepEnclosures(enclosures: readonly Uint8Array[]): Promise<void> {
    return this.#storage.append([], enclosures)
  }

  /**
   * Takes what the hub has cosigned since: every note, and the letters under it. Gives how many notes that were. What
   * does not fit its note, or comes from another past, is refused, and nothing of it is kept.
   */
  async pull(hub: LettersSource): Promise<Result<number>> {
    const owed = this.#notes.all.slice(this.#steps.length)
    const waiting = owed.length > 0 ? owed : await hub.checkpointsAfter(this.size)
    const notes = notesUpTo(waiting, this.size + LETTERS_AT_ONCE)
    const last = notes.at(-1)
    if (last === undefined) return ok(0)
    const known = this.#steps.length
    try {
      const taken = await this.#take(hub, notes, sizeOf(last))
      if (!taken.ok) {
        await this.#forget()
        return taken
      }
      const letters = taken.value
      for (let from = 0; from < letters.length; from += BATCH)
        await this.#storage.append(letters.slice(from, from + BATCH), [])
      if (owed.length === 0) this.#notes.append(notes)
    } catch (error) {
      // A hub that broke off, or a full disk: what is in memory must not run ahead of what is on the disk.
      await this.#forget()
      throw error
    }
    return ok(this.#steps.length - known)
  }

  /** Fetches the letters up to `size` and judges each note over them. Nothing is written yet. */
  async #take(hub: LettersSource, notes: readonly string[], size: number): Promise<Result<WholeLetter[]>> {
    const fetched: WholeLetter[] = []
    for (let from = this.#tree.size; from < size; ) {
      const letters = await hub.letters(from, size)
      if (letters.length === 0) return this.#refuse(from, 'the hub does not give the letter')
      // What goes beyond the note that was asked for, nobody cosigned: it must not stand in the copy.
      for (const { leaf, sealedCover, sealedContent } of letters.slice(0, size - from)) {
        if (sealedContent === undefined)
          return this.#refuse(from, 'the hub does not give the content of the letter')
        const letter = { leaf, sealedCover, sealedContent }
        const whole = checkSealedBytes(letter)
        if (!whole.ok) return this.#refuse(from, whole.detail)
        this.#grow(letter)
        fetched.push(letter)
        from++
      }
    }
    for (const note of notes) {
      const step = sizeOf(note) > this.size ? this.#judge(note, sizeOf(note)) : null
      if (!step) return this.#refuse(this.size, 'the hub gives notes out of order')
      if (!step.ok) return step
      this.#steps.push(step.value)
    }
    return ok(fetched)
  }

  /** After a refusal: the tree again from what is on the disk. */
  async #forget(): Promise<void> {
    this.#tree = new MerkleTree()
    this.#gateLetters = []
    this.#gate = undefined
    this.#opener = new NoteOpener()
    this.#steps.length = 0
    const restored = await this.#restore(new Slices())
    if (!restored.ok) throw new Error(restored.problem.title)
  }

  #refuse(place: number, reason: string): Result<never> {
    return fail('record-fault', { seat: this.#seat, place, reason })
  }

  /** Takes a letter into the tree, and notes where it is of the open gate. */
  #grow(letter: SealedLetter): void {
    const place = this.#tree.size
    if (place === 0 || isGateLeaf(letter.leaf)) this.#gateLetters.push({ place, letter })
    this.#tree.append(leafHash(letter.leaf))
  }

  /** Judges a note over letters that the tree holds. */
  #judge(note: string, size: number): Result<Step> {
    const from = this.size
    const gate = this.#gateAt(from, size)
    if (!gate.ok) return gate
    const opened = this.#opener.open(gate.value, Buffer.from(note))
    if (!opened.ok) return this.#refuse(size, opened.detail)
    if (opened.value.size !== size || !sameBytes(this.#tree.root(size), opened.value.root))
      return this.#refuse(size, 'the letters are not those that the note was signed over')
    this.#gate = gate.value
    return ok({ note: opened.value, from, to: size })
  }

  /** The gate once the letters at [from, to) have had their effect. */
  #gateAt(from: number, to: number): Result<GateState> {
    let gate = this.#gate
    for (const { place, letter } of this.#gateLetters) {
      if (place < from || place >= to) continue
      if (gate === undefined) {
        const begun = openGate(letter)
        if (!begun.ok) return this.#refuse(place, begun.detail)
        gate = begun.value
        continue
      }
      const applied = applyGate(gate, letter, place)
      if (applied.ok) gate = applied.value
    }
    return gate === undefined ? this.#refuse(0, 'there is no first leaf') : ok(gate)
  }

  /** Hex id of the process that the first leaf makes. */
  async processId(): Promise<string> {
    return toHex(processIdOf((await this.#storage.letters(0, 1))[0]!.leaf))
  }

  close(): Promise<void> {
    return this.#storage.close()
  }
}

/** The first notes over at most that many leaves, one at least. */
const notesUpTo = (notes: readonly string[], leaves: number): readonly string[] => {
  const beyond = notes.findIndex((note) => sizeOf(note) > leaves)
  return beyond < 0 ? notes : notes.slice(0, Math.max(1, beyond))
}
