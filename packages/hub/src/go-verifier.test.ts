// Go's own checksum database packages read the folder of a register that the hub made.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { toHex } from '@parley/record'
import { parseCheckpointText, parseNote, printVerifierKey } from '@parley/record/register'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { NodeDisk } from './disk.ts'
import { FileStorage } from './file-storage.ts'
import { checkpointOf, Rehearsal, sealedNoise } from './rehearsal.ts'
import { Sequencer } from './sequencer.ts'

const gopath = '/usr/share/gocode'
const isHere =
  spawnSync('go', ['version']).status === 0 &&
  existsSync(join(gopath, 'src/golang.org/x/mod/sumdb/tlog/tile.go'))
const title = isHere
  ? "Go's checksum database packages"
  : "Go's checksum database packages, which are not here: install golang-go and golang-golang-x-mod-dev"

describe.skipIf(!isHere)(title, () => {
  const folder = mkdtempSync(join(tmpdir(), 'parley-go-'))
  const register = join(folder, 'register')
  const earlier = join(folder, 'earlier')
  const talks = new Rehearsal()
  let note = ''
  let keys: string[]

  const run = (where: string, ...rest: string[]) => {
    const { status, stdout } = spawnSync(join(folder, 'verify'), [where, ...rest], { encoding: 'utf8' })
    return { status, said: stdout.trim() }
  }

  /** A copy of the register's folder with one file changed. */
  const changed = (file: string, change: (bytes: Buffer) => Uint8Array): string => {
    const copy = mkdtempSync(join(folder, 'copy-'))
    execFileSync('cp', ['-r', `${register}/.`, copy])
    writeFileSync(join(copy, file), change(readFileSync(join(copy, file))))
    return copy
  }
  const flip = (at: number) => (bytes: Buffer) => bytes.map((byte, i) => (i === at ? byte ^ 1 : byte))

  beforeAll(async () => {
    const build = ['build', '-o', join(folder, 'verify')]
    execFileSync('go', [...build, join(import.meta.dirname, '../../record/src/register/go/verify.go')], {
      env: {
        ...process.env,
        GO111MODULE: 'off',
        GOPATH: gopath,
        GOFLAGS: '',
        GOCACHE: join(folder, 'cache'),
      },
    })
    const hub = await Sequencer.create(
      talks.options(await FileStorage.open(new NodeDisk(register))),
      talks.genesis,
    )
    mkdirSync(earlier)
    for (const size of [8, 256, 300, 530]) {
      const letters = Array.from({ length: size - hub.size }, () => sealedNoise())
      await hub.submit(talks.group(hub.process, talks.kabul, letters))
      note = await checkpointOf(hub, size)
      writeFileSync(join(earlier, String(size)), note)
    }
    await hub.close()
    keys = [talks.logKey, ...talks.witnessKeys].map(printVerifierKey)
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it('refuse the register when any of its files was changed', () => {
    for (const [file, at] of [
      ['checkpoint', 3],
      ['checkpoint', 75],
      ['checkpoint', note.length - 20],
      ['tile/0/001', 40],
      ['tile/0/002.p/18', 40],
      ['tile/1/000.p/2', 5],
      ['tile/entries/000', 500],
      ['tile/entries/002.p/18', 0],
    ] as const)
      expect(run(changed(file, flip(at)), ...keys), `${file} at ${at}`).toMatchObject({ status: 1 })
  })

  it('refuse it under another hub’s key, and when a bundle or a tile was cut', () => {
    const other = new Rehearsal()
    const impostor = printVerifierKey({ ...other.logKey, name: talks.logKey.name })
    expect(run(register, impostor).status).toBe(1)
    expect(
      run(
        changed('tile/entries/001', (bytes) => bytes.subarray(0, -115)),
        ...keys,
      ).status,
    ).toBe(1)
    expect(
      run(
        changed('tile/0/000', (bytes) => bytes.subarray(0, -32)),
        ...keys,
      ).status,
    ).toBe(1)
  })

  it('refuse another past', async () => {
    const other = await Sequencer.create(
      talks.options(await FileStorage.open(new NodeDisk(join(folder, 'other')))),
      talks.genesis,
    )
    await other.submit(talks.group(other.process, talks.kabul, [sealedNoise(), sealedNoise()]))
    const rewritten = join(folder, 'rewritten')
    writeFileSync(rewritten, await checkpointOf(other, 3))
    await other.close()
    const { status, said } = run(register, ...keys, '--', rewritten)
    expect([status, said.includes('rewritten is not its past')]).toEqual([1, true])
  })

  it('find every entry, both countersignatures and every earlier checkpoint in place', () => {
    const parsed = parseNote(note)
    const checkpoint = parsed.ok ? parseCheckpointText(parsed.value.text) : parsed
    if (!checkpoint.ok) throw new Error(checkpoint.detail)
    const root = Buffer.from(checkpoint.value.root).toString('base64')
    const notes = [8, 256, 300, 530].map((size) => join(earlier, String(size)))
    expect(run(register, ...keys, '--', ...notes)).toEqual({
      status: 0,
      said: `size 530 root ${root} cosigned 2 consistent 4`,
    })
    expect(toHex(checkpoint.value.root)).toHaveLength(64)
  })
})
