// The hub's register was destroyed, or exchanged for that of another process: what a seat's copy is good for.
import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { RegisterService } from '@parley/hub'
import { afterEach, expect, test } from 'vitest'
import { layout } from '../folder/layout.ts'
import { type Lie, lying } from '../staging/malice.ts'
import { must, River } from '../staging/river.ts'

const rivers: River[] = []
afterEach(async () => {
  for (const river of rivers.splice(0)) await river.end()
})
const found = async (...options: Parameters<typeof River.found>) => {
  const river = await River.found(...options)
  rivers.push(river)
  return river
}

test('a register that was lost goes on from any seat’s copy, put in its place by hand', async () => {
  const river = await found()
  const room = await river.governing()
  must(await (await river.seat('north')).act([{ room, act: river.paper('north', 'south', 'Before') }]))
  for (const name of ['north', 'south', 'secretariat']) await river.upToDate(name)
  await river.node.close()
  const register = join(layout(river.data).hub('river'), 'register')
  const { copy } = layout(river.data).seat('river', 'south')
  rmSync(register, { recursive: true })
  cpSync(join(copy, 'register'), register, { recursive: true })
  cpSync(join(copy, 'notes'), join(register, 'notes'))
  await river.reopen()
  must(await (await river.seat('north')).act([{ room, act: river.paper('north', 'south', 'After') }]))
  for (const name of ['north', 'south', 'secretariat']) {
    const seat = await river.upToDate(name)
    expect(seat.search('Before').total).toBe(1)
    expect(seat.search('After').total).toBe(1)
    expect((await seat.verify()).fault).toBeNull()
  }
})

test('the register of another process, soundly signed and cosigned, is not taken for one’s own', async () => {
  const hubs: RegisterService[] = []
  const other = await found({
    reach: (hub) => {
      hubs.push(hub)
      return hub
    },
  })
  const lie: Lie = { seat: 'south' }
  const river = await found({ reach: lying(lie) })
  const south = await river.upToDate('south')
  const { size } = south.change()
  const room = await other.governing()
  for (let i = 0; i < 3; i++)
    must(await (await other.seat('north')).act([{ room, act: other.paper('north', 'south', `Other ${i}`) }]))
  lie.answers = {
    letters: (_: RegisterService, from: number, to: number) => hubs[0]!.letters(from, to),
    checkpointsAfter: (_: RegisterService, after: number) => hubs[0]!.checkpointsAfter(after),
  }
  expect(await south.act([])).toMatchObject({ ok: false, problem: { code: 'record-fault' } })
  delete lie.answers
  expect(south.change().size).toBe(size)
  expect((await south.verify()).fault).toBeNull()
})
