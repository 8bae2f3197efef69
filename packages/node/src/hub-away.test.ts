import type { RegisterService } from '@parley/hub'
import { afterEach, describe, expect, test } from 'vitest'
import { must, River } from './staging/river.ts'

let river: River
afterEach(() => river.end())

/** A way to the hub that can be cut, for one seat. */
const cuttable =
  (cut: { seats: Set<string> }) =>
  (hub: RegisterService, seat: string): RegisterService =>
    new Proxy(hub, {
      get: (target, name) => {
        if (name === 'submit' && cut.seats.has(seat))
          return async () => ({ ok: false, code: 'hub-closed', detail: 'the link is cut' })
        if (name === 'checkpointsAfter' && cut.seats.has(seat)) return async () => []
        const value = Reflect.get(target, name, target)
        return typeof value === 'function' ? value.bind(target) : value
      },
    })

describe('a link that is cut', () => {
  test('loses nothing: the entry is kept, and recorded once the link is back', async () => {
    const cut = { seats: new Set<string>() }
    river = await River.found({ reach: cuttable(cut) })
    const room = await river.governing()
    const north = await river.seat('north')
    cut.seats.add('north')
    const [entry] = must(
      await north.act([{ room, act: river.paper('north', 'south', 'Written on the road') }]),
    )
    expect(entry).toMatchObject({ state: 'kept', place: null, verdict: { effect: 'in-effect' } })
    expect(north.change().kept).toBe(1)

    await river.reopen()
    expect((await river.seat('north')).change().kept).toBe(1)
    cut.seats.clear()
    const again = await river.upToDate('north')
    expect(again.change().kept).toBe(0)
    expect(again.search('Written on the road').total).toBe(1)
    expect((await river.upToDate('south')).search('Written on the road').total).toBe(1)
  })

  test('keeps the order of what was written: the chain goes on through the outbox', async () => {
    const cut = { seats: new Set<string>() }
    river = await River.found({ reach: cuttable(cut) })
    const room = await river.governing()
    const north = await river.upToDate('north')
    cut.seats.add('north')
    for (const title of ['First page', 'Second page', 'Third page'])
      must(await north.act([{ room, act: river.paper('north', 'south', title) }]))
    expect(north.change().kept).toBe(3)
    cut.seats.clear()
    const places = (await river.upToDate('north')).search('page').rows.map(({ told }) => told.entry)
    expect(places).toHaveLength(3)
    expect(places).toEqual([...places].sort((a, b) => b - a))
  })

  test('while the room changed: the letter is sealed again under the new epoch, with the same signature', async () => {
    const cut = { seats: new Set<string>() }
    river = await River.found({ reach: cuttable(cut) })
    const south = await river.seat('south')
    const seats = ['south', 'north']
    const room = must(await south.openRoom({ title: { en: 'Both' }, form: 'bilateral', seats })).room
    const north = await river.upToDate('north')
    cut.seats.add('north')
    const [kept] = must(await north.act([{ room, act: river.paper('north', 'south', 'Overtaken') }]))
    must(await south.changeMembers(room, { add: ['secretariat'], remove: [] }))
    cut.seats.clear()
    const again = await river.upToDate('north')
    expect(again.change().kept).toBe(0)
    const [hit] = again.search('Overtaken').rows
    expect(hit?.told.id).toBe(kept?.id)
    expect((await river.upToDate('secretariat')).search('Overtaken').total).toBe(1)
  })
})

test('a clock that is behind the countersigners signs nothing, and says what is wrong', async () => {
  const clock = { ms: Date.now() }
  river = await River.found({ now: () => clock.ms })
  const north = await river.seat('north')
  clock.ms -= 24 * 60 * 60 * 1000
  const room = await river.governing()
  const acted = await north.act([{ room, act: river.paper('north', 'south', 'Yesterday') }])
  expect(acted).toMatchObject({ ok: false, problem: { code: 'clock-wrong' } })
  expect(north.change().kept).toBe(0)
})

describe('a hub that lies', () => {
  const lying =
    (lie: { about?: string; seat: string }) =>
    (hub: RegisterService, seat: string): RegisterService =>
      new Proxy(hub, {
        get: (target, name) => {
          const value = Reflect.get(target, name, target)
          if (seat !== lie.seat || lie.about !== name)
            return typeof value === 'function' ? value.bind(target) : value
          if (name === 'letters')
            return async (from: number, to: number) =>
              (await target.letters(from, to)).map(({ leaf, ...letter }) => {
                const other = Buffer.from(leaf)
                other[100]! ^= 1
                return { leaf: other, ...letter }
              })
          return async (size: number) =>
            (await target.checkpointsAfter(size)).map((note) => note.replace(/\n[0-9]+\n/, '\n9999\n'))
        },
      })

  test('with another letter in the place of the one that was cosigned: the seat refuses it and names the place', async () => {
    const lie: { about?: string; seat: string } = { seat: 'south' }
    river = await River.found({ reach: lying(lie) })
    const south = await river.upToDate('south')
    const size = south.change().size
    lie.about = 'letters'
    const room = await river.governing()
    must(await (await river.seat('north')).act([{ room, act: river.paper('north', 'south', 'True') }]))
    const refused = await south.act([])
    expect(refused).toMatchObject({ ok: false, problem: { code: 'record-fault', fields: { seat: 'south' } } })
    expect(south.change().size).toBe(size)
    expect((await south.verify()).fault).toBeNull()
    delete lie.about
    expect((await river.upToDate('south')).search('True').total).toBe(1)
  })

  test('with a note that it did not sign: the seat takes nothing', async () => {
    const lie: { about?: string; seat: string } = { seat: 'south' }
    river = await River.found({ reach: lying(lie) })
    const south = await river.upToDate('south')
    lie.about = 'checkpointsAfter'
    const room = await river.governing()
    must(await (await river.seat('north')).act([{ room, act: river.paper('north', 'south', 'More') }]))
    expect(await south.act([])).toMatchObject({ ok: false, problem: { code: 'record-fault' } })
  })
})
