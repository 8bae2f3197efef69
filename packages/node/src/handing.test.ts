import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openNode } from './index.ts'
import type { Node, Seat, Visitor } from './interface.ts'
import { must, RIVER } from './staging/river.ts'

const PASSPHRASE = 'copper lantern tidal acorn velvet'
const setup = {
  ...RIVER,
  demonstration: false,
  people: RIVER.people.filter(({ label }) => label === 'demir'),
}

let data: string
let node: Node
let demir: Visitor
let noor: Visitor
let secretariat: Seat
const handing = { seat: 'north', account: 'noor', giver: 'demir', name: { en: 'B. Noor' } }
const open = async (who: Visitor, seat: string) => node.openSeat(who, 'river', seat)

beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), 'parley-handing-'))
  node = must(await openNode({ data, mode: 'write' }))
  demir = must(await node.createAccount('demir', 'A. Demir', PASSPHRASE))
  must(await node.createProcess(demir, setup))
  secretariat = must(await open(demir, 'secretariat'))
})
afterAll(async () => {
  await node.close()
  rmSync(data, { recursive: true, force: true })
})

describe('a seat is not handed', () => {
  test('to somebody whose passphrase has not been shown here', async () => {
    expect(await secretariat.handSeat(handing)).toMatchObject({
      ok: false,
      problem: { code: 'account-away', input: '/account' },
    })
  })

  test('by whoever did not convene the process, nor is the seat that hands over', async () => {
    const north = must(await open(demir, 'north'))
    expect(await north.handSeat({ ...handing, seat: 'south' })).toMatchObject({
      ok: false,
      problem: { code: 'not-convenor' },
    })
    expect(await secretariat.handSeat({ ...handing, seat: 'secretariat' })).toMatchObject({
      ok: false,
      problem: { code: 'seat-held' },
    })
  })

  test('where there is none', async () => {
    expect(await secretariat.handSeat({ ...handing, seat: 'west' })).toMatchObject({
      ok: false,
      problem: { code: 'not-found' },
    })
  })
})

describe('Noor, to whom the seat of the North is handed', () => {
  test('records there by a key of her own', async () => {
    noor = must(await node.createAccount('noor', 'B. Noor', PASSPHRASE))
    must(await secretariat.handSeat(handing))
    const north = must(await open(noor, 'north'))
    must(await north.act([]))
    expect(north.person).not.toBeNull()
    expect(north.person).not.toBe(secretariat.person)
    const [room] = north.rooms()
    const rule = {
      kind: 'rule.set',
      v: 1,
      actor: { organisation: north.organisation },
      basis: 'direct' as const,
      body: { matter: 'other', text: { en: 'Doors stay open.' } },
    }
    const preview = await north.preview({ room: room!.room, act: rule })
    expect(preview).toMatchObject({ ok: true })
  })

  test('is the only one who can open it; nobody takes it from her', async () => {
    expect(await open(demir, 'north')).toMatchObject({ ok: false, problem: { code: 'not-found' } })
    expect(await secretariat.handSeat({ ...handing, account: 'demir' })).toMatchObject({ ok: false })
  })

  test('signs as herself after the program was started again', async () => {
    await node.close()
    node = must(await openNode({ data, mode: 'write' }))
    noor = must(await node.signIn('noor', PASSPHRASE))
    expect(noor.seats).toEqual([{ process: 'river', seat: 'north' }])
    const north = must(await open(noor, 'north'))
    expect(north.person).not.toBeNull()
  })
})
