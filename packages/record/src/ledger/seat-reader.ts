// A seat reading the register as it grows: opens what it can, and judges each letter at its place.
import { type GateState, openGate } from '../gate/state.ts'
import { checkSealedBytes, isGateLeaf, type SealedLetter, tagOf } from '../letter/leaf.ts'
import { type OpenedLetter, openCheckedLetter } from '../letter/open.ts'
import { accepted, type Outcome, type RecordProblemCode } from '../problems.ts'
import type { EpochKey } from '../room/epoch-key.ts'
import { KeyRing } from '../room/key-ring.ts'
import { isEpochLetter, type OpenedEpoch } from '../room/open-epoch.ts'
import type { ReaderKey } from '../room/reader-key.ts'
import { type Judged, Ledger } from './ledger.ts'

/** What a seat makes of one leaf. */
export type Reading =
  /** An entry of the open gate. `code` says why it took no effect. */
  | { readonly kind: 'gate'; readonly code: RecordProblemCode | undefined; readonly gate: GateState }
  /** Of a room that this seat is not in, as far as it can tell. */
  | { readonly kind: 'sealed' }
  /** Not the registered bytes, or nothing that its key opens, or badly signed: without effect. */
  | { readonly kind: 'refused'; readonly code: RecordProblemCode }
  | ({ readonly kind: 'letter'; readonly letter: OpenedLetter; readonly epoch: EpochKey } & Judged)
  | ({
      readonly kind: 'epoch'
      readonly letter: OpenedLetter
      readonly opened: OpenedEpoch
      /**
       * True where keys that were handed over open earlier letters of this room, which were `sealed` when they were read:
       * the seat reads the register again from its start to give them their places.
       */
      readonly opensEarlier: boolean
      /** Whether the epoch is in force from here on. */
      readonly began: boolean
    } & Judged)

/** Reads leaf 0 and then every leaf in order. Keys and verdicts come from the register alone. */
export class SeatReader {
  readonly ledger: Ledger
  readonly keys: KeyRing
  #next = 1

  constructor(gate: GateState, keys: KeyRing) {
    this.ledger = new Ledger(gate)
    this.keys = keys
  }

  /** Begins with leaf 0, the genesis entry. */
  static begin(first: SealedLetter, readers: readonly ReaderKey[]): Outcome<SeatReader, RecordProblemCode> {
    const gate = openGate(first)
    return gate.ok ? accepted(new SeatReader(gate.value, new KeyRing(gate.value.process, readers))) : gate
  }

  /** A second reading from the start with every key that the first found. */
  again(first: SealedLetter): Outcome<SeatReader, RecordProblemCode> {
    const gate = openGate(first)
    return gate.ok ? accepted(new SeatReader(gate.value, this.keys)) : gate
  }

  /** The place that read() expects next. */
  get next(): number {
    return this.#next
  }

  /** Reads the letter at the next place. */
  async read(letter: SealedLetter): Promise<Reading> {
    const place = this.#next++
    const bytes = checkSealedBytes(letter)
    if (!bytes.ok) return { kind: 'refused', code: bytes.code }
    if (isGateLeaf(letter.leaf)) {
      const applied = this.ledger.takeGate(place, letter)
      return {
        kind: 'gate',
        code: applied.ok ? undefined : (applied.code as RecordProblemCode),
        gate: this.ledger.gate,
      }
    }
    if (isEpochLetter(letter)) return this.#readEpoch(place, letter)
    const epoch = this.keys.epochOf(tagOf(letter.leaf))
    if (epoch === undefined) return { kind: 'sealed' }
    const read = openCheckedLetter(letter, {
      process: this.ledger.gate.process,
      key: epoch.key,
      room: epoch.room,
    })
    if (!read.ok) return { kind: 'refused', code: read.code as RecordProblemCode }
    const judged = this.ledger.takeLetter(place, {
      tag: epoch.tag,
      id: read.value.id,
      cover: read.value.cover,
    })
    return { kind: 'letter', letter: read.value, epoch, ...judged }
  }

  async #readEpoch(place: number, letter: SealedLetter): Promise<Reading> {
    const { opened, reopened } = await this.keys.learn(letter)
    const judged = this.ledger.takeEpoch(place, letter, opened)
    if (opened !== undefined)
      return { kind: 'epoch', letter: opened.letter, opened, opensEarlier: reopened.length > 0, ...judged }
    if (this.keys.epochOf(tagOf(letter.leaf)) === undefined) return { kind: 'sealed' }
    const refusal = this.keys.reopen(letter)
    return { kind: 'refused', code: refusal.ok ? 'epoch-malformed' : (refusal.code as RecordProblemCode) }
  }
}
