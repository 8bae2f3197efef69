// All epoch keys that a seat holds, found in the register itself: wrapped for its reading keys, or handed over later.
import { sameBytes, toMapKey } from '../bytes/bytes.ts'
import { type SealedLetter, tagOf } from '../letter/leaf.ts'
import { type Outcome, problem, type RecordProblemCode } from '../problems.ts'
import type { EarlierKey } from './epoch-content.ts'
import type { EpochKey } from './epoch-key.ts'
import { findEpochKey, isEpochLetter, type OpenedEpoch, openEpochWithKey } from './open-epoch.ts'
import type { ReaderKey } from './reader-key.ts'

/** More epoch letters under one tag than this are nobody's honest work; later ones are not tried. */
const LETTERS_PER_TAG = 8

/** What an epoch letter brought: what it opened to, and epochs before it that its keys now open. */
export interface Learnt {
  readonly opened: OpenedEpoch | undefined
  /** Epochs of earlier letters that were closed to this seat until now: read their letters again. */
  readonly reopened: readonly OpenedEpoch[]
}

const NOTHING: Learnt = { opened: undefined, reopened: [] }

/**
 * Grows with each epoch letter, in the order of the register. A key is taken only from an epoch letter that opens with
 * it and commits to it: whoever hands over a false key spoils nothing.
 */
export class KeyRing {
  readonly #process: Uint8Array
  readonly #readers: readonly ReaderKey[]
  readonly #opened = new Map<string, OpenedEpoch>()
  readonly #closed = new Map<string, SealedLetter[]>()
  readonly #offered = new Map<string, Uint8Array[]>()

  constructor(process: Uint8Array, readers: readonly ReaderKey[]) {
    this.#process = process
    this.#readers = readers
  }

  /** The epoch of a tag, if this seat holds its key. */
  epochOf(tag: Uint8Array): EpochKey | undefined {
    return this.#opened.get(toMapKey(tag))?.epoch
  }

  /** The epoch letter that first opened under a tag. */
  openedOf(tag: Uint8Array): OpenedEpoch | undefined {
    return this.#opened.get(toMapKey(tag))
  }

  /** Every key, in the order in which the letters were learnt. */
  get epochs(): EpochKey[] {
    return [...this.#opened.values()].map(({ epoch }) => epoch)
  }

  /** Takes an epoch letter whose bytes were compared with its leaf. Other letters bring nothing. */
  async learn(letter: SealedLetter): Promise<Learnt> {
    if (!isEpochLetter(letter) || letter.sealedContent === undefined) return NOTHING
    const name = toMapKey(tagOf(letter.leaf))
    if (this.#opened.has(name)) {
      const again = this.reopen(letter)
      return again.ok ? { opened: again.value, reopened: [] } : NOTHING
    }
    const opened = this.#openOffered(letter) ?? (await this.#openOwn(letter))
    if (opened === undefined) {
      const closed = this.#closed.get(name) ?? []
      if (closed.length < LETTERS_PER_TAG) this.#closed.set(name, [...closed, letter])
      return NOTHING
    }
    return { opened, reopened: this.#keep(opened) }
  }

  /** Opens an epoch letter by the key that this ring holds for its tag. */
  reopen(letter: SealedLetter): Outcome<OpenedEpoch, RecordProblemCode> {
    const epoch = this.epochOf(tagOf(letter.leaf))
    return epoch === undefined ? problem('no-key') : openEpochWithKey(this.#process, letter, epoch.key)
  }

  #openOffered(letter: SealedLetter): OpenedEpoch | undefined {
    for (const key of this.#offered.get(toMapKey(tagOf(letter.leaf))) ?? []) {
      const opened = openEpochWithKey(this.#process, letter, key)
      if (opened.ok) return opened.value
    }
    return undefined
  }

  async #openOwn(letter: SealedLetter): Promise<OpenedEpoch | undefined> {
    for (const reader of this.#readers) {
      const key = await findEpochKey(this.#process, letter, reader)
      const opened = key === undefined ? undefined : openEpochWithKey(this.#process, letter, key)
      if (opened?.ok) return opened.value
    }
    return undefined
  }

  /** Keeps an epoch and whatever its handed-over keys open in turn. */
  #keep(first: OpenedEpoch): OpenedEpoch[] {
    const reopened: OpenedEpoch[] = []
    const queue = [first]
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const name = toMapKey(next.epoch.tag)
      this.#opened.set(name, next)
      this.#closed.delete(name)
      for (const earlier of next.content.earlier) {
        const found = this.#offer(earlier)
        if (found === undefined) continue
        reopened.push(found)
        queue.push(found)
      }
    }
    return reopened
  }

  #offer({ tag, key }: EarlierKey): OpenedEpoch | undefined {
    const name = toMapKey(tag)
    if (this.#opened.has(name)) return undefined
    const offered = this.#offered.get(name) ?? []
    if (!offered.some((other) => sameBytes(other, key))) this.#offered.set(name, [...offered, key])
    for (const letter of this.#closed.get(name) ?? []) {
      const opened = openEpochWithKey(this.#process, letter, key)
      if (opened.ok) return opened.value
    }
    return undefined
  }
}
