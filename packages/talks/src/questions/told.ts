// How an item is known: who did it, who recorded it, on which basis, from which source.
import type { Attribution, Basis, Grade, Text, When } from '../act.ts'
import type { Cited, Effect, Named, Told, Who } from '../answers/shared.ts'
import { type Asking, first, json, prepared, STANDS } from './asking.ts'

/** Columns of `entries`, under the alias `e`, that a `Told` is made from. */
export const TOLD = `e.entry, e.id, e.room, e.kind, e.recorded_by, e.basis, e.actor_organisation, e.actor_person,
  e.actor_for, e.actor_unnamed, e.side AS e_side, e."when" AS e_when, e.attribution, e.grade, e.remark, e.tags,
  e.standing, e.withdrawn_by, e.superseded_by, e.corrected_by`

export interface ToldRow {
  entry: number
  id: string
  room: string
  kind: string
  recorded_by: string | null
  basis: Basis
  actor_organisation: string | null
  actor_person: string | null
  actor_for: string | null
  actor_unnamed: string | null
  e_side: string | null
  e_when: string | null
  attribution: string | null
  grade: string | null
  remark: string | null
  tags: string
  standing: Effect
  withdrawn_by: number | null
  superseded_by: number | null
  corrected_by: number | null
}

/** The `Told` of a row that holds the columns `TOLD`. */
export function toldOf(ask: Asking, row: ToldRow): Told {
  return {
    id: row.id,
    entry: row.entry,
    room: row.room,
    kind: row.kind,
    actor: whoOf(ask, row),
    recordedBy: ask.names.orNull(row.recorded_by),
    basis: row.basis,
    when: json<When>(row.e_when),
    sources: sourcesOf(ask, row),
    attribution: attributionOf(ask, row.attribution),
    grade: json<Grade>(row.grade),
    remark: json<Text>(row.remark),
    tags: row.tags === '[]' ? [] : (JSON.parse(row.tags) as string[]),
    effect: row.standing,
    ...(row.withdrawn_by !== null && { withdrawnBy: row.withdrawn_by }),
    ...(row.superseded_by !== null && { supersededBy: row.superseded_by }),
    ...(row.corrected_by !== null && { correctedBy: correction(ask, row.corrected_by) }),
  }
}

/** Who did it. */
export function whoOf(ask: Asking, row: ToldRow): Who {
  if (row.actor_person !== null)
    return {
      kind: 'person',
      person: ask.names.of(row.actor_person),
      ...(row.actor_for !== null && { for: ask.names.of(row.actor_for) }),
    }
  if (row.actor_unnamed !== null)
    return {
      kind: 'unnamed',
      words: JSON.parse(row.actor_unnamed) as Text,
      ...(row.e_side !== null && { side: ask.names.of(row.e_side) }),
    }
  return { kind: 'organisation', organisation: ask.names.of(row.actor_organisation ?? '') }
}

/** The `Told` of the entry with that id; null where it is not in the file or is no act. */
export function toldById(ask: Asking, id: string): Told | null {
  const row = first<ToldRow>(
    ask.db,
    `SELECT ${TOLD} FROM entries e WHERE e.id = ? AND e.kind IS NOT NULL`,
    id,
  )
  return row ? toldOf(ask, row) : null
}

const SOURCES = `SELECT c.source, c.locator, s.outlet, s.published FROM citations c
  LEFT JOIN sources s ON s.id = c.source WHERE c.entry = ? ORDER BY c.ordinal`

/** Sources that came later, with further reports of the same. */
const FURTHER = `SELECT c.source, c.locator, s.outlet, s.published FROM further_reports f
  CROSS JOIN entries e ON e.entry = f.entry CROSS JOIN citations c ON c.entry = f.entry
  LEFT JOIN sources s ON s.id = c.source WHERE f.target = ? AND ${STANDS} ORDER BY f.entry, c.ordinal`

/** What it cites, then what its further reports cite. */
function sourcesOf(ask: Asking, { entry, id }: Pick<ToldRow, 'entry' | 'id'>): Cited[] {
  type Row = { source: string; locator: string | null; outlet: string | null; published: string | null }
  const found = [...prepared(ask.db, SOURCES).all(entry), ...prepared(ask.db, FURTHER).all(id)] as Row[]
  return found.map(({ source, locator, outlet, published }) => ({
    source: ask.names.of(source),
    outlet: json<Text>(outlet),
    published,
    locator,
  }))
}

function attributionOf(ask: Asking, text: string | null): Told['attribution'] {
  const attribution = json<Attribution>(text)
  if (!attribution) return null
  const { side, ...rest } = attribution
  return side === undefined ? rest : { ...rest, side: ask.names.of(side) as Named }
}

function correction(ask: Asking, place: number): NonNullable<Told['correctedBy']> {
  const row = first<{ text: string }>(ask.db, 'SELECT text FROM corrections WHERE entry = ?', place)
  return { entry: place, text: json<Text>(row!.text)! }
}
