// A power cut at every moment of a change: the writes that a change makes are counted, and each in turn is the last.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

const power = vi.hoisted(() => ({ writesLeft: Number.POSITIVE_INFINITY }))
vi.mock('../folder/durable.ts', async (original) => {
  const real = await original<typeof import('../folder/durable.ts')>()
  return {
    ...real,
    writeDurably: (path: string, content: string) => {
      if (power.writesLeft-- <= 0) throw new Error('power cut')
      real.writeDurably(path, content)
    },
  }
})

const { makeFolder } = await import('../folder/durable.ts')
const { layout } = await import('../folder/layout.ts')
const { checkPassphrase, makeAccount } = await import('./accounts.ts')
const { accountsOf, createKeyring, openKeyring, openKeyringByPassphrase } = await import('./keyring.ts')
const { changePassphrase, forgetOldSlots } = await import('./passphrase-change.ts')

const OLD = 'five words drawn at random'
const NEW = 'another five words at random'
const ring = (name: string) => ({
  reader: name,
  slot: { id: '', seed: '' },
  database: '',
  devices: [],
})

let data: string
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'parley-change-'))
  power.writesLeft = Number.POSITIVE_INFINITY
})
afterEach(() => rmSync(data, { recursive: true, force: true }))

const stage = async () => {
  const paths = layout(data)
  const made = await makeAccount(paths, 'demir', 'A. Demir', OLD)
  if (!made.ok) throw new Error(made.problem.title)
  const seats = ['north', 'south'].map((name) => paths.seat('river', name))
  for (const seat of seats) {
    makeFolder(seat.folder)
    createKeyring(seat, ring(seat.folder), [made.value])
  }
  return { paths, seats }
}

describe('a power cut while a passphrase is changed', () => {
  // Two seats get a slot, the account its verifier, two seats lose a slot.
  test.each([0, 1, 2, 3, 4, 5])(
    'after %i writes leaves one passphrase that opens every seat',
    async (writes) => {
      const { paths, seats } = await stage()
      power.writesLeft = writes
      const changing = changePassphrase(
        paths,
        () => seats,
        'demir',
        { present: OLD, next: NEW },
        () => {},
      )
      if (writes < 5) await expect(changing).rejects.toThrow('power cut')
      else expect(await changing).toMatchObject({ ok: true })
      power.writesLeft = Number.POSITIVE_INFINITY

      const old = await checkPassphrase(paths, 'demir', OLD)
      const next = await checkPassphrase(paths, 'demir', NEW)
      expect([old.ok, next.ok]).toEqual([writes < 3, writes >= 3])
      const signedIn = old.ok ? old : next
      if (!signedIn.ok) throw new Error('nobody can sign in')
      forgetOldSlots(seats, signedIn.value)
      for (const seat of seats) {
        expect(openKeyring(seat, 'demir', signedIn.value.key)).toEqual(ring(seat.folder))
        expect(accountsOf(seat)).toEqual(['demir'])
        expect(await openKeyringByPassphrase(seat, writes < 3 ? NEW : OLD)).toBeNull()
      }
    },
  )
})
