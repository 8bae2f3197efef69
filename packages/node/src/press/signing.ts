// Drafts that are being signed: what they are about to become is noted first, so that a crash in between is settled.
import { type Database, wholly } from '../store/database.ts'
import type { Became } from './shelved.ts'

export class Signing {
  readonly #db: Database

  constructor(db: Database) {
    this.#db = db
  }

  /** Notes which entries drafts are about to become, before they are kept: a crash in between is settled by `settle`. */
  begin(becoming: ReadonlyMap<number, readonly Became[]>): void {
    const set = this.#db.prepare('UPDATE press_drafts SET signing = ? WHERE number = ?')
    wholly(this.#db, () => {
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
    wholly(this.#db, () => {
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
