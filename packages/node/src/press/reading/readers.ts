// Reading and drafting beside the server: in one or two threads, one file after another, with bounded memory.
import { Worker } from 'node:worker_threads'
import type { Article, Hints, Knowledge } from '@parley/press'
import type { Draft } from '@parley/press/draft'
import { fail, ok, type ProblemCode, type Result } from '../../problems.ts'
import type { Answer, Drafted, Job, Part } from './messages.ts'

export interface ReadersOptions {
  threads?: number
  /** Bytes of files that wait at once; beyond, whoever comes is asked to try again. */
  waitingBytes?: number
  /** A file of which nothing comes for longer is given up, in milliseconds. */
  patienceMs?: number
  /** A thread with nothing to do is let go after so long, in milliseconds. */
  idleMs?: number
}

/** Is told each article of a file as it is drafted, before the answer comes. */
export type Each = (article: Drafted, part: number, of: number) => void

type Asked = Job extends infer One ? (One extends Job ? Omit<One, 'id'> : never) : never
interface Waiting {
  job: Asked
  bytes: number
  name: string
  each: Each
  articles: Drafted[]
  settle: (result: Result<Drafted[]>) => void
  fail: (error: Error) => void
}

const TOO_LONG = 'it took too long'
/** Memory of one thread: enough for the largest file that is read, not for one that unpacks without end. */
const THREAD_MEGABYTES = 1024

class Reader {
  #worker: Worker | undefined
  #busy: Waiting | undefined
  #number = 0
  #timer: NodeJS.Timeout | undefined
  readonly #options: Required<ReadersOptions>
  readonly #done: () => void

  constructor(options: Required<ReadersOptions>, done: () => void) {
    this.#options = options
    this.#done = done
  }

  get isFree(): boolean {
    return this.#busy === undefined
  }

  take(waiting: Waiting): void {
    clearTimeout(this.#timer)
    this.#busy = waiting
    const id = ++this.#number
    this.#worker ??= this.#start()
    this.#worker.postMessage({ ...waiting.job, id })
    this.#waitOn()
  }

  #waitOn(): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.#giveUp(TOO_LONG), this.#options.patienceMs)
  }

  /** Ends what it reads, if it is this. */
  stop(waiting: Waiting): boolean {
    if (this.#busy !== waiting) return false
    this.#drop()
    this.#free()
    return true
  }

  #start(): Worker {
    const worker = new Worker(new URL('./thread.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: THREAD_MEGABYTES },
    })
    worker.unref()
    worker.on('message', (answer: Answer | Part) => {
      if (worker !== this.#worker || answer.id !== this.#number) return
      if ('part' in answer) this.#came(answer)
      else this.#answered(answer)
    })
    worker.on('error', (error) => {
      if (worker === this.#worker) this.#giveUp((error as Error).message)
    })
    return worker
  }

  #came({ article, part, of }: Part): void {
    const busy = this.#busy!
    this.#waitOn()
    busy.articles.push(article)
    try {
      busy.each(article, part, of)
    } catch (error) {
      this.stop(busy)
      busy.fail(error as Error)
    }
  }

  #answered(answer: Answer): void {
    const { settle, fail: reject, articles } = this.#busy!
    this.#free()
    if (answer.ok) settle(ok([...articles, ...answer.articles]))
    else if ('problem' in answer)
      settle(fail(answer.problem.code satisfies ProblemCode, answer.problem.fields, 'body'))
    else reject(new Error(`reading failed: ${answer.failed}`))
  }

  /** Whatever a file did to its thread stays with it: the thread is ended, the next file gets another. */
  #giveUp(why: string): void {
    const busy = this.#busy
    this.#drop()
    if (!busy) return
    this.#free()
    busy.settle(fail('article-damaged', { name: busy.name, form: why }, 'body'))
  }

  #drop(): void {
    const worker = this.#worker
    this.#worker = undefined
    void worker?.terminate()
  }

  #free(): void {
    clearTimeout(this.#timer)
    this.#busy = undefined
    this.#timer = setTimeout(() => void this.close(), this.#options.idleMs).unref()
    this.#done()
  }

  async close(): Promise<void> {
    clearTimeout(this.#timer)
    const worker = this.#worker
    this.#worker = undefined
    await worker?.terminate()
  }
}

export class Readers {
  readonly #options: Required<ReadersOptions>
  readonly #readers: Reader[]
  readonly #queue: Waiting[] = []
  #bytes = 0

  constructor(options: ReadersOptions = {}) {
    this.#options = {
      threads: 2,
      waitingBytes: 64_000_000,
      patienceMs: 60_000,
      idleMs: 60_000,
      ...options,
    }
    this.#readers = Array.from(
      { length: this.#options.threads },
      () => new Reader(this.#options, () => this.#next()),
    )
  }

  /** Reads a file and drafts every article in it. Once `signal` is aborted nothing more comes of it: `cancelled`. */
  read(
    bytes: Uint8Array,
    hints: Hints,
    knowledge: Knowledge,
    about: { each?: Each; signal?: AbortSignal } = {},
  ): Promise<Result<Drafted[]>> {
    return this.#ask({ do: 'read', bytes, hints, knowledge }, bytes.length, hints.name ?? '', about)
  }

  /** Drafts an article again. */
  async draft(article: Article, knowledge: Knowledge): Promise<Result<Drafted>> {
    const job = { do: 'draft', article, knowledge } as const
    const drafted = await this.#ask(job, article.text.length * 2, article.source.title ?? '')
    return drafted.ok ? ok(drafted.value[0]!) : drafted
  }

  /** Checks what a language model proposes for an article, and drafts what passes and is new beside `drafts`. */
  async check(
    article: Article,
    drafts: Draft[],
    statements: unknown,
    knowledge: Knowledge,
  ): Promise<Result<Drafted>> {
    const job = { do: 'check', article, drafts, statements, knowledge } as const
    const checked = await this.#ask(job, article.text.length * 2, article.source.title ?? '')
    return checked.ok ? ok(checked.value[0]!) : checked
  }

  #ask(
    job: Asked,
    bytes: number,
    name: string,
    { each = () => {}, signal }: { each?: Each; signal?: AbortSignal } = {},
  ): Promise<Result<Drafted[]>> {
    if (signal?.aborted) return Promise.resolve(fail('cancelled'))
    if (this.#bytes > 0 && this.#bytes + bytes > this.#options.waitingBytes)
      return Promise.resolve(fail('too-busy', { what: 'articles being read' }))
    this.#bytes += bytes
    return new Promise<Result<Drafted[]>>((settle, reject) => {
      const waiting: Waiting = { job, bytes, name, each, articles: [], settle, fail: reject }
      signal?.addEventListener('abort', () => this.#stop(waiting), { once: true })
      this.#queue.push(waiting)
      this.#next()
    }).finally(() => {
      this.#bytes -= bytes
    })
  }

  #stop(waiting: Waiting): void {
    const at = this.#queue.indexOf(waiting)
    if (at >= 0) this.#queue.splice(at, 1)
    else if (!this.#readers.some((reader) => reader.stop(waiting))) return
    waiting.settle(fail('cancelled'))
  }

  #next(): void {
    for (const reader of this.#readers) {
      if (!reader.isFree) continue
      const waiting = this.#queue.shift()
      if (!waiting) return
      reader.take(waiting)
    }
  }

  /** Ends the threads; what still waits is not answered. */
  async close(): Promise<void> {
    this.#queue.length = 0
    await Promise.all(this.#readers.map((reader) => reader.close()))
  }
}
