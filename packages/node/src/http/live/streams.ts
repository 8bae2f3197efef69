// Open streams of server-sent events: bounded in number, kept awake by a heartbeat, ended when the program ends.
import type { FastifyReply } from 'fastify'
import { SAFE_HEADERS } from '../guard/headers.ts'

/** A proxy or a sleeping laptop closes a silent connection; a comment every so often keeps it open. */
const HEARTBEAT_MS = 15_000
/** How long a browser waits before it connects again. */
const RETRY_MS = 2_000

/** One open stream (WHATWG HTML §9.2, server-sent events). */
export interface Stream {
  /** Sends an event; `id` comes back in Last-Event-ID when the browser connects again. */
  send(data: unknown, about?: { event?: string; id?: string }): void
  end(): void
  /** Aborted when either side closes. */
  readonly closed: AbortSignal
}

export class Streams {
  readonly #open = new Set<Stream>()
  readonly #most: number
  readonly #heartbeatMs: number

  constructor(most: number, heartbeatMs = HEARTBEAT_MS) {
    this.#most = most
    this.#heartbeatMs = heartbeatMs
  }

  get open(): number {
    return this.#open.size
  }

  /**
   * Opens a stream as the answer, or gives null where too many are open.
   * `stillAllowed` is asked at each heartbeat: whoever has signed out hears no more.
   */
  start(reply: FastifyReply, stillAllowed: () => boolean): Stream | null {
    if (this.#open.size >= this.#most) return null
    reply.hijack()
    const { raw } = reply
    raw.writeHead(200, {
      ...SAFE_HEADERS,
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    })
    const closing = new AbortController()
    const write = (text: string) => {
      // Nobody reads: rather than collect news in memory, hang up; the browser connects again and is told all.
      if (raw.writableLength > 1024 * 1024) raw.destroy()
      else if (!raw.writableEnded) raw.write(text)
    }
    write(`retry: ${RETRY_MS}\n\n`)
    const heartbeat = setInterval(() => {
      if (stillAllowed()) write(': awake\n\n')
      else stream.end()
    }, this.#heartbeatMs)
    const stream: Stream = {
      send: (data, { event, id } = {}) => {
        const head = `${event ? `event: ${event}\n` : ''}${id ? `id: ${id}\n` : ''}`
        write(`${head}data: ${JSON.stringify(data)}\n\n`)
      },
      end: () => raw.end(),
      closed: closing.signal,
    }
    this.#open.add(stream)
    raw.once('close', () => {
      clearInterval(heartbeat)
      this.#open.delete(stream)
      closing.abort()
    })
    return stream
  }

  /** Ends every stream, so that the server can close. */
  endAll(): void {
    for (const stream of this.#open) stream.end()
  }
}
