// Where fresh bytes come from. Everything that needs chance takes it as an argument, so that vectors can be made again.
import { sodium } from '../seals/sodium.ts'

/** Gives that many fresh random bytes. */
export type Randomness = (count: number) => Uint8Array

/** One call to the system gives bytes for about forty letters. */
const POOL_BYTES = 4096
const pool = new Uint8Array(POOL_BYTES)
let used = POOL_BYTES

/** The operating system's generator. Bytes leave the pool once and are wiped from it. */
export const systemRandomness: Randomness = (count) => {
  if (count > POOL_BYTES / 4) {
    const bytes = new Uint8Array(count)
    sodium.randombytes_buf(bytes)
    return bytes
  }
  if (used + count > POOL_BYTES) {
    sodium.randombytes_buf(pool)
    used = 0
  }
  const bytes = pool.slice(used, used + count)
  pool.fill(0, used, used + count)
  used += count
  return bytes
}
