// What a field of a form can name: things of one type that stand in this file.
import type { Choice } from '../answers/pages.ts'
import { textIn } from '../catalogues/texts.ts'
import { ITEM_KINDS, type ItemType } from '../kinds/fields.ts'
import { fold } from '../search/fold.ts'
import { matchExpression } from '../search/query.ts'
import type { Db } from '../sqlite.ts'
import { type Asking, asking, type Reader, rows } from './asking.ts'
import { alphabetical } from './parties.ts'

const MOST = 50
/** Short lists are read whole, so that a part of a word finds too; long ones by the search index. */
const SHORT = 400

export const isItemType = (type: string): type is ItemType => Object.hasOwn(ITEM_KINDS, type)

/**
 * Up to fifty things of the type whose name holds what was typed, alphabetical in the reader's language; without a
 * query the latest. What was withdrawn, superseded or has no effect is no choice.
 */
export function choices(db: Db, reader: Reader, type: ItemType, typed = ''): Choice[] {
  const ask = asking(db, reader)
  const kinds = ITEM_KINDS[type] as readonly string[]
  const wanted = fold(typed.trim())
  const latest = idsOf(db, kinds, SHORT + 1)
  const ids =
    wanted && latest.length > SHORT ? searched(db, kinds, typed) : latest.slice(0, wanted ? SHORT : MOST)
  const found = ids
    .map((id) => choiceOf(ask, id, type))
    .filter(({ name, hint }) => !wanted || holds(name, wanted) || (hint && holds(hint, wanted)))
  return alphabetical(ask, found.slice(0, MOST), (choice) => choice)
}

const holds = (text: Choice['name'], wanted: string) =>
  Object.values(text).some((words) => fold(words).includes(wanted))

const USABLE = `e.standing <> 'refused' AND e.withdrawn_by IS NULL AND e.superseded_by IS NULL AND e.closed_by IS NULL`

/** SQL: the entry `e` is of one of these kinds; of any kind where the list is empty. Takes the list twice. */
const OF_KINDS = `(json_array_length(?) = 0 OR e.kind IN (SELECT value FROM json_each(?)))`

function idsOf(db: Db, kinds: readonly string[], limit: number): string[] {
  const list = JSON.stringify(kinds)
  return rows<{ id: string }>(
    db,
    `SELECT e.id FROM entries e WHERE e.kind IS NOT NULL AND ${OF_KINDS} AND ${USABLE}
     ORDER BY e.entry DESC LIMIT ?`,
    list,
    list,
    limit,
  ).map(({ id }) => id)
}

function searched(db: Db, kinds: readonly string[], typed: string): string[] {
  const expression = matchExpression(typed)
  if (expression === null) return []
  const list = JSON.stringify(kinds)
  return rows<{ id: string }>(
    db,
    `SELECT e.id FROM search JOIN entries e ON e.entry = search.rowid
     WHERE search MATCH ? AND e.kind IS NOT NULL AND ${OF_KINDS} AND ${USABLE} ORDER BY search.rowid DESC LIMIT ?`,
    expression,
    list,
    list,
    SHORT,
  ).map(({ id }) => id)
}

/** With a hint where the name alone does not tell: whose person, which outlet's report. */
function choiceOf(ask: Asking, id: string, type: ItemType): Choice {
  const { name } = ask.names.of(id)
  const hint = hintOf(ask, id, type)
  return hint && textIn(hint, ask.reader.language) !== textIn(name, ask.reader.language)
    ? { id, name, hint }
    : { id, name }
}

function hintOf(ask: Asking, id: string, type: ItemType): Choice['name'] | undefined {
  if (type === 'person') {
    const person = rows<{ organisation: string }>(
      ask.db,
      'SELECT organisation FROM people WHERE id = ?',
      id,
    )[0]
    return person && ask.names.of(person.organisation).name
  }
  if (type === 'source') {
    const source = rows<{ title: string | null; published: string | null }>(
      ask.db,
      'SELECT title, published FROM sources WHERE id = ?',
      id,
    )[0]
    if (source?.title) return JSON.parse(source.title) as Choice['name']
    return source?.published ? { und: source.published } : undefined
  }
  const entry = rows<{ side: string | null }>(ask.db, 'SELECT side FROM entries WHERE id = ?', id)[0]
  const governing = ['organisation', 'place', 'term', 'seat', 'issue', 'session', 'ceasefire'].includes(type)
  return !governing && entry?.side ? ask.names.of(entry.side).name : undefined
}
