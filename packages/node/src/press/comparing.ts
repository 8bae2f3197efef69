// Articles that nobody has opened yet are compared in the background, so that the list can say what is known of them. One at
// a time, with a pause as long as the work: whoever uses the desk meanwhile does not wait for it.
import type { Seat } from '../interface.ts'
import type { PressShelf } from './shelf.ts'
import { viewOf } from './view.ts'

const LEAST_PAUSE_MS = 5

interface Comparing {
  /** Accounts whose articles are being compared. */
  accounts: Set<string>
  /** Articles that could not be compared: opening one says why, asking for the list does not try it again. */
  failed: Set<number>
}

const under = new WeakMap<PressShelf, Comparing>()

const comparingOf = (press: PressShelf): Comparing => {
  const known = under.get(press) ?? { accounts: new Set(), failed: new Set() }
  under.set(press, known)
  return known
}

/** Whether articles of the account are being compared. */
export const isComparing = ({ press }: Seat, account: string): boolean =>
  comparingOf(press).accounts.has(account)

/** Compares the account's articles that were not compared yet. Returns at once; asked again, it goes on as it was. */
export const compareSoon = (seat: Seat, account: string): void => {
  const { press } = seat
  const { accounts, failed } = comparingOf(press)
  const nextAfter = (after: number): number | undefined => {
    const number = press.drafts.nextUncompared(account, after)
    return number !== undefined && failed.has(number) ? nextAfter(number) : number
  }
  if (accounts.has(account) || nextAfter(0) === undefined) return
  accounts.add(account)
  const step = (after: number): void => {
    if (!seat.db.open) return
    const number = nextAfter(after)
    const article = number === undefined ? undefined : press.byNumber(account, number)
    if (!article) {
      accounts.delete(account)
      return
    }
    const begun = performance.now()
    try {
      viewOf(seat, account, article)
    } catch {
      failed.add(article.number)
    }
    setTimeout(() => step(article.number), Math.max(LEAST_PAUSE_MS, performance.now() - begun)).unref()
  }
  setTimeout(() => step(0), LEAST_PAUSE_MS).unref()
}
