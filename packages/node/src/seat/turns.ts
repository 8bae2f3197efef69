// One at a time, in order of asking: what reads the chain's end and then extends it must not be overtaken.

/** Runs each piece of work after those before it, also after one that failed. */
export class Turns {
  #last: Promise<unknown> = Promise.resolve()

  take<Value>(work: () => Promise<Value>): Promise<Value> {
    const mine = this.#last.then(work, work)
    this.#last = mine.catch(() => undefined)
    return mine
  }

  /** Resolves when nothing is left to do. */
  async idle(): Promise<void> {
    await this.#last
  }
}
