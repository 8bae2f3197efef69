// The full-text index of a process file: one row per entry, holding no text of its own (the entry has it), so that
// what is erased from an entry leaves the index with it.
import type { Db } from '../sqlite.ts'
import { fold, ZWNJ } from './fold.ts'
import type { Searchable } from './searchable.ts'

/** DDL of the index; belongs to the process file's tables. */
export const SEARCH_TABLES = `
  CREATE VIRTUAL TABLE IF NOT EXISTS search USING fts5(
    words, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 0'
  );
`

const prepared = new WeakMap<Db, { insert: Put; remove: Remove }>()
type Put = { run(place: number, words: string): unknown }
type Remove = { run(place: number): unknown }

function statements(db: Db) {
  let ready = prepared.get(db)
  if (!ready) {
    ready = {
      insert: db.prepare('INSERT INTO search(rowid, words) VALUES (?, ?)'),
      remove: db.prepare('DELETE FROM search WHERE rowid = ?'),
    }
    prepared.set(db, ready)
  }
  return ready
}

/** Makes the entry at `place` findable by these texts. Call once for an entry; to change them, drop first. */
export function indexTexts(db: Db, place: number, texts: readonly Searchable[]): void {
  if (texts.length === 0) return
  statements(db).insert.run(place, indexedWords(texts))
}

/** Takes an entry out of the index. An entry that was never in it is no error. */
export function dropTexts(db: Db, place: number): void {
  statements(db).remove.run(place)
}

/** A word with a ZWNJ is findable joined, and as the two words that some people write. */
function indexedWords(texts: readonly Searchable[]): string {
  let words = ''
  for (const { text } of texts) {
    words += `${fold(text)}\n`
    if (text.includes(ZWNJ)) words += `${fold(text.replaceAll(ZWNJ, ' '))}\n`
  }
  return words
}
