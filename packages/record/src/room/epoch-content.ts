// What an epoch letter says, in strict JSON: which room and epoch, who its members are, and what its key and wraps are.
import { fromBase64Url, fromHex, toBase64Url, toHex, toUtf8 } from '../bytes/bytes.ts'
import { putU32 } from '../bytes/integers.ts'
import { type Json, readStrictJson, writeStrictJson } from '../json/strict.ts'
import { ROOM_BYTES } from '../letter/cover.ts'
import { TAG_BYTES } from '../letter/leaf.ts'
import { LIMITS } from '../limits.ts'
import { accepted, type Outcome, problem, type RecordProblemCode } from '../problems.ts'
import { KEY_BYTES } from '../seals/letter-keys.ts'
import { sha256Joined } from '../seals/sha256.ts'
import type { EpochKey, Member } from './epoch-key.ts'
import { isReaderPublicKey } from './reader-key.ts'

const COMMITMENT_LABEL = toUtf8('parley epoch v1\n')
const CONTINUES_LABEL = toUtf8('parley continues v1\n')
const WRAPS_LABEL = toUtf8('parley wraps v1\n')

/** A key of an earlier epoch that is handed over to whoever opens the epoch letter. */
export type EarlierKey = Pick<EpochKey, 'tag' | 'epoch' | 'key'>

/** Where an author's chain in the room stands: the position that the next letter takes. */
export interface ChainStart {
  readonly author: Uint8Array
  readonly next: number
}

export interface EpochContent {
  readonly room: Uint8Array
  readonly epoch: number
  /** Whatever the writer wants members to know of the room before its first letter. */
  readonly title: Json | undefined
  readonly members: readonly Member[]
  readonly keyCommitment: Uint8Array
  readonly wraps: Uint8Array
  readonly earlier: readonly EarlierKey[]
  /** For those who read from here on: no letter below these positions is new. */
  readonly chains: readonly ChainStart[]
}

const placeOf = (epoch: number, tag: Uint8Array): Uint8Array => {
  const place = new Uint8Array(4 + TAG_BYTES)
  putU32(place, 0, epoch)
  place.set(tag, 4)
  return place
}

/** SHA-256("parley epoch v1\n" ‖ epoch key ‖ room ‖ u32 epoch ‖ tag): an AEAD does not commit to its key, this does. */
export const keyCommitmentOf = (epoch: EpochKey): Uint8Array =>
  sha256Joined(COMMITMENT_LABEL, epoch.key, epoch.room, placeOf(epoch.epoch, epoch.tag))

/** SHA-256("parley continues v1\n" ‖ key of the epoch before ‖ room ‖ u32 new epoch ‖ new tag): only its members can make it. */
export const continuationOf = (
  before: Uint8Array,
  epoch: Pick<EpochKey, 'room' | 'epoch' | 'tag'>,
): Uint8Array => sha256Joined(CONTINUES_LABEL, before, epoch.room, placeOf(epoch.epoch, epoch.tag))

/** SHA-256("parley wraps v1\n" ‖ continuation ‖ count ‖ wraps): the signed content fixes the open head that goes with it. */
export const wrapsHashOf = (committed: Uint8Array): Uint8Array => sha256Joined(WRAPS_LABEL, committed)

/** The bytes of an epoch letter's content. */
export const writeEpochContent = (content: EpochContent): Uint8Array =>
  writeStrictJson({
    room: toHex(content.room),
    epoch: content.epoch,
    ...(content.title === undefined ? {} : { title: content.title }),
    members: content.members.map(({ seat, readerKey }) => ({ seat, key: toBase64Url(readerKey) })),
    keyCommitment: toHex(content.keyCommitment),
    wraps: toHex(content.wraps),
    earlier: content.earlier.map(({ tag, epoch, key }) => ({
      tag: toHex(tag),
      epoch,
      key: toBase64Url(key),
    })),
    ...(content.chains.length === 0
      ? {}
      : { chains: content.chains.map(({ author, next }) => ({ author: toHex(author), next })) }),
  })

type Fields = { [name: string]: Json }
const isFields = (value: Json | undefined): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const hexOf = (value: Json | undefined, length: number): Uint8Array | undefined =>
  typeof value === 'string' ? fromHex(value, length) : undefined
const bytesOf = (value: Json | undefined): Uint8Array | undefined =>
  typeof value === 'string' ? fromBase64Url(value) : undefined
const isEpochNumber = (value: Json | undefined): value is number =>
  typeof value === 'number' && value >= 1 && value <= 0xffffffff
const NAMES = ['room', 'epoch', 'title', 'members', 'keyCommitment', 'wraps', 'earlier', 'chains']

const readMember = (value: Json): Member | undefined => {
  if (!isFields(value) || Object.keys(value).length !== 2) return undefined
  const readerKey = bytesOf(value.key)
  if (typeof value.seat !== 'string' || value.seat.length < 1 || value.seat.length > 64) return undefined
  return readerKey !== undefined && isReaderPublicKey(readerKey) ? { seat: value.seat, readerKey } : undefined
}

const readEarlier = (value: Json): EarlierKey | undefined => {
  if (!isFields(value) || Object.keys(value).length !== 3 || !isEpochNumber(value.epoch)) return undefined
  const tag = hexOf(value.tag, TAG_BYTES)
  const key = bytesOf(value.key)
  return tag !== undefined && key?.length === KEY_BYTES ? { tag, epoch: value.epoch, key } : undefined
}

const readChain = (value: Json): ChainStart | undefined => {
  if (!isFields(value) || Object.keys(value).length !== 2) return undefined
  const author = hexOf(value.author, 32)
  return author !== undefined && typeof value.next === 'number' && value.next >= 1
    ? { author, next: value.next }
    : undefined
}

const readAll = <T>(value: Json | undefined, read: (one: Json) => T | undefined): T[] | undefined => {
  if (!Array.isArray(value)) return undefined
  const all = value.map(read)
  return all.includes(undefined) ? undefined : (all as T[])
}

/** Reads an epoch letter's content: exactly the fields above, each seat and each chain once. */
export const readEpochContent = (bytes: Uint8Array): Outcome<EpochContent, RecordProblemCode> => {
  const json = readStrictJson(bytes)
  if (!json.ok) return json
  const fields = json.value
  if (!isFields(fields) || Object.keys(fields).some((name) => !NAMES.includes(name)))
    return problem('epoch-malformed')
  const room = hexOf(fields.room, ROOM_BYTES)
  const keyCommitment = hexOf(fields.keyCommitment, 32)
  const wraps = hexOf(fields.wraps, 32)
  const members = readAll(fields.members, readMember)
  const earlier = readAll(fields.earlier, readEarlier)
  const chains = fields.chains === undefined ? [] : readAll(fields.chains, readChain)
  const epoch = fields.epoch
  if (room === undefined || keyCommitment === undefined || wraps === undefined)
    return problem('epoch-malformed')
  if (members === undefined || earlier === undefined || chains === undefined || !isEpochNumber(epoch))
    return problem('epoch-malformed')
  if (new Set(chains.map(({ author }) => toHex(author))).size !== chains.length)
    return problem('epoch-malformed')
  if (members.length < 1 || members.length > LIMITS.roomMembers) return problem('too-many-members')
  if (new Set(members.map(({ seat }) => seat)).size !== members.length) return problem('epoch-malformed')
  if (earlier.some((key) => key.epoch >= epoch)) return problem('epoch-malformed')
  return accepted({ room, epoch, title: fields.title, members, keyCommitment, wraps, earlier, chains })
}
