// The record line says by itself when the copy was last found unaltered, and soon when it is not.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { layout } from '../folder/layout.ts'
import type { Seat } from '../interface.ts'
import { must, River } from '../staging/river.ts'

const SOON = { timeout: 15_000, interval: 20 }
const rivers: River[] = []
const found = async (restMs = 0): Promise<River> => {
  const river = await River.found({ checks: { quietMs: 40, restMs } })
  rivers.push(river)
  return river
}
afterEach(async () => {
  for (const river of rivers.splice(0)) await river.end()
})

const whenChecked = (seat: Seat, leaves: number) =>
  vi.waitFor(() => expect(seat.lastVerified()?.leaves).toBe(leaves), SOON)

test('a copy is checked once its seat is open, and again after what came since', async () => {
  const river = await found()
  const north = await river.seat('north')
  const told = vi.fn()
  north.watch(told)
  await whenChecked(north, north.change().size)
  expect(north.recordLine()).toMatchObject({ fault: null })
  expect(north.recordLine().checkedAt).not.toBeNull()
  expect(told).toHaveBeenCalled()
  const room = await river.governing()
  must(await north.act([{ room, act: river.paper('north', 'south', 'Later') }]))
  await whenChecked(north, north.change().size)
  await whenChecked(await river.upToDate('south'), north.change().size)
})

test('a seat rests between two checks, however much is recorded', async () => {
  const river = await found(60_000)
  const north = await river.seat('north')
  const size = north.change().size
  await whenChecked(north, size)
  const room = await river.governing()
  must(await north.act([{ room, act: river.paper('north', 'south', 'Later') }]))
  await new Promise((resume) => setTimeout(resume, 500))
  expect(north.lastVerified()?.leaves).toBe(size)
})

test('a copy that somebody changed is named at its place, though nobody asked for a check', async () => {
  const river = await found()
  await whenChecked(await river.seat('south'), (await river.seat('south')).change().size)
  const packs = join(layout(river.data).seat('river', 'south').copy, 'register', 'packs')
  const path = join(packs, readdirSync(packs)[0]!)
  const bytes = readFileSync(path)
  const at = Math.floor(bytes.length / 2)
  bytes[at]! ^= 1
  writeFileSync(path, bytes)
  const south = await river.seat('south')
  must(
    await (await river.seat('north')).act([
      { room: await river.governing(), act: river.paper('north', 'south', 'One more') },
    ]),
  )
  await vi.waitFor(() => expect(south.recordLine().fault?.place).toBeGreaterThan(0), SOON)
})

test('a node that ends does not wait for a check that is under way', async () => {
  const river = await found()
  await river.seat('north')
  await new Promise((resume) => setTimeout(resume, 80))
  const begun = performance.now()
  await river.node.close()
  expect(performance.now() - begun).toBeLessThan(2_000)
  await river.reopen()
})
