// The outbox: signed letters from the moment they are kept until the register shows them. A letter that was
// acknowledged to a person stands here, on the disk, before anything is sent.
import { type Database, withoutWaiting } from './database.ts'

export const OUTBOX_TABLES = `
CREATE TABLE IF NOT EXISTS outbox (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  id BLOB NOT NULL UNIQUE,
  room BLOB NOT NULL,
  epoch INTEGER NOT NULL,
  form INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('kept', 'sent')),
  leaf BLOB NOT NULL,
  sealed_cover BLOB NOT NULL,
  sealed_content BLOB NOT NULL,
  signed_cover BLOB NOT NULL,
  cover_salt BLOB NOT NULL,
  content BLOB NOT NULL,
  content_salt BLOB NOT NULL,
  enclosures TEXT NOT NULL
) STRICT;
CREATE TABLE IF NOT EXISTS chain (
  author BLOB NOT NULL, room BLOB NOT NULL, position INTEGER NOT NULL, previous BLOB NOT NULL,
  PRIMARY KEY (author, room)
) STRICT, WITHOUT ROWID
`

/** A signed and sealed letter that the register does not show yet. Byte fields as in docs/protocol.md. */
export interface Kept {
  id: Uint8Array
  room: Uint8Array
  /** Number of the epoch under which it is sealed. */
  epoch: number
  /** 0 a letter, 1 an epoch letter. */
  form: number
  state: 'kept' | 'sent'
  leaf: Uint8Array
  sealedCover: Uint8Array
  sealedContent: Uint8Array
  signedCover: Uint8Array
  coverSalt: Uint8Array
  content: Uint8Array
  contentSalt: Uint8Array
  enclosures: Uint8Array[]
}

/** Where a key's chain in a room stands, letters in the outbox included. */
export interface ChainEnd {
  author: Uint8Array
  room: Uint8Array
  /** Position of the last letter. */
  position: number
  /** Its id. */
  previous: Uint8Array
}

interface Row {
  number: number
  id: Buffer
  room: Buffer
  epoch: number
  form: number
  state: 'kept' | 'sent'
  leaf: Buffer
  sealed_cover: Buffer
  sealed_content: Buffer
  signed_cover: Buffer
  cover_salt: Buffer
  content: Buffer
  content_salt: Buffer
  enclosures: string
}

const fromRow = (row: Row): Kept => ({
  id: row.id,
  room: row.room,
  epoch: row.epoch,
  form: row.form,
  state: row.state,
  leaf: row.leaf,
  sealedCover: row.sealed_cover,
  sealedContent: row.sealed_content,
  signedCover: row.signed_cover,
  coverSalt: row.cover_salt,
  content: row.content,
  contentSalt: row.content_salt,
  enclosures: (JSON.parse(row.enclosures) as string[]).map((text) => Buffer.from(text, 'base64url')),
})

/** The outbox in a seat's private file. */
export class Outbox {
  readonly #db: Database

  constructor(db: Database) {
    this.#db = db
  }

  /** Keeps a group of letters and where their chains now end: one commit, on the disk when this returns. */
  keep(letters: readonly Kept[], ends: readonly ChainEnd[]): void {
    const insert = this.#db.prepare(
      `INSERT INTO outbox (id, room, epoch, form, state, leaf, sealed_cover, sealed_content, signed_cover,
         cover_salt, content, content_salt, enclosures)
       VALUES (@id, @room, @epoch, @form, 'kept', @leaf, @sealedCover, @sealedContent, @signedCover,
         @coverSalt, @content, @contentSalt, @enclosures)`,
    )
    this.#db.transaction(() => {
      for (const letter of letters) {
        const { state: _, enclosures, ...fields } = letter
        insert.run({
          ...fields,
          enclosures: JSON.stringify(enclosures.map((bytes) => Buffer.from(bytes).toString('base64url'))),
        })
      }
      this.setChains(ends)
    })()
  }

  setChains(ends: readonly ChainEnd[]): void {
    const set = this.#db.prepare(
      `INSERT INTO chain (author, room, position, previous) VALUES (@author, @room, @position, @previous)
       ON CONFLICT (author, room) DO UPDATE SET position = excluded.position, previous = excluded.previous
       WHERE excluded.position > position`,
    )
    for (const end of ends) set.run(end)
  }

  /** Where the chain of a key in a room ends, or null before its first letter. */
  chainEnd(author: Uint8Array, room: Uint8Array): { position: number; previous: Uint8Array } | null {
    return (
      this.#db
        .prepare<[Uint8Array, Uint8Array], { position: number; previous: Buffer }>(
          'SELECT position, previous FROM chain WHERE author = ? AND room = ?',
        )
        .get(author, room) ?? null
    )
  }

  /** Letters that the register does not show yet, oldest first. */
  all(): Kept[] {
    return this.#db.prepare<[], Row>('SELECT * FROM outbox ORDER BY number').all().map(fromRow)
  }

  count(): number {
    return this.#db.prepare<[], number>('SELECT count(*) FROM outbox').pluck().get() ?? 0
  }

  /** Puts another seal in the place of the one under a superseded epoch. The signature stays. */
  reseal(
    id: Uint8Array,
    sealed: { epoch: number; leaf: Uint8Array; sealedCover: Uint8Array; sealedContent: Uint8Array },
  ): void {
    this.#db
      .prepare(
        `UPDATE outbox SET epoch = @epoch, leaf = @leaf, sealed_cover = @sealedCover,
           sealed_content = @sealedContent, state = 'kept' WHERE id = @id`,
      )
      .run({ id, ...sealed })
  }

  /** Sending again comes to the same, so nobody waits for this. */
  markSent(ids: readonly Uint8Array[]): void {
    const mark = this.#db.prepare("UPDATE outbox SET state = 'sent' WHERE id = ?")
    withoutWaiting(this.#db, () => {
      for (const id of ids) mark.run(id)
    })
  }

  /** Forgets letters that the register shows under a quorum's note. */
  remove(ids: readonly Uint8Array[]): void {
    const remove = this.#db.prepare('DELETE FROM outbox WHERE id = ?')
    withoutWaiting(this.#db, () => {
      for (const id of ids) remove.run(id)
    })
  }
}
