import { copyFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3-multiple-ciphers'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { layout } from './folder/layout.ts'
import { must, River, tablesOf } from './staging/river.ts'
import { KeyRack } from './vault/key-rack.ts'

let river: River
let caucus: string
const SECRET = 'Bottom line: the lower dam by March'

beforeAll(async () => {
  river = await River.found()
  const north = await river.seat('north')
  const opened = await north.openRoom({ title: { en: 'Northern caucus' }, form: 'caucus', seats: ['north'] })
  caucus = must(opened).room
  must(await north.act([{ room: caucus, act: river.paper('north', 'south', SECRET) }]))
  const room = await river.governing()
  must(await north.act([{ room, act: river.paper('north', 'south', 'Opening proposal') }]))
})
afterAll(() => river.end())

/** Every byte of a seat's process file, with nothing encrypted any more. */
const decrypted = async (name: string): Promise<Buffer> => {
  const paths = layout(river.data).seat('river', name)
  const seat = await river.upToDate(name)
  seat.db.pragma('wal_checkpoint(TRUNCATE)')
  const plain = join(river.data, `${name}.plain`)
  copyFileSync(paths.processFile, plain)
  const ring = await new KeyRack().ring(paths)
  const db = new Database(plain)
  db.pragma("cipher = 'aegis'")
  db.pragma(`key = "raw:${Buffer.from(ring!.database, 'base64url').toString('hex')}"`)
  db.pragma('journal_mode = DELETE')
  db.pragma("rekey = ''")
  db.close()
  return readFileSync(plain)
}

describe('the southern seat', () => {
  test('cannot learn that the north met alone: not a word, title, room or count of it is in its file', async () => {
    const own = await decrypted('north')
    expect(own.includes(SECRET)).toBe(true)
    const other = await decrypted('south')
    expect(other.includes('Opening proposal')).toBe(true)
    for (const trace of [SECRET, 'Bottom line', 'Northern caucus', caucus])
      expect(other.includes(trace)).toBe(false)
  })

  test('is told of that room what it is told of one that does not exist', async () => {
    const south = await river.seat('south')
    const act = river.paper('south', 'north', 'Reply')
    const other = await south.act([{ room: caucus, act }])
    const nowhere = await south.act([{ room: '0'.repeat(32), act }])
    expect(other).toMatchObject({ ok: false, problem: { code: 'not-member', status: 404 } })
    expect(JSON.stringify(other).replaceAll(caucus, '*')).toBe(
      JSON.stringify(nowhere).replaceAll('0'.repeat(32), '*'),
    )
    const preview = await south.preview({ room: caucus, act })
    expect(preview).toMatchObject({ ok: false, problem: { code: 'not-member' } })
    const changed = await south.changeMembers(caucus, { add: ['south'], remove: [] })
    expect(changed).toMatchObject({ ok: false, problem: { code: 'not-member' } })
  })

  test('agrees with the north on every entry that both hold', async () => {
    const verdicts = async (name: string) =>
      new Map(
        (await river.upToDate(name)).db
          .prepare<[], { id: string; verdict: string; reasons: string; entry: number }>(
            'SELECT id, entry, verdict, reasons, not_before, not_after FROM entries',
          )
          .all()
          .map((row) => [row.id, row]),
      )
    const [north, south] = [await verdicts('north'), await verdicts('south')]
    expect(south.size).toBeGreaterThan(10)
    for (const [id, row] of south) expect(north.get(id)).toEqual(row)
    expect(north.size).toBe(south.size + 2)
  })
})

test('whoever opens a room has a seat in it', async () => {
  const north = await river.seat('north')
  const opened = await north.openRoom({ title: { en: 'For others' }, form: 'caucus', seats: ['south'] })
  expect(opened).toMatchObject({ ok: false, problem: { code: 'bad-input', input: '/seats' } })
})

test('a room cannot be opened for a seat that nobody has', async () => {
  const north = await river.seat('north')
  const opened = await north.openRoom({ title: { en: 'X' }, form: 'caucus', seats: ['north', 'east'] })
  expect(opened).toMatchObject({ ok: false, problem: { code: 'not-found' } })
})

test('the last seat cannot leave a room', async () => {
  const north = await river.seat('north')
  const left = await north.changeMembers(caucus, { add: [], remove: ['north'] })
  expect(left).toMatchObject({ ok: false, problem: { code: 'last-member' } })
})

test('a file that is rebuilt holds what the one before it held', async () => {
  for (const name of ['north', 'south', 'secretariat']) {
    const seat = await river.upToDate(name)
    const before = tablesOf(seat)
    await seat.rebuild()
    expect(tablesOf(seat)).toEqual(before)
  }
})

describe('joining a room', () => {
  test('from now on: the secretariat reads what comes, not what was', async () => {
    const north = await river.seat('north')
    const room = must(
      await north.openRoom({ title: { en: 'Annex' }, form: 'bilateral', seats: ['north'] }),
    ).room
    must(await north.act([{ room, act: river.paper('north', 'south', 'Before anybody joined') }]))
    must(await north.changeMembers(room, { add: ['secretariat'], remove: [] }))
    must(await north.act([{ room, act: river.paper('north', 'south', 'After the secretariat joined') }]))
    const secretariat = await river.upToDate('secretariat')
    expect(secretariat.search('Before anybody joined').total).toBe(0)
    expect(secretariat.search('After the secretariat joined').total).toBe(1)
  })

  test('with the keys handed over: the secretariat reads all, in order, and a rebuild gives the same', async () => {
    const north = await river.seat('north')
    const room = must(
      await north.openRoom({ title: { en: 'Ledger' }, form: 'bilateral', seats: ['north'] }),
    ).room
    must(await north.act([{ room, act: river.paper('north', 'south', 'First of the ledger') }]))
    must(await north.changeMembers(room, { add: ['secretariat'], remove: [], handOver: true }))
    must(await north.act([{ room, act: river.paper('north', 'south', 'Second of the ledger') }]))
    const secretariat = await river.upToDate('secretariat')
    expect(secretariat.search('ledger').rows.map(({ told }) => told.entry)).toHaveLength(3)
    expect(secretariat.rooms().find((each) => each.room === room)?.title).toEqual({ en: 'Ledger' })
    const before = tablesOf(secretariat)
    await secretariat.rebuild()
    expect(tablesOf(secretariat)).toEqual(before)
    await river.reopen()
    expect(tablesOf(await river.seat('secretariat'))).toEqual(before)
  })

  test('from now on: the secretariat learns what the room is called and what it is', async () => {
    const north = await river.seat('north')
    const seats = ['north']
    const room = must(await north.openRoom({ title: { en: 'Shuttle' }, form: 'proximity', seats })).room
    must(await north.changeMembers(room, { add: ['secretariat'], remove: [] }))
    const secretariat = await river.upToDate('secretariat')
    expect(secretariat.rooms().find((each) => each.room === room)).toMatchObject({
      title: { en: 'Shuttle' },
      form: 'proximity',
      readUntil: null,
    })
  })

  test('two seats that change the members at once: one change counts, and nothing stays unsent', async () => {
    const [north, south] = [await river.upToDate('north'), await river.upToDate('south')]
    const seats = ['north', 'south']
    const room = must(await north.openRoom({ title: { en: 'Race' }, form: 'bilateral', seats })).room
    await river.upToDate('south')
    await Promise.all(
      [north, south].map(async (seat) => {
        must(await seat.changeMembers(room, { add: ['secretariat'], remove: [] }))
        must(await seat.act([{ room, act: river.paper(seat.name, 'north', `After the race, ${seat.name}`) }]))
      }),
    )
    for (const seat of [await river.upToDate('north'), await river.upToDate('south')]) {
      expect(seat.change().kept).toBe(0)
      expect(seat.search('After the race').total).toBe(2)
    }
  })

  test('who left is told that they did, and until where they read', async () => {
    const north = await river.seat('north')
    const seats = ['north', 'south']
    const room = must(await north.openRoom({ title: { en: 'Leaving' }, form: 'bilateral', seats })).room
    const [last] = must(await north.act([{ room, act: river.paper('north', 'south', 'The last to read') }]))
    must(await north.changeMembers(room, { add: [], remove: ['south'] }))
    must(await north.act([{ room, act: river.paper('north', 'south', 'Among ourselves') }]))
    const south = await river.upToDate('south')
    const left = south.rooms().find((each) => each.room === room)
    expect(left).toMatchObject({ title: { en: 'Leaving' }, readers: [], readUntil: last!.place })
    const act = river.paper('south', 'north', 'Still here?')
    const refusal = { ok: false, problem: { code: 'room-closed', fields: { until: last!.place } } }
    expect(await south.act([{ room, act }])).toMatchObject(refusal)
    expect(await south.preview({ room, act })).toMatchObject(refusal)
    expect(await south.changeMembers(room, { add: ['secretariat'], remove: [] })).toMatchObject(refusal)
    expect(south.change().kept).toBe(0)
  })

  test('who left comes back with the keys of what was written meanwhile, and not without', async () => {
    const north = await river.seat('north')
    const seats = ['north', 'south']
    const room = must(await north.openRoom({ title: { en: 'Back' }, form: 'bilateral', seats })).room
    must(await north.changeMembers(room, { add: [], remove: ['south'] }))
    must(await north.act([{ room, act: river.paper('north', 'south', 'Written meanwhile') }]))
    expect(await north.changeMembers(room, { add: ['south'], remove: [] })).toMatchObject({
      ok: false,
      problem: { code: 'bad-input', input: '/handOver' },
    })
    must(await north.changeMembers(room, { add: ['south'], remove: [], handOver: true }))
    const south = await river.upToDate('south')
    must(await south.act([{ room, act: river.paper('south', 'north', 'Here again') }]))
    expect(south.search('Written meanwhile').total).toBe(1)
    expect((await river.upToDate('north')).search('Here again').total).toBe(1)
  })

  test('who left reads what was and not what comes', async () => {
    const north = await river.seat('north')
    const seats = ['north', 'south']
    const room = must(await north.openRoom({ title: { en: 'Two sides' }, form: 'bilateral', seats })).room
    must(await north.act([{ room, act: river.paper('north', 'south', 'While south was in') }]))
    must(await north.changeMembers(room, { add: [], remove: ['south'] }))
    must(await north.act([{ room, act: river.paper('north', 'south', 'Once south was out') }]))
    const south = await river.upToDate('south')
    expect(south.search('While south was in').total).toBe(1)
    expect(south.search('Once south was out').total).toBe(0)
  })
})
