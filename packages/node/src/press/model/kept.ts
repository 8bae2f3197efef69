// Which language model an account has set up: in the seat's private file, like everything of the desk. Off where there is none.
import type { ModelSettings } from '@parley/press/model'
import type { Database } from '../../store/database.ts'

export class ModelSettingsKept {
  readonly #db: Database

  constructor(db: Database) {
    this.#db = db
  }

  of(account: string): ModelSettings | undefined {
    const row = this.#db
      .prepare<[string], { endpoint: string; model: string; key: string | null }>(
        'SELECT endpoint, model, key FROM press_models WHERE account = ?',
      )
      .get(account)
    return row && { endpoint: row.endpoint, model: row.model, ...(row.key === null ? {} : { key: row.key }) }
  }

  /** A key that is left out stays while the address does: it is never sent to another one. */
  set(account: string, { endpoint, model, key }: ModelSettings): void {
    this.#db
      .prepare(
        `INSERT INTO press_models (account, endpoint, model, key) VALUES (?, ?, ?, ?)
         ON CONFLICT (account) DO UPDATE SET model = excluded.model, endpoint = excluded.endpoint,
           key = CASE WHEN excluded.key IS NULL AND endpoint = excluded.endpoint THEN key ELSE excluded.key END`,
      )
      .run(account, endpoint, model, key ?? null)
  }

  remove(account: string): void {
    this.#db.prepare('DELETE FROM press_models WHERE account = ?').run(account)
  }
}
