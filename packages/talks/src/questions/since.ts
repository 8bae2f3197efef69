// "Since you last looked": at most seven sentences on what came in after a place of the register.
import type { Overview } from '../answers/pages.ts'
import { sentenceOf } from '../catalogues/sentence-of.ts'
import { type Asking, first, rows } from './asking.ts'
import { actOf, lookup } from './entry-detail.ts'

const MOST = 7

/** The latest acts after `place`, latest first; where there are more than seven, the last line counts the rest. */
export function since(ask: Asking, place: number): Overview['since'] {
  const found = rows<{
    entry: number
    content: string
    enclosures: string | null
    recorded_by: string | null
  }>(
    ask.db,
    `SELECT e.entry, e.content, e.enclosures, e.recorded_by FROM entries e
     WHERE e.entry > ? AND e.kind IS NOT NULL AND e.verdict <> 'refused' ORDER BY e.entry DESC LIMIT ?`,
    place,
    MOST + 1,
  )
  const more = found.length > MOST
  const lines = found.slice(0, more ? MOST - 1 : MOST).map((row) => ({
    ...sentenceOf(actOf(row), lookup(ask), row.recorded_by),
    entry: row.entry,
  }))
  if (!more) return lines
  const all = first<{ n: number }>(
    ask.db,
    `SELECT count(*) AS n FROM entries e WHERE e.entry > ? AND e.kind IS NOT NULL AND e.verdict <> 'refused'`,
    place,
  )!.n
  const rest = { key: 'since.more', values: { count: all - lines.length }, entry: found[MOST - 1]!.entry }
  return [...lines, rest]
}
