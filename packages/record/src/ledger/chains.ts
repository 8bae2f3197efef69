// Author chains: one for each author and room. The letters of an author that take effect are always a beginning of the
// chain, in order: neither hub nor anybody else can drop, repeat or reorder them unseen.
import { sameBytes, toMapKey } from '../bytes/bytes.ts'
import type { Cover } from '../letter/cover.ts'
import type { RecordProblemCode } from '../problems.ts'

const ID_BYTES = 32

/** The ids of one chain, from the position at which this seat began to read it. */
class Chain {
  readonly base: number
  #ids = new Uint8Array(8 * ID_BYTES)
  #length = 0
  /** The highest position met beyond a gap; -1 for none. */
  awaitedBelow = -1

  constructor(base: number) {
    this.base = base
  }

  get next(): number {
    return this.base + this.#length
  }

  idAt(position: number): Uint8Array | undefined {
    const at = (position - this.base) * ID_BYTES
    return at < 0 || position >= this.next ? undefined : this.#ids.subarray(at, at + ID_BYTES)
  }

  push(id: Uint8Array): void {
    if ((this.#length + 1) * ID_BYTES > this.#ids.length) {
      const larger = new Uint8Array(2 * this.#ids.length)
      larger.set(this.#ids)
      this.#ids = larger
    }
    this.#ids.set(id, this.#length * ID_BYTES)
    this.#length++
  }

  get isWaiting(): boolean {
    return this.awaitedBelow >= this.next
  }
}

export class Chains {
  readonly #chains = new Map<string, Chain>()

  /**
   * Where a letter fits: undefined at the next place of its chain, or why it does not take effect.
   * `fromStart` tells whether this seat read the room from its first epoch; one that joined later takes up an author's
   * chain where it first meets it.
   */
  fit(id: Uint8Array, cover: Cover, fromStart: boolean): RecordProblemCode | undefined {
    const { position, previous } = cover
    const chain = this.#of(cover) ?? this.#begin(cover, fromStart)
    if (position < chain.base) return 'repeated'
    const there = chain.idAt(position)
    if (there !== undefined) return sameBytes(there, id) ? 'repeated' : 'chain-forked'
    if (position > chain.next) {
      chain.awaitedBelow = Math.max(chain.awaitedBelow, position)
      return 'chain-gap'
    }
    const before = chain.idAt(position - 1)
    if (before !== undefined && !sameBytes(before, previous)) return 'chain-previous-differs'
    if (position === 0 && previous.some((byte) => byte !== 0)) return 'chain-previous-differs'
    return undefined
  }

  /** Enters a letter that fits. */
  enter(id: Uint8Array, cover: Cover): void {
    this.#of(cover)?.push(id)
  }

  /** Whether an earlier letter of some author in that chain is still missing. */
  isWaiting(cover: Cover): boolean {
    return this.#of(cover)?.isWaiting ?? false
  }

  /** The next place in an author's chain in a room, as a node needs it to write. */
  placeOf(author: Uint8Array, room: Uint8Array): { position: number; previous?: Uint8Array } {
    const chain = this.#chains.get(toMapKey(author) + toMapKey(room))
    const previous = chain?.idAt(chain.next - 1)
    return previous === undefined
      ? { position: chain?.next ?? 0 }
      : { position: chain!.next, previous: previous.slice() }
  }

  #of(cover: Cover): Chain | undefined {
    return this.#chains.get(toMapKey(cover.author) + toMapKey(cover.room))
  }

  #begin(cover: Cover, fromStart: boolean): Chain {
    const chain = new Chain(fromStart ? 0 : cover.position)
    this.#chains.set(toMapKey(cover.author) + toMapKey(cover.room), chain)
    return chain
  }
}
