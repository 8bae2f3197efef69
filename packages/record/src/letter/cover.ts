// The cover: what is signed. 203 bytes of fixed form, never re-serialised once it was signed.
import { getU64, putU64 } from '../bytes/integers.ts'

/*
 *   0    1  version, 1
 *   1    1  suite
 *   2    1  form: 0 letter, 1 epoch
 *   3   32  process
 *  35   32  author's key id
 *  67   16  room
 *  83    8  chain position, from 0 for each author and room
 *  91   32  id of the author's letter before in this room; zero at position 0
 * 123   32  seen: SHA-256 of a whole cosigned note; zero for none
 * 155    8  signed at, ms since 1970 by the author's clock
 * 163    8  not after, ms in quorum time; zero for none
 * 171   32  content commitment
 */
export const COVER_BYTES = 203
export const ROOM_BYTES = 16

export const FORM = { letter: 0, epoch: 1 } as const
export type Form = (typeof FORM)[keyof typeof FORM]

export interface Cover {
  readonly suite: number
  readonly form: Form
  readonly process: Uint8Array
  readonly author: Uint8Array
  readonly room: Uint8Array
  readonly position: number
  readonly previous: Uint8Array
  readonly seen: Uint8Array
  readonly signedAtMs: number
  /** 0 for none. */
  readonly notAfterMs: number
  readonly contentCommitment: Uint8Array
}

/** Writes the bytes to be signed. Throws RangeError where a field does not fit. */
export const writeCover = (cover: Cover): Uint8Array => {
  const bytes = new Uint8Array(COVER_BYTES)
  bytes[0] = 1
  bytes[1] = cover.suite
  bytes[2] = cover.form
  putField(bytes, 3, 32, cover.process)
  putField(bytes, 35, 32, cover.author)
  putField(bytes, 67, ROOM_BYTES, cover.room)
  putU64(bytes, 83, cover.position)
  putField(bytes, 91, 32, cover.previous)
  putField(bytes, 123, 32, cover.seen)
  putU64(bytes, 155, cover.signedAtMs)
  putU64(bytes, 163, cover.notAfterMs)
  putField(bytes, 171, 32, cover.contentCommitment)
  return bytes
}

/** Reads a cover; the byte fields are views of `bytes`. Undefined where it is not of the fixed form. */
export const readCover = (bytes: Uint8Array): Cover | undefined => {
  if (bytes.length !== COVER_BYTES || bytes[0] !== 1) return undefined
  const form = bytes[2]
  const position = getU64(bytes, 83)
  const signedAtMs = getU64(bytes, 155)
  const notAfterMs = getU64(bytes, 163)
  if (form !== FORM.letter && form !== FORM.epoch) return undefined
  if (position === undefined || signedAtMs === undefined || notAfterMs === undefined) return undefined
  return {
    suite: bytes[1]!,
    form,
    process: bytes.subarray(3, 35),
    author: bytes.subarray(35, 67),
    room: bytes.subarray(67, 83),
    position,
    previous: bytes.subarray(91, 123),
    seen: bytes.subarray(123, 155),
    signedAtMs,
    notAfterMs,
    contentCommitment: bytes.subarray(171, 203),
  }
}

const putField = (into: Uint8Array, at: number, length: number, field: Uint8Array): void => {
  if (field.length !== length)
    throw new RangeError(`the field at ${at} has ${length} bytes, not ${field.length}`)
  into.set(field, at)
}
