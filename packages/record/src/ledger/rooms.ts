// Which epoch of a room is in force at each place. The first sequenced epoch letter of a number wins.
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
  /** Winners, in order; the last is in force. */
  readonly epochs: readonly EpochInRoom[]
  /** The number of the first epoch that this seat could read. */
  readonly fromEpoch: number
}

export class Rooms {
  readonly #governing: Uint8Array
  readonly #rooms = new Map<string, RoomState>()
  readonly #roomByTag = new Map<string, string>()
  readonly #lost = new Set<string>()

  constructor(governing: Uint8Array) {
    this.#governing = governing
  }

  /** Why an epoch letter starts no epoch, or undefined where it does. */
  judge(epoch: EpochKey, content: EpochContent): RecordProblemCode | undefined {
    const room = this.#rooms.get(toMapKey(epoch.room))
    if (this.#roomByTag.has(toMapKey(epoch.tag))) return 'epoch-lost'
    if (room === undefined) return undefined
    const current = room.epochs.at(-1)!.epoch
    if (epoch.epoch <= current.epoch) return 'epoch-lost'
    if (epoch.epoch > current.epoch + 1) return 'epoch-out-of-order'
    if (!sameBytes(content.continues!, continuationOf(current.key, epoch))) return 'epoch-not-continued'
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
    return sameBytes(room.epochs.at(-1)!.epoch.tag, tag) ? undefined : 'epoch-superseded'
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
