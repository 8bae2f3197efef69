/** The latest of something, and a stream of what comes after: a slow reader skips to the newest. */
export class Feed<T> {
  #latest: T | undefined
  #count = 0
  #ended = false
  readonly #waiting = new Set<() => void>()

  get latest(): T | undefined {
    return this.#latest
  }

  publish(value: T): void {
    this.#latest = value
    this.#count++
    this.#wake()
  }

  end(): void {
    this.#ended = true
    this.#wake()
  }

  #wake(): void {
    for (const resume of this.#waiting) resume()
    this.#waiting.clear()
  }

  /** The latest now, if any, then each newer one, until the signal or the end. */
  async *values(signal?: AbortSignal): AsyncGenerator<T, void, undefined> {
    let seen = 0
    while (!signal?.aborted) {
      if (this.#count > seen) {
        seen = this.#count
        yield this.#latest as T
        continue
      }
      if (this.#ended) return
      await new Promise<void>((resolve) => {
        const resume = () => {
          signal?.removeEventListener('abort', resume)
          this.#waiting.delete(resume)
          resolve()
        }
        this.#waiting.add(resume)
        signal?.addEventListener('abort', resume, { once: true })
      })
    }
  }
}
