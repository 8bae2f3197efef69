// A hub that lies to one seat: the seat takes nothing of it, says so, and goes on once the hub is honest again.
import type { RegisterService } from '@parley/hub'
import { afterEach, expect, test } from 'vitest'
import { type Lie, lying } from '../staging/malice.ts'
import { must, River } from '../staging/river.ts'

let river: River
afterEach(() => river.end())

type Letters = Awaited<ReturnType<RegisterService['letters']>>
const letters = (change: (letters: Letters) => Letters) => ({
  letters: async (hub: RegisterService, from: number, to: number) => change(await hub.letters(from, to)),
})
const notes = (change: (note: string) => string) => ({
  checkpointsAfter: async (hub: RegisterService, size: number) =>
    (await hub.checkpointsAfter(size)).map(change),
})
const isBy = (line: string, name: string) => line.startsWith(`— parley/${name} `)
/** A note in which one countersigner's line stands as the second one's, as `write` makes it. */
const twice = (write: (line: string) => string) =>
  notes((note) => {
    const lines = note.split('\n')
    const one = lines.find((line) => isBy(line, 'countersigner-1'))!
    return lines.map((line) => (isBy(line, 'countersigner-2') ? write(one) : line)).join('\n')
  })

test.each<[string, NonNullable<Lie['answers']>]>([
  [
    'letters without their contents',
    letters((all) => all.map((each) => ({ ...each, sealedContent: undefined }))),
  ],
  ['leaves cut short', letters((all) => all.map((each) => ({ ...each, leaf: each.leaf.subarray(0, 50) })))],
  ['letters in another order', letters((all) => [...all].reverse())],
  ['no letters', letters(() => [])],
  ['notes that are none', notes(() => 'garbage')],
  ['a note over more leaves than there are', notes((note) => note.replace(/\n\d+\n/, `\n${2 ** 53 - 1}\n`))],
  ['a note over fewer than none', notes((note) => note.replace(/\n\d+\n/, '\n-5\n'))],
  ['one countersigner’s line twice', twice((line) => line)],
  [
    'one countersigner’s line under the other’s name',
    twice((line) => line.replace('countersigner-1', 'countersigner-2')),
  ],
  [
    'one countersigner alone',
    notes((note) =>
      note
        .split('\n')
        .filter((line) => !isBy(line, 'countersigner-2'))
        .join('\n'),
    ),
  ],
  ['the notes from the start again', { checkpointsAfter: (hub: RegisterService) => hub.checkpointsAfter(0) }],
])('a hub that gives %s is refused, and nothing of it is kept', async (_, answers) => {
  const lie: Lie = { seat: 'south' }
  river = await River.found({ reach: lying(lie) })
  const room = await river.governing()
  const south = await river.upToDate('south')
  const { size } = south.change()
  lie.answers = answers
  const papers = ['First', 'Second'].map((title) => ({ room, act: river.paper('north', 'south', title) }))
  must(await (await river.seat('north')).act(papers))
  expect(await south.act([])).toMatchObject({ ok: false, problem: { code: 'record-fault' } })
  expect(south.change().size).toBe(size)
  expect((await south.verify()).fault).toBeNull()
  delete lie.answers
  expect((await river.upToDate('south')).search('First').total).toBe(1)
  expect((await south.verify()).fault).toBeNull()
})

test.each<[string, NonNullable<Lie['answers']>]>([
  ['gives more letters than were asked for', letters((all) => [...all, ...all])],
  [
    'breaks off in the middle',
    {
      letters: async (hub: RegisterService, from: number) => {
        const some = await hub.letters(from, from + 1)
        if (from % 2 === 0) throw new Error('the link broke')
        return some
      },
    },
  ],
])('a hub that %s leaves no letter in the copy that nobody cosigned', async (_, answers) => {
  const lie: Lie = { seat: 'south' }
  river = await River.found({ reach: lying(lie) })
  const room = await river.governing()
  const south = await river.upToDate('south')
  lie.answers = answers
  const papers = ['First', 'Second', 'Third'].map((title) => ({
    room,
    act: river.paper('north', 'south', title),
  }))
  must(await (await river.seat('north')).act(papers))
  await south.act([]).catch(() => undefined)
  delete lie.answers
  must(await (await river.seat('north')).act([{ room, act: river.paper('north', 'south', 'Fourth') }]))
  const again = await river.upToDate('south')
  expect(again.search('Fourth').total).toBe(1)
  expect((await again.verify()).fault).toBeNull()
  await river.reopen()
  const reopened = await river.upToDate('south')
  expect(reopened.change().size).toBe((await river.upToDate('north')).change().size)
  expect((await reopened.verify()).fault).toBeNull()
})

test.each<[string, NonNullable<Lie['answers']>]>([
  [
    'a receipt that it did not sign',
    {
      submit: async (hub: RegisterService, group: Parameters<RegisterService['submit']>[0]) => {
        const answer = await hub.submit(group)
        if (!answer.ok) return answer
        const { receipt } = answer.value
        const signature = Buffer.from(receipt.signature)
        signature[40]! ^= 1
        return { ok: true, value: { ...answer.value, receipt: { ...receipt, signature } } }
      },
    },
  ],
])('%s is no receipt: the entry stays kept here and is sent again', async (_, answers) => {
  const lie: Lie = { seat: 'south', answers }
  river = await River.found({ reach: lying(lie) })
  const room = await river.governing()
  const south = await river.seat('south')
  const [kept] = must(await south.act([{ room, act: river.paper('south', 'north', 'Not believed') }]))
  expect(kept!.state).toBe('kept')
  delete lie.answers
  const again = await river.upToDate('south')
  expect(again.change().kept).toBe(0)
  expect((await river.upToDate('north')).search('Not believed').total).toBe(1)
})
