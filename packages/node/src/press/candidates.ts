// Entries of the process file that may be what a draft tells. Found by words and by what they are about; the cost grows
// with how many there are of these, not with the file.
import type { PlannedAct } from '@parley/press/acts'
import { type Comparable, comparableOf, seekingWords, type Things } from '@parley/press/matching'
import { type Act, actOf, Names, textIn } from '@parley/talks'
import type { Database } from '../store/database.ts'

export interface Candidate {
  entry: string
  act: Act
  claim: Comparable
}

const WORDS = 10
const LATEST_OF_A_WORD = 150
const LEAST_WORDS = 2
const MOST = 25

/** By what an act is about, whatever its words: the column of its kind's table that holds it, newest first. */
const ABOUT: Readonly<Record<string, readonly [sql: string, values: (act: Act) => unknown[]]>> = {
  'incident.claim': [
    'SELECT entry FROM incidents WHERE place = ? AND type = ? ORDER BY entry DESC LIMIT 25',
    ({ body }) => [body.place, body.type],
  ],
  'role.assign': [
    'SELECT entry FROM roles WHERE organisation = ? AND role = ? ORDER BY entry DESC LIMIT 25',
    ({ body }) => [body.organisation, body.role],
  ],
  'delegation.name': [
    'SELECT entry FROM delegations WHERE party = ? ORDER BY entry DESC LIMIT 25',
    ({ body }) => [body.party],
  ],
  'mandate.allege': [
    'SELECT entry FROM mandate_allegations WHERE about = ? ORDER BY entry DESC LIMIT 25',
    ({ body }) => [body.about],
  ],
  'paper.hand-over': [
    'SELECT entry FROM papers WHERE side = ? ORDER BY entry DESC LIMIT 25',
    ({ actor }) => ['organisation' in actor ? actor.organisation : null],
  ],
  'assurance.decline': [
    `SELECT entry FROM assurances WHERE state = 'declined' AND side = ? ORDER BY entry DESC LIMIT 25`,
    ({ actor }) => ['organisation' in actor ? actor.organisation : null],
  ],
  'session.convene': [
    'SELECT entry FROM sessions WHERE place = ? ORDER BY entry DESC LIMIT 25',
    ({ body }) => [body.place],
  ],
  'session.outcome': [
    'SELECT entry FROM outcomes WHERE session = ? ORDER BY entry DESC LIMIT 25',
    ({ body }) => [body.session],
  ],
  'evidence.present': [
    `SELECT d.entry FROM exhibits x JOIN disclosures d ON d.exhibit = x.id WHERE x.side = ?
     ORDER BY d.entry DESC LIMIT 25`,
    ({ actor }) => ['organisation' in actor ? actor.organisation : null],
  ],
  'ceasefire.declare': ['SELECT entry FROM ceasefires ORDER BY entry DESC LIMIT 25', () => []],
}

/** Places of entries that hold at least two of the act's longest words, those with most first. */
const byWords = (db: Database, words: string): number[] => {
  const seek = db
    .prepare<[string, number], number>(
      'SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT ?',
    )
    .pluck()
  const hits = new Map<number, number>()
  for (const word of seekingWords(words, WORDS))
    for (const place of seek.all(`"${word}"`, LATEST_OF_A_WORD)) hits.set(place, (hits.get(place) ?? 0) + 1)
  return [...hits]
    .filter(([, count]) => count >= LEAST_WORDS)
    .sort((a, b) => b[1] - a[1])
    .map(([place]) => place)
}

interface Row {
  id: string
  content: string
  enclosures: string | null
}

/** Finds candidates for planned acts, and knows by name and kind what these and those name. */
export const candidatesIn = (db: Database, planned: readonly PlannedAct[]) => {
  const names = new Names(db)
  const news = new Map(planned.map((act) => [act.ref, act]))
  const outlets = db
    .prepare<[string], number>("SELECT 1 FROM organisations WHERE id = ? AND type = 'media'")
    .pluck()
  const things: Things = {
    nameOf: (id) => textIn(news.get(id)?.name ?? names.of(id).name, 'en'),
    isOutlet: (id) => (news.has(id) ? news.get(id)!.act.body.type === 'media' : outlets.get(id) === 1),
  }
  const find = db.prepare<[string], Row>(
    `SELECT e.id, e.content, e.enclosures FROM entries e WHERE e.entry IN (SELECT value FROM json_each(?))
     AND e.kind IS NOT NULL AND e.standing = 'in-effect' AND e.withdrawn_by IS NULL AND e.superseded_by IS NULL`,
  )
  return {
    things,
    textOf: (id: string) => names.of(id).name,
    for(act: Act, words: string): Candidate[] {
      const about = ABOUT[act.kind]
      const values = about?.[1](act) ?? []
      const isAsked = about !== undefined && values.every((value) => typeof value === 'string')
      const places = new Set([
        ...(isAsked
          ? db
              .prepare<unknown[], number>(about[0])
              .pluck()
              .all(...values)
          : []),
        ...byWords(db, words),
      ])
      return find.all(JSON.stringify([...places].slice(0, MOST))).map(({ id, content, enclosures }) => {
        const found = actOf({ content, enclosures })
        return { entry: id, act: found, claim: comparableOf(found, things) }
      })
    },
  }
}
