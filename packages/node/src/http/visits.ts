// "Since you last looked": a visit counts from the place where the one before it ended, and moves the mark
// along, so that reading the same page twice shows the same news.
import type { Seat } from '../interface.ts'
import type { Asker } from './context.ts'

/** Beyond this many remembered visits the oldest are forgotten, and count anew from their mark. */
const REMEMBERED = 10_000

export class Visits {
  readonly #since = new Map<string, number>()

  /** The place from which this visit counts. One signing-in is one visit; for guests, one run of the program. */
  since(asker: Asker, seat: Seat): number {
    const key = `${asker.token ?? ''} ${asker.visitor.account} ${seat.process.slug} ${seat.name}`
    const known = this.#since.get(key)
    if (known !== undefined) return known
    const since = seat.lastLooked(asker.visitor.account)
    this.#since.set(key, since)
    if (this.#since.size > REMEMBERED) this.#since.delete(this.#since.keys().next().value as string)
    return since
  }

  /** The reader has seen what stands in the file now: the next visit counts from here. */
  looked(asker: Asker, seat: Seat): void {
    seat.looked(asker.visitor.account)
  }

  /** Forgets a visit that ended. */
  end(token: string | undefined): void {
    for (const key of this.#since.keys()) if (key.startsWith(`${token ?? ''} `)) this.#since.delete(key)
  }
}
