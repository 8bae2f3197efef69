// Slows guessing down: every failed try makes the next wait longer, per account and per address.
// A name that nobody has is counted like one that somebody has.

/** After `free` failures the wait starts at one second and doubles up to `mostSeconds`. */
interface Pace {
  free: number
  mostSeconds: number
}

// An account's wait stays short, so that a stranger cannot lock somebody out for long; an address's grows.
const ACCOUNT: Pace = { free: 5, mostSeconds: 60 }
const ADDRESS: Pace = { free: 15, mostSeconds: 15 * 60 }
/** Failures are forgotten after a quiet hour. */
const FORGET_MS = 60 * 60 * 1000
/** Beyond this many remembered names the longest untouched are forgotten: memory is bounded. */
const REMEMBERED = 10_000

interface Tries {
  failures: number
  /** Milliseconds of the clock given. */
  lastAt: number
}

export class Throttle {
  readonly #now: () => number
  readonly #tries = new Map<string, Tries>()

  constructor(now: () => number = Date.now) {
    this.#now = now
  }

  /**
   * Counts a try as failed before it is made, so that guesses sent at once are counted too.
   * Gives the seconds to wait, 0 where it may be made. A refused try does not count.
   */
  begin(account: string, address: string): number {
    const keys = this.#keys(account, address)
    const wait = Math.max(...keys.map(([key, pace]) => this.#wait(key, pace)))
    if (wait > 0) return wait
    for (const [key] of keys) {
      const tries = this.#recall(key)
      this.#tries.delete(key)
      this.#tries.set(key, { failures: (tries?.failures ?? 0) + 1, lastAt: this.#now() })
    }
    while (this.#tries.size > REMEMBERED) this.#tries.delete(this.#tries.keys().next().value as string)
    return 0
  }

  /** The try succeeded: the account starts afresh, and the address has its one try back. */
  succeeded(account: string, address: string): void {
    const [[accountKey], [addressKey]] = this.#keys(account, address)
    this.#tries.delete(accountKey)
    const tries = this.#tries.get(addressKey)
    if (tries) tries.failures -= 1
  }

  #keys(account: string, address: string): [[string, Pace], [string, Pace]] {
    return [
      [`account ${account.toLowerCase()}`, ACCOUNT],
      [`address ${address}`, ADDRESS],
    ]
  }

  #recall(key: string): Tries | undefined {
    const tries = this.#tries.get(key)
    return tries && this.#now() - tries.lastAt < FORGET_MS ? tries : undefined
  }

  #wait(key: string, pace: Pace): number {
    const tries = this.#recall(key)
    if (!tries || tries.failures < pace.free) return 0
    const seconds = Math.min(2 ** (tries.failures - pace.free), pace.mostSeconds)
    return Math.max(0, Math.ceil(seconds - (this.#now() - tries.lastAt) / 1000))
  }
}
