// Which epoch of a room is in force at each place. The first sequenced epoch letter that proves to continue the epoch in
// force takes the next number, for all who hold that epoch's key: also for those whom it shuts out, who cannot open it.
import { sameBytes, toMapKey } from '../bytes/bytes.ts'
import type { RecordProblemCode } from '../problems.ts'
import { continuationOf, type EpochContent } from '../room/epoch-content.ts'
import type { EpochKey, Member } from '../room/epoch-key.ts'

export interface EpochInRoom {
  readonly epoch: EpochKey
  readonly members: readonly Member[]
  /** Place of its epoch letter. */
  readonly place: number
}

export interface RoomState {
  readonly room: Uint8Array
  /** Epochs that began, in order; the last is in force while `taken` is its number. */
  readonly epochs: readonly EpochInRoom[]
  /** The number of the first epoch that this seat could read. */
  readonly fromEpoch: number
  /** The highest number that was taken. Above the number of the last of `epochs`, none that this seat holds is in force. */
  readonly taken: number
}

/** The room and number that an epoch letter takes by its continuation. */
export interface Taken {
  readonly room: Uint8Array
  readonly epoch: number
}

export class Rooms {
  readonly #governing: Uint8Array
  readonly #rooms = new Map<string, RoomState>()
  readonly #roomByTag = new Map<string, string>()
  readonly #lost = new Set<string>()

  constructor(governing: Uint8Array) {
    this.#governing = governing
  }

  /**
   * Meets any epoch letter, openable or not. Where its continuation fits an epoch that this seat holds, that epoch has ended
   * and its next number is taken. Gives the room and number that it takes.
   */
  meet(tag: Uint8Array, continuation: Uint8Array): Taken | undefined {
    for (const [name, state] of this.#rooms) {
      const { epoch: current } = state.epochs.at(-1)!
      const next = { room: state.room, epoch: state.taken + 1, tag }
      if (!sameBytes(continuation, continuationOf(current.key, next))) continue
      this.#rooms.set(name, { ...state, taken: next.epoch })
      return next
    }
    return undefined
  }

  /** Why an epoch letter starts no epoch, or undefined where it does. `taken` is what meet() said of it. */
  judge(epoch: EpochKey, content: EpochContent, taken: Taken | undefined): RecordProblemCode | undefined {
    const room = this.#rooms.get(toMapKey(epoch.room))
    if (this.#roomByTag.has(toMapKey(epoch.tag))) return 'epoch-lost'
    if (room === undefined) return undefined
    if (taken === undefined || !sameBytes(taken.room, epoch.room) || taken.epoch !== epoch.epoch) {
      if (epoch.epoch <= room.taken) return 'epoch-lost'
      return epoch.epoch > room.taken + 1 ? 'epoch-out-of-order' : 'epoch-not-continued'
    }
    if (sameBytes(epoch.room, this.#governing) && !handsOverAll(room, content))
      return 'epoch-keys-not-handed-over'
    return undefined
  }

  /** Puts an epoch in force from its place on. */
  begin(epoch: EpochKey, content: EpochContent, place: number): void {
    const name = toMapKey(epoch.room)
    const before = this.#rooms.get(name)
    const started = { epoch, members: content.members, place }
    this.#rooms.set(name, {
      room: epoch.room,
      epochs: [...(before?.epochs ?? []), started],
      fromEpoch: before?.fromEpoch ?? epoch.epoch,
      taken: epoch.epoch,
    })
    this.#roomByTag.set(toMapKey(epoch.tag), name)
  }

  /** Remembers the tag of an epoch letter that lost or was refused. */
  lose(epoch: EpochKey): void {
    if (!this.#roomByTag.has(toMapKey(epoch.tag))) this.#lost.add(toMapKey(epoch.tag))
  }

  /** Why a letter under that tag takes no effect now, or undefined where the epoch of the tag is in force. */
  judgeTag(tag: Uint8Array): RecordProblemCode | undefined {
    const name = toMapKey(tag)
    const room = this.#rooms.get(this.#roomByTag.get(name) ?? '')
    if (room === undefined) return this.#lost.has(name) ? 'epoch-lost' : 'epoch-not-begun'
    const { epoch } = room.epochs.at(-1)!
    return epoch.epoch === room.taken && sameBytes(epoch.tag, tag) ? undefined : 'epoch-superseded'
  }

  of(room: Uint8Array): RoomState | undefined {
    return this.#rooms.get(toMapKey(room))
  }

  get all(): RoomState[] {
    return [...this.#rooms.values()]
  }
}

const handsOverAll = (room: RoomState, content: EpochContent): boolean =>
  room.epochs.every(({ epoch }) =>
    content.earlier.some((given) => sameBytes(given.tag, epoch.tag) && sameBytes(given.key, epoch.key)),
  )
