import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { makeFolder } from '../folder/durable.ts'
import { layout } from '../folder/layout.ts'
import { checkPassphrase, listAccounts, makeAccount } from './accounts.ts'
import {
  accountsOf,
  admitAccount,
  createKeyring,
  type Keyring,
  openKeyring,
  openKeyringByPassphrase,
  updateKeyring,
} from './keyring.ts'
import { forGenerated, generatePassphrase, stretch } from './passphrase.ts'

const ring: Keyring = {
  reader: 'READER-SEED',
  slot: { id: 'SLOT-ID', seed: 'SLOT-SEED' },
  database: 'DATABASE-KEY',
  devices: [],
}
let data: string
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'parley-vault-'))
})
afterEach(() => rmSync(data, { recursive: true, force: true }))

const seatOf = () => {
  const paths = layout(data).seat('river', 'secretariat')
  makeFolder(paths.folder)
  return paths
}
const openerOf = async (account: string, passphrase: string) => {
  const stretching = forGenerated()
  return { account, stretching, key: await stretch(passphrase, stretching) }
}

describe('a stolen laptop', () => {
  test('shows no key of the seat', async () => {
    const paths = seatOf()
    createKeyring(paths, ring, [await openerOf('demir', 'five words drawn at random')])
    const file = readFileSync(paths.keys, 'utf8')
    for (const secret of ['READER', 'SLOT', 'DATABASE']) expect(file).not.toContain(secret)
  })

  test('opens nothing for a wrong passphrase', async () => {
    const paths = seatOf()
    createKeyring(paths, ring, [await openerOf('demir', 'five words drawn at random')])
    expect(await openKeyringByPassphrase(paths, 'five words drawn at Random')).toBeNull()
  })

  test('opens nothing after a byte of the keys file was changed', async () => {
    const paths = seatOf()
    const opener = await openerOf('demir', 'five words drawn at random')
    createKeyring(paths, ring, [opener])
    const file = JSON.parse(readFileSync(paths.keys, 'utf8'))
    const box = Buffer.from(file.box, 'base64url')
    box[box.length - 1]! ^= 1
    writeFileSync(paths.keys, JSON.stringify({ ...file, box: box.toString('base64url') }))
    expect(openKeyring(paths, 'demir', opener.key)).toBeNull()
  })
})

describe('who may open a seat', () => {
  test('an account without a slot may not, though its passphrase is right elsewhere', async () => {
    const paths = seatOf()
    createKeyring(paths, ring, [await openerOf('demir', 'five words drawn at random')])
    const other = await openerOf('okafor', 'another five words at random')
    expect(openKeyring(paths, 'okafor', other.key)).toBeNull()
    expect(admitAccount(paths, other, other)).toBe(false)
  })

  test('a colleague who was admitted may, with a passphrase of their own', async () => {
    const paths = seatOf()
    const first = await openerOf('demir', 'five words drawn at random')
    createKeyring(paths, ring, [first])
    expect(admitAccount(paths, first, await openerOf('okafor', 'another five words at random'))).toBe(true)
    expect(await openKeyringByPassphrase(paths, 'another five words at random')).toEqual({
      ring,
      account: 'okafor',
    })
    expect(accountsOf(paths)).toEqual(['demir', 'okafor'])
  })

  test('a device that is added later is there for every account', async () => {
    const paths = seatOf()
    const first = await openerOf('demir', 'five words drawn at random')
    const second = await openerOf('okafor', 'another five words at random')
    createKeyring(paths, ring, [first, second])
    const device = { person: 'demir', seed: 'DEVICE-SEED' }
    updateKeyring(paths, first, (before) => ({ ...before, devices: [...before.devices, device] }))
    expect(openKeyring(paths, 'okafor', second.key)?.devices).toEqual([device])
  })

  test('keys that stand are never overwritten', async () => {
    const paths = seatOf()
    const opener = await openerOf('demir', 'five words drawn at random')
    createKeyring(paths, ring, [opener])
    expect(() => createKeyring(paths, ring, [opener])).toThrow(/already stand/)
  })
})

describe('signing in', () => {
  test('refuses a short passphrase, a taken name, a name that climbs out of the folder', async () => {
    const paths = layout(data)
    const made = await makeAccount(paths, 'demir', 'A. Demir', 'short')
    expect(made).toMatchObject({ ok: false, problem: { code: 'passphrase-weak' } })
    expect(await makeAccount(paths, '../demir', 'A. Demir', 'long enough by far')).toMatchObject({
      ok: false,
      problem: { code: 'slug-bad' },
    })
    expect((await makeAccount(paths, 'demir', 'A. Demir', 'long enough by far')).ok).toBe(true)
    expect(await makeAccount(paths, 'demir', 'Another', 'long enough by far')).toMatchObject({
      ok: false,
      problem: { code: 'person-exists' },
    })
  })

  test('answers an unknown name like a wrong passphrase', async () => {
    const paths = layout(data)
    await makeAccount(paths, 'demir', 'A. Demir', 'long enough by far')
    const unknown = await checkPassphrase(paths, 'okafor', 'long enough by far')
    const wrong = await checkPassphrase(paths, 'demir', 'not the right one')
    expect(unknown).toEqual(wrong)
    expect(unknown).toMatchObject({ ok: false, problem: { code: 'wrong-passphrase' } })
  })

  test('gives a name and a key for the right passphrase, typed in either normal form', async () => {
    const paths = layout(data)
    await makeAccount(paths, 'demir', 'A. Demir', 'Çeşme ırmak köprü')
    const signedIn = await checkPassphrase(paths, 'demir', 'Çeşme ırmak köprü'.normalize('NFD'))
    expect(signedIn).toMatchObject({ ok: true, value: { account: 'demir', name: 'A. Demir' } })
    expect(listAccounts(paths)).toEqual([{ account: 'demir', name: 'A. Demir' }])
  })

  test('a generated passphrase has 256 bits', () => {
    expect(Buffer.from(generatePassphrase(), 'base64url')).toHaveLength(32)
  })
})
