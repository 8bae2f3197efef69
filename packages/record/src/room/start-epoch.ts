// Starting an epoch: a fresh key and tag, the key wrapped for every member, and a letter that says so under that key itself.
import { type Randomness, systemRandomness } from '../bytes/randomness.ts'
import type { Json } from '../json/strict.ts'
import { FORM, ROOM_BYTES } from '../letter/cover.ts'
import { CONTINUATION_BYTES, readEpochHead, writeEpochHead } from '../letter/epoch-head.ts'
import { TAG_BYTES } from '../letter/leaf.ts'
import { sealWithHead } from '../letter/seal.ts'
import { idOfSigned, type Signing, signLetter, type WrittenLetter } from '../letter/write.ts'
import { LIMITS } from '../limits.ts'
import { FRESH_BYTES, KEY_BYTES } from '../seals/letter-keys.ts'
import {
  type ChainStart,
  continuationOf,
  type EarlierKey,
  keyCommitmentOf,
  wrapsHashOf,
  writeEpochContent,
} from './epoch-content.ts'
import type { EpochKey, Member } from './epoch-key.ts'
import { decoyWrap, type WrapPlace, wrapKey } from './reader-key.ts'

/** Wraps are padded with decoys to a multiple of this, so that they count members only roughly. */
const WRAPS_STEP = 4

export interface NewEpoch {
  /** 16 random bytes for a new room (makeRoomId); the room's own for a later epoch. */
  readonly room: Uint8Array
  readonly members: readonly Member[]
  /** The epoch in force; undefined for a new room. */
  readonly before?: EpochKey
  /** The number to take: one above RoomState.taken. Left out, one above `before`, or 1. */
  readonly number?: number
  /** Keys handed over to the members. The governing room hands over all. */
  readonly earlier?: readonly EarlierKey[]
  /** Where the chains of the room stand (Ledger.chainsIn), for members who have not read it from its start. */
  readonly chains?: readonly ChainStart[]
  readonly title?: Json
}

/** A fresh room id, 16 bytes. */
export const makeRoomId = (random: Randomness = systemRandomness): Uint8Array => random(ROOM_BYTES)

/** Fisher and Yates, by bytes; the little bias of a byte over at most 252 places is of no use to anybody. */
const shuffled = <T>(items: readonly T[], random: Randomness): T[] => {
  const order = [...items]
  const dice = random(2 * order.length)
  for (let i = order.length - 1; i > 0; i--) {
    const j = (dice[2 * i]! * 256 + dice[2 * i + 1]!) % (i + 1)
    const kept = order[i]!
    order[i] = order[j]!
    order[j] = kept
  }
  return order
}

const wrapForAll = async (
  key: Uint8Array,
  members: readonly Member[],
  place: WrapPlace,
  random: Randomness,
): Promise<Uint8Array[]> => {
  const wraps: Uint8Array[] = []
  for (const { readerKey } of members) wraps.push(await wrapKey(key, readerKey, place, random))
  while (wraps.length % WRAPS_STEP !== 0) wraps.push(await decoyWrap(place, random))
  return shuffled(wraps, random)
}

/**
 * Writes the epoch letter of a room. It takes a place in its author's chain in that room.
 * The first letter that is sequenced for a room and number wins; a loser's letters are sealed again under the winner's key.
 * Throws RangeError without members or beyond the limit.
 */
export const startEpoch = async (
  signing: Signing,
  opening: NewEpoch,
): Promise<WrittenLetter & { readonly epoch: EpochKey }> => {
  const { members, before } = opening
  if (members.length < 1 || members.length > LIMITS.roomMembers)
    throw new RangeError(`a room has 1 to ${LIMITS.roomMembers} members`)
  const random = signing.random ?? systemRandomness
  const epoch: EpochKey = {
    room: opening.room,
    epoch: opening.number ?? (before?.epoch ?? 0) + 1,
    tag: random(TAG_BYTES),
    key: random(KEY_BYTES),
  }
  const fresh = random(FRESH_BYTES)
  const wraps = await wrapForAll(
    epoch.key,
    members,
    { process: signing.process, tag: epoch.tag, fresh },
    random,
  )
  const continuation = before === undefined ? random(CONTINUATION_BYTES) : continuationOf(before.key, epoch)
  const head = writeEpochHead(fresh, continuation, wraps)
  const content = writeEpochContent({
    room: epoch.room,
    epoch: epoch.epoch,
    title: opening.title,
    members,
    keyCommitment: keyCommitmentOf(epoch),
    wraps: wrapsHashOf(readEpochHead(head)!.committed),
    earlier: opening.earlier ?? [],
    chains: opening.chains ?? [],
  })
  const signed = signLetter(signing, epoch.room, FORM.epoch, content)
  const place = { process: signing.process, tag: epoch.tag, key: epoch.key }
  return { id: idOfSigned(signed), letter: sealWithHead(signed, head, fresh, place), signed, epoch }
}
