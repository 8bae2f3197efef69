// Any member can end a room for the others: by taking them out, or by an epoch that nobody can open. Who is shut out is
// told so when writing, nothing is lost, and the governing room is taken up again without whoever ended it.
import {
  fromHex,
  type Member,
  makeReaderKey,
  openLetter,
  sealAgain,
  signedLetterOf,
  tagOf,
  writeSubmission,
} from '@parley/record'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Seat } from '../index.ts'
import { ok } from '../problems.ts'
import { deliver, deviceOf, takePen } from '../seat/recording.ts'
import { deskOf } from '../staging/malice.ts'
import { must, River } from '../staging/river.ts'

const ALL = ['secretariat', 'north', 'south']
let river: River
let room: string
beforeEach(async () => {
  river = await River.found()
  const secretariat = await river.upToDate('secretariat')
  room = must(await secretariat.openRoom({ title: { en: 'Plenary' }, form: 'plenary', seats: ALL })).room
})
afterEach(() => river.end())

const paper = (title: string) => ({ room, act: river.paper('north', 'south', title) })

/** Starts an epoch of a room with these members, whatever the program would say of it. */
const seize = (seat: Seat, of: string, members: (before: readonly Member[]) => readonly Member[]) =>
  deskOf(seat, async (desk) => {
    const pen = must(takePen(desk))
    const before = pen.lastOf(of)!
    await pen.startEpoch(must(deviceOf(desk)), {
      room: fromHex(of, 16)!,
      members: members(before.members),
      before: before.epoch,
      earlier: pen.keysOf(of),
    })
    desk.outbox.keep(pen.letters, pen.ends)
    must(await deliver(desk))
    return ok(undefined)
  })

const strangers = await Promise.all(
  ['a', 'b'].map(async (seat) => ({ seat, readerKey: (await makeReaderKey()).publicKey })),
)

describe('a seat that was taken out of a room', () => {
  test('is told so when it writes there, and keeps what it has read', async () => {
    must(await (await river.upToDate('north')).act([paper('Before')]))
    const secretariat = await river.upToDate('secretariat')
    must(await secretariat.changeMembers(room, { add: [], remove: ['north'] }))
    const north = await river.upToDate('north')
    expect(await north.act([paper('After')])).toMatchObject({ ok: false, problem: { code: 'room-closed' } })
    expect(await north.preview(paper('After'))).toMatchObject({
      ok: false,
      problem: { code: 'room-closed' },
    })
    expect(north.change().kept).toBe(0)
    expect(north.search('Before').total).toBe(1)
    expect(north.rooms().find((each) => each.room === room)?.readers).toEqual([])
  })
})

describe('a room that a member ended by an epoch that nobody opens', () => {
  test('is closed to all, who are told so and meet in a new one', async () => {
    must(await (await river.upToDate('north')).act([paper('Before')]))
    await seize(await river.upToDate('south'), room, () => strangers)
    for (const name of ['north', 'secretariat']) {
      const seat = await river.upToDate(name)
      expect(await seat.act([paper('After')])).toMatchObject({ ok: false, problem: { code: 'room-closed' } })
      expect(await seat.changeMembers(room, { add: [], remove: ['south'] })).toMatchObject({
        ok: false,
        problem: { code: 'room-closed' },
      })
      expect(seat.search('Before').total).toBe(1)
      expect((await seat.verify()).fault).toBeNull()
    }
    const north = await river.upToDate('north')
    const seats = ['north', 'secretariat']
    room = must(await north.openRoom({ title: { en: 'Again' }, form: 'bilateral', seats })).room
    must(await north.act([paper('After')]))
    expect((await river.upToDate('secretariat')).search('After').total).toBe(1)
  })
})

describe('somebody who was let in later', () => {
  test('goes on hearing an author of whom a member sealed an old letter again', async () => {
    const seats = ['north', 'south']
    const north = await river.upToDate('north')
    room = must(await north.openRoom({ title: { en: 'Two' }, form: 'bilateral', seats })).room
    const [old] = must(await north.act([paper('Said long ago')]))
    const south = await river.upToDate('south')
    must(await south.changeMembers(room, { add: ['secretariat'], remove: [] }))
    await deskOf(await river.upToDate('south'), async ({ reading: { reader }, copy, hub, keys }) => {
      const { process } = reader.ledger.gate
      const [letter] = await copy.letters(old!.place!, old!.place! + 1)
      const { key, room: of } = reader.keys.epochOf(tagOf(letter!.leaf))!
      const opened = openLetter(letter!, { process, key, room: of })
      if (!opened.ok) throw new Error(opened.detail)
      const again = sealAgain(process, signedLetterOf(opened.value)!, reader.ledger.epochInForce(of)!.epoch)
      const submission = writeSubmission(process, keys.slot, [again])
      expect((await hub.submit({ submission, letters: [again] })).ok).toBe(true)
      return ok(undefined)
    })
    must(await (await river.upToDate('north')).act([paper('Said just now')]))
    const secretariat = await river.upToDate('secretariat')
    expect(secretariat.search('just now').total).toBe(1)
    expect(secretariat.search('long ago').total).toBe(0)
  })
})

describe('the governing room', () => {
  test('is not one from which our own program takes anybody out', async () => {
    const governing = await river.governing()
    const south = await river.upToDate('south')
    const removed = await south.changeMembers(governing, { add: [], remove: ['north'] })
    expect(removed).toMatchObject({ ok: false, problem: { code: 'bad-input', input: '/remove' } })
  })

  test.each([
    ['alone', (before: readonly Member[]) => before.filter(({ seat }) => seat === 'south')],
    ['with strangers', () => strangers],
  ])('is taken up again by the others after a member went on %s, without that member', async (_, members) => {
    const governing = await river.governing()
    await seize(await river.upToDate('south'), governing, members)
    const raise = {
      room: governing,
      act: river.act('north', 'issue.raise', { title: { en: 'The crossing' } }),
    }
    const north = await river.upToDate('north')
    expect(await north.act([raise])).toMatchObject({ ok: false, problem: { code: 'room-closed' } })
    const secretariat = await river.upToDate('secretariat')
    must(await secretariat.changeMembers(governing, { add: [], remove: ['south'] }))
    const again = await river.upToDate('north')
    expect(must(await again.act([raise]))[0]).toMatchObject({
      state: 'recorded',
      verdict: { effect: 'in-effect' },
    })
    expect((await river.upToDate('secretariat')).search('crossing').total).toBe(1)
    expect(again.rooms()[0]).toMatchObject({ governing: true, readers: ['north', 'secretariat'] })
    await river.reopen()
    for (const name of ['north', 'secretariat'])
      expect((await (await river.upToDate(name)).verify()).fault).toBeNull()
  })
})
