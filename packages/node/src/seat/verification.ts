// A seat's copy, checked from nothing, by this thread and others.
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { FileStorage } from '@parley/hub'
import type { ReaderKey } from '@parley/record'
import {
  type AuditReport,
  audit,
  type RangeAt,
  type RangeContext,
  type RangeReport,
  RECORD_PROBLEMS,
  rangeChecker,
  toHex,
} from '@parley/record'
import type { Progress, Verified } from '../interface.ts'
import { openStored } from './copy.ts'
import type { OwnFile } from './holding-against.ts'

export interface VerifyOptions {
  onProgress?: (progress: Progress) => void
  signal?: AbortSignal
  /** Threads in which ranges are checked. */
  threads?: number
  /** What this seat made of the copy before. */
  own?: OwnFile
}

/** Below this, starting a thread costs more than it saves. */
const WORTH_THREADS = 4_000

/** Ranges that a thread has to do at once: one under way and the next. */
const RANGES_AHEAD = 2

/** A thread answers with id -1 once it has started. */
interface Answer {
  id: number
  report?: RangeReport
  error?: string
}

/** Further threads that check ranges of a copy, each reading it by itself; this one takes its share. */
class Checkers {
  readonly #workers: Worker[]
  readonly #checkHere: RangeAt
  /** Ranges that each started thread has to do. */
  readonly #busy = new Map<Worker, number>()
  readonly #waiting = new Map<number, { resolve(report: RangeReport): void; reject(error: Error): void }>()
  #next = 0

  constructor(count: number, folder: string, context: RangeContext, checkHere: RangeAt) {
    this.#checkHere = checkHere
    const url = new URL('./verification-thread.ts', import.meta.url)
    this.#workers = Array.from({ length: count }, () => {
      const worker = new Worker(url, { workerData: { folder, context } })
      worker.on('message', ({ id, report, error }: Answer) => {
        this.#busy.set(worker, (this.#busy.get(worker) ?? 1) - 1)
        const waiting = this.#waiting.get(id)
        this.#waiting.delete(id)
        if (report) waiting?.resolve(report)
        else waiting?.reject(new Error(error))
      })
      worker.on('error', (error) => {
        for (const { reject } of this.#waiting.values()) reject(error as Error)
      })
      return worker
    })
  }

  check: RangeAt = (from, to) => {
    const free = this.#workers.find((worker) => (this.#busy.get(worker) ?? RANGES_AHEAD) < RANGES_AHEAD)
    if (free === undefined) return this.#checkHere(from, to)
    this.#busy.set(free, this.#busy.get(free)! + 1)
    const id = this.#next++
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject })
      free.postMessage({ id, from, to })
    })
  }

  async end(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.terminate()))
  }
}

/** Loaded only where a seat has made something of its copy: it brings the process file and all of the talks with it. */
const againstOwn = async (
  own: OwnFile,
  notes: readonly string[],
  storage: Pick<FileStorage, 'enclosure'>,
) => {
  const { holdAgainst } = await import('./holding-against.ts')
  return holdAgainst(own, { notes, enclosure: (sha256) => storage.enclosure(sha256) })
}

const damaged = (seat: string, { place, reason }: Record<string, string | number>): Verified => ({
  leaves: 0,
  opened: 0,
  root: '',
  cosigned: 0,
  quorum: 0,
  fault: { seat, place: Number(place), reason: String(reason) },
  checkedAt: new Date().toISOString(),
})

/** Whole contents are never erased here: one that is marked so was taken out of the copy by somebody. */
const emptied = ({ erased }: AuditReport): { place: number; reason: string } | null =>
  erased[0] === undefined
    ? null
    : { place: erased[0], reason: `letter-missing: ${RECORD_PROBLEMS['letter-missing']}` }

/**
 * What keeps the program from opening the copy though every letter of it is sound: a commit whose own digest was changed
 * is taken for one that a power cut left, and what follows it for damage.
 */
const unkept = async (seat: string, folder: string, leaves: number) => {
  const opened = await openStored(seat, folder, 'read')
  if (!opened.ok)
    return { place: Number(opened.problem.fields.place), reason: String(opened.problem.fields.reason) }
  const { size } = opened.value.storage
  await opened.value.storage.close()
  const code = 'leaf-count-differs'
  return size < leaves ? { place: size, reason: `${code}: ${RECORD_PROBLEMS[code]}` } : null
}

const firstOf = ({ first, leaves }: AuditReport): { place: number; reason: string } | null =>
  first === undefined
    ? null
    : { place: first.place ?? leaves, reason: `${first.code}: ${RECORD_PROBLEMS[first.code]}` }

/** Checks a copy as one seat, and holds it against that seat's file where one is given. Throws the signal's reason when it is aborted. */
export const verifyCopy = async (
  seat: string,
  folder: string,
  readers: readonly ReaderKey[],
  { onProgress, signal, threads, own }: VerifyOptions,
): Promise<Verified> => {
  const opened = await openStored(seat, folder, 'check')
  if (!opened.ok) return damaged(seat, opened.problem.fields)
  const { storage, notes } = opened.value
  const wanted = threads ?? (storage.size < WORTH_THREADS ? 1 : Math.min(2, availableParallelism()))
  const checkers: { started?: Checkers } = {}
  try {
    const report = await audit({
      copy: {
        size: storage.size,
        openings: () => storage.openings(),
        letters: (from, to) => {
          signal?.throwIfAborted()
          return storage.letters(Math.min(from, storage.size), Math.min(to, storage.size))
        },
      },
      notes: notes.all.map((note) => Buffer.from(note)),
      readers,
      ...(wanted > 1
        ? {
            ranges: (context: RangeContext) => {
              const check = rangeChecker(context)
              const here: RangeAt = async (from, to) => check(from, await storage.letters(from, to))
              checkers.started = new Checkers(wanted - 1, folder, context, here)
              return checkers.started.check
            },
            parallel: 2 * wanted,
          }
        : {}),
      onProgress: (done, of) => {
        signal?.throwIfAborted()
        onProgress?.({ step: 'letters', done, of })
      },
    })
    const fault =
      firstOf(report) ??
      emptied(report) ??
      (own && (await unkept(seat, folder, report.leaves))) ??
      (own && (await againstOwn(own, notes.all, storage))) ??
      null
    return {
      leaves: report.leaves,
      opened: report.opened,
      root: toHex(report.root),
      cosigned: report.cosignedBy,
      quorum: report.cosigners,
      fault: fault && { seat, ...fault },
      checkedAt: new Date().toISOString(),
    }
  } finally {
    await checkers.started?.end()
    await storage.close()
  }
}
