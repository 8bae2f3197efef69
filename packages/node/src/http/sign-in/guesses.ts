// Every check of a passphrase passes here: few at once, for each takes 64 MiB or more, and slower with every failure.
import type { Result } from '../../problems.ts'
import { granted, refuse } from '../problem-answer.ts'
import type { Throttle } from './throttle.ts'

/** Checks a passphrase that is about `what` (an account, a recovery file), asked from an address. */
export type Guesses = <Value>(
  what: string,
  address: string,
  check: () => Promise<Result<Value>>,
) => Promise<Value>

/** At most `atOnce` checks run at a time; whoever has guessed wrong too often is told how long to wait. */
export const guessing = (throttle: Throttle, atOnce: number): Guesses => {
  let checking = 0
  return async (what, address, check) => {
    if (checking >= atOnce) return refuse('too-busy', { what: 'sign-ins' })
    const seconds = throttle.begin(what, address)
    if (seconds > 0) return refuse('too-many-tries', { seconds })
    checking++
    const value = granted(await check().finally(() => checking--))
    throttle.succeeded(what, address)
    return value
  }
}
