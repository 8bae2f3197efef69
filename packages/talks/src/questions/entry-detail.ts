// The panel for one entry: all that the process file knows of it. The node adds proof, receipts by `seen`, and where
// it has them the letters themselves.
import type { Act, FileRef, Text } from '../act.ts'
import type { EntryDetail } from '../answers/pages.ts'
import { sentenceOf } from '../catalogues/sentence-of.ts'
import { opened } from '../file/enclosures.ts'
import type { Enclosed } from '../kinds/fields.ts'
import { kindNamed } from '../kinds/index.ts'
import { textsOf } from '../search/searchable.ts'
import type { Db } from '../sqlite.ts'
import { type Asking, asking, first, json, type Reader, rows } from './asking.ts'
import { coveredBy } from './receipt.ts'
import { TOLD, type ToldRow, toldOf } from './told.ts'

const MOST_LINKS = 100

type Row = ToldRow & {
  content: string
  enclosures: string | null
  readers: string
  author: string
  signed_at: string
  not_before: string | null
  not_after: string | null
  state: EntryDetail['state']
  reasons: string
  seat: string | null
}

/** The entry at a place of the register (digits) or with an id; null where this seat has none such, or no act. */
export function entryDetail(db: Db, reader: Reader, ref: string): EntryDetail | null {
  const ask = asking(db, reader)
  const column = /^\d{1,15}$/.test(ref) ? 'entry' : 'id'
  const row = first<Row>(
    db,
    `SELECT ${TOLD}, e.content, e.enclosures, e.readers, e.author, e.signed_at, e.not_before, e.not_after, e.state,
       e.reasons, e.seat FROM entries e WHERE e."${column}" = ? AND e.kind IS NOT NULL`,
    column === 'entry' ? Number(ref) : ref,
  )
  if (!row) return null
  const act = actOf(row)
  const readers = JSON.parse(row.readers) as string[]
  return {
    told: toldOf(ask, row),
    sentence: sentenceOf(act, lookup(ask), row.recorded_by),
    words: wordsOfAct(act),
    readers,
    receivedBy: receivedBy(ask, row, readers),
    signedAt: row.signed_at,
    window: { notBefore: row.not_before, notAfter: row.not_after },
    state: row.state,
    reasons: JSON.parse(row.reasons) as string[],
    custody: custody(db, row.author, reader.language),
    links: [...linksFrom(ask, row.id), ...linksTo(ask, row.id)],
    erasable: erasable(ask, row, act),
    act,
    proof: null,
  }
}

/** The act as this seat can read it, with what was enclosed and is here in its place. */
export function actOf({ content, enclosures }: { content: string; enclosures: string | null }): Act {
  const act = JSON.parse(content) as Act
  const kind = kindNamed(act.kind)
  return kind ? opened(act, kind, json<Record<string, unknown>>(enclosures) ?? {}) : act
}

/** Its personal fields and files, each with the erasure in force, if any, who was asked for it and who has confirmed it. */
function erasable({ db, reader }: Asking, { id, content, readers }: Row, act: Act): EntryDetail['erasable'] {
  const raw = (JSON.parse(content) as Act).body
  const asked = new Map(
    rows<{ what: string; name: string; entry: number; seat: string | null; readers: string }>(
      db,
      `SELECT x.what, x.name, x.entry, e.seat, e.readers FROM erasures x
       JOIN links l ON l.entry = x.entry AND l.does = 'erases' AND l.state = 'ok'
       JOIN entries e ON e.entry = x.entry
       WHERE x.target = ? ORDER BY x.entry DESC`,
      id,
    ).map((request) => [`${request.what} ${request.name}`, request]),
  )
  /** A node obeys what it has taken before it signs again (docs/protocol.md, section 14); whoever asks obeys at once. */
  const spread = (request: { entry: number; seat: string | null; readers: string } | undefined) => {
    if (!request) return { erasedBy: null }
    const seats = new Set([
      ...(JSON.parse(readers) as string[]),
      ...(JSON.parse(request.readers) as string[]),
    ])
    const has = (seat: string) =>
      seat === reader.seat || seat === request.seat || coveredBy(db, seat, request.entry) !== null
    const asked = [...seats].sort()
    return { erasedBy: request.entry, asked, confirmed: asked.filter(has) }
  }
  const part = (what: 'field' | 'file', name: string, called: string | null) => ({
    what,
    name,
    called,
    ...spread(asked.get(`${what} ${name}`)),
  })
  const fields = Object.keys(raw).filter((name) => (raw[name] as Partial<Enclosed> | null)?.$enclosed)
  const files = Array.isArray(act.body.files) ? (act.body.files as FileRef[]) : []
  return [
    ...fields.map((name) => part('field', name, null)),
    ...files.map(({ sealed, name }) => part('file', sealed, name)),
  ]
}

/** Names for sentences. What is not in the file stays unnamed. */
export const lookup =
  (ask: Asking) =>
  (id: string): Text =>
    ask.names.of(id).name

/** The act's texts by field, each in all its languages. */
function wordsOfAct(act: Act): EntryDetail['words'] {
  const words: EntryDetail['words'] = []
  for (const { field, language, text } of textsOf(act)) {
    if (language === 'und') continue
    const last = words.at(-1)
    if (last?.field === field && !(language in last.text)) last.text[language] = text
    else words.push({ field, text: { [language]: text } })
  }
  return words
}

/**
 * Available to every seat that can read it; seen where a later entry of theirs shows that they had it; receipt confirmed
 * where an entry says so.
 */
function receivedBy(ask: Asking, row: Row, readers: readonly string[]): EntryDetail['receivedBy'] {
  const confirmed = new Map(
    rows<{ seat: string; signed_at: string }>(
      ask.db,
      `SELECT e.seat, e.signed_at FROM receipts r CROSS JOIN entries e ON e.entry = r.entry
       WHERE r.paper = ? AND e.seat IS NOT NULL AND e.withdrawn_by IS NULL ORDER BY r.entry DESC`,
      row.id,
    ).map(({ seat, signed_at }) => [seat, signed_at]),
  )
  return readers
    .filter((seat) => seat !== row.seat)
    .map((seat) => {
      const at = confirmed.get(seat)
      if (at !== undefined) return { seat, grade: 'confirmed', at }
      const covering = coveredBy(ask.db, seat, row.entry)
      return covering
        ? { seat, grade: 'seen', at: covering.at }
        : { seat, grade: 'available', at: row.not_after }
    })
}

function custody(db: Db, key: string, language: string): EntryDetail['custody'] {
  const device = first<{ custody: string; host: string | null }>(
    db,
    'SELECT custody, host FROM devices WHERE key = ? ORDER BY entry LIMIT 1',
    key,
  )
  if (!device) return null
  const host = json<Text>(device.host)
  return { where: device.custody, host: host && (host[language] ?? host.en ?? Object.values(host)[0]!) }
}

/** What it names. `relation` is the field that names it. */
const linksFrom = (ask: Asking, id: string): EntryDetail['links'] =>
  rows<{ relation: string; id: string; entry: number }>(
    ask.db,
    `SELECT l.relation, t.id, t.entry FROM links l JOIN entries t ON t.id = l.target
     WHERE l.id = ? ORDER BY l.ordinal LIMIT ?`,
    id,
    MOST_LINKS,
  ).map(({ relation, id, entry }) => ({ relation, to: ask.names.of(id), entry }))

/** What names it. `relation` is the kind of the entry that does. */
const linksTo = (ask: Asking, id: string): EntryDetail['links'] =>
  rows<{ kind: string; id: string; entry: number }>(
    ask.db,
    `SELECT DISTINCT f.kind, f.id, f.entry FROM links l JOIN entries f ON f.entry = l.entry
     WHERE l.target = ? ORDER BY f.entry LIMIT ?`,
    id,
    MOST_LINKS,
  ).map(({ kind, id, entry }) => ({ relation: kind, to: ask.names.of(id), entry }))
