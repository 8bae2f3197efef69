// Building a process file from 20,000 entries, encrypted on disk, and then every page's data out of it.
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  applyEntries,
  commitments,
  createTables,
  type Db,
  evidence,
  exchange,
  incidents,
  issues,
  overview,
  people,
  type Reader,
  type RecordLine,
  search,
  sessions,
  statements,
  timeline,
} from '@parley/talks'
import { openDatabase } from '../packages/node/src/store/database.ts'
import { manyActs } from '../packages/talks/src/staging/many.ts'
import { ACTS } from './process.ts'
import { report } from './result.ts'

const ROUNDS = 30
const BATCH = 1000

/** Milliseconds under which 95 of 100 stayed. */
const p95 = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.ceil(times.length * 0.95) - 1]!

const record: RecordLine = {
  leaves: ACTS,
  opened: ACTS,
  root: '',
  cosigned: 2,
  quorum: 2,
  checkpointAt: null,
  checkedAt: null,
  fault: null,
  oneMachine: true,
  kept: 0,
}

const pages: Record<string, (db: Db, reader: Reader) => unknown> = {
  overview: (db, reader) => overview(db, reader, { record, lookedAt: -1 }),
  exchange: (db, reader) => exchange(db, reader),
  issues: (db, reader) => issues(db, reader),
  commitments: (db, reader) => commitments(db, reader),
  sessions: (db, reader) => sessions(db, reader),
  people: (db, reader) => people(db, reader),
  evidence: (db, reader) => evidence(db, reader),
  incidents: (db, reader) => incidents(db, reader),
  statements: (db, reader) => statements(db, reader),
  timeline: (db, reader) => timeline(db, reader),
  search: (db, reader) => search(db, reader, 'border observers'),
}

const { db: first, entries } = manyActs(ACTS)
first.close()
const folder = mkdtempSync(join(tmpdir(), 'parley-process-file-'))
const db = openDatabase(join(folder, 'process.db'), randomBytes(32), { durability: 'follows' })
createTables(db)
const begun = performance.now()
for (let at = 0; at < entries.length; at += BATCH) applyEntries(db, entries.slice(at, at + BATCH))
const seconds = (performance.now() - begun) / 1000
report({
  name: 'process file built',
  value: entries.length / seconds,
  unit: 'acts/s',
  threads: 1,
  bound: { atLeast: 5000 },
})

const reader: Reader = { seat: 'maral', language: 'en', now: new Date().toISOString() }
for (const [page, ask] of Object.entries(pages)) {
  const times = Array.from({ length: ROUNDS + 3 }, () => {
    const asked = performance.now()
    JSON.stringify(ask(db, reader))
    return performance.now() - asked
  })
  report({
    name: `${page}, data of ${ACTS.toLocaleString('en')} acts`,
    value: p95(times.slice(3)),
    unit: 'ms at the 95th percentile',
    bound: { atMost: 30 },
  })
}
db.close()
rmSync(folder, { recursive: true })
