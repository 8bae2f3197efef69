import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openNode } from '@parley/node'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildProgram } from './program.ts'

let folder: string
let data: string
let passphrase: string

const run = async (...argv: string[]) => {
  const out: string[] = []
  const err: string[] = []
  const terminal = {
    out: (line: string) => void out.push(line),
    err: (line: string) => void err.push(line),
    live: false,
    progress: () => {},
  }
  const code = await buildProgram(terminal).run(argv)
  return { code, out, err, json: () => JSON.parse(out.join('')) }
}
const at = (...argv: string[]) => run(...argv, '--data', data)
const own = (...argv: string[]) => at(...argv, '--passphrase-file', passphrase)

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'parley-cli-'))
  data = join(folder, 'data')
  passphrase = join(folder, 'passphrase')
  writeFileSync(passphrase, 'five words drawn at random\nnot this line\n')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('before anything is there', () => {
  test('a folder that does not exist is named, with exit code 3', async () => {
    const { code, err } = await at('seats')
    expect(code).toBe(3)
    expect(err.join('\n')).toContain(data)
  })

  test('a wrong option is answered with exit code 2, and nothing is made', async () => {
    expect((await run('verify', '--threads', 'many')).code).toBe(2)
    expect((await run('init')).code).toBe(2)
    expect((await run('nothing')).code).toBe(2)
    expect((await run('--help')).code).toBe(0)
    expect(() => statSync(data)).toThrow()
  })
})

describe('a process of one’s own', () => {
  test('is refused a weak passphrase, then opened, and its id is printed', async () => {
    const weak = join(folder, 'weak')
    writeFileSync(weak, 'short')
    const name = ['--name', 'A. Demir', '--account', 'demir']
    const refused = await at('init', 'river', '--title', 'River talks', ...name, '--passphrase-file', weak)
    expect(refused.code).toBe(2)
    const made = await own('init', 'river', '--title', 'River talks', ...name)
    expect(made).toMatchObject({ code: 0, err: [] })
    expect(made.out.join('\n')).toMatch(/process [0-9a-f]{64}/)
    expect((await own('init', 'river', '--title', 'Again', ...name)).code).toBe(2)
    const held = [{ process: 'river', seats: ['secretariat'], demonstration: false }]
    expect((await at('seats', '--json')).json()).toEqual(held)
  })

  test('stays shut without its passphrase, and for another', async () => {
    expect((await at('state')).code).toBe(4)
    const wrong = join(folder, 'wrong')
    writeFileSync(wrong, 'five words drawn at Random\n')
    const refused = await at('state', '--json', '--passphrase-file', wrong)
    expect(refused.code).toBe(4)
    expect(JSON.parse(refused.err[0]!)).toMatchObject({
      code: 'wrong-passphrase',
      input: '--passphrase-file',
    })
  })

  test('takes an act from JSON, shows it in state and search, and verifies', async () => {
    const state = (await own('state', '--json')).json()
    const actor = { organisation: state.organisations[0].id }
    const act = { actor, basis: 'direct', body: { title: { en: 'Crossing hours' } } }
    const preview = await own('act', 'issue.raise', '--act', JSON.stringify(act), '--preview')
    expect(preview.out).toContain('readers: secretariat')
    const acted = await own('act', 'issue.raise', '--act', JSON.stringify(act), '--json')
    expect(acted).toMatchObject({ code: 0 })
    expect(acted.json()).toMatchObject({ state: 'recorded', verdict: { effect: 'in-effect' } })
    expect((await own('state', '--json')).json().issues).toMatchObject([{ id: acted.json().id }])
    expect((await own('search', 'crossing')).out[0]).toContain('Crossing hours')
    expect((await own('rebuild')).out[0]).toMatch(/^rebuilt river\/secretariat from [0-9]+ entries$/)
    const verified = await own('verify')
    expect(verified.code).toBe(0)
    expect(verified.out.at(-1)).toMatch(
      /^verified \d+ leaves, opened \d+, root [0-9a-f]{64}, cosigned by 2 of 2$/,
    )
  })

  test('answers what is wrong with an act: not JSON, no such kind, a field that is missing', async () => {
    const wrong = async (kind: string, act: string) =>
      JSON.parse((await own('act', kind, '--act', act, '--json')).err[0]!)
    expect(await wrong('issue.raise', '{')).toMatchObject({ code: 'not-json', input: '--act' })
    expect(await wrong('issue.raise', '@/nowhere')).toMatchObject({ code: 'not-json' })
    const act = { actor: { unnamed: { en: 'x' } }, basis: 'direct', body: {} }
    expect(await wrong('issue.eat', JSON.stringify(act))).toMatchObject({ code: 'kind-unknown' })
    expect(await wrong('issue.raise', JSON.stringify(act))).toMatchObject({ code: 'act-invalid' })
    expect((await own('act', 'issue.raise', '--room', 'Cellar', '--act', JSON.stringify(act))).code).toBe(3)
  })

  test('can be read, and not written, beside a program that writes', async () => {
    const node = await openNode({ data, mode: 'write' })
    expect(node.ok).toBe(true)
    expect((await own('state')).code).toBe(0)
    expect((await own('verify')).code).toBe(0)
    const refused = await own('rebuild')
    expect(refused.code).toBe(5)
    expect(refused.err[0]).toContain(String(process.pid))
    if (node.ok) await node.value.close()
  })

  test('whose copy was changed on the disk: verify exits with 1 and names seat, place and reason', async () => {
    const packs = join(data, 'seats', 'river', 'secretariat', 'copy', 'register', 'packs')
    const pack = join(packs, readdirSync(packs)[0]!)
    const bytes = readFileSync(pack)
    const changed = Buffer.from(bytes)
    changed[changed.length - 2_000]! ^= 1
    writeFileSync(pack, changed)
    const verified = await own('verify')
    writeFileSync(pack, bytes)
    expect(verified.code).toBe(1)
    expect(verified.err.at(-1)).toMatch(/seat river\/secretariat, place \d+: \S+/)
    expect((await own('verify')).code).toBe(0)
  })
})
