// What a power cut leaves: any file of a seat or the hub cut short, or back at an earlier moment, and a program that
// was killed between two steps. Nothing that was acknowledged may be lost, and nothing may be taken for whole that is not.
import { spawn } from 'node:child_process'
import { cpSync, existsSync, readdirSync, rmSync, statSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { layout } from './folder/layout.ts'
import { openNode } from './node.ts'
import { must, River, tablesOf } from './staging/river.ts'

let river: River
beforeEach(async () => {
  river = await River.found()
})
afterEach(() => river.end())

const hand = async (title: string): Promise<string> => {
  const north = await river.seat('north')
  const room = await river.governing()
  return must(await north.act([{ room, act: river.paper('north', 'south', title) }]))[0]!.id
}

/** Ends the node, does something to the folder, and opens it again. */
const afterCut = async (cut: () => void): Promise<void> => {
  await river.node.close()
  cut()
  river.node = must(await openNode({ data: river.data, mode: 'write' }))
}

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesUnder(join(folder, entry.name)) : [join(folder, entry.name)],
  )

describe('the seat’s copy and process file, put back to an earlier moment', () => {
  test.each([
    ['the process file alone', ['processFile']],
    ['the copy alone', ['copy']],
    ['the process file and the copy', ['processFile', 'copy']],
  ] as const)('%s: the rest is taken from the hub again, and the result is the same', async (_, parts) => {
    await hand('Before')
    await river.upToDate('south')
    const paths = layout(river.data).seat('river', 'south')
    const saved = join(river.data, 'saved')
    await afterCut(() => cpSync(paths.folder, saved, { recursive: true }))
    await hand('After')
    const before = tablesOf(await river.upToDate('south'))
    await afterCut(() => {
      for (const part of parts) {
        const name = paths[part].slice(paths.folder.length + 1)
        for (const suffix of ['', '-wal', '-shm']) {
          rmSync(paths[part] + suffix, { recursive: true, force: true })
          if (existsSync(join(saved, name + suffix)))
            cpSync(join(saved, name + suffix), paths[part] + suffix, { recursive: true })
        }
      }
    })
    const south = await river.upToDate('south')
    expect(tablesOf(south)).toEqual(before)
    expect((await south.verify()).fault).toBeNull()
  })

  test('no process file at all: it is made again', async () => {
    await hand('Only once')
    const before = tablesOf(await river.upToDate('south'))
    const { processFile } = layout(river.data).seat('river', 'south')
    await afterCut(() => {
      for (const suffix of ['', '-wal', '-shm']) rmSync(processFile + suffix, { force: true })
    })
    expect(tablesOf(await river.upToDate('south'))).toEqual(before)
  })
})

describe('the last file written, cut short', () => {
  test.each([1, 7, 100, 1000])('the copy’s letters by %d bytes: they are taken again', async (bytes) => {
    await hand('Torn')
    await river.upToDate('south')
    const { copy } = layout(river.data).seat('river', 'south')
    await afterCut(() => {
      const [pack] = filesUnder(join(copy, 'register', 'packs'))
        .sort()
        .reverse()
      truncateSync(pack!, Math.max(0, statSync(pack!).size - bytes))
    })
    const south = await river.upToDate('south')
    expect(south.search('Torn').total).toBe(1)
    expect((await south.verify()).fault).toBeNull()
  })

  test.each([1, 40, 300])('the copy’s notes by %d bytes: they are taken again', async (bytes) => {
    await hand('Torn')
    await river.upToDate('south')
    const { copy } = layout(river.data).seat('river', 'south')
    await afterCut(() => {
      const notes = join(copy, 'notes')
      truncateSync(notes, statSync(notes).size - bytes)
    })
    const south = await river.upToDate('south')
    expect(south.search('Torn').total).toBe(1)
    expect((await south.verify()).fault).toBeNull()
  })
})

test('a program that is killed at any moment has lost nothing that it acknowledged', async () => {
  const room = await river.governing()
  await river.node.close()
  const script = `
    import { openNode } from ${JSON.stringify(import.meta.resolve('./node.ts'))}
    const node = (await openNode({ data: ${JSON.stringify(river.data)}, mode: 'write' })).value
    const north = (await node.openSeat(node.guest(), 'river', 'north')).value
    for (let i = 0; ; i++) {
      const act = ${JSON.stringify(river.paper('north', 'south', 'TITLE'))}
      act.body.title = { en: 'Paper ' + i }
      const acted = await north.act([{ room: ${JSON.stringify(room)}, act }])
      console.log(acted.value[0].id)
    }`
  const acknowledged = new Set<string>()
  for (const afterMs of [0, 13, 37, 90]) {
    const child = spawn(process.execPath, ['--input-type=module-typescript', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const ended = new Promise((resolve) => child.once('exit', resolve))
    let first = true
    for await (const line of createInterface(child.stdout)) {
      acknowledged.add(line)
      if (first) setTimeout(() => child.kill('SIGKILL'), afterMs)
      first = false
    }
    await ended
  }
  river.node = must(await openNode({ data: river.data, mode: 'write' }))
  for (const name of ['north', 'south']) {
    const seat = await river.upToDate(name)
    expect(seat.change().kept).toBe(0)
    const held = new Set(seat.db.prepare<[], string>('SELECT id FROM entries').pluck().all())
    for (const id of acknowledged) expect(held.has(id)).toBe(true)
    expect((await seat.verify()).fault).toBeNull()
  }
  expect(acknowledged.size).toBeGreaterThanOrEqual(4)
})

test('a process that was being opened when the power was cut is gone, and can be opened anew', async () => {
  const paths = layout(river.data)
  await afterCut(() => {
    cpSync(paths.seats('river'), paths.seats('half'), { recursive: true })
    cpSync(paths.hub('river'), paths.hub('half'), { recursive: true })
    cpSync(paths.version, join(paths.seats('half'), 'unfinished'))
  })
  expect(river.node.held().map(({ process }) => process)).toEqual(['river'])
  expect(existsSync(paths.hub('half'))).toBe(false)
})
