// Articles that nobody has opened yet are compared in the background, so that the list can say what is known of them. One at
// a time, with a pause as long as the work: whoever uses the desk meanwhile does not wait for it.
import type { Seat } from '../interface.ts'
import type { PressShelf } from './shelf.ts'
import { viewOf } from './view.ts'

const LEAST_PAUSE_MS = 5

const under = new WeakMap<PressShelf, Set<string>>()

/** Whether articles of the account are being compared. */
export const isComparing = ({ press }: Seat, account: string): boolean =>
  under.get(press)?.has(account) ?? false

/** Compares the account's articles that were not compared yet. Returns at once; asked again, it goes on as it was. */
export const compareSoon = (seat: Seat, account: string): void => {
  const { press } = seat
  const accounts = under.get(press) ?? new Set<string>()
  under.set(press, accounts)
  if (accounts.has(account) || press.drafts.nextUncompared(account, 0) === undefined) return
  accounts.add(account)
  const step = (after: number): void => {
    if (!seat.db.open) return
    const number = press.drafts.nextUncompared(account, after)
    const article = number === undefined ? undefined : press.byNumber(account, number)
    if (!article) {
      accounts.delete(account)
      return
    }
    const begun = performance.now()
    // An article that cannot be compared is not asked for again in this round; opening it says why.
    try {
      viewOf(seat, account, article)
    } catch {}
    setTimeout(() => step(article.number), Math.max(LEAST_PAUSE_MS, performance.now() - begun)).unref()
  }
  setTimeout(() => step(0), LEAST_PAUSE_MS).unref()
}
