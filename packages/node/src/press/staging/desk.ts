// A press desk at the river talks, with somebody who reads the ferry article at once, for tests.
import type { Draft } from '@parley/press/draft'
import { ferryArticle, ferryDrafts } from '../../../../press/src/acts/staging/ferry.ts'
import type { Seat } from '../../interface.ts'
import { ok } from '../../problems.ts'
import { must } from '../../staging/river.ts'
import type { PressArticle } from '../answers.ts'
import { PressDesk } from '../desk.ts'
import { Readers } from '../reading/readers.ts'

/** Reads every file as the ferry article, with drafts given or its own; another outlet where the hints say so. */
export class FerryReaders extends Readers {
  readonly #drafts: () => Draft[]

  constructor(drafts: () => Draft[] = ferryDrafts) {
    super({ threads: 1 })
    this.#drafts = drafts
  }

  override async read(...[, hints, , about]: Parameters<Readers['read']>) {
    const article = ferryArticle()
    if (hints.outlet) article.source.outlet = hints.outlet
    const drafted = { article, drafts: this.#drafts() }
    about?.each?.(drafted, 0, 1)
    return ok([drafted])
  }

  override async draft(...[article]: Parameters<Readers['draft']>) {
    return ok({ article, drafts: this.#drafts() })
  }
}

export const deskAt = (seat: Seat, account = 'demonstration', drafts?: () => Draft[]): PressDesk =>
  new PressDesk(seat, account, new FerryReaders(drafts))

/** Uploads the article; `name` makes the bytes differ, so that it is not the one before. */
export const uploaded = async (
  desk: PressDesk,
  name = 'ferry.txt',
  outlet?: string,
): Promise<PressArticle> => {
  const hints = { name, type: 'text/plain', ...(outlet === undefined ? {} : { outlet }) }
  const { articles } = must(await desk.upload(Buffer.from(`the ferry article, ${name}`), hints))
  return must(desk.article(articles[0]!.id))
}

/** The number of the draft that says these words. */
export const numberOf = (article: PressArticle, words: string): number =>
  article.list.find(({ draft }) => draft.claim.includes(words))!.n
