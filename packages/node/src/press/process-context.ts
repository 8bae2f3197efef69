// What the process file holds by name, for drafting (who is who) and for planning acts (what they refer to).
import type { Knowledge } from '@parley/press'
import type { KnownOrganisation, ProcessContext } from '@parley/press/acts'
import { type Text, wordsInAll } from '@parley/talks'
import type { Seat } from '../interface.ts'
import type { Database } from '../store/database.ts'

const STANDS = `e.standing = 'in-effect' AND e.withdrawn_by IS NULL AND e.superseded_by IS NULL`
/** More papers, offers and sessions than the latest so many are not answered by anything that is read today. */
const LATEST = 500

/** Every name in every language, English first. */
const wordsOf = (json: string | null): string[] => {
  if (json === null) return []
  const { en, ...others } = JSON.parse(json) as Text
  return [...(en === undefined ? [] : [en]), ...Object.values(others)]
}

const othersOf = (db: Database): Map<string, string[]> => {
  const names = new Map<string, string[]>()
  for (const { id, name } of db
    .prepare<[], { id: string; name: string }>('SELECT id, name FROM other_names ORDER BY entry, ordinal')
    .iterate())
    names.set(id, [...(names.get(id) ?? []), ...wordsOf(name)])
  return names
}

interface Dated {
  id: string
  when: string | null
}
const dayOf = (when: string | null): string | null =>
  when === null ? null : ((JSON.parse(when) as { from?: string }).from?.slice(0, 10) ?? null)

const recipientsOf = (db: Database) => {
  const find = db
    .prepare<[string, string], string>(
      'SELECT organisation FROM recipients WHERE id = ? AND role = ? ORDER BY ordinal',
    )
    .pluck()
  return (id: string, role: 'to' | 'party' = 'to') => find.all(id, role)
}

const read = (seat: Seat): ProcessContext => {
  const { db } = seat
  const others = othersOf(db)
  const also = (id: string) => others.get(id) ?? []
  const recipients = recipientsOf(db)
  const all = <Row>(sql: string) => db.prepare<[], Row>(sql).all()
  const organisations = all<{
    id: string
    name: string
    short: string | null
    type: string
    part_of: string | null
  }>(
    `SELECT x.id, x.name, x.short, x.type, x.part_of FROM organisations x JOIN entries e ON e.entry = x.entry
     WHERE ${STANDS} ORDER BY x.entry`,
  ).map(
    ({ id, name, short, type, part_of }): KnownOrganisation => ({
      id,
      names: [...wordsOf(name), ...wordsOf(short), ...also(id)],
      type,
      partOf: part_of,
    }),
  )
  return {
    recorder: seat.organisation,
    parties: all<{ id: string }>(
      `SELECT DISTINCT id FROM (
         SELECT r.organisation AS id, r.entry FROM roles r JOIN entries e ON e.entry = r.entry
         WHERE r.role = 'party' AND ${STANDS}
         UNION ALL SELECT s.organisation, s.entry FROM seats s JOIN entries e ON e.entry = s.entry
         WHERE s.capacity = 'party' AND ${STANDS} AND e.closed_by IS NULL ORDER BY 2)`,
    ).map(({ id }) => id),
    organisations,
    persons: all<{ id: string; name: string | null; organisation: string }>(
      `SELECT x.id, x.name, x.organisation FROM people x JOIN entries e ON e.entry = x.entry WHERE ${STANDS}`,
    ).map(({ id, name, organisation }) => ({ id, names: [...wordsOf(name), ...also(id)], organisation })),
    places: all<{ id: string }>(
      `SELECT x.id FROM places x JOIN entries e ON e.entry = x.entry WHERE ${STANDS}`,
    ).map(({ id }) => ({ id, names: also(id) })),
    sources: all<{
      id: string
      outlet: string
      title: string | null
      published: string | null
      sha256: string | null
    }>(
      `SELECT x.id, x.outlet, x.title, x.published, x.sha256 FROM sources x JOIN entries e ON e.entry = x.entry
       WHERE ${STANDS}`,
    ).map(({ id, outlet, title, published, sha256 }) => ({
      id,
      names: wordsOf(outlet),
      title: wordsOf(title)[0] ?? null,
      published,
      sha256,
    })),
    issues: all<{ id: string; title: string; text: string | null }>(
      `SELECT x.id, x.title, x.text FROM issues x JOIN entries e ON e.entry = x.entry WHERE ${STANDS}`,
    ).map(({ id, title, text }) => ({ id, names: [...wordsOf(title), ...wordsOf(text)] })),
    ceasefires: all<{ id: string; name: string; from: string | null }>(
      `SELECT x.id, x.name, x."from" FROM ceasefires x JOIN entries e ON e.entry = x.entry WHERE ${STANDS}`,
    ).map(({ id, name, from }) => ({
      id,
      names: wordsOf(name),
      day: dayOf(from),
      parties: recipients(id, 'party'),
    })),
    sessions: all<Dated & { title: string }>(
      `SELECT x.id, x.title, e."when" FROM sessions x JOIN entries e ON e.entry = x.entry WHERE ${STANDS}
       ORDER BY x.entry DESC LIMIT ${LATEST}`,
    )
      .reverse()
      .map(({ id, title, when }) => ({ id, names: wordsOf(title), day: dayOf(when) })),
    papers: all<{ id: string; title: string; form: string; side: string | null }>(
      `SELECT x.id, x.title, x.form, x.side FROM papers x JOIN entries e ON e.entry = x.entry WHERE ${STANDS}
       ORDER BY ifnull(e.starts_at, 0) DESC, x.entry DESC LIMIT ${LATEST}`,
    )
      .reverse()
      .map(({ id, title, form, side }) => ({ id, names: wordsOf(title), form, side, to: recipients(id) })),
    offers: all<{ id: string; text: string; side: string | null }>(
      `SELECT x.id, x.text, x.side FROM offers x JOIN entries e ON e.entry = x.entry WHERE ${STANDS}
       ORDER BY x.entry DESC LIMIT ${LATEST}`,
    )
      .reverse()
      .map(({ id, text, side }) => ({ id, names: wordsOf(text), side, to: recipients(id) })),
    word: (key, language) => wordsInAll(`vocabulary:${key}`)[language],
  }
}

const known = new WeakMap<Database, { stamp: number; context: ProcessContext }>()

/** The process file as planning sees it, read again only after the file has grown. */
export const contextOf = (seat: Seat): ProcessContext => {
  const stamp = seat.change().size
  const before = known.get(seat.db)
  if (before?.stamp === stamp) return before.context
  const context = read(seat)
  known.set(seat.db, { stamp, context })
  return context
}

/** The same as drafting sees it: names, and of each the side that it is on. */
export const knowledgeOf = (context: ProcessContext): Knowledge => {
  const byId = new Map(context.organisations.map((one) => [one.id, one]))
  const isParty = new Set(context.parties)
  const sideOf = (id: string): string | null => {
    let at = byId.get(id)
    for (let steps = 0; at?.partOf && !isParty.has(at.id) && steps < 20; steps++) at = byId.get(at.partOf)
    return at?.names[0] ?? null
  }
  return [
    ...context.organisations.map(({ id, names }) => ({
      id,
      type: 'organisation' as const,
      names,
      side: sideOf(id),
    })),
    ...context.persons.map(({ id, names, organisation }) => ({
      id,
      type: 'person' as const,
      names,
      side: sideOf(organisation),
    })),
    ...context.places.map(({ id, names }) => ({ id, type: 'place' as const, names, side: null })),
  ].filter(({ names }) => names.length > 0)
}
