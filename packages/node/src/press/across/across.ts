// What is asked of all articles of a desk. Each desk has a thread of its own while somebody looks: it takes in what
// changed since it was last asked, and is let go when nobody asks for a while. No account's articles meet another's.
import { setImmediate as breath } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { Names } from '@parley/talks'
import type { Seat } from '../../interface.ts'
import { Turns } from '../../seat/turns.ts'
import { contextOf } from '../process-context.ts'
import type { PressShelf } from '../shelf.ts'
import type { PressChoices, PressClaimsAnswer, PressReportsAnswer, PressVoicesAnswer } from './answers.ts'
import type { About, Answer, Found, Job } from './messages.ts'
import type { PressAcross } from './requests.ts'

export interface AcrossOptions {
  /** Desks that are held at once; the one that was asked longest ago is let go for another. */
  most?: number
  /** A desk that nobody asks is let go after so long, in milliseconds. */
  idleMs?: number
}

/** Articles that are handed to a thread at once, between which the server answers others. */
const BATCH = 20
const THREAD_MEGABYTES = 1024

type Asked = Job extends infer One ? (One extends Job ? Omit<One, 'id'> : never) : never
interface Waiting {
  settle: (value: Found[About] | null) => void
  fail: (error: Error) => void
}

class Desk {
  readonly #shelf: PressShelf
  readonly #account: string
  readonly #idleMs: number
  readonly #ended: () => void
  readonly #turns = new Turns()
  readonly #waiting = new Map<number, Waiting>()
  #worker: Worker | undefined
  #timer: NodeJS.Timeout | undefined
  #number = 0
  /** The last change that the thread has taken in. */
  #change = 0

  constructor(shelf: PressShelf, account: string, idleMs: number, ended: () => void) {
    this.#shelf = shelf
    this.#account = account
    this.#idleMs = idleMs
    this.#ended = ended
  }

  find<Of extends About>(
    about: Of,
    asked: PressAcross,
    issues: Extract<Job, { do: 'find' }>['issues'],
  ): Promise<Found[Of]> {
    return this.#turns.take(async () => {
      clearTimeout(this.#timer)
      try {
        await this.#catchUp()
        return (await this.#ask({ do: 'find', about, asked, issues })) as Found[Of]
      } finally {
        this.#timer = setTimeout(() => void this.end(), this.#idleMs).unref()
      }
    })
  }

  /** Hands over what changed since the last time: all of it to a new thread. */
  async #catchUp(): Promise<void> {
    this.#worker ??= this.#start()
    const changed = this.#shelf.changedSince(this.#account, this.#change)
    for (let from = 0; from < changed.length; from += BATCH) {
      if (from > 0) await breath()
      const batch = changed.slice(from, from + BATCH).map(({ article: number }) => ({
        number,
        article: this.#shelf.kept(this.#account, number) ?? null,
      }))
      await this.#ask({ do: 'take', changed: batch, last: from + BATCH >= changed.length })
    }
    this.#change = changed.at(-1)?.change ?? this.#change
  }

  #start(): Worker {
    const worker = new Worker(new URL('./thread.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: THREAD_MEGABYTES },
    })
    worker.unref()
    worker.on('message', (answer: Answer) => {
      const waiting = this.#waiting.get(answer.id)
      this.#waiting.delete(answer.id)
      if ('failed' in answer) waiting?.fail(new Error(`looking at all articles failed: ${answer.failed}`))
      else waiting?.settle(answer.value)
    })
    worker.on('error', (error) => this.#lost(worker, error as Error))
    worker.on('exit', () => this.#lost(worker, new Error('the thread that looks at all articles ended')))
    return worker
  }

  /** The thread is gone, with all that it held: the next one begins anew. */
  #lost(worker: Worker, error: Error): void {
    if (worker !== this.#worker) return
    this.#worker = undefined
    this.#change = 0
    for (const { fail } of this.#waiting.values()) fail(error)
    this.#waiting.clear()
  }

  #ask(job: Asked): Promise<Found[About] | null> {
    const id = ++this.#number
    return new Promise((settle, fail) => {
      const worker = this.#worker
      if (!worker) throw new Error('the desk was closed')
      this.#waiting.set(id, { settle, fail })
      worker.postMessage({ ...job, id } satisfies Job)
    })
  }

  /** Ends when whoever asks has been answered. */
  retire(): Promise<void> {
    return this.#turns.take(() => this.end())
  }

  async end(): Promise<void> {
    clearTimeout(this.#timer)
    const worker = this.#worker
    this.#ended()
    if (!worker) return
    this.#lost(worker, new Error('the desk was closed'))
    await worker.terminate()
  }
}

export class Across {
  readonly #options: Required<AcrossOptions>
  /** Those asked last stand last. */
  readonly #desks = new Map<PressShelf, Map<string, Desk>>()
  readonly #order = new Set<Desk>()

  constructor(options: AcrossOptions = {}) {
    this.#options = { most: 4, idleMs: 300_000, ...options }
  }

  async reports(seat: Seat, account: string, asked: PressAcross): Promise<PressReportsAnswer> {
    const { found, choices } = await this.#find(seat, account, 'reports', asked)
    return { ...found, choices }
  }

  async voices(seat: Seat, account: string, asked: PressAcross): Promise<PressVoicesAnswer> {
    const { found, choices } = await this.#find(seat, account, 'voices', asked)
    return { ...found, choices }
  }

  async claims(seat: Seat, account: string, asked: PressAcross): Promise<PressClaimsAnswer> {
    const { found, choices } = await this.#find(seat, account, 'claims', asked)
    const names = new Map(choices.issues.map(({ id, name }) => [id, name]))
    const lines = found.lines.map(({ issue, claims }) => ({
      issue,
      name: issue === null ? null : names.get(issue)!,
      claims,
    }))
    return { ...found, lines, choices }
  }

  async #find<Of extends About>(seat: Seat, account: string, about: Of, asked: PressAcross) {
    const issues = contextOf(seat).issues.map(({ id, names }) => ({ id, names }))
    const found = await this.#desk(seat.press, account).find(about, asked, issues)
    const names = new Names(seat.db)
    const choices: PressChoices = {
      ...found.choices,
      issues: issues.map(({ id }) => ({ id, name: names.of(id).name })),
    }
    return { found, choices }
  }

  #desk(shelf: PressShelf, account: string): Desk {
    const accounts = this.#desks.get(shelf) ?? new Map<string, Desk>()
    this.#desks.set(shelf, accounts)
    const known = accounts.get(account)
    if (known) {
      this.#order.delete(known)
      this.#order.add(known)
      return known
    }
    const desk = new Desk(shelf, account, this.#options.idleMs, () => {
      if (accounts.get(account) === desk) accounts.delete(account)
      if (accounts.size === 0) this.#desks.delete(shelf)
      this.#order.delete(desk)
    })
    accounts.set(account, desk)
    this.#order.add(desk)
    const [oldest] = this.#order
    if (this.#order.size > this.#options.most && oldest) void oldest.retire()
    return desk
  }

  /** Ends every thread. */
  async close(): Promise<void> {
    await Promise.all([...this.#order].map((desk) => desk.end()))
  }
}
