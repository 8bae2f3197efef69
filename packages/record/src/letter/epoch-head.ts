// The open head of an epoch letter's sealed cover. To outsiders it is random bytes and a rough count of members.
import { joinBytes } from '../bytes/bytes.ts'
import { FRESH_BYTES } from '../seals/letter-keys.ts'
import { SEALED_FORM } from './seal.ts'

/*
 *   0    1  form, 2
 *   1   32  fresh
 *  33   32  continuation: made with the key of the epoch before, so that its members see it end; random in epoch 1
 *  65    1  count of wraps
 *  66       count × 1168: X-Wing encapsulation 1120, sealed epoch key 48
 */
export const WRAP_BYTES = 1168
export const CONTINUATION_BYTES = 32
const CONTINUATION_AT = 1 + FRESH_BYTES
const COUNT_AT = CONTINUATION_AT + CONTINUATION_BYTES
const WRAPS_AT = COUNT_AT + 1

/** Fields are views of the sealed cover. */
export interface EpochHead {
  readonly fresh: Uint8Array
  readonly continuation: Uint8Array
  /** Each 1168 bytes. */
  readonly wraps: readonly Uint8Array[]
  /** Continuation, count and wraps: what the signed content commits to. */
  readonly committed: Uint8Array
  /** Bytes of the whole head. */
  readonly length: number
}

/** Writes the head. */
export const writeEpochHead = (
  fresh: Uint8Array,
  continuation: Uint8Array,
  wraps: readonly Uint8Array[],
): Uint8Array =>
  joinBytes(Uint8Array.of(SEALED_FORM.epoch), fresh, continuation, Uint8Array.of(wraps.length), ...wraps)

/** Reads the head of a sealed cover; undefined where it is not of an epoch letter or is cut off. */
export const readEpochHead = (sealedCover: Uint8Array): EpochHead | undefined => {
  if (sealedCover[0] !== SEALED_FORM.epoch || sealedCover.length < WRAPS_AT) return undefined
  const count = sealedCover[COUNT_AT]!
  const length = WRAPS_AT + WRAP_BYTES * count
  if (sealedCover.length < length) return undefined
  return {
    fresh: sealedCover.subarray(1, CONTINUATION_AT),
    continuation: sealedCover.subarray(CONTINUATION_AT, COUNT_AT),
    wraps: Array.from({ length: count }, (_, i) => {
      const at = WRAPS_AT + WRAP_BYTES * i
      return sealedCover.subarray(at, at + WRAP_BYTES)
    }),
    committed: sealedCover.subarray(CONTINUATION_AT, length),
    length,
  }
}
