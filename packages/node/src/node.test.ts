import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Node, ProcessSetup } from './index.ts'
import { openNode } from './node.ts'
import { must, RIVER } from './staging/river.ts'

let data: string
let node: Node
const own: ProcessSetup = { ...RIVER, slug: 'own', demonstration: false, reenactment: false }
const PASSPHRASE = 'five words drawn at random'

beforeEach(async () => {
  data = mkdtempSync(join(tmpdir(), 'parley-node-'))
  node = must(await openNode({ data, mode: 'write' }))
})
afterEach(async () => {
  await node.close()
  rmSync(data, { recursive: true, force: true })
})

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesUnder(join(folder, entry.name)) : [join(folder, entry.name)],
  )

describe('somebody who may not use a seat', () => {
  test('is answered as if it did not exist: a guest, another account, before and after it was opened', async () => {
    const demir = must(await node.createAccount('demir', 'A. Demir', PASSPHRASE))
    must(await node.createProcess(demir, own))
    const okafor = must(await node.createAccount('okafor', 'E. Okafor', 'another five words at random'))
    for (const visitor of [node.guest(), okafor, { ...okafor, seats: [{ process: 'own', seat: 'north' }] }]) {
      const there = await node.openSeat(visitor, 'own', 'north')
      const nowhere = await node.openSeat(visitor, 'abc', 'north')
      expect(there).toMatchObject({ ok: false, problem: { code: 'not-found' } })
      expect(JSON.stringify(there).replaceAll('own', 'abc')).toBe(JSON.stringify(nowhere))
      expect(await node.processes(visitor)).toEqual([])
    }
    expect((await node.openSeat(demir, 'own', 'north')).ok).toBe(true)
    expect((await node.openSeat(okafor, 'own', 'north')).ok).toBe(false)
  })

  test('cannot climb out of the folder by a name', async () => {
    for (const [process, seat] of [
      ['..', 'north'],
      ['own', '../../accounts'],
      ['', ''],
    ] as const)
      expect((await node.openSeat(node.guest(), process, seat)).ok).toBe(false)
  })
})

describe('a process of one’s own', () => {
  test('needs somebody who has signed in', async () => {
    expect(await node.createProcess(node.guest(), own)).toMatchObject({
      ok: false,
      problem: { code: 'signed-out' },
    })
    expect(node.held()).toEqual([])
  })

  test('is refused a setup that points nowhere, at that place, and nothing is left of it', async () => {
    const demir = must(await node.createAccount('demir', 'A. Demir', PASSPHRASE))
    const seats = [{ name: 'north', organisation: 'east', capacity: 'party' }]
    const wrong: [ProcessSetup, string][] = [
      [{ ...own, slug: '../own' }, '/slug'],
      [{ ...own, seats }, '/seats/0/organisation'],
      [{ ...own, convenor: 'nobody' }, '/convenor'],
      [{ ...own, seats: [own.seats[0]!, own.seats[0]!] }, '/seats'],
    ]
    for (const [setup, input] of wrong)
      expect(await node.createProcess(demir, setup)).toMatchObject({ ok: false, problem: { input } })
    const bad = { ...own, zones: [] }
    expect(await node.createProcess(demir, bad)).toMatchObject({
      ok: false,
      problem: { code: 'act-invalid' },
    })
    expect(node.held()).toEqual([])
    must(await node.createProcess(demir, own))
    expect(await node.createProcess(demir, own)).toMatchObject({ ok: false, problem: { code: 'slug-taken' } })
  })

  test('opens again after a restart for whoever knows the passphrase, and shows nothing to a thief', async () => {
    const demir = must(await node.createAccount('demir', 'A. Demir', PASSPHRASE))
    must(await node.createProcess(demir, own))
    await node.close()
    for (const file of filesUnder(data)) {
      const bytes = readFileSync(file)
      for (const word of ['River talks', 'North', 'B. Noor', PASSPHRASE])
        expect(bytes.includes(word), `${word} in ${file}`).toBe(false)
      expect(statSync(file).mode & 0o077, file).toBe(0)
    }
    node = must(await openNode({ data, mode: 'write' }))
    expect((await node.openSeat(demir, 'own', 'north')).ok).toBe(false)
    expect((await node.signIn('demir', 'not the passphrase')).ok).toBe(false)
    const again = must(await node.signIn('demir', PASSPHRASE))
    expect(again.seats).toHaveLength(3)
    const [process] = await node.processes(again)
    expect(process).toMatchObject({ slug: 'own', title: { en: 'River talks' }, demonstration: false })
    expect(process?.id).toMatch(/^[0-9a-f]{64}$/)
  })
})

test('a demonstration opens for everybody, and the node says that it holds one', async () => {
  expect(node.demonstration).toBe(false)
  must(await node.createProcess(node.guest(), RIVER))
  expect(node.demonstration).toBe(true)
  expect(node.oneMachine).toBe(true)
  expect(must(await node.openSeat(node.guest(), 'river', 'south')).process.demonstration).toBe(true)
})

test('a folder of a later layout is left alone', async () => {
  await node.close()
  writeFileSync(join(data, 'parley.json'), '{"layout":99}')
  expect(await openNode({ data, mode: 'write' })).toMatchObject({
    ok: false,
    problem: { code: 'folder-newer' },
  })
  writeFileSync(join(data, 'parley.json'), '{"layout":1}')
  node = must(await openNode({ data, mode: 'write' }))
})

test('a copy is checked in two threads as in one', async () => {
  must(await node.createProcess(node.guest(), RIVER))
  const south = must(await node.openSeat(node.guest(), 'river', 'south'))
  const steps: number[] = []
  const one = await south.verify({ threads: 1, onProgress: ({ done }) => steps.push(done) })
  const two = await south.verify({ threads: 2 })
  expect(one.fault).toBeNull()
  expect({ ...two, checkedAt: '' }).toEqual({ ...one, checkedAt: '' })
  expect(steps.at(-1)).toBe(one.leaves)
  expect(south.lastVerified()).toEqual(two)
})

test('a check that is cancelled stops', async () => {
  must(await node.createProcess(node.guest(), RIVER))
  const south = must(await node.openSeat(node.guest(), 'river', 'south'))
  await expect(south.verify({ signal: AbortSignal.abort() })).rejects.toThrow(/abort/i)
})
