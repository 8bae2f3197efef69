// Any two seats agree on every entry that both can read, over random histories: rooms that seats join and leave,
// keys that are handed over late or not at all, references to what some cannot read, enclosures opened or erased.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Entry } from '../entry.ts'
import { rebuild } from '../file/replay.ts'
import { TABLE_NAMES } from '../file/tables.ts'
import { historyOf, moves } from '../staging/history.ts'
import { dice } from '../staging/random-body.ts'
import { memoryFile, SEATS } from '../staging/stage.ts'

/** What a seat could open: the governing room, letters of epochs it was in, and now and then one handed over. */
const copyOf = (seat: string, entries: readonly Entry[], seed: number): Entry[] => {
  const roll = dice(seed)
  return entries
    .filter(({ governing, readers }) => governing || readers.includes(seat) !== roll.chance(0.15))
    .map((entry) => (roll.chance(0.5) ? entry : { ...entry, enclosures: {} }))
}

/** All that a file says of its entries, by entry, without what depends on which other entries it holds. */
const saidOf = (entries: readonly Entry[]) => {
  const db = memoryFile()
  rebuild(db, entries)
  const said = new Map<string, { verdict: string; rows: string; links: Map<string, string> }>()
  for (const row of db.prepare('SELECT * FROM entries WHERE released_in IS NULL').all() as Row[]) {
    const {
      standing,
      confirmed_by,
      withdrawn_by,
      superseded_by,
      corrected_by,
      closed_by,
      enclosures,
      ...same
    } = row
    said.set(row.id as string, { verdict: JSON.stringify(same), rows: '', links: new Map() })
  }
  for (const table of TABLE_NAMES.filter((name) => name !== 'entries')) {
    for (const row of db.prepare(`SELECT * FROM "${table}" ORDER BY entry`).all() as Row[]) {
      const entry = said.get(row.id as string)
      if (!entry) continue
      if (table !== 'links')
        entry.rows += table + (entry.verdict.includes('$enclosed') ? '' : JSON.stringify(row))
      else if (row.state !== 'not-here' && row.does === null) {
        entry.links.set(`${row.ordinal} ${row.target}`, row.state as string)
      }
    }
  }
  db.close()
  return said
}
type Row = Record<string, unknown>

test('any two seats agree on the verdict on every entry that they share, and on what it says', () => {
  fc.assert(
    fc.property(moves(60), fc.integer(), (list, seed) => {
      const entries = historyOf(list)
      const all = saidOf(entries)
      for (const [index, seat] of SEATS.entries()) {
        for (const [id, own] of saidOf(copyOf(seat, entries, seed + index))) {
          const other = all.get(id)!
          expect(own.verdict).toBe(other.verdict)
          expect(own.rows).toBe(other.rows)
          for (const [link, state] of own.links) expect(state).toBe(other.links.get(link))
        }
      }
    }),
    { numRuns: 60 },
  )
})
