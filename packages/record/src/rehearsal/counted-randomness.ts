// Randomness that can be had again: SHA-256 of a name and a count. For vectors and tests, never for secrets.
import { toUtf8 } from '../bytes/bytes.ts'
import { u64Of } from '../bytes/integers.ts'
import type { Randomness } from '../bytes/randomness.ts'
import { sha256Joined } from '../seals/sha256.ts'

/** Block n is SHA-256("parley vectors v1\n" ‖ name ‖ u64 n); each draw takes whole blocks and drops the rest of its last. */
export const countedRandomness = (name: string): Randomness => {
  const label = toUtf8(`parley vectors v1\n${name}`)
  let count = 0
  return (bytes) => {
    const drawn = new Uint8Array(32 * Math.ceil(bytes / 32))
    for (let at = 0; at < drawn.length; at += 32) drawn.set(sha256Joined(label, u64Of(count++)), at)
    return drawn.subarray(0, bytes)
  }
}
