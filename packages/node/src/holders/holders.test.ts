import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { layout } from '../folder/layout.ts'
import { openNode } from '../index.ts'
import type { Node, Seat, Visitor } from '../interface.ts'
import { must, RIVER } from '../staging/river.ts'

const PASSPHRASE = 'copper lantern tidal acorn velvet'
const OKAFORS = 'paper kite over the old harbour'
const NEXT = 'marble thicket oxide gallop fern'
const SEALED = 'seven further words for the safe'
const setup = {
  ...RIVER,
  demonstration: false,
  people: RIVER.people.filter(({ label }) => label === 'demir'),
}
const okafor = { account: 'okafor', who: { name: { en: 'D. Okafor' } } }

let data: string
let node: Node
const who: Record<string, Visitor> = {}
const at = (account: string, seat: string) => ({ visitor: who[account]!, process: 'river', seat })
const open = async (account: string, seat: string): Promise<Seat> =>
  must(await node.openSeat(who[account]!, 'river', seat))
const refusal = (code: string) => ({ ok: false, problem: { code } })

/** What a seat records, and as whom: the name of the person whose key signed. */
const signedBy = async (seat: Seat, title: string): Promise<string> => {
  const room = seat.rooms().find(({ governing }) => governing)!.room
  const body = { title: { en: title } }
  const act = {
    kind: 'issue.raise',
    v: 1,
    actor: { organisation: seat.organisation },
    basis: 'direct' as const,
    body,
  }
  const [entry] = must(await seat.act([{ room, act }]))
  const name = seat.db
    .prepare<[string], string>(
      'SELECT p.name FROM entries e JOIN people p ON p.id = e.recorded_by WHERE e.id = ?',
    )
    .pluck()
    .get(entry!.id)
  return (JSON.parse(name!) as { en: string }).en
}

beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), 'parley-holders-'))
  node = must(await openNode({ data, mode: 'write' }))
  who.demir = must(await node.createAccount('demir', 'A. Demir', PASSPHRASE))
  must(await node.createProcess(who.demir, setup))
})
afterAll(async () => {
  await node.close()
  rmSync(data, { recursive: true, force: true })
})

describe('nobody is let into a seat', () => {
  test('whose passphrase has not been shown here', async () => {
    expect(await node.keeping.admit(at('demir', 'secretariat'), okafor)).toMatchObject(
      refusal('account-away'),
    )
  })

  test('by somebody who cannot open it, who learns no more than that it is not there', async () => {
    who.okafor = must(await node.createAccount('okafor', 'D. Okafor', OKAFORS))
    for (const seat of ['secretariat', 'nowhere']) {
      expect(await node.keeping.holders(at('okafor', seat))).toMatchObject(refusal('not-found'))
      expect(await node.keeping.admit(at('okafor', seat), okafor)).toMatchObject(refusal('not-found'))
      expect(await node.keeping.dismiss(at('okafor', seat), 'demir')).toMatchObject(refusal('not-found'))
      expect(await node.keeping.makeRecovery(at('okafor', seat), SEALED)).toMatchObject(refusal('not-found'))
    }
  })

  test('where the rules refuse it: the seat stays shut', async () => {
    const stranger = { account: 'okafor', who: { person: 'ab'.repeat(32) } }
    expect(await node.keeping.admit(at('demir', 'secretariat'), stranger)).toMatchObject({ ok: false })
    expect((await node.openSeat(who.okafor!, 'river', 'secretariat')).ok).toBe(false)
    expect(node.keeping.accountsOf('river', 'secretariat')).toEqual(['demir'])
  })
})

describe('Okafor, whom Demir lets into the secretariat’s seat', () => {
  test('signs as herself, and Demir goes on as himself', async () => {
    must(await node.keeping.admit(at('demir', 'secretariat'), okafor))
    expect(await signedBy(await open('okafor', 'secretariat'), 'Doors stay open.')).toBe('D. Okafor')
    expect(await signedBy(await open('demir', 'secretariat'), 'Lamps stay lit.')).toBe('A. Demir')
    expect((await open('okafor', 'secretariat')).person).not.toBe((await open('demir', 'secretariat')).person)
  })

  test('is not let in twice', async () => {
    expect(await node.keeping.admit(at('demir', 'secretariat'), okafor)).toMatchObject(
      refusal('account-admitted'),
    )
  })

  test('stands on the list with her key and where it lives', async () => {
    const holders = must(await node.keeping.holders(at('okafor', 'secretariat')))
    expect(holders).toMatchObject({
      convenes: true,
      recoveryMadeAt: null,
      accounts: [
        { account: 'demir', name: 'A. Demir', you: false, signs: { person: { name: { en: 'A. Demir' } } } },
        { account: 'okafor', name: 'D. Okafor', you: true, signs: { person: { name: { en: 'D. Okafor' } } } },
      ],
      devices: [
        { custody: 'hosted', revoked: false, account: 'demir' },
        { custody: 'hosted', revoked: false, account: 'okafor' },
      ],
    })
    expect(holders.people.map(({ name }) => name.en)).toEqual(['A. Demir', 'D. Okafor'])
  })

  test('signs as herself after the program was started again', async () => {
    await node.close()
    node = must(await openNode({ data, mode: 'write' }))
    who.okafor = must(await node.signIn('okafor', OKAFORS))
    expect(await signedBy(await open('okafor', 'secretariat'), 'The hall is heated.')).toBe('D. Okafor')
    expect((await node.openSeat(who.demir!, 'river', 'secretariat')).ok).toBe(false)
    who.demir = must(await node.signIn('demir', PASSPHRASE))
  })

  test('is let out: her key is revoked on the record, and the seat is shut for her', async () => {
    const { key } = must(await node.keeping.holders(at('okafor', 'secretariat'))).accounts[1]!.signs!
    must(await node.keeping.dismiss(at('demir', 'secretariat'), 'okafor'))
    expect((await node.openSeat(who.okafor!, 'river', 'secretariat')).ok).toBe(false)
    const { devices } = must(await node.keeping.holders(at('demir', 'secretariat')))
    expect(devices.find((device) => device.key === key)).toMatchObject({ revoked: true, account: null })
  })

  test('comes back under the name that she has on the record, with another key', async () => {
    const { people } = must(await node.keeping.holders(at('demir', 'secretariat')))
    const person = people.find(({ name }) => name.en === 'D. Okafor')!.id
    must(await node.keeping.admit(at('demir', 'secretariat'), { account: 'okafor', who: { person } }))
    expect((await open('okafor', 'secretariat')).person).toBe(person)
    expect(await signedBy(await open('okafor', 'secretariat'), 'The clock is right.')).toBe('D. Okafor')
  })

  test('may leave by herself; the last one may not, for a seat without anybody is lost', async () => {
    must(await node.keeping.dismiss(at('okafor', 'secretariat'), 'okafor'))
    expect(node.keeping.accountsOf('river', 'secretariat')).toEqual(['demir'])
    expect(await node.keeping.dismiss(at('demir', 'secretariat'), 'demir')).toMatchObject(
      refusal('seat-last'),
    )
  })
})

describe('a label that is somebody’s name to sign in with', () => {
  test('does not make its key theirs', async () => {
    who.self = must(await node.createAccount('self', 'E. Self', PASSPHRASE))
    const seats = [{ name: 'office', organisation: 'secretariat', capacity: 'secretariat' }]
    const people = [{ label: 'self', name: { en: 'A. Demir' }, organisation: 'secretariat', seat: 'office' }]
    must(await node.createProcess(who.demir!, { ...setup, slug: 'lake', convenor: 'self', seats, people }))
    const lake = { visitor: who.demir!, process: 'lake', seat: 'office' }
    must(await node.keeping.admit(lake, { account: 'self', who: { name: { en: 'E. Self' } } }))
    const seatOf = async (account: string) => must(await node.openSeat(who[account]!, 'lake', 'office'))
    expect(await signedBy(await seatOf('self'), 'One.')).toBe('E. Self')
    expect(await signedBy(await seatOf('demir'), 'Two.')).toBe('A. Demir')
  })
})

describe('a passphrase that is changed', () => {
  const change = { present: PASSPHRASE, next: NEXT }

  test('is refused without the present one, or for a short one', async () => {
    const wrong = { present: 'not this one at all', next: NEXT }
    expect(await node.keeping.changePassphrase('demir', wrong)).toMatchObject(refusal('wrong-passphrase'))
    const short = { present: PASSPHRASE, next: 'short' }
    expect(await node.keeping.changePassphrase('demir', short)).toMatchObject(refusal('passphrase-weak'))
    expect((await node.signIn('demir', PASSPHRASE)).ok).toBe(true)
  })

  test('opens every seat from then on, and the old one nothing', async () => {
    must(await node.keeping.changePassphrase('demir', change))
    await open('demir', 'north')
    await node.close()
    node = must(await openNode({ data, mode: 'write' }))
    expect(await node.signIn('demir', PASSPHRASE)).toMatchObject(refusal('wrong-passphrase'))
    expect(await node.unlockSeat('river', 'secretariat', PASSPHRASE)).toMatchObject(
      refusal('wrong-passphrase'),
    )
    who.demir = must(await node.signIn('demir', NEXT))
    expect(await signedBy(await open('demir', 'secretariat'), 'The door is locked.')).toBe('A. Demir')
    expect((await node.openSeat(who.demir, 'lake', 'office')).ok).toBe(true)
  })

  test('of two changes at once, one is made and the other refused', async () => {
    const [first, second] = await Promise.all([
      node.keeping.changePassphrase('demir', { present: NEXT, next: `${NEXT} one` }),
      node.keeping.changePassphrase('demir', { present: NEXT, next: `${NEXT} two` }),
    ])
    expect([first.ok, second.ok].filter(Boolean)).toHaveLength(1)
    must(
      await node.keeping.changePassphrase('demir', {
        present: `${NEXT} ${first.ok ? 'one' : 'two'}`,
        next: NEXT,
      }),
    )
    await open('demir', 'south')
  })
})

describe('the keys of the North’s seat are lost', () => {
  let file: unknown
  let before: string[]
  const ids = (seat: Seat) =>
    seat.db.prepare<[], string>('SELECT id FROM entries ORDER BY entry').pluck().all()

  test('while they are not, its recovery file restores nothing', async () => {
    file = must(await node.keeping.makeRecovery(at('demir', 'north'), SEALED))
    expect(must(await node.keeping.holders(at('demir', 'north'))).recoveryMadeAt).not.toBeNull()
    expect(JSON.stringify(file)).not.toMatch(/seed|devices/)
    expect(await node.keeping.restore(who.demir!, file, SEALED)).toMatchObject(refusal('seat-in-use'))
    before = ids(await open('demir', 'north'))
  })

  test('nobody who has signed in can open it, and everything else goes on', async () => {
    await node.close()
    writeFileSync(layout(data).seat('river', 'north').keys, '{"version":1,"slo')
    node = must(await openNode({ data, mode: 'write' }))
    who.demir = must(await node.signIn('demir', NEXT))
    who.okafor = must(await node.signIn('okafor', OKAFORS))
    expect((await node.openSeat(who.demir, 'river', 'north')).ok).toBe(false)
    await open('demir', 'secretariat')
  })

  test('nothing opens to another passphrase, a changed file, something else, or a file of another process', async () => {
    const restore = (given: unknown, passphrase = SEALED) =>
      node.keeping.restore(who.okafor!, given, passphrase)
    expect(await restore(file, 'some other words entirely')).toMatchObject(refusal('recovery-shut'))
    expect(await restore({ ...(file as object), madeAt: '2020-01-01T00:00:00.000Z' })).toMatchObject(
      refusal('recovery-shut'),
    )
    expect(await restore({ keys: 'none' })).toMatchObject(refusal('recovery-bad'))
    expect(await restore(null)).toMatchObject(refusal('recovery-bad'))
    const heavy = { ...(file as { stretching: object }).stretching, memoryBytes: 2 ** 40 }
    expect(await restore({ ...(file as object), stretching: heavy })).toMatchObject(refusal('recovery-bad'))
    expect(await restore({ ...(file as object), seat: 'west' })).toMatchObject(refusal('recovery-elsewhere'))
    const south = must(await node.keeping.makeRecovery(at('demir', 'south'), SEALED))
    expect(await restore({ ...south, seat: 'north' })).toMatchObject(refusal('recovery-shut'))
  })

  test('its recovery file lets Okafor read everything again, and sign nothing', async () => {
    must(await node.keeping.restore(who.okafor!, file, SEALED))
    const north = await open('okafor', 'north')
    expect(ids(north)).toEqual(expect.arrayContaining(before))
    expect(north.person).toBeNull()
    await expect(signedBy(north, 'Nothing.')).rejects.toThrow('no-device')
    const kept = readdirSync(layout(data).seat('river', 'north').folder)
    expect(kept.filter((name) => name.startsWith('keys.json.lost-'))).toHaveLength(1)
  })

  test('a seat that did not convene cannot let it record again; the convenor’s can', async () => {
    const again = { account: 'okafor', who: { name: { en: 'D. Okafor' } } }
    expect(await node.keeping.reinstate(at('demir', 'south'), 'north', again)).toMatchObject(
      refusal('not-convenor'),
    )
    must(await node.keeping.reinstate(at('demir', 'secretariat'), 'north', again))
    must(await (await open('okafor', 'north')).act([]))
    expect(await signedBy(await open('okafor', 'north'), 'The North is here again.')).toBe('D. Okafor')
  })
})
