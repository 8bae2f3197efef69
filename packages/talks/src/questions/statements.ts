// Statements and the balance of voices: whose words the file holds, named and unnamed, the outlet's narration apart.
import type { Text, When } from '../act.ts'
import type { StatementRow, Statements } from '../answers/events.ts'
import type { Named } from '../answers/shared.ts'
import type { Db } from '../sqlite.ts'
import { type Asking, asking, first, json, type Reader, remember, rows, STANDS } from './asking.ts'
import { mentioned, recipients } from './lists.ts'
import { alphabetical, parties, sideOf } from './parties.ts'
import { TOLD, type ToldRow, toldOf } from './told.ts'

const LIMIT = 50
type Row = ToldRow & {
  text: string | null
  force: string
  conditional: number
  commentary: number
  issue: string | null
  echoes: string | null
  earlier: number
}

export interface StatementsOptions {
  /** Cursor of an earlier answer: rows from there on. */
  cursor?: string | undefined
  /** Only voices of this side (id of an organisation), or `outlet` for its narration. */
  side?: string | undefined
  /** Only this kind of voice, as `Attribution` names it. */
  voice?: string | undefined
  /** Only voices that have a name, only those without one, or only the outlet's own narration. */
  named?: Namedness | undefined
  limit?: number | undefined
}

export type Namedness = 'named' | 'unnamed' | 'narration'
type Chosen = Pick<StatementsOptions, 'side' | 'voice' | 'named'>

/** A page of statements and commentary, latest in the register first, with the balance over the whole file. */
export function statements(db: Db, reader: Reader, options: StatementsOptions = {}): Statements {
  const ask = asking(db, reader)
  const { limit = LIMIT } = options
  const before = Number(options.cursor ?? Number.MAX_SAFE_INTEGER)
  const found = select(ask, options, Number.isSafeInteger(before) ? before : 0, limit + 1)
  const shown = found.slice(0, limit)
  const voices = balanceOf(ask)
  return {
    rows: shown.map((row) => statementOf(ask, row)),
    next: found.length > limit ? String(shown.at(-1)!.entry) : null,
    total: count(ask, options),
    balance: balance(ask, voices),
    silent: silent(ask),
  }
}

const COLUMNS = `${TOLD}, x.text, x.force, x.conditional, x.commentary, x.issue, x.echoes, x.earlier`

/** SQL condition and its value for the voices of a side. */
function voicedBy(ask: Asking, side: string | undefined): [string, unknown[]] {
  if (side === undefined) return ['', []]
  if (side === 'outlet') return [`AND x.voice = 'narration' AND x.voice_side IS NULL`, []]
  const parts = rows<{ voice_side: string }>(
    ask.db,
    'SELECT DISTINCT voice_side FROM statements WHERE voice_side IS NOT NULL',
  ).filter(({ voice_side }) => sideOf(ask, voice_side) === side)
  return [
    'AND x.voice_side IN (SELECT value FROM json_each(?))',
    [JSON.stringify(parts.map(({ voice_side }) => voice_side))],
  ]
}

/** SQL conditions and their values for the voices that are asked for. */
function chosen(ask: Asking, { side, voice, named }: Chosen): [string, unknown[]] {
  const [sql, values] = voicedBy(ask, side)
  const conditions = [sql]
  if (voice !== undefined) {
    conditions.push('AND x.voice = ?')
    values.push(voice)
  }
  if (named === 'narration') conditions.push(`AND x.voice = 'narration'`)
  else if (named !== undefined) {
    const isNamed = `(x.voice IS NULL OR x.voice IN (SELECT value FROM json_each(?)))`
    conditions.push(named === 'named' ? `AND ${isNamed}` : `AND NOT ${isNamed} AND x.voice <> 'narration'`)
    values.push(JSON.stringify([...NAMED]))
  }
  return [conditions.join(' '), values]
}

function select(ask: Asking, options: Chosen, before: number, limit: number): Row[] {
  const [voiced, values] = chosen(ask, options)
  return rows<Row>(
    ask.db,
    `SELECT ${COLUMNS} FROM statements x CROSS JOIN entries e ON e.entry = x.entry
     WHERE x.entry < ? ${voiced} ORDER BY x.entry DESC LIMIT ?`,
    before,
    ...values,
    limit,
  )
}

function count(ask: Asking, { side, voice, named }: Chosen): number {
  return remember(ask, `statements of ${JSON.stringify([side, voice, named])}`, () => {
    const [voiced, values] = chosen(ask, { side, voice, named })
    return first<{ n: number }>(
      ask.db,
      `SELECT count(*) AS n FROM statements x WHERE 1 ${voiced}`,
      ...values,
    )!.n
  })
}

function statementOf(ask: Asking, row: Row): StatementRow {
  const echoes = json<{ text: Text; when?: When; person?: string }>(row.echoes)
  return {
    ...toldOf(ask, row),
    text: json<Text>(row.text) ?? ask.names.of(row.id).name,
    force: row.force,
    conditional: row.conditional === 1,
    commentary: row.commentary === 1,
    issue: ask.names.orNull(row.issue),
    about: mentioned(ask, row.id, 'about'),
    to: recipients(ask, row.id, 'to'),
    echoes: echoes && {
      text: echoes.text,
      when: echoes.when ?? null,
      person: ask.names.orNull(echoes.person ?? null),
    },
    earlier: row.earlier === 1,
  }
}

/** Voices that have a name: a person, an office, a document, one's own hand or eyes. */
const NAMED = new Set(['named-person', 'office', 'document', 'own-observation'])

interface Voices {
  side: string | null
  outlet: boolean
  named: number
  unnamed: number
}

/** Standing statements by the side of their voice; commentary is left out, since it is nobody's statement. */
function balanceOf(ask: Asking): Voices[] {
  return remember(ask, 'balance', () => {
    const found = rows<{ voice: string | null; voice_side: string | null; n: number }>(
      ask.db,
      `SELECT x.voice, x.voice_side, count(*) AS n FROM statements x CROSS JOIN entries e ON e.entry = x.entry
       WHERE x.commentary = 0 AND ${STANDS} GROUP BY x.voice, x.voice_side`,
    )
    const voices = new Map<string, Voices>()
    for (const { voice, voice_side, n } of found) {
      const outlet = voice === 'narration'
      const side = outlet || voice_side === null ? null : sideOf(ask, voice_side)
      const key = outlet ? 'outlet' : (side ?? 'nobody')
      const sum = voices.get(key) ?? { side, outlet, named: 0, unnamed: 0 }
      if (voice === null || NAMED.has(voice)) sum.named += n
      else sum.unnamed += n
      voices.set(key, sum)
    }
    return [...voices.values()]
  })
}

/** Parties first, silent ones with zeros; then other sides, voices of no stated side, and the outlet's narration. */
function balance(ask: Asking, voices: readonly Voices[]): Statements['balance'] {
  const of = (side: Named) => {
    const { named, unnamed } = voices.find((voice) => voice.side === side.id) ?? { named: 0, unnamed: 0 }
    return { side, outlet: false, named, unnamed }
  }
  const main = parties(ask)
  const ids = new Set(main.map(({ id }) => id))
  const others = voices
    .filter(({ side }) => side !== null && !ids.has(side))
    .map(({ side }) => ask.names.of(side!))
  return [
    ...main.map(of),
    ...alphabetical(ask, others, (named) => named).map(of),
    ...voices
      .filter(({ side }) => side === null)
      .sort((one, other) => Number(one.outlet) - Number(other.outlet))
      .map(({ outlet, named, unnamed }) => ({ side: null, outlet, named, unnamed })),
  ]
}

/** Parties to whom no statement in the file is attributed. */
export function silent(ask: Asking): Named[] {
  const heard = new Set(balanceOf(ask).map(({ side }) => side))
  return parties(ask).filter(({ id }) => !heard.has(id))
}
