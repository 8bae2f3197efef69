// Big-endian integers. Eight-byte ones carry whole numbers from 0 to 2^53 - 1, the ones that JavaScript holds exactly.
const TWO_32 = 2 ** 32

const requireWhole = (value: number, limit: number): void => {
  if (!Number.isSafeInteger(value) || value < 0 || value > limit)
    throw new RangeError(`${value} is not a whole number up to ${limit}`)
}

/** Writes four bytes at `at`; throws RangeError outside 0 to 2^32 - 1. */
export const putU32 = (bytes: Uint8Array, at: number, value: number): void => {
  requireWhole(value, TWO_32 - 1)
  bytes[at] = value >>> 24
  bytes[at + 1] = value >>> 16
  bytes[at + 2] = value >>> 8
  bytes[at + 3] = value
}

/** Reads four bytes at `at`. */
export const getU32 = (bytes: Uint8Array, at: number): number =>
  bytes[at]! * 0x1000000 + ((bytes[at + 1]! << 16) | (bytes[at + 2]! << 8) | bytes[at + 3]!)

/** Writes eight bytes at `at`; throws RangeError outside 0 to 2^53 - 1. */
export const putU64 = (bytes: Uint8Array, at: number, value: number): void => {
  requireWhole(value, Number.MAX_SAFE_INTEGER)
  putU32(bytes, at, Math.floor(value / TWO_32))
  putU32(bytes, at + 4, value % TWO_32)
}

/** Reads eight bytes at `at`; undefined for a number beyond 2^53 - 1. */
export const getU64 = (bytes: Uint8Array, at: number): number | undefined => {
  const high = getU32(bytes, at)
  return high < 0x200000 ? high * TWO_32 + getU32(bytes, at + 4) : undefined
}

/** Eight bytes of a whole number. */
export const u64Of = (value: number): Uint8Array => {
  const bytes = new Uint8Array(8)
  putU64(bytes, 0, value)
  return bytes
}
