// Signing: each letter takes the next place in the chain of its author's key in its room, whether the one before
// it is recorded, in the outbox, or signed a moment ago.
import {
  type DeviceKey,
  type EpochKey,
  FORM,
  fromHex,
  type Member,
  type NewEpoch,
  type RoomState,
  type SeatReader,
  type Signing,
  startEpoch,
  toHex,
  type WrittenLetter,
  writeLetter,
} from '@parley/record'
import type { ChainEnd, Kept, Outbox } from '../store/outbox.ts'

export interface PenOptions {
  reader: SeatReader
  outbox: Outbox
  /** Hash of the last cosigned note that the copy holds. */
  seen: Uint8Array | undefined
  signedAtMs: number
}

/** Signs one group of letters. Nothing is kept before `Outbox.keep` is given `letters` and `ends`. */
export class Pen {
  readonly #options: PenOptions
  readonly #ends = new Map<string, ChainEnd>()
  /** Epochs that this pen started, by room in hex. */
  readonly #started = new Map<string, { epoch: EpochKey; members: readonly Member[] }>()
  readonly letters: Kept[] = []

  constructor(options: PenOptions) {
    this.#options = options
  }

  get ends(): ChainEnd[] {
    return [...this.#ends.values()]
  }

  /** The epoch in force in a room, or undefined where this seat does not read it. */
  epochOf(room: string): EpochKey | undefined {
    return this.#current(room)?.epoch
  }

  membersOf(room: string): readonly Member[] {
    return this.#current(room)?.members ?? []
  }

  /** Keys of every epoch of a room that this seat can read. */
  keysOf(room: string): EpochKey[] {
    const bytes = fromHex(room, 16)
    return ((bytes && this.#options.reader.ledger.room(bytes)?.epochs) || []).map(({ epoch }) => epoch)
  }

  /** Whether this seat reads the room and no epoch that it could write under is in force. */
  isClosed(room: string): boolean {
    return this.#stateOf(room) !== undefined && this.#current(room) === undefined
  }

  /** Whether a seat was a member of a room in any epoch that this seat could read. */
  wasIn(room: string, name: string): boolean {
    return (
      this.#stateOf(room)?.epochs.some(({ members }) => members.some(({ seat }) => seat === name)) ?? false
    )
  }

  /** The last epoch of a room that this seat holds, in force or not, and its members. */
  lastOf(room: string): { epoch: EpochKey; members: readonly Member[] } | undefined {
    return this.#started.get(room) ?? this.#stateOf(room)?.epochs.at(-1)
  }

  #stateOf(room: string): RoomState | undefined {
    const bytes = fromHex(room, 16)
    return bytes && this.#options.reader.ledger.room(bytes)
  }

  #current(room: string): { epoch: EpochKey; members: readonly Member[] } | undefined {
    const bytes = fromHex(room, 16)
    return this.#started.get(room) ?? (bytes && this.#options.reader.ledger.epochInForce(bytes))
  }

  #signing(author: DeviceKey, room: Uint8Array): Signing {
    const { reader, outbox, seen, signedAtMs } = this.#options
    const recorded = reader.ledger.nextPlace(author.keyId, room)
    const own = this.#ends.get(nameOf(author, room)) ?? outbox.chainEnd(author.keyId, room)
    const chain =
      own && own.position + 1 >= recorded.position
        ? { position: own.position + 1, previous: own.previous }
        : recorded
    return {
      process: reader.ledger.gate.process,
      author,
      chain,
      ...(seen === undefined ? {} : { seen }),
      signedAtMs,
    }
  }

  #take(
    written: WrittenLetter,
    author: DeviceKey,
    epoch: EpochKey,
    form: number,
    signing: Signing,
    enclosures: Uint8Array[],
  ) {
    const { id, letter, signed } = written
    const { position } = signing.chain
    this.#ends.set(nameOf(author, epoch.room), {
      author: author.keyId,
      room: epoch.room,
      position,
      previous: id,
    })
    this.letters.push({
      id,
      room: epoch.room,
      epoch: epoch.epoch,
      form,
      state: 'kept',
      leaf: letter.leaf,
      sealedCover: letter.sealedCover,
      sealedContent: letter.sealedContent,
      ...signed,
      enclosures,
    })
    return toHex(id)
  }

  /** Signs a content for the room of an epoch; gives the entry's id in hex. */
  write(author: DeviceKey, epoch: EpochKey, content: Uint8Array, enclosures: Uint8Array[] = []): string {
    const signing = this.#signing(author, epoch.room)
    return this.#take(writeLetter(signing, epoch, content), author, epoch, FORM.letter, signing, enclosures)
  }

  /**
   * Starts an epoch of a room, new or not; letters of the same group can be written under it at once. It takes the number
   * above the highest that was taken, also where that one began nothing.
   */
  async startEpoch(author: DeviceKey, opening: NewEpoch): Promise<EpochKey> {
    const signing = this.#signing(author, opening.room)
    const room = toHex(opening.room)
    const taken = this.#started.get(room)?.epoch.epoch ?? this.#stateOf(room)?.taken ?? 0
    const chains = this.#options.reader.ledger.chainsIn(opening.room)
    const written = await startEpoch(signing, { ...opening, number: taken + 1, chains })
    this.#take(written, author, written.epoch, FORM.epoch, signing, [])
    this.#started.set(toHex(opening.room), { epoch: written.epoch, members: opening.members })
    return written.epoch
  }
}

const nameOf = (author: DeviceKey, room: Uint8Array): string => `${toHex(author.keyId)} ${toHex(room)}`
