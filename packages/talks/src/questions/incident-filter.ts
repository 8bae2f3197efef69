// Which claims are asked for: by who alleges them, under which ceasefire, of which type; always over the whole file.
import type { Incidents } from '../answers/events.ts'
import { CLAIMS } from '../file/tables/entries.ts'
import { type Asking, first, remember, rows, STANDS } from './asking.ts'
import { TOLD, type ToldRow, whoOf } from './told.ts'

/** What it leaves open lets everything through. */
export interface IncidentFilter {
  /** Id of an organisation or person; for an unnamed voice the place of the first claim by it. */
  alleger?: string | undefined
  /** Id of a ceasefire, or `none`. */
  regime?: string | undefined
  /** As claims name it. */
  type?: string | undefined
}

const MOST_ALLEGERS = 200

/** Tables (`x` incidents, `e` entries), conditions and values that select the claims a filter lets through. */
interface Selection {
  from: string
  where: string
  values: unknown[]
  /** The column that is the claim's place in the register, of the table that is walked. */
  place: string
}

/** The ceasefire under which a claim `x` falls: the last that was said, null for none. */
const REGIME = `(SELECT r.regime FROM incident_regimes r CROSS JOIN entries q ON q.entry = r.entry
  WHERE r.incident = x.id AND ${STANDS.replaceAll('e.', 'q.')} ORDER BY r.entry DESC LIMIT 1)`

/** Selects the claims that the filter lets through. */
export function claimsOf(ask: Asking, { alleger, regime, type }: IncidentFilter): Selection {
  const conditions = ['1']
  const values: unknown[] = []
  if (alleger !== undefined) {
    const voice = voiceOf(ask, alleger)
    conditions.push(CLAIMS.replaceAll(/(kind|verdict) /g, 'e.$1 '), voice.where)
    values.push(...voice.values)
  }
  if (type !== undefined) {
    conditions.push('x.type = ?')
    values.push(type)
  }
  if (regime !== undefined) {
    conditions.push(`${REGIME} IS ?`)
    values.push(regime === 'none' ? null : regime)
  }
  return {
    // The first table is the one that an index walks in the order of the register.
    from:
      alleger === undefined
        ? 'incidents x CROSS JOIN entries e ON e.entry = x.entry'
        : 'entries e INDEXED BY claims_by_alleger CROSS JOIN incidents x ON x.entry = e.entry',
    where: conditions.join(' AND '),
    values,
    place: alleger === undefined ? 'x.entry' : 'e.entry',
  }
}

/** All three columns are named, so that the index on them gives the claims in the order of the register. */
function voiceOf(ask: Asking, alleger: string): { where: string; values: unknown[] } {
  if (/^\d{1,15}$/.test(alleger)) {
    const voice = first<{ actor_unnamed: string | null; side: string | null }>(
      ask.db,
      'SELECT actor_unnamed, side FROM entries WHERE entry = ?',
      Number(alleger),
    )
    const where =
      'e.actor_person IS NULL AND e.actor_organisation IS NULL AND e.actor_unnamed = ? AND e.side IS ?'
    return { where, values: [voice?.actor_unnamed ?? '', voice?.side ?? null] }
  }
  const isPerson = first(ask.db, 'SELECT 1 FROM people WHERE id = ?', alleger) !== undefined
  const [named, unnamed] = isPerson
    ? ['actor_person', 'actor_organisation']
    : ['actor_organisation', 'actor_person']
  return {
    where: `e.${named} = ? AND e.${unnamed} IS NULL AND e.actor_unnamed IS NULL`,
    values: [alleger],
  }
}

/** How many claims name each place, of those that a filter lets through; `place` null for none. */
export function countsByPlace(ask: Asking, filter: IncidentFilter): { place: string | null; n: number }[] {
  const { alleger, regime, type } = filter
  return remember(ask, `incidents by place ${JSON.stringify([alleger, regime, type])}`, () => {
    const { from, where, values } = claimsOf(ask, filter)
    return rows<{ place: string | null; n: number }>(
      ask.db,
      // Without a voice nothing of `entries` is needed, and the indexes of the claims alone answer.
      `SELECT x.place, count(*) AS n FROM ${alleger === undefined ? 'incidents x' : from} WHERE ${where} GROUP BY x.place`,
      ...values,
    )
  })
}

export const countOf = (ask: Asking, filter: IncidentFilter): number =>
  countsByPlace(ask, filter).reduce((sum, { n }) => sum + n, 0)

/** Claims under each ceasefire. */
export const countsByRegime = (ask: Asking): Map<string, number> =>
  remember(ask, 'incidents by regime', () => {
    const found = rows<{ regime: string | null; n: number }>(
      ask.db,
      `SELECT regime, count(*) AS n FROM (SELECT ${REGIME} AS regime
       FROM (SELECT DISTINCT incident AS id FROM incident_regimes) k CROSS JOIN incidents x ON x.id = k.id) GROUP BY regime`,
    )
    return new Map(found.flatMap(({ regime, n }) => (regime === null ? [] : [[regime, n] as const])))
  })

/** What the filter can be set to. */
export function choicesOf(ask: Asking): Incidents['choices'] {
  const byRegime = [...countsByRegime(ask)].sort((one, other) => other[1] - one[1])
  const none = byRegime.reduce((left, [, n]) => left - n, countOf(ask, {}))
  const types = remember(ask, 'incidents by type', () =>
    rows<{ type: string; incidents: number }>(
      ask.db,
      'SELECT type, count(*) AS incidents FROM incidents GROUP BY type ORDER BY incidents DESC',
    ),
  )
  return {
    allegers: allegers(ask),
    regimes: [
      ...byRegime.map(([id, incidents]) => ({ ceasefire: ask.names.of(id), incidents })),
      ...(none > 0 ? [{ ceasefire: null, incidents: none }] : []),
    ],
    types,
  }
}

/** Voices are counted in the order of the index; those unnamed once more, to tell sides apart. */
function allegers(ask: Asking): Incidents['choices']['allegers'] {
  const voices = remember(ask, 'incidents by alleger', () => {
    const claims = `FROM entries INDEXED BY claims_by_alleger WHERE ${CLAIMS}`
    const named = rows<Voice>(
      ask.db,
      `SELECT min(entry) AS earliest, count(*) AS n, actor_unnamed AS words ${claims}
       GROUP BY actor_person, actor_organisation, actor_unnamed ORDER BY n DESC LIMIT ?`,
      MOST_ALLEGERS,
    )
    const bySide = ({ words }: Voice) =>
      rows<Voice>(
        ask.db,
        `SELECT min(entry) AS earliest, count(*) AS n, actor_unnamed AS words ${claims}
         AND actor_person IS NULL AND actor_organisation IS NULL AND actor_unnamed = ? GROUP BY side ORDER BY n DESC`,
        words,
      )
    return named.flatMap((voice) => (voice.words === null ? [voice] : bySide(voice)))
  })
  return voices.map(({ earliest, n }) => {
    const row = first<ToldRow>(ask.db, `SELECT ${TOLD} FROM entries e WHERE e.entry = ?`, earliest)!
    const key = row.actor_person ?? row.actor_organisation ?? String(earliest)
    return { key, who: whoOf(ask, row), incidents: n }
  })
}

interface Voice {
  earliest: number
  n: number
  /** JSON, of an unnamed voice. */
  words: string | null
}
