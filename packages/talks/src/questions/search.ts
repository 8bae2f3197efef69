// Search over all that the seat holds.
import type { SearchResults } from '../answers/pages.ts'
import { bestExcerpt, findPlaces, textsOf } from '../search/search.ts'
import type { Db } from '../sqlite.ts'
import { asking, first, type Reader } from './asking.ts'
import { actOf } from './entry-detail.ts'
import { TOLD, type ToldRow, toldOf } from './told.ts'

const LIMIT = 25

/** Entries that hold all that was typed, latest first, with the words around it as they were written. */
export function search(
  db: Db,
  reader: Reader,
  typed: string,
  options: { cursor?: string | undefined; limit?: number | undefined } = {},
): SearchResults {
  const ask = asking(db, reader)
  const { limit = LIMIT } = options
  const before = options.cursor === undefined ? undefined : Number(options.cursor)
  const { places, total } = findPlaces(db, typed, limit + 1, before)
  const shown = places.slice(0, limit)
  return {
    rows: shown.map((place) => {
      const row = first<ToldRow & { content: string; enclosures: string | null }>(
        db,
        `SELECT ${TOLD}, e.content, e.enclosures FROM entries e WHERE e.entry = ?`,
        place,
      )!
      const found = bestExcerpt(textsOf(actOf(row)), typed)
      return { told: toldOf(ask, row), ...(found ?? { field: '', language: 'und', excerpt: [] }) }
    }),
    next: places.length > limit ? String(shown.at(-1)) : null,
    total,
  }
}
