// The process file is the same however its entries came: properties over random histories.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Entry } from '../entry.ts'
import type { Db } from '../sqlite.ts'
import { historyOf, moves } from '../staging/history.ts'
import { dice } from '../staging/random-body.ts'
import { CAUCUS, en, GOVERNING, memoryFile, openTalks, PLENARY, READERS } from '../staging/stage.ts'
import { applyEntries, rebuild } from './replay.ts'
import { createTables, TABLE_NAMES } from './tables.ts'

/** Every table, row by row, and every word of the search index. */
const dump = (db: Db): Record<string, unknown[]> => {
  const tables: Record<string, unknown[]> = {}
  for (const name of TABLE_NAMES) {
    const rows = db.prepare(`SELECT * FROM "${name}"`).all()
    tables[name] = rows.map((row) => JSON.stringify(row)).sort()
  }
  db.exec("CREATE VIRTUAL TABLE temp.words USING fts5vocab('main', 'search', 'instance')")
  tables.search = db.prepare('SELECT term, doc, offset FROM words ORDER BY term, doc, offset').raw().all()
  db.exec('DROP TABLE temp.words')
  return tables
}

/** Expects the same of both, naming the first table and row that differ. */
const expectSame = (one: Db, other: Db) => {
  const [left, right] = [dump(one), dump(other)]
  for (const [table, rows] of Object.entries(left)) {
    const at = rows.findIndex((each, index) => String(each) !== String(right[table]![index]))
    expect({ table, row: rows[at], rows: rows.length }).toEqual({
      table,
      row: right[table]![at],
      rows: right[table]!.length,
    })
  }
}

const fresh = () => {
  const db = memoryFile()
  createTables(db)
  return db
}

const batches = (entries: readonly Entry[], seed: number): Entry[][] => {
  const roll = dice(seed)
  const list: Entry[][] = []
  for (let at = 0; at < entries.length; ) {
    const size = 1 + roll.below(20)
    list.push(entries.slice(at, at + size))
    at += size
  }
  return list
}

test('rebuilt equals incremental, table by table, in whatever batches the entries came', () => {
  fc.assert(
    fc.property(moves(80), fc.integer(), (list, seed) => {
      const entries = historyOf(list)
      const [incremental, rebuilt] = [fresh(), fresh()]
      for (const batch of batches(entries, seed)) applyEntries(incremental, batch)
      rebuild(rebuilt, entries)
      expectSame(incremental, rebuilt)
      rebuild(incremental)
      expectSame(incremental, rebuilt)
    }),
    { numRuns: 40 },
  )
})

test('rebuilt equals incremental when entries come late, twice, unproven first, opened first and erased later', () => {
  fc.assert(
    fc.property(moves(40), fc.integer(), (list, seed) => {
      const roll = dice(seed)
      const final = historyOf(list)
      const comings = final.flatMap((entry): Entry[] => {
        const kept: Entry[] = [entry]
        if (roll.chance(0.3)) kept.unshift({ ...entry, enclosures: {} })
        if (roll.chance(0.3))
          kept.unshift({ ...entry, notAfter: '2026-03-02T10:00:00.000Z', state: 'recorded' })
        return kept
      })
      // Shuffled a little: each coming moves to some later turn, but a later version never before an earlier one.
      const order = comings
        .map((entry, index) => ({ entry, turn: index + roll.below(30), index }))
        .sort((a, b) => a.turn - b.turn || a.index - b.index)
        .map(({ entry }) => entry)
      const [incremental, rebuilt] = [fresh(), fresh()]
      for (const batch of batches([...order, ...final], seed)) applyEntries(incremental, batch)
      rebuild(rebuilt, final)
      expectSame(incremental, rebuilt)
    }),
    { numRuns: 30 },
  )
})

test('a second leaf with the id of an entry has no effect', () => {
  const stage = openTalks()
  const id = stage.act('kass', PLENARY, 'issue.raise', { title: en('The crossing') })
  const first = stage.entries.at(-1)!
  const [again] = applyEntries(stage.db, [{ ...first, place: first.place + 10 }])
  expect(again).toMatchObject({ place: first.place, changed: false })
  expect(stage.row('issues', id)?.entry).toBe(first.place)
})

test('two entries at one place are a fault that is never passed over', () => {
  const stage = openTalks()
  const last = stage.entries.at(-1)!
  const other = { ...last, id: 'f'.repeat(64) }
  expect(() => applyEntries(stage.db, [other])).toThrow(/already holds/)
})

test('an erased name leaves the file and the search index; the person stays', () => {
  const stage = openTalks()
  const commitment = 'c'.repeat(64)
  const name = { $enclosed: { commitment, sealed: 'd'.repeat(64) } }
  const id = stage.act(
    'kass',
    GOVERNING,
    'person.add',
    { name, organisation: stage.ids.sovan! },
    {},
    { enclosures: { [commitment]: en('Ilka Renn') } },
  )
  const found = () => stage.db.prepare("SELECT rowid FROM search WHERE search MATCH 'ilka'").all().length
  expect(stage.row('people', id)?.name).toBe('{"en":"Ilka Renn"}')
  expect(found()).toBe(1)
  applyEntries(stage.db, [{ ...stage.entries.at(-1)!, enclosures: {} }])
  expect(stage.row('people', id)).toMatchObject({ name: null, organisation: stage.ids.sovan })
  expect(found()).toBe(0)
  expect(stage.verdict(id).effect).toBe('in-effect')
})

test('Sovan learns of a caucus paper through its release, under the id that it always had', () => {
  const stage = openTalks()
  const paper = stage.act('torvik', CAUCUS, 'paper.hand-over', {
    title: en('Draft'),
    form: 'draft',
    manner: 'written',
    to: [stage.ids.secretariat!],
    languages: ['en'],
    textPublic: false,
  })
  const inner = stage.entries.at(-1)!
  const { place, id, room, author, signedAt, content } = inner
  const released = { place, cover: 'AA', coverSalt: 'AA', content: 'AA', contentSalt: 'AA' }
  const opened = { place, id, room, author, signedAt, content }
  const release = stage.act('torvik', PLENARY, 'entry.release', { released }, {}, { opened })
  const forged = stage.act('torvik', PLENARY, 'entry.release', { released }, {}, { opened: null })
  expect(stage.verdict(forged)).toEqual({ effect: 'refused', reasons: ['release-unproven'] })

  const sovan = fresh()
  applyEntries(
    sovan,
    stage.entries.filter(({ governing, room: each }) => governing || READERS[each]!.includes('sovan')),
  )
  const at = (id: string) => sovan.prepare('SELECT entry FROM entries WHERE id = ?').pluck().get(id)
  expect(sovan.prepare('SELECT id, released_in FROM entries WHERE id = ?').get(paper)).toEqual({
    id: paper,
    released_in: at(release),
  })
  expect(sovan.prepare('SELECT count(*) FROM papers').pluck().get()).toBe(1)
})

test('a transaction that is rolled back around the file leaves no trace in later verdicts', () => {
  const stage = openTalks()
  const { db } = stage
  const device = stage.entries.find(
    ({ content }) => (content as { kind: string }).kind === 'device.accredit',
  )!
  const revoke = {
    ...device,
    place: 900,
    id: 'e'.repeat(64),
    content: {
      ...(device.content as object),
      kind: 'device.revoke',
      body: { key: (device.content as { body: { key: string } }).body.key },
    },
  }
  expect(() =>
    db.transaction(() => {
      applyEntries(db, [revoke])
      throw new Error('power cut')
    })(),
  ).toThrow('power cut')
  expect(stage.verdict(stage.act('elat', PLENARY, 'issue.raise', { title: en('x') })).effect).toBe(
    'in-effect',
  )
})
