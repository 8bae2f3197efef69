// Takes exact numbers of bytes from a stream whose chunks are of any size.
import { joinBytes } from '../bytes/bytes.ts'

export class ByteQueue {
  readonly #reader: ReadableStreamDefaultReader<Uint8Array>
  #held: Uint8Array[] = []
  #heldBytes = 0
  #ended = false

  constructor(stream: ReadableStream<Uint8Array>) {
    this.#reader = stream.getReader()
  }

  /** The next `count` bytes; fewer only at the end of the stream. Rejects where the stream fails. */
  async take(count: number): Promise<Uint8Array> {
    while (this.#heldBytes < count && !this.#ended) await this.#more()
    const all = this.#held.length === 1 ? this.#held[0]! : joinBytes(...this.#held)
    const taken = all.subarray(0, count)
    const rest = all.subarray(count)
    this.#held = rest.length > 0 ? [rest] : []
    this.#heldBytes = rest.length
    return taken
  }

  /** The bytes up to and with the first end that `endOf` finds; whatever there is, up to `most`, where it finds none. */
  async takeUntil(endOf: (bytes: Uint8Array) => number | undefined, most: number): Promise<Uint8Array> {
    for (;;) {
      const all = joinBytes(...this.#held)
      this.#held = [all]
      const end = endOf(all)
      if (end !== undefined) return this.take(end)
      if (this.#ended || all.length >= most) return this.take(most)
      await this.#more()
    }
  }

  async cancel(): Promise<void> {
    await this.#reader.cancel()
  }

  async #more(): Promise<void> {
    const { done, value } = await this.#reader.read()
    if (done) this.#ended = true
    else {
      this.#held.push(value)
      this.#heldBytes += value.length
    }
  }
}
