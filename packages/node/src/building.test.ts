// A process that is being built waits for no disk until it is whole: killed before, nothing of it stays; killed after,
// nothing of it is missing.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openNode } from './node.ts'
import { must, RIVER, River } from './staging/river.ts'

let data: string
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'parley-building-'))
})
afterEach(() => rmSync(data, { recursive: true, force: true }))

/** Another program that builds the river talks with twenty papers, and says how far it is. */
const builder = () => {
  const script = `
    import { openNode } from ${JSON.stringify(import.meta.resolve('./node.ts'))}
    const node = (await openNode({ data: ${JSON.stringify(data)}, mode: 'write' })).value
    const built = await node.createProcess(node.guest(), ${JSON.stringify(RIVER)}, async ({ ids }) => {
      const north = (await node.openSeat(node.guest(), 'river', 'north')).value
      const room = north.rooms()[0].room
      for (let i = 0; i < 20; i++) {
        const act = { kind: 'issue.raise', v: 1, basis: 'direct', actor: { organisation: ids.north }, body: { title: { en: 'Issue ' + i } } }
        const acted = await north.act([{ room, act }])
        console.log(acted.ok ? 'paper' : acted.problem.title)
      }
      return { ok: true }
    })
    console.log(built.ok ? 'built' : built.problem.title)
    setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--input-type=module-typescript', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return { child, lines: createInterface({ input: child.stdout }) }
}

const killedAt = async (stop: (line: string, count: number) => boolean): Promise<void> => {
  const { child, lines } = builder()
  const exited = once(child, 'exit')
  let count = 0
  for await (const line of lines) {
    expect(['paper', 'built']).toContain(line)
    if (stop(line, ++count)) break
  }
  child.kill('SIGKILL')
  await exited
}

test.each([1, 7, 19])(
  'killed after %d papers, it is gone at the next start and can be built again',
  async (papers) => {
    await killedAt((_, count) => count === papers)
    const node = must(await openNode({ data, mode: 'write' }))
    expect(node.held()).toEqual([])
    for (const folder of ['hub', 'seats']) expect(existsSync(join(data, folder, 'river'))).toBe(false)
    must(await node.createProcess(node.guest(), RIVER))
    await node.close()
  },
)

test('killed as soon as it is built, every seat holds all of it, whole', async () => {
  await killedAt((line) => line === 'built')
  const node = must(await openNode({ data, mode: 'write' }))
  for (const name of ['north', 'south', 'secretariat']) {
    const seat = must(await node.openSeat(node.guest(), 'river', name))
    expect(seat.search('issue').total).toBe(20)
    expect(seat.change().kept).toBe(0)
    expect((await seat.verify()).fault).toBeNull()
  }
  await node.close()
})

test('once it is built, what is acknowledged waits for the disk again', async () => {
  const river = await River.found()
  const { syncs, end } = await countingSyncs()
  const room = await river.governing()
  must(await (await river.seat('north')).act([{ room, act: river.paper('north', 'south', 'After') }]))
  end()
  // The outbox is SQLite's own; the hub's pack, its notes, two countersigners and the copy are counted here.
  expect(syncs()).toBeGreaterThanOrEqual(5)
  await river.end()
})

/** Counts what file handles of this program make last. */
const countingSyncs = async () => {
  const { open } = await import('node:fs/promises')
  const handle = await open(data, 'r')
  const prototype = Object.getPrototypeOf(handle)
  await handle.close()
  const { sync, datasync } = prototype
  let count = 0
  prototype.sync = function (this: object) {
    count++
    return sync.call(this)
  }
  prototype.datasync = function (this: object) {
    count++
    return datasync.call(this)
  }
  return { syncs: () => count, end: () => Object.assign(prototype, { sync, datasync }) }
}
