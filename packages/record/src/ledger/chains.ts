// Author chains: one for each author and room. The letters of an author that take effect are always a beginning of the
// chain, in order: neither hub nor anybody else can drop, repeat or reorder them unseen.
import { isZero, sameBytes, toHex, toMapKey } from '../bytes/bytes.ts'
import type { Cover } from '../letter/cover.ts'
import type { RecordProblemCode } from '../problems.ts'
import type { ChainStart } from '../room/epoch-content.ts'

const ID_BYTES = 32

interface Known {
  readonly author: Uint8Array
  readonly room: Uint8Array
  readonly chain: Chain
}

/** One author's letters in one room, from the position at which this seat began to read them. */
export class Chain {
  #base: number
  #ids = new Uint8Array(8 * ID_BYTES)
  #length = 0
  /** The highest position met beyond a gap; -1 for none. */
  #metBeyond = -1
  /** The place at which a gap first showed; undefined while nothing is missing. */
  gapAt: number | undefined

  constructor(base: number) {
    this.#base = base
  }

  get next(): number {
    return this.#base + this.#length
  }

  /** The id at a position, a view; undefined where this seat knows none. */
  idAt(position: number): Uint8Array | undefined {
    const at = (position - this.#base) * ID_BYTES
    return at < 0 || position >= this.next ? undefined : this.#ids.subarray(at, at + ID_BYTES)
  }

  /** Enters the letter at `place` if it is next, or gives the reason why it does not take effect. */
  take(place: number, id: Uint8Array, cover: Cover): RecordProblemCode | undefined {
    const { position, previous } = cover
    if (position < this.#base) return 'repeated'
    const there = this.idAt(position)
    if (there !== undefined) return sameBytes(there, id) ? 'repeated' : 'chain-forked'
    if (position > this.next) {
      this.#metBeyond = Math.max(this.#metBeyond, position)
      this.gapAt ??= place
      return 'chain-gap'
    }
    const before = this.idAt(position - 1)
    if (before !== undefined && !sameBytes(before, previous)) return 'chain-previous-differs'
    if (position === 0 && !isZero(previous)) return 'chain-previous-differs'
    this.#push(id)
    if (this.#metBeyond < this.next) this.gapAt = undefined
    return undefined
  }

  /** Takes up the chain further on, where a member who read it from its start says that it stands. */
  skipTo(position: number): void {
    if (position <= this.next) return
    this.#base = position
    this.#length = 0
    if (this.#metBeyond < position) this.gapAt = undefined
  }

  #push(id: Uint8Array): void {
    if ((this.#length + 1) * ID_BYTES > this.#ids.length) {
      const larger = new Uint8Array(2 * this.#ids.length)
      larger.set(this.#ids)
      this.#ids = larger
    }
    this.#ids.set(id, this.#length * ID_BYTES)
    this.#length++
  }
}

export class Chains {
  readonly #chains = new Map<string, Known>()
  /** Where chains stand that this seat has not met yet, by the same names. */
  readonly #starts = new Map<string, number>()

  /**
   * The chain of a letter. `fromStart` tells whether this seat read the room from its first epoch; one that joined later
   * takes up an author's chain where it first meets it, but not below where it was said to stand.
   */
  of(cover: Cover, fromStart: boolean): Chain {
    const name = nameOf(cover.author, cover.room)
    const known = this.#chains.get(name)
    if (known !== undefined) return known.chain
    const chain = new Chain(fromStart ? 0 : Math.max(cover.position, this.#starts.get(name) ?? 0))
    this.#chains.set(name, { author: cover.author.slice(), room: cover.room.slice(), chain })
    return chain
  }

  /** Takes what an epoch letter says of the chains of its room, for a seat that did not read it from its start. */
  startAt(room: Uint8Array, starts: readonly ChainStart[]): void {
    for (const { author, next } of starts) {
      const name = nameOf(author, room)
      this.#starts.set(name, Math.max(next, this.#starts.get(name) ?? 0))
      this.#chains.get(name)?.chain.skipTo(next)
    }
  }

  /** Where the chains of a room stand, by author. */
  in(room: Uint8Array): ChainStart[] {
    return [...this.#chains.values()]
      .filter((known) => sameBytes(known.room, room) && known.chain.next > 0)
      .map(({ author, chain }) => ({ author, next: chain.next }))
      .sort((a, b) => (toHex(a.author) < toHex(b.author) ? -1 : 1))
  }

  /** The next place in an author's chain in a room, as a node needs it to write. */
  placeOf(author: Uint8Array, room: Uint8Array): { position: number; previous?: Uint8Array } {
    const chain = this.#chains.get(nameOf(author, room))?.chain
    const previous = chain?.idAt(chain.next - 1)
    return previous === undefined
      ? { position: chain?.next ?? 0 }
      : { position: chain!.next, previous: previous.slice() }
  }

  /** Rooms with a gap in a chain, and the place at which each gap first showed. */
  *gaps(): Generator<{ readonly room: Uint8Array; readonly place: number }> {
    for (const { room, chain } of this.#chains.values())
      if (chain.gapAt !== undefined) yield { room, place: chain.gapAt }
  }
}

const nameOf = (author: Uint8Array, room: Uint8Array): string => toMapKey(author) + toMapKey(room)
