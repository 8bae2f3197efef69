// Finds entries by their words.
import type { Db } from '../sqlite.ts'
import { matchExpression } from './query.ts'

export { bestExcerpt, type Excerpt } from './excerpt.ts'
export { dropTexts, indexTexts, SEARCH_TABLES } from './index-texts.ts'
export { type Searchable, textsOf } from './searchable.ts'

/**
 * Places in the register of the entries that hold every term of the query, latest first, below `before` where given.
 * `total` counts all of them, whatever the page. A query without a word finds nothing.
 */
export function findPlaces(
  db: Db,
  typed: string,
  limit: number,
  before?: number,
): { places: number[]; total: number } {
  const expression = matchExpression(typed)
  if (expression === null) return { places: [], total: 0 }
  const places = db
    .prepare('SELECT rowid FROM search WHERE search MATCH ? AND rowid < ? ORDER BY rowid DESC LIMIT ?')
    .pluck()
    .all(expression, before ?? Number.MAX_SAFE_INTEGER, limit) as number[]
  const total = db
    .prepare('SELECT count(*) FROM search WHERE search MATCH ?')
    .pluck()
    .get(expression) as number
  return { places, total }
}
