import { Readable } from 'node:stream'
import { text as textOf } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { must, River, tablesOf } from './staging/river.ts'

let river: River
let room: string
beforeAll(async () => {
  river = await River.found()
  room = await river.governing()
})
afterAll(() => river.end())

describe('an act', () => {
  test('of a kind that nobody knows is refused by name, and nothing is kept', async () => {
    const north = await river.seat('north')
    const act = { ...river.paper('north', 'south', 'X'), kind: 'paper.eat' }
    expect(await north.act([{ room, act }])).toMatchObject({
      ok: false,
      problem: { code: 'kind-unknown', input: '/acts/0/act/kind' },
    })
  })

  test('whose body lacks something is refused at that field', async () => {
    const north = await river.seat('north')
    const act = river.paper('north', 'south', 'X')
    delete act.body.form
    expect(await north.act([{ room, act }])).toMatchObject({
      ok: false,
      problem: { code: 'act-invalid', input: '/acts/0/act/body/form' },
    })
  })

  test('that the rules refuse is not put on the record, nor are those signed with it', async () => {
    const north = await river.seat('north')
    const size = north.change().size
    const good = { room, act: river.paper('north', 'south', 'Good') }
    const seat = { name: 'east', organisation: river.ids.north, capacity: 'party' }
    const beyond = { room, act: river.act('north', 'seat.open', seat) }
    expect(await north.act([good, beyond])).toMatchObject({ ok: false, problem: { code: 'act-refused' } })
    expect(north.change()).toEqual({ size, kept: 0 })
  })

  test('is shown before it is done: how it reads, who reads it, what outsiders see', async () => {
    const north = await river.seat('north')
    const preview = must(await north.preview({ room, act: river.paper('north', 'south', 'Shown') }))
    expect(preview.readers.map(({ seat }) => seat)).toEqual(['north', 'secretariat', 'south'])
    expect(preview.sentence).toMatchObject({
      key: 'act.paper.hand-over',
      values: { actor: { en: 'North' }, title: { en: 'Shown' } },
    })
    expect(preview.verdict.effect).toBe('in-effect')
    expect(preview.outsiders.bytes).toBeGreaterThan(300)
  })

  test('tells whoever watches once it is recorded, in its order', async () => {
    const north = await river.seat('north')
    const told: number[] = []
    const stop = north.watch(({ size }) => told.push(size))
    const entries = must(
      await north.act([
        { room, act: river.paper('north', 'south', 'One') },
        { room, act: river.paper('north', 'south', 'Two') },
      ]),
    )
    stop()
    expect(entries.map(({ state }) => state)).toEqual(['recorded', 'recorded'])
    expect(entries[1]!.place).toBe(entries[0]!.place! + 1)
    expect(told.at(-1)).toBe(entries[1]!.place! + 1)
  })

  test('of many people at once comes to stand in one order that every seat sees', async () => {
    const sides = ['north', 'south', 'secretariat'] as const
    const acts = sides.flatMap((side) =>
      [1, 2, 3].map(async (n) =>
        (await river.seat(side)).act([{ room, act: river.paper(side, 'south', `Crowd ${n}`) }]),
      ),
    )
    const entries = (await Promise.all(acts)).flatMap(must)
    expect(new Set(entries.map(({ place }) => place)).size).toBe(9)
    const orders = await Promise.all(
      sides.map(async (side) => (await river.upToDate(side)).search('crowd').rows.map(({ told }) => told.id)),
    )
    expect(orders[0]).toHaveLength(9)
    expect(orders[1]).toEqual(orders[0])
    expect(orders[2]).toEqual(orders[0])
  })
})

describe('a file', () => {
  test('deposited by one seat is opened by another that reads the entry, byte for byte', async () => {
    const north = await river.seat('north')
    const words = 'A long document. '.repeat(20_000)
    const file = must(
      await north.putFile(Readable.from([Buffer.from(words)]), { name: 'map.txt', mediaType: 'text/plain' }),
    )
    const body = { title: { en: 'Map' }, form: 'document', sensitive: false, files: [file] }
    must(await north.act([{ room, act: river.act('north', 'evidence.deposit', body) }]))
    const south = await river.upToDate('south')
    const { about, content } = must(await south.getFile(file.sealed))
    expect(about).toEqual(file)
    expect(await textOf(content)).toBe(words)
  })

  test('that no entry of the seat names is answered like one that does not exist', async () => {
    const north = await river.seat('north')
    const file = must(
      await north.putFile(Readable.from([Buffer.from('own')]), { name: 'own.txt', mediaType: 'text/plain' }),
    )
    const south = await river.seat('south')
    const other = await south.getFile(file.sealed)
    const nowhere = await south.getFile('0'.repeat(64))
    expect(other).toMatchObject({ ok: false, problem: { code: 'not-found' } })
    expect(JSON.stringify(other).replaceAll(file.sealed, '*')).toBe(
      JSON.stringify(nowhere).replaceAll('0'.repeat(64), '*'),
    )
  })
})

describe('releasing', () => {
  test('a paper of the caucus to the governing room shows it there with proof, under its own id', async () => {
    const north = await river.seat('north')
    const opened = await north.openRoom({ title: { en: 'Caucus' }, form: 'caucus', seats: ['north'] })
    const act = river.paper('north', 'south', 'Draft kept until now')
    const [paper] = must(await north.act([{ room: must(opened).room, act }]))
    expect((await river.upToDate('south')).search('kept until now').total).toBe(0)
    const released = must(await north.release({ entry: paper!.id, room }))
    expect(released.verdict.effect).toBe('in-effect')
    const south = await river.upToDate('south')
    expect(south.search('kept until now').rows.map(({ told }) => told.id)).toContain(paper!.id)
  })

  test('what one has not read oneself is answered like what does not exist', async () => {
    const south = await river.seat('south')
    expect(await south.release({ entry: 'ab'.repeat(32), room })).toMatchObject({
      ok: false,
      problem: { code: 'not-found' },
    })
  })
})

describe('erasing', () => {
  test('a person’s name: it is gone from every seat’s file, and every copy still verifies', async () => {
    const secretariat = await river.seat('secretariat')
    const body = { name: { en: 'Zebulon Quill' }, organisation: river.ids.secretariat }
    const added = await secretariat.act([{ room, act: river.act('secretariat', 'person.add', body) }])
    const { id } = must(added)[0]!
    expect((await river.upToDate('south')).search('Zebulon').total).toBe(1)
    must(await secretariat.erase({ entry: id, what: 'field', name: 'name', reason: { en: 'Asked to.' } }))
    for (const name of ['secretariat', 'north', 'south']) {
      const seat = await river.upToDate(name)
      expect(seat.search('Zebulon').total).toBe(0)
      expect(JSON.stringify(tablesOf(seat))).not.toContain('Zebulon')
      expect((await seat.verify()).fault).toBeNull()
      await seat.rebuild()
      expect(seat.search('Zebulon').total).toBe(0)
    }
  })

  test('what is not erasable is refused', async () => {
    const secretariat = await river.seat('secretariat')
    const entry = river.ids.north!
    const erased = await secretariat.erase({ entry, what: 'field', name: 'name', reason: { en: 'No.' } })
    expect(erased).toMatchObject({ ok: false, problem: { code: 'nothing-to-erase' } })
  })
})

describe('a seat that comes later', () => {
  test('is added by the convenor, reads the governing room from its start, and no other room', async () => {
    const secretariat = await river.upToDate('secretariat')
    const seats = ['secretariat', 'north', 'south']
    const plenary = must(
      await secretariat.openRoom({ title: { en: 'Plenary' }, form: 'plenary', seats }),
    ).room
    const act = river.paper('secretariat', 'south', 'Said in the plenary')
    must(await secretariat.act([{ room: plenary, act }]))
    const body = { name: { en: 'Observers' }, type: 'other', atTable: false }
    const added = await secretariat.act([{ room, act: river.act('secretariat', 'organisation.add', body) }])
    const person = { label: 'west', name: { en: 'D. West' } }
    const organisation = must(added)[0]!.id
    must(
      await secretariat.addSeat({ name: 'observer', organisation, capacity: 'observer', people: [person] }),
    )
    const observer = await river.upToDate('observer')
    expect(observer.process.title).toEqual({ en: 'River talks' })
    expect(observer.capacity).toBe('observer')
    expect(observer.search('Said in the plenary').total).toBe(0)
    expect(observer.rooms().map((each) => each.room)).toEqual([room])
    const north = await river.upToDate('north')
    const governing = north.db.prepare('SELECT id, verdict FROM entries WHERE governing = 1 ORDER BY entry')
    expect(
      observer.db.prepare('SELECT id, verdict FROM entries WHERE governing = 1 ORDER BY entry').all(),
    ).toEqual(governing.all())
    const note = river.paper('secretariat', 'south', 'From the observer')
    const own = { ...note, actor: { organisation } }
    expect(must(await observer.act([{ room, act: own }]))[0]?.state).toBe('recorded')
    expect((await observer.verify()).fault).toBeNull()
  })

  test('cannot be added by a side', async () => {
    const north = await river.seat('north')
    const seat = { name: 'second', organisation: river.ids.north!, capacity: 'party', people: [] }
    expect(await north.addSeat(seat)).toMatchObject({ ok: false, problem: { code: 'not-convenor' } })
  })
})

describe('the notebook', () => {
  test('keeps each account’s lines apart and out of the register', async () => {
    const north = await river.seat('north')
    const size = north.change().size
    const line = north.notebook.add('noor', 'He hesitated.')
    expect(north.notebook.list('noor')).toEqual([line])
    expect(north.notebook.list('sahar')).toEqual([])
    expect(north.notebook.remove('sahar', line.id)).toBe(false)
    expect(north.change().size).toBe(size)
    expect(north.notebook.remove('noor', line.id)).toBe(true)
  })

  test('“since you last looked” never goes back', async () => {
    const north = await river.seat('north')
    north.looked('noor')
    expect(north.lastLooked('noor')).toBe(north.change().size - 1)
    expect(north.lastLooked('sahar')).toBe(-1)
  })
})
