// PDF. Its reader works in a thread that can be ended: no file keeps Parley for long or takes its memory.
import { Worker } from 'node:worker_threads'
import { type Outcome, unreadable } from '../problems.ts'
import type { Raw } from '../raw.ts'
import type { Extracted } from './extract.ts'
import { withoutRunningHeads } from './lines.ts'
import { blocksOfLines } from './paragraphs.ts'

const LONGEST_SECONDS = 20
const MOST_MEGABYTES = 512

/** The thread, kept for the next file; it holds no program open. */
let thread: Worker | null = null
/** Files wait for one another. */
let turn: Promise<unknown> = Promise.resolve()

const started = (): Worker => {
  thread ??= new Worker(new URL('./thread.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
  })
  thread.unref()
  return thread
}

const extractApart = (bytes: Uint8Array): Promise<Extracted> =>
  new Promise((resolve) => {
    const worker = started()
    // While a file is being read the program stays.
    worker.ref()
    const end = (outcome: Extracted, ended: boolean) => {
      clearTimeout(timer)
      worker.off('message', answered).off('error', failed).off('exit', left).unref()
      if (ended) {
        thread = null
        void worker.terminate()
      }
      resolve(outcome)
    }
    const answered = (outcome: Extracted) => end(outcome, false)
    const failed = (error: NodeJS.ErrnoException) =>
      end(
        { problem: error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'article-too-deep' : 'article-damaged' },
        true,
      )
    const left = () => end({ problem: 'article-damaged' }, true)
    const timer = setTimeout(() => end({ problem: 'article-too-deep' }, true), LONGEST_SECONDS * 1000)
    worker.on('message', answered).on('error', failed).on('exit', left)
    const copy = Uint8Array.from(bytes)
    worker.postMessage(copy, [copy.buffer])
  })

export const readPdf = async (bytes: Uint8Array, name: string): Promise<Outcome<Raw>> => {
  const extracted = turn.then(() => extractApart(bytes))
  turn = extracted
  const outcome = await extracted
  if ('problem' in outcome) return unreadable(outcome.problem, { name, form: 'PDF' })
  const lines = withoutRunningHeads(outcome.pages)
  if (lines.length === 0) return unreadable('article-pictures', { name })
  return { ok: true, value: { blocks: blocksOfLines(lines), facts: {}, sheds: false } }
}
