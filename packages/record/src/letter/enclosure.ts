// Enclosures: values that can be erased while everything around them stays verifiable. The content that is signed carries
// a commitment; the value lies in a blob beside the letter, under a key of its own that only the blob holds, sealed for the
// room. Destroying the blob destroys key, salt and value at once.
import { joinBytes, sameBytes, toHex } from '../bytes/bytes.ts'
import { type Randomness, systemRandomness } from '../bytes/randomness.ts'
import { type Json, readStrictJson, writeStrictJson } from '../json/strict.ts'
import { accepted, type Outcome, problem, type RecordProblemCode } from '../problems.ts'
import type { EpochKey } from '../room/epoch-key.ts'
import {
  FRESH_BYTES,
  KEY_BYTES,
  letterKeysOf,
  openOnce,
  PART,
  SEAL_BYTES,
  sealOnce,
} from '../seals/letter-keys.ts'
import { sha256 } from '../seals/sha256.ts'
import { enclosureCommitmentOf, SALT_BYTES } from './commitments.ts'
import { TAG_BYTES } from './leaf.ts'
import { unpadContent } from './open.ts'
import { padContent } from './seal.ts'

/*
 *   0    1  version, 1
 *   1   16  tag of the epoch under which it was written
 *  17   32  fresh
 *  49   48  the enclosure's own key, sealed under the cover key of (epoch key, fresh)
 *  97       u32 length ‖ salt ‖ JSON of the value ‖ zeros, sealed under the enclosure's own key
 */
const ENCLOSURE_VERSION = 1
const KEY_AT = 1 + TAG_BYTES + FRESH_BYTES
const VALUE_AT = KEY_AT + KEY_BYTES + SEAL_BYTES

/** What stands in the content in the place of the value. Both are hex of SHA-256. */
export interface Enclosed {
  readonly $enclosed: { readonly commitment: string; readonly sealed: string }
}

/** The name that marks an enclosed value in a content. */
export const ENCLOSED = '$enclosed'

export interface Enclosure {
  readonly enclosed: Enclosed
  /** The blob, kept beside the letter under the hash `enclosed.$enclosed.sealed`. */
  readonly blob: Uint8Array
}

/** Encloses a value for the room of an epoch. Put `enclosed` into the content, keep `blob` beside the letter. */
export const writeEnclosure = (
  process: Uint8Array,
  epoch: EpochKey,
  value: Json,
  random: Randomness = systemRandomness,
): Enclosure => {
  const bytes = writeStrictJson(value)
  const salt = random(SALT_BYTES)
  const key = random(KEY_BYTES)
  const fresh = random(FRESH_BYTES)
  const roomKey = letterKeysOf(epoch.key, fresh).cover
  const blob = joinBytes(
    Uint8Array.of(ENCLOSURE_VERSION),
    epoch.tag,
    fresh,
    sealOnce(roomKey, key, process, epoch.tag, PART.enclosureKey),
    sealOnce(key, padContent(salt, bytes), process, epoch.tag, PART.enclosure),
  )
  const commitment = toHex(enclosureCommitmentOf(salt, bytes))
  return { enclosed: { $enclosed: { commitment, sealed: toHex(sha256(blob)) } }, blob }
}

/** Whether a JSON value is the mark of an enclosed one. */
export const isEnclosed = (value: Json): value is Json & Enclosed => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const mark = value[ENCLOSED]
  if (typeof mark !== 'object' || mark === null || Array.isArray(mark) || Object.keys(value).length !== 1)
    return false
  const isHash = (text: Json | undefined) => typeof text === 'string' && /^[0-9a-f]{64}$/.test(text)
  return Object.keys(mark).length === 2 && isHash(mark.commitment) && isHash(mark.sealed)
}

/** All enclosed values of a content, in the order in which they stand. */
export const enclosedIn = (content: Json): Enclosed[] => {
  if (typeof content !== 'object' || content === null) return []
  if (isEnclosed(content)) return [content]
  return Object.values(content).flatMap(enclosedIn)
}

/** The tag of the epoch that opens a blob; undefined where it is none. */
export const tagOfEnclosure = (blob: Uint8Array): Uint8Array | undefined =>
  blob.length >= VALUE_AT + SEAL_BYTES && blob[0] === ENCLOSURE_VERSION
    ? blob.subarray(1, 1 + TAG_BYTES)
    : undefined

/** Opens a blob with the epoch of its tag and checks it against the mark in the content. */
export const openEnclosure = (
  process: Uint8Array,
  epoch: EpochKey,
  enclosed: Enclosed,
  blob: Uint8Array,
): Outcome<{ value: Json; bytes: Uint8Array; salt: Uint8Array }, RecordProblemCode> => {
  const { commitment, sealed } = enclosed.$enclosed
  if (toHex(sha256(blob)) !== sealed) return problem('enclosure-differs')
  const tag = tagOfEnclosure(blob)
  if (tag === undefined) return problem('enclosure-malformed')
  if (!sameBytes(tag, epoch.tag)) return problem('enclosure-not-opened')
  const roomKey = letterKeysOf(epoch.key, blob.subarray(1 + TAG_BYTES, KEY_AT)).cover
  const key = openOnce(roomKey, blob.subarray(KEY_AT, VALUE_AT), process, tag, PART.enclosureKey)
  const padded = key && openOnce(key, blob.subarray(VALUE_AT), process, tag, PART.enclosure)
  if (padded === undefined) return problem('enclosure-not-opened')
  const unpadded = unpadContent(padded)
  if (!unpadded.ok) return unpadded
  const { content: bytes, contentSalt: salt } = unpadded.value
  if (toHex(enclosureCommitmentOf(salt, bytes)) !== commitment) return problem('enclosure-differs')
  const value = readStrictJson(bytes)
  return value.ok ? accepted({ value: value.value, bytes, salt }) : value
}

/** Whether a value that is shown elsewhere, with its salt, is the one that was enclosed: for releases. */
export const isEnclosedValue = (enclosed: Enclosed, bytes: Uint8Array, salt: Uint8Array): boolean =>
  toHex(enclosureCommitmentOf(salt, bytes)) === enclosed.$enclosed.commitment
