// Articles on their way to the desk. They go on while the analyst reads another page of Parley.
import type { Problem } from '../../../api/problem.ts'
import { problemOf } from '../../../api/problem.ts'
import type { PressUpload } from '../types.ts'
import { sendArticle } from './send-article.ts'

export interface Going {
  id: string
  name: string
  bytes: number
  sent: number
  state: 'waits' | 'goes' | 'read' | 'refused' | 'stopped'
  problem: Problem | null
  articles: PressUpload['articles']
}

/** Two at a time: the node reads one while the next is on its way. */
const AT_ONCE = 2
const BUSY_MS = 1_000

interface Waiting {
  going: Going
  file: Blob
  process: string
  seat: string
  stop: AbortController
}

let all: Waiting[] = []
let shown: readonly Going[] = []
const listeners = new Set<() => void>()

/** Files are in no store of the browser: whoever leaves the page while they go is asked first. */
const stay = (event: BeforeUnloadEvent): void => event.preventDefault()

const tell = (): void => {
  shown = all.map(({ going }) => going)
  const isUnderWay = shown.some(({ state }) => state === 'waits' || state === 'goes')
  window[isUnderWay ? 'addEventListener' : 'removeEventListener']('beforeunload', stay)
  for (const listener of listeners) listener()
}
const update = (one: Waiting, change: Partial<Going>): void => {
  one.going = { ...one.going, ...change }
  tell()
}

/** What the node refuses without reading on is not sent at all. */
const MOST_BYTES = 20_000_000
const TOO_LARGE: Problem = { code: 'file-too-large', status: 413, title: '' }

const sendOne = async (one: Waiting): Promise<void> => {
  if (one.going.bytes > MOST_BYTES) {
    const fields = { name: one.going.name, limit: MOST_BYTES / 1_000_000 }
    return update(one, { state: 'refused', problem: { ...TOO_LARGE, fields } })
  }
  update(one, { state: 'goes', sent: 0, problem: null })
  try {
    const { articles } = await sendArticle(one.process, one.seat, one.going.name, one.file, {
      signal: one.stop.signal,
      onProgress: (sent) => update(one, { sent }),
    })
    update(one, { state: 'read', articles })
  } catch (error) {
    const problem = problemOf(error)
    if (one.stop.signal.aborted) update(one, { state: 'stopped' })
    else if (problem.code === 'too-busy') {
      // The node has enough to read for the moment: the file waits here instead of there.
      await new Promise((resolve) => setTimeout(resolve, BUSY_MS))
      update(one, { state: one.stop.signal.aborted ? 'stopped' : 'waits' })
    } else update(one, { state: 'refused', problem })
  }
}

let busy = 0
const goOn = (): void => {
  for (const one of all) {
    if (busy >= AT_ONCE) return
    if (one.going.state !== 'waits') continue
    busy++
    sendOne(one).finally(() => {
      busy--
      goOn()
    })
  }
}

/** Sends files to a seat's desk, one after the other. */
export const sendFiles = (
  process: string,
  seat: string,
  files: readonly { name: string; file: Blob }[],
): void => {
  const fresh = files.map(
    ({ name, file }): Waiting => ({
      process,
      seat,
      file,
      stop: new AbortController(),
      going: {
        id: crypto.randomUUID(),
        name,
        bytes: file.size,
        sent: 0,
        state: 'waits',
        problem: null,
        articles: [],
      },
    }),
  )
  all = [...all.filter(({ going }) => going.state === 'waits' || going.state === 'goes'), ...fresh]
  tell()
  goOn()
}

/** Stops what waits and what goes. What was read is read; the rest can be sent after all. */
export const stopSending = (): void => {
  for (const one of all) {
    if (one.going.state === 'waits') one.going = { ...one.going, state: 'stopped' }
    else if (one.going.state === 'goes') one.stop.abort()
  }
  tell()
}

/** Sends again what was stopped, or what the node did not answer. */
export const sendAgain = (): void => {
  for (const one of all)
    if (one.going.state === 'stopped' || one.going.problem?.code === 'unreachable') {
      one.stop = new AbortController()
      one.going = { ...one.going, state: 'waits', problem: null }
    }
  tell()
  goOn()
}

/** Forgets what is done with, so that the page is free of it. */
export const clearSent = (): void => {
  all = all.filter(({ going }) => going.state === 'waits' || going.state === 'goes')
  tell()
}

export const listenToSending = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
/** Everything that was given to the desk since the page was last cleared, in order. */
export const sendingNow = (): readonly Going[] => shown
