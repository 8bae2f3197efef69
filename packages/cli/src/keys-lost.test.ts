// A passphrase that is changed, and a seat that is read again after its keys were lost, from the command line alone.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildProgram } from './program.ts'

let folder: string
const file = (name: string) => join(folder, name)
const run = async (...argv: string[]) => {
  const out: string[] = []
  const err: string[] = []
  const terminal = {
    out: (line: string) => void out.push(line),
    err: (line: string) => void err.push(line),
    live: false,
    progress: () => {},
  }
  const code = await buildProgram(terminal).run([...argv, '--data', file('data')])
  return { code, out, err }
}
const sealed = ['--recovery-passphrase-file']
const demir = ['--account', 'demir', '--passphrase-file']

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'parley-keys-lost-'))
  writeFileSync(file('old'), 'five words drawn at random\n')
  writeFileSync(file('new'), 'another five words at random\n')
  writeFileSync(file('sealed'), 'seven further words for the safe\n')
  const made = await run(
    'init',
    'river',
    '--title',
    'River talks',
    '--name',
    'A. Demir',
    ...demir,
    file('old'),
  )
  expect(made.code).toBe(0)
  expect(made.out.join('\n')).toContain('is lost with your passphrase')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('Demir', () => {
  test('sees who may open a seat', async () => {
    expect((await run('seats', '--accounts')).out).toEqual(['river\tsecretariat\tdemir'])
    const [line] = (await run('seats', '--accounts', '--json')).out
    expect(JSON.parse(line!)).toMatchObject({ seat: 'secretariat', accounts: ['demir'] })
  })

  test('changes a passphrase only with the present one', async () => {
    const change = ['--new-passphrase-file', file('new')]
    expect((await run('passphrase', ...demir, file('sealed'), ...change)).code).toBe(4)
    expect((await run('passphrase', ...demir, file('old'), ...change)).code).toBe(0)
    expect((await run('state', '--passphrase-file', file('old'))).code).toBe(4)
    expect((await run('state', '--passphrase-file', file('new'))).code).toBe(0)
  })

  test('makes a recovery file, never over another file, and restores nothing while the keys open', async () => {
    const recovery = ['recovery', file('river.json'), ...demir, file('new'), ...sealed, file('sealed')]
    expect((await run(...recovery)).code).toBe(0)
    expect(readFileSync(file('river.json'), 'utf8')).toContain('"seat": "secretariat"')
    expect((await run(...recovery)).code).toBe(2)
    const restore = await run('restore', file('river.json'), ...demir, file('new'), ...sealed, file('sealed'))
    expect(restore.code).toBe(2)
    expect(restore.err.join('\n')).toContain('not lost')
  })

  test('reads the seat again after its keys were lost', async () => {
    writeFileSync(join(file('data'), 'seats', 'river', 'secretariat', 'keys.json'), '')
    expect((await run('state', '--passphrase-file', file('new'))).code).toBe(4)
    const restore = ['restore', file('river.json'), ...demir, file('new'), ...sealed]
    expect((await run(...restore, file('old'))).code).toBe(4)
    expect((await run(...restore, file('sealed'))).code).toBe(0)
    const state = await run('state', '--json', '--passphrase-file', file('new'))
    expect(state.code).toBe(0)
    expect(state.out.join('')).toContain('River talks')
    const body = { title: { en: 'Crossing hours' } }
    const act = JSON.stringify({ actor: { unnamed: { en: 'x' } }, basis: 'direct', body })
    const acted = await run('act', 'issue.raise', '--act', act, '--passphrase-file', file('new'), '--json')
    expect(JSON.parse(acted.err[0]!)).toMatchObject({ code: 'no-device' })
  })
})
