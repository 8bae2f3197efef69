// Who is signed in. Sessions live in memory: ending the program signs everybody out.
import { createHash, randomBytes } from 'node:crypto'
import type { Visitor } from '../../interface.ts'

/** Signed out after twelve hours, or two without a request: a working day, and a long lunch. */
const MOST_MS = 12 * 60 * 60 * 1000
const IDLE_MS = 2 * 60 * 60 * 1000
const MOST_SESSIONS = 1_000

interface Session {
  visitor: Visitor
  startedAt: number
  usedAt: number
}

export class Sessions {
  readonly #now: () => number
  /** By SHA-256 of the token: what is in memory opens nothing. */
  readonly #byToken = new Map<string, Session>()

  constructor(now: () => number = Date.now) {
    this.#now = now
  }

  /** Starts a session; gives its token, 256 random bits as base64url, which nothing here keeps. */
  start(visitor: Visitor): string {
    const token = randomBytes(32).toString('base64url')
    const now = this.#now()
    this.#byToken.set(digest(token), { visitor, startedAt: now, usedAt: now })
    if (this.#byToken.size > MOST_SESSIONS) {
      this.#byToken.delete(this.#byToken.keys().next().value as string)
    }
    return token
  }

  /**
   * The session of a token, or null where there is none or it has run out. Finding it counts as using it,
   * unless `using` is false.
   */
  find(token: string | undefined, { using = true } = {}): { visitor: Visitor; expiresAt: Date } | null {
    if (token === undefined) return null
    const key = digest(token)
    const session = this.#byToken.get(key)
    if (!session) return null
    const now = this.#now()
    if (now >= expiry(session)) {
      this.#byToken.delete(key)
      return null
    }
    if (using) session.usedAt = now
    return { visitor: session.visitor, expiresAt: new Date(expiry(session)) }
  }

  end(token: string | undefined): void {
    if (token !== undefined) this.#byToken.delete(digest(token))
  }

  /** Seats that an account may use from now on, beside those that it could when it signed in. */
  grant(account: string, granted: Visitor['seats']): void {
    for (const session of this.#byToken.values()) {
      const { visitor } = session
      if (visitor.account !== account) continue
      const known = new Set(visitor.seats.map(({ process, seat }) => `${process} ${seat}`))
      const more = granted.filter(({ process, seat }) => !known.has(`${process} ${seat}`))
      session.visitor = { ...visitor, seats: [...visitor.seats, ...more] }
    }
  }

  /** A seat that an account may use no more. */
  withdraw(account: string, gone: Visitor['seats'][number]): void {
    for (const session of this.#byToken.values()) {
      const { visitor } = session
      if (visitor.account !== account) continue
      const seats = visitor.seats.filter(
        ({ process, seat }) => process !== gone.process || seat !== gone.seat,
      )
      session.visitor = { ...visitor, seats }
    }
  }
}

const digest = (token: string): string => createHash('sha256').update(token).digest('hex')
const expiry = (session: Session): number => Math.min(session.startedAt + MOST_MS, session.usedAt + IDLE_MS)
