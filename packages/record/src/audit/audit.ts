// A whole copy, checked from nothing: gate, leaves, letters, signatures, chains, epochs, notes, roots. It trusts the process
// id that the caller compared out of band, and the caller's own reading keys; nothing else.
import { sameBytes, toHex } from '../bytes/bytes.ts'
import { Ledger } from '../ledger/ledger.ts'
import { NoteTimes } from '../ledger/note-times.ts'
import { isGateLeaf, type SealedLetter, tagOf } from '../letter/leaf.ts'
import { problem, type RecordProblemCode } from '../problems.ts'
import type { ReaderKey } from '../room/reader-key.ts'
import type { Ed25519 } from '../signatures/ed25519.ts'
import { NoteOpener, type OpenedNote, sizeClaimedBy } from './checkpoints.ts'
import type { Copy, Finding } from './copy.ts'
import { Frontier } from './frontier.ts'
import { type Gathered, gather } from './gather.ts'
import { type RangeContext, type RangeReport, rangeChecker, rowsOf } from './range.ts'

const RANGE_LEAVES = 256
/** What a changed leaf shows when its letter is opened. */
const SUSPECT: readonly RecordProblemCode[] = ['cover-not-opened', 'leaf-commitment-differs']

/** Checks the range [from, to) somewhere: on this thread or another. */
export type RangeAt = (from: number, to: number) => RangeReport | Promise<RangeReport>

export interface AuditRequest {
  readonly copy: Copy
  /** The cosigned notes that the copy keeps, in the order in which they were made; the last is the one to meet. */
  readonly notes: readonly Uint8Array[]
  /** The seat's reading keys, all that it ever had. */
  readonly readers: readonly ReaderKey[]
  /** The process that the seat means, compared out of band; undefined accepts whichever the first leaf makes. */
  readonly process?: Uint8Array
  readonly ed25519?: Ed25519['name']
  /** Where ranges are checked. By default here, one after another. */
  readonly ranges?: (context: RangeContext) => RangeAt
  /** How many ranges may be under way at once; two, so that one is read while another is checked. */
  readonly parallel?: number
  readonly rangeLeaves?: number
  /** Told after each range: leaves checked, and how many there are. */
  readonly onProgress?: (checked: number, leaves: number) => void
}

/** Something wrong with the copy. */
export interface Fault {
  /** The leaf, or the first of the leaves among which it must be; undefined where no place can be named. */
  readonly place: number | undefined
  /** The last of those leaves, where it is not a single one. */
  readonly upTo?: number
  readonly code: RecordProblemCode
  readonly detail: string
}

export interface AuditReport {
  /** Nothing is wrong with this copy. Says nothing of whether what stands in it is true. */
  readonly ok: boolean
  /** The first thing wrong, in the order of the register. */
  readonly first: Fault | undefined
  readonly faults: readonly Fault[]
  readonly process: Uint8Array | undefined
  /** Leaves under the last note. */
  readonly leaves: number
  /** Leaves of the copy that no note covers yet. */
  readonly beyond: number
  /** Letters that this seat's keys opened, and entries of the open gate. */
  readonly opened: number
  /** Letters of rooms that this seat is not in. */
  readonly sealed: number
  readonly root: Uint8Array
  readonly cosignedBy: number
  readonly cosigners: number
  /** Registered and without effect, each with its reason; no fault of the copy. */
  readonly withoutEffect: readonly Finding[]
  /** Places whose `seen` names a note that the copy does not hold. */
  readonly seenUnknown: readonly number[]
  /** Places whose content this copy erased. */
  readonly erased: readonly number[]
  /** Rooms of which letters are missing, by room id in hex, each with the first place at which that shows. */
  readonly incompleteRooms: ReadonlyMap<string, number>
}

/** Checks a copy of a register as one seat. Never throws for what a copy holds. */
export const audit = async (request: AuditRequest): Promise<AuditReport> => {
  const { copy, notes } = request
  const claimed = notes.length === 0 ? copy.size : sizeClaimedBy(notes.at(-1)!)
  const leaves = Math.min(claimed, copy.size)
  const gathered = await gather(copy, request.readers, leaves)
  if (!gathered.ok) return nothing(copy, { ...gathered, place: 0, code: gathered.code as RecordProblemCode })
  const { process } = gathered.value.gate
  if (request.process !== undefined && !sameBytes(request.process, process))
    return nothing(copy, { ...problem('process-differs'), place: 0 })
  const pass = new Audit(request, gathered.value, leaves)
  if (claimed > copy.size) pass.fault(copy.size, 'leaf-count-differs', `${copy.size} of ${claimed}.`)
  pass.openNotes()
  await pass.run()
  return pass.report()
}

const nothing = (copy: Copy, { place, code, detail }: Fault): AuditReport => {
  const fault = { place, code, detail }
  return {
    ok: false,
    first: fault,
    faults: [fault],
    process: undefined,
    leaves: 0,
    beyond: copy.size,
    opened: 0,
    sealed: 0,
    root: new Frontier().root(),
    cosignedBy: 0,
    cosigners: 0,
    withoutEffect: [],
    seenUnknown: [],
    erased: [],
    incompleteRooms: new Map(),
  }
}

class Audit {
  readonly #request: AuditRequest
  readonly #gathered: Gathered
  readonly #leaves: number
  readonly #frontier = new Frontier()
  readonly #notes: OpenedNote[] = []
  readonly #ledger: Ledger
  readonly #faults: Fault[] = []
  readonly #withoutEffect: Finding[] = []
  readonly #seenUnknown: number[] = []
  readonly #erased: number[] = []
  #opened = 1
  #sealed = 0
  #notesMet = 0
  #soundUpTo = 0
  #isRewritten = false

  constructor(request: AuditRequest, gathered: Gathered, leaves: number) {
    this.#request = request
    this.#gathered = gathered
    this.#leaves = leaves
    // The ledger replays the gate from its first state; the gathered one is its last.
    this.#ledger = new Ledger(gathered.begun, new NoteTimes())
  }

  fault(place: number | undefined, code: RecordProblemCode, detail?: string, upTo?: number): void {
    const range = upTo === undefined ? {} : { upTo }
    this.#faults.push({ place, code, detail: problem(code, detail).detail, ...range })
  }

  /** Opens every note and gives the ledger its times. The roots are compared as the leaves go by. */
  openNotes(): void {
    const opener = new NoteOpener()
    if (this.#request.notes.length === 0)
      this.fault(undefined, 'checkpoint-wrong', 'The copy has no cosigned note.')
    for (const bytes of this.#request.notes) {
      const opened = opener.open(this.#gathered.gate, bytes)
      const last = this.#notes.at(-1)
      if (!opened.ok) this.fault(undefined, 'checkpoint-wrong', opened.detail)
      else if (last !== undefined && opened.value.size < last.size)
        this.fault(undefined, 'checkpoint-wrong', 'Out of order.')
      else {
        this.#notes.push(opened.value)
        this.#ledger.notes.add(opened.value)
      }
    }
  }

  async run(): Promise<void> {
    const { copy, rangeLeaves = RANGE_LEAVES, parallel = 2, onProgress } = this.#request
    const context: RangeContext = {
      process: this.#gathered.gate.process,
      epochs: this.#gathered.keys.epochs,
      ...(this.#request.ed25519 === undefined ? {} : { ed25519: this.#request.ed25519 }),
    }
    const checkHere = rangeChecker(context)
    const check: RangeAt =
      this.#request.ranges?.(context) ?? (async (from, to) => checkHere(from, await copy.letters(from, to)))
    const underWay: Promise<RangeReport>[] = []
    let begun = 0
    while (begun < this.#leaves || underWay.length > 0) {
      while (begun < this.#leaves && underWay.length < parallel) {
        const to = Math.min(this.#leaves, begun + rangeLeaves)
        underWay.push(Promise.resolve(check(begun, to)))
        begun = to
      }
      const report = await underWay.shift()!
      this.#take(report)
      onProgress?.(report.from + report.count, this.#leaves)
    }
  }

  #take(report: RangeReport): void {
    for (const { place, code } of report.faults) this.fault(place, code)
    this.#withoutEffect.push(...report.refused)
    this.#erased.push(...report.erased)
    this.#opened += report.opened
    this.#sealed += report.sealed
    this.#judge(report)
    for (let i = 0; i < report.count; i++) {
      this.#frontier.append(report.leafHashes.subarray(32 * i, 32 * i + 32))
      this.#meetNotes()
    }
  }

  /** Takes rows, gate entries, epoch letters and gaps of a range in the order of their places. */
  #judge(report: RangeReport): void {
    const whole = [...report.gatePlaces, ...report.epochPlaces].sort((a, b) => a - b)
    let next = 0
    const takeWholeBelow = (place: number) => {
      while (next < whole.length && whole[next]! < place) this.#takeWhole(whole[next++]!)
    }
    for (const row of rowsOf(report)) {
      takeWholeBelow(row.place)
      const { code, seenKnown } = this.#ledger.takeLetter(row.place, row)
      if (code !== undefined) this.#withoutEffect.push({ place: row.place, code })
      if (!seenKnown) this.#seenUnknown.push(row.place)
    }
    takeWholeBelow(Number.POSITIVE_INFINITY)
    for (const { place, tag } of report.missing) {
      const epoch = this.#gathered.keys.epochOf(tag)
      if (epoch !== undefined) this.#ledger.miss(place, epoch.room)
    }
  }

  #takeWhole(place: number): void {
    const letter = this.#gathered.whole.get(place)
    if (place === 0) return
    if (letter === undefined) {
      this.fault(place, 'letter-missing', 'The copy does not list it among its openings.')
      return
    }
    const code = isGateLeaf(letter.leaf) ? this.#takeGate(place, letter) : this.#takeEpoch(place, letter)
    if (code !== undefined) this.#withoutEffect.push({ place, code })
  }

  #takeGate(place: number, letter: SealedLetter): RecordProblemCode | undefined {
    this.#opened++
    const applied = this.#ledger.takeGate(place, letter)
    return applied.ok ? undefined : (applied.code as RecordProblemCode)
  }

  #takeEpoch(place: number, letter: SealedLetter): RecordProblemCode | undefined {
    const isKnown = this.#gathered.keys.epochOf(tagOf(letter.leaf)) !== undefined
    const opened = isKnown ? this.#gathered.keys.reopen(letter) : undefined
    const { code, seenKnown } = this.#ledger.takeEpoch(place, letter, opened?.ok ? opened.value : undefined)
    if (opened === undefined) {
      this.#sealed++
      return undefined
    }
    if (!opened.ok) return opened.code as RecordProblemCode
    this.#opened++
    if (!seenKnown) this.#seenUnknown.push(place)
    return code
  }

  #meetNotes(): void {
    for (
      let note = this.#notes[this.#notesMet];
      note?.size === this.#frontier.size;
      note = this.#notes[++this.#notesMet]
    ) {
      if (sameBytes(note.root, this.#frontier.root())) this.#soundUpTo = note.size
      else if (note.size === this.#leaves) this.#blameRange(note.size, 'root-differs')
      else if (!this.#isRewritten) {
        this.#isRewritten = true // every later root differs with it
        this.#blameRange(note.size, 'checkpoint-rewritten')
      }
    }
  }

  /** Names the leaves since the last root that fitted, and among them the first that its key does not open. */
  #blameRange(size: number, code: RecordProblemCode): void {
    const suspect = this.#withoutEffect.find(
      (one) => one.place >= this.#soundUpTo && SUSPECT.includes(one.code),
    )
    const hint =
      suspect && `The first leaf among them that does not open is ${suspect.place} (${suspect.code}).`
    this.fault(this.#soundUpTo, code, hint, size - 1)
  }

  report(): AuditReport {
    const last = this.#notes.at(-1)
    const faults = [...this.#faults].sort((a, b) => endOf(a) - endOf(b))
    return {
      ok: faults.length === 0,
      first: faults[0],
      faults,
      process: this.#gathered.gate.process,
      leaves: this.#leaves,
      beyond: this.#request.copy.size - this.#leaves,
      opened: this.#opened,
      sealed: this.#sealed,
      root: this.#frontier.root(),
      cosignedBy: last?.cosignedBy ?? 0,
      cosigners: last?.cosigners ?? 0,
      withoutEffect: [...this.#withoutEffect].sort((a, b) => a.place - b.place),
      seenUnknown: this.#seenUnknown,
      erased: this.#erased,
      incompleteRooms: this.#ledger.incompleteRooms,
    }
  }
}

/** A fault of one leaf goes before the root that it spoils, and both before what has no place. */
const endOf = ({ place, upTo }: Fault): number =>
  place === undefined ? Number.POSITIVE_INFINITY : (upTo ?? place - 0.5)

/** One line for people who script: as `parley verify` ends. */
export const auditLine = (report: AuditReport): string =>
  `verified ${report.leaves} leaves, opened ${report.opened}, root ${toHex(report.root)}, cosigned by ${report.cosignedBy} of ${report.cosigners}`
