// Checking the copies of seats in the background: in one thread, one after another, once a seat has come to rest,
// and never for more than a twentieth of the time. Each is a whole check from nothing, as a person would ask for.
import { Worker } from 'node:worker_threads'
import type { SeatPaths } from '../folder/layout.ts'
import type { Verified } from '../interface.ts'

/** What is checked, and who is told. */
export interface CheckedSeat {
  readonly seat: string
  readonly paths: Pick<SeatPaths, 'copy' | 'files' | 'processFile'>
  readonly reader: Uint8Array
  readonly database: Uint8Array
  /** Called with each result that can be believed. */
  keep(verified: Verified): void
}

export type Job = Omit<CheckedSeat, 'keep'>
export interface Answer {
  verified?: Verified
  failed?: string
}

export interface ChecksOptions {
  /** How long nothing has to happen at a seat before its copy is checked, in milliseconds. */
  quietMs?: number
  /** How long at least between two checks of a seat, in milliseconds. */
  restMs?: number
}

/** Of the time between the beginnings of two checks of a seat, at most one part in so many is spent on them. */
const SHARE = 20
/** A seat that never comes to rest is checked all the same once it has waited for so many times the quiet. */
const PATIENCE = 30

interface Waiting {
  asked: number
  due: number
}

export class Checks {
  readonly #quietMs: number
  readonly #restMs: number
  readonly #waiting = new Map<CheckedSeat, Waiting>()
  /** Not before when a seat is checked again, in milliseconds of performance.now(). */
  readonly #restsUntil = new WeakMap<CheckedSeat, number>()
  /** Seats of which one check found fault: believed once a second one finds it too, since somebody writes beside it. */
  readonly #suspected = new WeakSet<CheckedSeat>()
  #timer: NodeJS.Timeout | undefined
  #worker: Worker | undefined
  #running: CheckedSeat | undefined
  #begun = 0
  #closed = false

  constructor({ quietMs = 2_000, restMs = 30_000 }: ChecksOptions = {}) {
    this.#quietMs = quietMs
    this.#restMs = restMs
  }

  /** Asks for a check of a seat once it has come to rest. */
  ask(seat: CheckedSeat): void {
    if (this.#closed) return
    const now = performance.now()
    const asked = this.#waiting.get(seat)?.asked ?? now
    const quiet = Math.min(now + this.#quietMs, asked + PATIENCE * this.#quietMs)
    this.#waiting.set(seat, { asked, due: Math.max(quiet, this.#restsUntil.get(seat) ?? 0) })
    this.#wake()
  }

  /** Forgets a seat that is closed. What a check under way finds of it is not told. */
  forget(seat: CheckedSeat): void {
    this.#waiting.delete(seat)
    if (this.#running === seat) this.#stop()
  }

  #stop(): void {
    this.#running = undefined
    this.#rest()
    this.#wake()
  }

  #wake(): void {
    clearTimeout(this.#timer)
    if (this.#closed || this.#running) return
    const next = [...this.#waiting].sort(([, a], [, b]) => a.due - b.due)[0]
    const wait = next ? next[1].due - performance.now() : 0
    if (next && wait <= 0) this.#run(next[0])
    else {
      this.#rest()
      if (next) this.#timer = setTimeout(() => this.#wake(), wait).unref()
    }
  }

  /** Lets go of the thread while there is nothing to do. */
  #rest(): void {
    void this.#worker?.terminate()
    this.#worker = undefined
  }

  #run(seat: CheckedSeat): void {
    this.#waiting.delete(seat)
    this.#running = seat
    this.#begun = performance.now()
    this.#worker ??= this.#start()
    const { keep: _, ...job } = seat
    this.#worker.postMessage(job satisfies Job)
  }

  #start(): Worker {
    const worker = new Worker(new URL('./thread.ts', import.meta.url))
    // A check that nobody waits for must not keep the program from ending.
    worker.unref()
    worker.on('message', (answer: Answer) => {
      if (worker === this.#worker) this.#answered(answer)
    })
    worker.on('error', (error) => {
      if (worker !== this.#worker) return
      this.#worker = undefined
      this.#answered({ failed: (error as Error).message })
    })
    return worker
  }

  #answered(answer: Answer): void {
    const seat = this.#running
    this.#running = undefined
    if (seat) {
      const tookMs = performance.now() - this.#begun
      this.#restsUntil.set(seat, this.#begun + Math.max(this.#restMs, SHARE * tookMs))
      this.#take(seat, answer)
    }
    this.#wake()
  }

  #take(seat: CheckedSeat, { verified, failed }: Answer): void {
    if (!verified) {
      process.emitWarning(`the copy of ${seat.seat} could not be checked in the background: ${failed}`)
      return
    }
    if (verified.fault && !this.#suspected.has(seat)) {
      this.#suspected.add(seat)
      this.#restsUntil.delete(seat)
      this.ask(seat)
      return
    }
    this.#suspected.delete(seat)
    seat.keep(verified)
  }

  async close(): Promise<void> {
    this.#closed = true
    clearTimeout(this.#timer)
    this.#waiting.clear()
    this.#running = undefined
    const worker = this.#worker
    this.#worker = undefined
    await worker?.terminate()
  }
}
