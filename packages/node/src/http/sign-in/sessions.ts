// Who is signed in. Sessions live in memory: ending the program signs everybody out.
import { createHash, randomBytes } from 'node:crypto'
import type { Visitor } from '../../interface.ts'

/** Signed out after twelve hours, or two without a request: a working day, and a long lunch. */
const MOST_MS = 12 * 60 * 60 * 1000
const IDLE_MS = 2 * 60 * 60 * 1000
const MOST_SESSIONS = 1_000

/** From where somebody signed in, as their browser and the network told it; shown to them alone. */
export interface Origin {
  /** The browser's User-Agent, cut short. */
  browser: string
  address: string
}

interface Session extends Origin {
  /** Names the session to its owner; opens nothing. */
  id: string
  visitor: Visitor
  startedAt: number
  usedAt: number
}

/** One of somebody's own sessions, as they see it. */
export interface OwnSession extends Origin {
  id: string
  startedAt: Date
  usedAt: Date
  /** When it ends if it is not used again. */
  expiresAt: Date
  /** True for the one in which this is asked. */
  current: boolean
}

/** Longer ones say no more to a person. */
const BROWSER_CHARACTERS = 200

export class Sessions {
  readonly #now: () => number
  /** By SHA-256 of the token: what is in memory opens nothing. */
  readonly #byToken = new Map<string, Session>()

  constructor(now: () => number = Date.now) {
    this.#now = now
  }

  /** Starts a session; gives its token, 256 random bits as base64url, which nothing here keeps. */
  start(visitor: Visitor, { browser, address }: Origin): string {
    const token = randomBytes(32).toString('base64url')
    const now = this.#now()
    this.#byToken.set(digest(token), {
      id: randomBytes(16).toString('hex'),
      visitor,
      startedAt: now,
      usedAt: now,
      browser: browser.slice(0, BROWSER_CHARACTERS),
      address,
    })
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

  /** The sessions of an account that have not run out, the one used last first. */
  of(account: string, token: string | undefined): OwnSession[] {
    const current = token === undefined ? undefined : digest(token)
    const now = this.#now()
    return [...this.#byToken]
      .filter(([, session]) => session.visitor.account === account && now < expiry(session))
      .sort(([, a], [, b]) => b.usedAt - a.usedAt)
      .map(([key, session]) => ({
        id: session.id,
        startedAt: new Date(session.startedAt),
        usedAt: new Date(session.usedAt),
        expiresAt: new Date(expiry(session)),
        browser: session.browser,
        address: session.address,
        current: key === current,
      }))
  }

  /** Ends one of an account's sessions. False where it has none by that id. */
  endOne(account: string, id: string): boolean {
    for (const [key, session] of this.#byToken)
      if (session.id === id && session.visitor.account === account) return this.#byToken.delete(key)
    return false
  }

  /** Ends every session of an account but the one with this token. Gives how many those were. */
  endOthers(account: string, token: string | undefined): number {
    const current = token === undefined ? undefined : digest(token)
    const others = [...this.#byToken].filter(
      ([key, session]) => session.visitor.account === account && key !== current,
    )
    for (const [key] of others) this.#byToken.delete(key)
    return others.length
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
