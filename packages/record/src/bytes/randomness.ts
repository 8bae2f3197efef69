// Where fresh bytes come from. Everything that needs chance takes it as an argument, so that vectors can be made again.
import { sodium } from '../seals/sodium.ts'

/** Gives that many fresh random bytes. */
export type Randomness = (count: number) => Uint8Array

/** The operating system's generator. */
export const systemRandomness: Randomness = (count) => {
  const bytes = new Uint8Array(count)
  sodium.randombytes_buf(bytes)
  return bytes
}
