// Long work in slices, so that whoever asks for a page meanwhile does not wait for it.
import { setImmediate as turn } from 'node:timers/promises'

/** How long a slice goes on before others have their turn, in milliseconds. */
const SLICE_MS = 6

/** Thrown out of work that was given up. */
export class GivenUp extends Error {
  override readonly name = 'GivenUp'
}

export class Slices {
  #since = performance.now()
  readonly #signal: AbortSignal | undefined

  /** With a signal, the work is given up at the end of a slice once that is aborted. */
  constructor(signal?: AbortSignal) {
    this.#signal = signal
  }

  /** To be awaited often, where the work can be interrupted; costs next to nothing before the slice is over. */
  next(): Promise<void> | undefined {
    return performance.now() - this.#since < SLICE_MS ? undefined : this.#rest()
  }

  async #rest(): Promise<void> {
    await turn()
    if (this.#signal?.aborted) throw new GivenUp()
    this.#since = performance.now()
  }
}
