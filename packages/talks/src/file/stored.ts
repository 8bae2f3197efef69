// Reads entries back from the process file, so that it can be replayed from itself.
import type { Entry, Opened, Verdict } from '../entry.ts'
import type { Db } from '../sqlite.ts'
import type { Kept } from './rows-of-entry.ts'

interface StoredRow {
  entry: number
  id: string
  room: string
  governing: number
  readers: string
  author: string
  signed_at: string
  not_before: string | null
  not_after: string | null
  seen: number | null
  state: Entry['state']
  verdict: Verdict['effect']
  reasons: string
  content: string
  enclosures: string | null
  opened: string | null
  released_in: number | null
}

export interface Stored extends Kept {
  verdict: Verdict
}

const parse = <T>(json: string | null): T | null => (json === null ? null : JSON.parse(json))

const toStored = (stored: StoredRow): Stored => {
  const enclosures = parse<Record<string, unknown>>(stored.enclosures)
  return {
    place: stored.entry,
    id: stored.id,
    room: stored.room,
    governing: stored.governing === 1,
    readers: stored.released_in === null ? JSON.parse(stored.readers) : null,
    author: stored.author,
    signedAt: stored.signed_at,
    ...(stored.not_before === null ? {} : { notBefore: stored.not_before }),
    ...(stored.not_after === null ? {} : { notAfter: stored.not_after }),
    ...(stored.seen === null ? {} : { seen: stored.seen }),
    state: stored.state,
    content: JSON.parse(stored.content),
    ...(enclosures === null ? {} : { enclosures }),
    opened: parse<Opened>(stored.opened),
    releasedIn: stored.released_in,
    verdict: { effect: stored.verdict, reasons: JSON.parse(stored.reasons) },
  }
}

export interface Storage {
  byId(id: string): Stored | undefined
  at(place: number): Stored | undefined
  /** Entries after the place, in order. */
  after(place: number): Stored[]
  /** Entries of the governing room, in order. */
  governing(): IterableIterator<Stored>
  lastGoverning(): number
  last(): number
  /** Copies that the release at that place gave. */
  releasedIn(place: number): Stored[]
  /** Releases in effect that open the entry, first the earliest. */
  releasesOf(id: string): Stored[]
}

export const storageOf = (db: Db): Storage => {
  const byId = db.prepare<[string], StoredRow>('SELECT * FROM entries WHERE id = ?')
  const at = db.prepare<[number], StoredRow>('SELECT * FROM entries WHERE entry = ?')
  const after = db.prepare<[number], StoredRow>('SELECT * FROM entries WHERE entry > ? ORDER BY entry')
  const governing = db.prepare<[], StoredRow>('SELECT * FROM entries WHERE governing = 1 ORDER BY entry')
  const lastGoverning = db.prepare<[], number>('SELECT max(entry) FROM entries WHERE governing = 1').pluck()
  const last = db.prepare<[], number>('SELECT max(entry) FROM entries').pluck()
  const copies = db.prepare<[number], StoredRow>('SELECT * FROM entries WHERE released_in = ? ORDER BY entry')
  const releases = db.prepare<[string], StoredRow>(
    'SELECT entries.* FROM releases JOIN entries USING (entry) WHERE releases.opened = ? ORDER BY entry',
  )
  const one = (found: StoredRow | undefined) => (found ? toStored(found) : undefined)
  return {
    byId: (id) => one(byId.get(id)),
    at: (place) => one(at.get(place)),
    after: (place) => after.all(place).map(toStored),
    *governing() {
      for (const found of governing.all()) yield toStored(found)
    },
    lastGoverning: () => lastGoverning.get() ?? -1,
    last: () => last.get() ?? -1,
    releasedIn: (place) => copies.all(place).map(toStored),
    releasesOf: (id) => releases.all(id).map(toStored),
  }
}
