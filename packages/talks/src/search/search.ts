// Finds entries by their words.
import type { Db } from '../sqlite.ts'
import { matchExpression } from './query.ts'

export { bestExcerpt, type Excerpt } from './excerpt.ts'
export { dropTexts, indexTexts, SEARCH_TABLES } from './index-texts.ts'
export { type Searchable, textsOf } from './searchable.ts'

/** Beyond this many entries the rest is neither counted nor paged to: nobody reads that far. */
export const MOST_FOUND = 10_000

/**
 * Places in the register of the entries that hold every term of the query, latest first, below `before` where given.
 * `total` counts all of them, whatever the page, up to `MOST_FOUND`. A query without a word finds nothing.
 */
export function findPlaces(
  db: Db,
  typed: string,
  limit: number,
  before = Number.MAX_SAFE_INTEGER,
): { places: number[]; total: number } {
  const expression = matchExpression(typed)
  if (expression === null) return { places: [], total: 0 }
  // One pass for both: gathering what a beginning of words matches costs more than stepping through it.
  const all = db
    .prepare('SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT ?')
    .pluck()
    .all(expression, MOST_FOUND) as number[]
  return { places: all.filter((place) => place < before).slice(0, limit), total: all.length }
}
