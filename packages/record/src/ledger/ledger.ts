// The order of the register, judged place by place: which epoch was in force, whether an author's chain is whole, whether
// a letter came in time. Signatures and seals were checked before; here nothing is opened.
import { isZero, toHex } from '../bytes/bytes.ts'
import type { GateState } from '../gate/state.ts'
import { applyGate } from '../gate/state.ts'
import { type Cover, FORM } from '../letter/cover.ts'
import { readEpochHead } from '../letter/epoch-head.ts'
import { type SealedLetter, tagOf } from '../letter/leaf.ts'
import type { Outcome, RecordProblemCode } from '../problems.ts'
import type { ChainStart } from '../room/epoch-content.ts'
import type { OpenedEpoch } from '../room/open-epoch.ts'
import { Chains } from './chains.ts'
import { NoteTimes, type TimeWindow } from './note-times.ts'
import { type EpochInRoom, type RoomState, Rooms } from './rooms.ts'

/** What the ledger needs of an opened letter. */
export interface LedgerLetter {
  readonly tag: Uint8Array
  readonly id: Uint8Array
  readonly cover: Cover
}

export interface Judged {
  /** Undefined: takes effect. Otherwise why it does not. */
  readonly code: RecordProblemCode | undefined
  readonly window: TimeWindow
  /** False where `seen` names a note that this copy does not hold: the window has no beginning then. */
  readonly seenKnown: boolean
}

const NO_WINDOW: TimeWindow = { notBeforeMs: undefined, notAfterMs: undefined }

/** Fed with every place that a seat can read, in ascending order. */
export class Ledger {
  gate: GateState
  readonly notes: NoteTimes
  readonly rooms: Rooms
  readonly #chains = new Chains()
  /** By room in hex: the first place whose sealed letter the copy lacks. */
  readonly #missing = new Map<string, number>()

  constructor(gate: GateState, notes: NoteTimes = new NoteTimes()) {
    this.gate = gate
    this.notes = notes
    this.rooms = new Rooms(gate.genesis.governing)
  }

  /** Takes the gate entry at a place. A refusal leaves the gate as it was. */
  takeGate(place: number, letter: SealedLetter): Outcome<GateState, RecordProblemCode> {
    const applied = applyGate(this.gate, letter, place)
    if (applied.ok) this.gate = applied.value
    return applied
  }

  /**
   * Takes any epoch letter (sealed as one), openable or not: it may end an epoch that this seat holds. One that opened
   * starts its epoch, or takes no effect and its tag is lost. An epoch starts whatever the author's chain is; a letter that
   * is not next in its chain is sealed again to take its place there.
   */
  takeEpoch(
    place: number,
    letter: SealedLetter,
    opened: OpenedEpoch | undefined,
  ): Judged & { readonly began: boolean } {
    const head = readEpochHead(letter.sealedCover)
    const taken = head && this.rooms.meet(tagOf(letter.leaf), head.continuation)
    if (opened === undefined) return { code: undefined, window: NO_WINDOW, seenKnown: true, began: false }
    const { epoch, content, letter: inside } = opened
    const lost = this.rooms.judge(epoch, content, taken)
    if (lost !== undefined) {
      this.rooms.lose(epoch)
      return { ...this.#judged(place, inside.cover, lost), began: false }
    }
    this.rooms.begin(epoch, content, place)
    if (this.rooms.of(epoch.room)?.fromEpoch !== 1) this.#chains.startAt(epoch.room, content.chains)
    const misfit = this.#fit(place, inside)
    return { ...this.#judged(place, inside.cover, misfit), began: true }
  }

  /** Takes a letter that was opened under its tag. */
  takeLetter(place: number, letter: LedgerLetter): Judged {
    const { cover } = letter
    const code = this.rooms.judgeTag(letter.tag) ?? this.#fit(place, letter)
    if (code !== undefined) return this.#judged(place, cover, code)
    // A losing epoch letter that was sealed again under the winner keeps its place in the chain and starts nothing.
    return this.#judged(place, cover, cover.form === FORM.epoch ? 'epoch-lost' : this.#late(place, cover))
  }

  /** Marks that the sealed letter of a leaf in that room is not in the copy. */
  miss(place: number, room: Uint8Array): void {
    const name = toHex(room)
    if (!this.#missing.has(name)) this.#missing.set(name, place)
  }

  /** The place that an author's next letter takes in its chain in a room. */
  nextPlace(author: Uint8Array, room: Uint8Array): { position: number; previous?: Uint8Array } {
    return this.#chains.placeOf(author, room)
  }

  /** Where the chains of a room stand: what an epoch letter tells those who begin to read with it. */
  chainsIn(room: Uint8Array): ChainStart[] {
    return this.#chains.in(room)
  }

  /** The epoch in force in a room and those before it, as far as this seat can read. */
  room(room: Uint8Array): RoomState | undefined {
    return this.rooms.of(room)
  }

  /** The epoch under which to write in a room; undefined where this seat reads none, or was put out of it. */
  epochInForce(room: Uint8Array): EpochInRoom | undefined {
    const state = this.rooms.of(room)
    const last = state?.epochs.at(-1)
    return last?.epoch.epoch === state?.taken ? last : undefined
  }

  /** Rooms of which letters are missing, by room id in hex, each with the first place at which that shows. */
  get incompleteRooms(): Map<string, number> {
    const rooms = new Map(this.#missing)
    for (const { room, place } of this.#chains.gaps()) {
      const name = toHex(room)
      rooms.set(name, Math.min(place, rooms.get(name) ?? place))
    }
    return rooms
  }

  #fit(place: number, { id, cover }: Pick<LedgerLetter, 'id' | 'cover'>): RecordProblemCode | undefined {
    return this.#chains.of(cover, this.rooms.of(cover.room)?.fromEpoch === 1).take(place, id, cover)
  }

  #late(place: number, cover: Cover): RecordProblemCode | undefined {
    if (cover.notAfterMs === 0) return undefined
    const recordedMs = this.notes.windowOf(place, cover.seen).notAfterMs
    return recordedMs !== undefined && recordedMs > cover.notAfterMs ? 'too-late' : undefined
  }

  #judged(place: number, cover: Cover, code: RecordProblemCode | undefined): Judged {
    const window = this.notes.windowOf(place, cover.seen)
    return { code, window, seenKnown: isZero(cover.seen) || this.notes.holds(cover.seen) }
  }
}
