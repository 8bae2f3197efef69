// The drafts on the press shelf: as they were drafted, changed, split, joined and found again by their words.
import type { Draft } from '@parley/press/draft'
import { signsOf } from '@parley/press/matching'
import { type Database, wholly } from '../store/database.ts'
import type { PressDraftState } from './answers.ts'
import { type DraftRow, draftOf, type Held, type Neighbour, type ShelvedDraft, untouched } from './shelved.ts'

export class ShelvedDrafts {
  readonly #db: Database

  constructor(db: Database) {
    this.#db = db
  }

  /** Drafts of an article in the order of its text; those that splitting and joining replaced are left out. */
  of(article: number): ShelvedDraft[] {
    return this.#db
      .prepare<[number], DraftRow>(
        'SELECT number, n, state, match, held, entries FROM press_drafts WHERE article = ? AND replaced = 0',
      )
      .all(article)
      .map(draftOf)
      .sort((a, b) => a.draft.span[0] - b.draft.span[0] || a.draft.span[1] - b.draft.span[1] || a.n - b.n)
  }

  /** Adds a draft under its number in the article. */
  insert(article: number, n: number, held: Held): void {
    const { lastInsertRowid } = this.#db
      .prepare(`INSERT INTO press_drafts (article, n, state, held) VALUES (?, ?, 'open', ?)`)
      .run(article, n, JSON.stringify(held))
    this.#index(Number(lastInsertRowid), held.draft)
  }

  /** Indexes a draft by its words, and by what is the same in any language. */
  #index(number: number, draft: Draft): void {
    const words = [draft.claim, ...signsOf(draft)].join(' ')
    this.#db.prepare('DELETE FROM press_words WHERE rowid = ?').run(number)
    this.#db.prepare('INSERT INTO press_words (rowid, words) VALUES (?, ?)').run(number, words)
  }

  /** Puts new drafts in the place of those that nobody touched; a new one that tells what a touched one does is dropped. */
  redraft(article: number, drafts: readonly Draft[]): void {
    const now = this.of(article)
    const isTouched = (draft: ShelvedDraft) =>
      draft.state !== 'open' ||
      draft.edited.length > 0 ||
      draft.drafted === null ||
      draft.asNew ||
      draft.draft.proposedBy === 'model'
    const kept = now.filter(isTouched)
    const free = now.filter((draft) => !isTouched(draft))
    const news = drafts.filter(
      (draft) =>
        !kept.some(({ draft: held }) => draft.span[0] < held.span[1] && held.span[0] < draft.span[1]),
    )
    // A draft of the same words keeps its number, and with it its place on the screen.
    for (const draft of news) {
      const same = free.findIndex(
        ({ draft: { span } }) => span[0] === draft.span[0] && span[1] === draft.span[1],
      )
      const [old] = same >= 0 ? free.splice(same, 1) : []
      if (old) this.#write(old.number, untouched(draft))
      else this.insert(article, this.#next(article), untouched(draft))
    }
    for (const { number } of free) this.#drop(number)
  }

  #next(article: number): number {
    return this.#db
      .prepare<[number], number>('SELECT ifnull(max(n), 0) + 1 FROM press_drafts WHERE article = ?')
      .pluck()
      .get(article)!
  }

  #write(number: number, held: Held): void {
    this.#db
      .prepare('UPDATE press_drafts SET held = ?, match = NULL WHERE number = ?')
      .run(JSON.stringify(held), number)
    this.#index(number, held.draft)
  }

  #drop(number: number): void {
    this.#db.prepare('UPDATE press_drafts SET replaced = 1 WHERE number = ?').run(number)
    this.#db.prepare('DELETE FROM press_words WHERE rowid = ?').run(number)
  }

  /** What a person changed of a draft. A confirmed one does not change. */
  save({ number }: ShelvedDraft, held: Held, state: PressDraftState): void {
    wholly(this.#db, () => {
      this.#write(number, held)
      this.setState([number], state)
    })
  }

  setState(numbers: readonly number[], state: PressDraftState): void {
    this.#db
      .prepare(
        `UPDATE press_drafts SET state = ? WHERE state <> 'confirmed'
         AND number IN (SELECT value FROM json_each(?))`,
      )
      .run(state, JSON.stringify(numbers))
  }

  /** Puts drafts in the place of others; answers with their numbers in the article. */
  replace(article: number, old: readonly ShelvedDraft[], by: readonly Held[]): number[] {
    return wholly(this.#db, () => {
      for (const { number } of old) this.#drop(number)
      return by.map((held) => {
        const n = this.#next(article)
        this.insert(article, n, held)
        return n
      })
    })
  }

  /**
   * Takes a split or a join back: what it replaced stands again, what it made goes. False where what it made was
   * changed in number or confirmed since.
   */
  unmake(article: number, { madeFrom }: ShelvedDraft): boolean {
    return wholly(this.#db, () => {
      const made = this.#db
        .prepare<[number, string], { number: number; state: PressDraftState; replaced: number }>(
          `SELECT number, state, replaced FROM press_drafts WHERE article = ? AND held ->> '$.madeFrom' = ?`,
        )
        .all(article, JSON.stringify(madeFrom))
      if (made.some(({ state, replaced }) => replaced === 1 || state === 'confirmed')) return false
      for (const { number } of made) this.#drop(number)
      const before = this.#db
        .prepare<[number, string], DraftRow>(
          `SELECT number, n, state, match, held, entries FROM press_drafts
           WHERE article = ? AND n IN (SELECT value FROM json_each(?))`,
        )
        .all(article, JSON.stringify(madeFrom))
        .map(draftOf)
      for (const { number, draft } of before) {
        this.#db.prepare('UPDATE press_drafts SET replaced = 0 WHERE number = ?').run(number)
        this.#index(number, draft)
      }
      return true
    })
  }

  /** Number of the account's article that came first of those with drafts that were not compared yet, after `after`. */
  nextUncompared(account: string, after: number): number | undefined {
    return this.#db
      .prepare<[string, number], number>(
        `SELECT a.number FROM press_articles a WHERE a.account = ? AND a.number > ? AND EXISTS (
           SELECT 1 FROM press_drafts d
           WHERE d.article = a.number AND d.match IS NULL AND d.state = 'open' AND d.replaced = 0)
         ORDER BY a.number LIMIT 1`,
      )
      .pluck()
      .get(account, after)
  }

  rememberMatches(matches: readonly { number: number; is: ShelvedDraft['match'] }[]): void {
    const set = this.#db.prepare('UPDATE press_drafts SET match = ? WHERE number = ? AND match IS NOT ?')
    wholly(this.#db, () => {
      for (const { number, is } of matches) set.run(is, number, is)
    })
  }

  /**
   * Drafts of the account's other articles that hold at least `least` of the words. Cost grows with how many hold each
   * word, up to `most` the latest of each.
   */
  neighbours(
    account: string,
    article: number,
    words: readonly string[],
    { least = 2, most = 100 } = {},
  ): Neighbour[] {
    const seek = this.#db
      .prepare<[string, number], number>(
        'SELECT rowid FROM press_words WHERE press_words MATCH ? ORDER BY rowid DESC LIMIT ?',
      )
      .pluck()
    const hits = new Map<number, number>()
    for (const word of words)
      for (const number of seek.all(`"${word}"`, most)) hits.set(number, (hits.get(number) ?? 0) + 1)
    const found = [...hits].filter(([, count]) => count >= least).sort((a, b) => b[1] - a[1])
    const numbers = found.slice(0, 20).map(([number]) => number)
    return this.#db
      .prepare<
        [string, string, number],
        { id: string; outlet: string | null; language: string; n: number; held: string }
      >(
        `SELECT a.id, a.article ->> '$.source.outlet' AS outlet, a.article ->> '$.source.language' AS language,
           d.n, d.held FROM press_drafts d
         JOIN press_articles a ON a.number = d.article
         WHERE d.number IN (SELECT value FROM json_each(?)) AND a.account = ? AND a.number <> ?
           AND d.replaced = 0 AND d.state IN ('open', 'accepted')`,
      )
      .all(JSON.stringify(numbers), account, article)
      .map(({ id, outlet, language, n, held }) => ({
        article: id,
        outlet,
        language,
        n,
        draft: (JSON.parse(held) as Held).draft,
      }))
  }
}
