// Articles and drafts in the seat's private file, each account's own. Every change is on the disk when it returns.
import { randomUUID } from 'node:crypto'
import type { Article } from '@parley/press'
import type { Decision } from '@parley/press/acts'
import type { ArticleSource, Draft } from '@parley/press/draft'
import { signsOf } from '@parley/press/matching'
import { Turns } from '../seat/turns.ts'
import type { Database } from '../store/database.ts'
import type { PressDraftState } from './answers.ts'
import { ModelSettingsKept } from './model/kept.ts'
import {
  ARTICLES,
  type ArticleRow,
  articleOf,
  type Became,
  type Counted,
  type DraftRow,
  draftOf,
  type Held,
  type KeptArticle,
  type Neighbour,
  type ShelvedArticle,
  type ShelvedDraft,
  untouched,
} from './shelved.ts'

export type { Became, Held, ShelvedArticle, ShelvedDraft } from './shelved.ts'

/** The shelf of a seat's private file. */
export class PressShelf {
  readonly #db: Database
  /** Confirming and whatever else must not be overtaken: one at a time. */
  readonly turns = new Turns()
  /** The language model that each account has set up, if any. */
  readonly models: ModelSettingsKept

  constructor(db: Database) {
    this.#db = db
    this.models = new ModelSettingsKept(db)
  }

  /** All of it or nothing. */
  #whole<Value>(work: () => Value): Value {
    return this.#db.transaction(work).immediate()
  }

  /** The account's articles, the latest first, with what has become of their drafts. */
  list(account: string): (Omit<ShelvedArticle, 'article'> & { source: ArticleSource; drafts: Counted })[] {
    const rows = this.#db
      .prepare<
        [string],
        Omit<ArticleRow, 'article'> & { source: string } & Record<keyof Counted, number | null>
      >(
        `SELECT a.number, a.id, a.sha256, a.part, a.added_at, a.article ->> '$.source' AS source, a.read_source,
           a.decisions, f.name, f.media_type, length(f.bytes) AS bytes,
           total(d.state = 'open') AS open, total(d.state = 'accepted') AS accepted,
           total(d.state = 'rejected') AS rejected, total(d.state = 'confirmed') AS confirmed,
           total(d.state = 'open' AND d.match = 'same') AS same,
           total(d.state = 'open' AND d.match = 'contradicts') AS contradicts
         FROM press_articles a JOIN press_files f USING (account, sha256)
         LEFT JOIN press_drafts d ON d.article = a.number AND d.replaced = 0
         WHERE a.account = ? GROUP BY a.number ORDER BY a.number DESC`,
      )
      .all(account)
    return rows.map((row) => {
      const { article: _, ...rest } = articleOf({ ...row, article: '{}' })
      const { open, accepted, rejected, confirmed, same, contradicts } = row
      const of = (count: number | null) => count ?? 0
      return {
        ...rest,
        source: JSON.parse(row.source) as ArticleSource,
        drafts: {
          open: of(open),
          accepted: of(accepted),
          rejected: of(rejected),
          confirmed: of(confirmed),
          same: of(same),
          contradicts: of(contradicts),
        },
      }
    })
  }

  /** An article of the account, or undefined: another's is like one that does not exist. */
  article(account: string, id: string): ShelvedArticle | undefined {
    const row = this.#db.prepare<[string, string], ArticleRow>(`${ARTICLES} AND a.id = ?`).get(account, id)
    return row && articleOf(row)
  }

  /** Drafts of an article in the order of its text; those that splitting and joining replaced are left out. */
  drafts(article: number): ShelvedDraft[] {
    return this.#db
      .prepare<[number], DraftRow>(
        'SELECT number, n, state, match, held, entries FROM press_drafts WHERE article = ? AND replaced = 0',
      )
      .all(article)
      .map(draftOf)
      .sort((a, b) => a.draft.span[0] - b.draft.span[0] || a.draft.span[1] - b.draft.span[1] || a.n - b.n)
  }

  /**
   * Takes in what was read from a file; answers with the ids in its order, and which of them were there before: those
   * stay as they are.
   */
  add(
    account: string,
    file: { name: string; mediaType: string; sha256: string; bytes: Uint8Array },
    articles: readonly { article: Article; drafts: readonly Draft[] }[],
  ): { id: string; known: boolean }[] {
    return this.#whole(() => {
      this.#db
        .prepare(
          `INSERT INTO press_files (account, sha256, name, media_type, bytes) VALUES (?, ?, ?, ?, ?)
           ON CONFLICT DO NOTHING`,
        )
        .run(account, file.sha256, file.name, file.mediaType, Buffer.from(file.bytes))
      const known = this.#db
        .prepare<[string, string, number], string>(
          'SELECT id FROM press_articles WHERE account = ? AND sha256 = ? AND part = ?',
        )
        .pluck()
      return articles.map(({ article, drafts }, part) => {
        const before = known.get(account, file.sha256, part)
        if (before !== undefined) return { id: before, known: true }
        const id = randomUUID()
        const source = JSON.stringify(article.source)
        const { lastInsertRowid } = this.#db
          .prepare(
            `INSERT INTO press_articles (id, account, sha256, part, added_at, article, read_source, decisions)
             VALUES (?, ?, ?, ?, ?, ?, ?, '[]')`,
          )
          .run(id, account, file.sha256, part, new Date().toISOString(), JSON.stringify(article), source)
        drafts.forEach((draft, at) => {
          this.#insert(Number(lastInsertRowid), at + 1, untouched(draft))
        })
        return { id, known: false }
      })
    })
  }

  #insert(article: number, n: number, held: Held): void {
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

  /** The bytes of the file that an article came in. */
  original(account: string, sha256: string): Buffer | undefined {
    return this.#db
      .prepare<[string, string], Buffer>('SELECT bytes FROM press_files WHERE account = ? AND sha256 = ?')
      .pluck()
      .get(account, sha256)
  }

  /** Removes an article with its drafts, and the file with the last article that came in it. */
  remove(account: string, article: ShelvedArticle): void {
    this.#whole(() => {
      this.#db
        .prepare('DELETE FROM press_words WHERE rowid IN (SELECT number FROM press_drafts WHERE article = ?)')
        .run(article.number)
      this.#db
        .prepare('DELETE FROM press_articles WHERE account = ? AND number = ?')
        .run(account, article.number)
      this.#db
        .prepare(
          `DELETE FROM press_files WHERE account = @account AND sha256 = @sha256
           AND NOT EXISTS (SELECT 1 FROM press_articles a WHERE a.account = @account AND a.sha256 = @sha256)`,
        )
        .run({ account, sha256: article.sha256 })
    })
  }

  /** Corrects an article; with `drafts`, those that nobody touched are replaced by them. */
  correct(
    article: ShelvedArticle,
    change: { source?: ArticleSource; decisions?: Decision[]; drafts?: readonly Draft[] },
  ): void {
    this.#whole(() => {
      const corrected = { ...article.article, source: change.source ?? article.article.source }
      this.#db
        .prepare('UPDATE press_articles SET article = ?, decisions = ? WHERE number = ?')
        .run(JSON.stringify(corrected), JSON.stringify(change.decisions ?? article.decisions), article.number)
      if (change.drafts) this.#redraft(article.number, change.drafts)
    })
  }

  /** Puts new drafts in the place of those that nobody touched; a new one that tells what a touched one does is dropped. */
  #redraft(article: number, drafts: readonly Draft[]): void {
    const now = this.drafts(article)
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
      else this.#insert(article, this.#next(article), untouched(draft))
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
    this.#whole(() => {
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
    return this.#whole(() => {
      for (const { number } of old) this.#drop(number)
      return by.map((held) => {
        const n = this.#next(article)
        this.#insert(article, n, held)
        return n
      })
    })
  }

  /**
   * Takes a split or a join back: what it replaced stands again, what it made goes. False where what it made was
   * changed in number or confirmed since.
   */
  unmake(article: number, { madeFrom }: ShelvedDraft): boolean {
    return this.#whole(() => {
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

  /** Numbers of the account's articles that came, changed or went after `change`, in the order of their last change. */
  changedSince(account: string, change: number): { article: number; change: number }[] {
    return this.#db
      .prepare<[string, number], { article: number; change: number }>(
        'SELECT article, change FROM press_changes WHERE account = ? AND change > ? ORDER BY change',
      )
      .all(account, change)
  }

  /** An article with the drafts that stand and are not rejected, as they are kept; undefined: it is gone. */
  kept(account: string, number: number): KeptArticle | undefined {
    const row = this.#db
      .prepare<[string, number], Omit<KeptArticle, 'drafts'>>(
        'SELECT id, article FROM press_articles WHERE account = ? AND number = ?',
      )
      .get(account, number)
    return (
      row && {
        ...row,
        drafts: this.#db
          .prepare<[number], KeptArticle['drafts'][number]>(
            `SELECT n, state, held FROM press_drafts
             WHERE article = ? AND replaced = 0 AND state <> 'rejected' ORDER BY n`,
          )
          .all(number),
      }
    )
  }

  rememberMatches(matches: readonly { number: number; is: ShelvedDraft['match'] }[]): void {
    const set = this.#db.prepare('UPDATE press_drafts SET match = ? WHERE number = ? AND match IS NOT ?')
    this.#whole(() => {
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

  /** Notes which entries drafts are about to become, before they are kept: a crash in between is settled by `settle`. */
  begin(becoming: ReadonlyMap<number, readonly Became[]>): void {
    const set = this.#db.prepare('UPDATE press_drafts SET signing = ? WHERE number = ?')
    this.#whole(() => {
      for (const [number, entries] of becoming) set.run(JSON.stringify(entries), number)
    })
  }

  /** Whether an entry of that id was signed here and is not recorded yet. */
  isOnItsWay(id: string): boolean {
    const find = this.#db.prepare<[Buffer], number>('SELECT 1 FROM outbox WHERE id = ?').pluck()
    return find.get(Buffer.from(id, 'hex')) === 1
  }

  /**
   * Settles drafts that were being signed: those whose entries were all kept or recorded are confirmed, the others are
   * accepted as before. `isKept` says whether an entry of that id is here.
   */
  settle(article: number, isKept: (id: string) => boolean): void {
    const rows = this.#db
      .prepare<[number], { number: number; signing: string }>(
        'SELECT number, signing FROM press_drafts WHERE article = ? AND signing IS NOT NULL',
      )
      .all(article)
    if (rows.length === 0) return
    const end = this.#db.prepare(
      "UPDATE press_drafts SET state = 'confirmed', entries = signing, signing = NULL WHERE number = ?",
    )
    const undo = this.#db.prepare('UPDATE press_drafts SET signing = NULL WHERE number = ?')
    this.#whole(() => {
      for (const { number, signing } of rows) {
        const entries = JSON.parse(signing) as Became[]
        if (entries.length > 0 && entries.every(({ id }) => isKept(id))) {
          end.run(number)
          this.#db.prepare('DELETE FROM press_words WHERE rowid = ?').run(number)
        } else undo.run(number)
      }
    })
  }
}
