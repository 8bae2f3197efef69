// Articles with their drafts in the seat's private file, each account's own. Every change is on the disk when it returns.
import { randomUUID } from 'node:crypto'
import type { Article } from '@parley/press'
import type { Decision } from '@parley/press/acts'
import type { ArticleSource, Draft } from '@parley/press/draft'
import { Turns } from '../seat/turns.ts'
import { type Database, wholly } from '../store/database.ts'
import { Arrivals } from './arrivals.ts'
import { ModelSettingsKept } from './model/kept.ts'
import {
  ARTICLES,
  type ArticleRow,
  articleOf,
  type Counted,
  type KeptArticle,
  type ShelvedArticle,
  untouched,
} from './shelved.ts'
import { ShelvedDrafts } from './shelved-drafts.ts'
import { Signing } from './signing.ts'

export type { Became, Held, ShelvedArticle, ShelvedDraft } from './shelved.ts'

/** The shelf of a seat's private file. */
export class PressShelf {
  readonly #db: Database
  /** Confirming and whatever else must not be overtaken: one at a time. */
  readonly turns = new Turns()
  /** The language model that each account has set up, if any. */
  readonly models: ModelSettingsKept
  readonly drafts: ShelvedDrafts
  readonly signing: Signing
  /** Files that are being read. */
  readonly arrivals = new Arrivals()

  constructor(db: Database) {
    this.#db = db
    this.models = new ModelSettingsKept(db)
    this.drafts = new ShelvedDrafts(db)
    this.signing = new Signing(db)
  }

  /** The account's articles, or those of these ids, the latest first, with what has become of their drafts. */
  list(
    account: string,
    ids: readonly string[] | null = null,
  ): (Omit<ShelvedArticle, 'article'> & { source: ArticleSource; drafts: Counted })[] {
    const rows = this.#db
      .prepare<
        [{ account: string; ids: string | null }],
        Omit<ArticleRow, 'article'> & { source: string } & Record<keyof Counted, number | null>
      >(
        // Drafts are counted apart: sorted together with articles and files, the bytes of a file would be copied for each draft.
        `WITH asked AS (
           SELECT number FROM press_articles
           WHERE account = @account AND (@ids IS NULL OR id IN (SELECT value FROM json_each(@ids)))
         ), counted AS (
           SELECT article, total(state = 'open') AS open, total(state = 'accepted') AS accepted,
             total(state = 'rejected') AS rejected, total(state = 'confirmed') AS confirmed,
             total(state = 'open' AND match = 'same') AS same,
             total(state = 'open' AND match = 'contradicts') AS contradicts
           FROM press_drafts WHERE replaced = 0 AND article IN asked GROUP BY article
         )
         SELECT a.number, a.id, a.sha256, a.part, a.added_at, a.article ->> '$.source' AS source, a.read_source,
           a.decisions, f.name, f.media_type, length(f.bytes) AS bytes,
           open, accepted, rejected, confirmed, same, contradicts
         FROM press_articles a JOIN press_files f USING (account, sha256)
         LEFT JOIN counted ON counted.article = a.number
         WHERE a.number IN asked ORDER BY a.number DESC`,
      )
      .all({ account, ids: ids && JSON.stringify(ids) })
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

  byNumber(account: string, number: number): ShelvedArticle | undefined {
    const row = this.#db
      .prepare<[string, number], ArticleRow>(`${ARTICLES} AND a.number = ?`)
      .get(account, number)
    return row && articleOf(row)
  }

  /**
   * Takes in the article that stands at `part` of a file; answers with its id, and whether it was there before: then it
   * stays as it is.
   */
  add(
    account: string,
    file: { name: string; mediaType: string; sha256: string; bytes: Uint8Array },
    { article, drafts }: { article: Article; drafts: readonly Draft[] },
    part = 0,
  ): { id: string; known: boolean } {
    return wholly(this.#db, () => {
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
        .get(account, file.sha256, part)
      if (known !== undefined) return { id: known, known: true }
      const id = randomUUID()
      const source = JSON.stringify(article.source)
      const { lastInsertRowid } = this.#db
        .prepare(
          `INSERT INTO press_articles (id, account, sha256, part, added_at, article, read_source, decisions)
           VALUES (?, ?, ?, ?, ?, ?, ?, '[]')`,
        )
        .run(id, account, file.sha256, part, new Date().toISOString(), JSON.stringify(article), source)
      drafts.forEach((draft, at) => {
        this.drafts.insert(Number(lastInsertRowid), at + 1, untouched(draft))
      })
      return { id, known: false }
    })
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
    wholly(this.#db, () => {
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
    wholly(this.#db, () => {
      const corrected = { ...article.article, source: change.source ?? article.article.source }
      this.#db
        .prepare('UPDATE press_articles SET article = ?, decisions = ? WHERE number = ?')
        .run(JSON.stringify(corrected), JSON.stringify(change.decisions ?? article.decisions), article.number)
      if (change.drafts) this.drafts.redraft(article.number, change.drafts)
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
}
