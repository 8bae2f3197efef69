import { execFile, execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { inflateSync } from 'node:zlib'
import { armor } from 'age-encryption'
import { describe, expect, it } from 'vitest'
import { sharedData } from '../rehearsal/shared-data.ts'
import { type ByteStream, openFile, readAge, sealFile } from './age-file.ts'

const streamOf = (bytes: Uint8Array, chunk = 50_000): ByteStream => {
  let at = 0
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) return controller.close()
      controller.enqueue(Uint8Array.from(bytes.subarray(at, at + chunk)))
      at += chunk
    },
  })
}
const bytesOf = async (stream: ByteStream): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks)
}
const sha256Hex = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

const evidence = Uint8Array.from({ length: 200_001 }, (_, i) => (i * 7) & 0xff)

describe('a sealed file', () => {
  it('comes back whole for whoever has the passphrase, with its size and both hashes', async () => {
    const { passphrase, sealed, sums } = await sealFile(streamOf(evidence))
    const age = await bytesOf(sealed)
    expect(await sums).toEqual({ bytes: 200_001, sha256: sha256Hex(evidence), sealed: sha256Hex(age) })
    expect(passphrase).toMatch(/^[A-Za-z0-9_-]{43}$/)
    const opened = await openFile(streamOf(age), passphrase)
    if (!opened.ok) throw new Error(opened.detail)
    expect(sha256Hex(await bytesOf(opened.value))).toBe(sha256Hex(evidence))
  })

  it('stays closed for somebody with another passphrase', async () => {
    const { sealed } = await sealFile(streamOf(evidence))
    const other = 'A'.repeat(43)
    expect(await openFile(streamOf(await bytesOf(sealed)), other)).toMatchObject({
      ok: false,
      code: 'file-not-opened',
    })
  })

  it('fails at the chunk that somebody altered, and when its end was cut off', async () => {
    const { passphrase, sealed } = await sealFile(streamOf(evidence))
    const age = await bytesOf(sealed)
    const altered = Uint8Array.from(age)
    altered[100_000]! ^= 1
    const first = await openFile(streamOf(altered), passphrase)
    if (!first.ok) throw new Error(first.detail)
    await expect(bytesOf(first.value)).rejects.toThrow()
    const cut = await openFile(streamOf(age.subarray(0, age.length - 30_000)), passphrase)
    if (!cut.ok) throw new Error(cut.detail)
    await expect(bytesOf(cut.value)).rejects.toThrow()
  })

  it('passes a failure of the source on, to the stream and to the sums', async () => {
    const broken: ByteStream = new ReadableStream({
      pull: (controller) => controller.error(new Error('disk full')),
    })
    const { sealed, sums } = await sealFile(broken)
    await expect(bytesOf(sealed)).rejects.toThrow('disk full')
    await expect(sums).rejects.toThrow('disk full')
  })
})

const ageFolder = sharedData('cctv-age/testdata')

/** The parts of a test vector: header lines, an empty line, the age file. */
const vectorOf = (path: string) => {
  const bytes = readFileSync(path)
  const end = bytes.indexOf('\n\n')
  const fields = bytes.subarray(0, end).toString('utf8').split('\n')
  const all = (name: string) =>
    fields.filter((f) => f.startsWith(`${name}: `)).map((f) => f.slice(name.length + 2))
  const body = bytes.subarray(end + 2)
  return {
    expected: all('expect')[0]!,
    payload: all('payload')[0],
    passphrases: all('passphrase'),
    identities: all('identity'),
    armored: all('armored')[0] === 'yes',
    file: all('compressed')[0] === 'zlib' ? inflateSync(body) : body,
  }
}

/** Reads a vector as far as it goes and names the failure as the kit does. */
const outcomeOf = async (
  vector: ReturnType<typeof vectorOf>,
): Promise<{ result: string; payload?: string }> => {
  let file: Uint8Array = vector.file
  if (vector.armored) {
    try {
      file = armor.decode(Buffer.from(file).toString('latin1'))
    } catch {
      return { result: 'armor failure' }
    }
  }
  const hash = createHash('sha256')
  let opened: ByteStream
  try {
    opened = await readAge(streamOf(file), vector)
  } catch (fault) {
    const message = String(fault)
    if (message.includes('no identity matched')) return { result: 'no match' }
    return { result: message.includes('invalid header HMAC') ? 'HMAC failure' : 'header failure' }
  }
  try {
    for await (const chunk of opened) hash.update(chunk)
  } catch {
    return { result: 'payload failure', payload: hash.digest('hex') }
  }
  return { result: 'success', payload: hash.digest('hex') }
}

describe.skipIf(ageFolder === undefined)(
  'the CCTV age kit (skipped only where shared/data is absent)',
  () => {
    const names = ageFolder === undefined ? [] : readdirSync(ageFolder)
    it.each(names)('%s is read as the kit expects', async (name) => {
      const vector = vectorOf(join(ageFolder!, name))
      const { result, payload } = await outcomeOf(vector)
      expect(result).toBe(vector.expected)
      if (vector.payload !== undefined) expect(payload).toBe(vector.payload)
    })
  },
)

const AGE = '/usr/bin/age'

/** Runs age on a terminal of its own (util-linux `script`), because it reads passphrases from nowhere else. */
const runAge = async (args: string, passphrase: string): Promise<void> => {
  const child = promisify(execFile)('script', ['-qec', `${AGE} ${args}`, '/dev/null'])
  const typed = () => child.child.stdin?.write(`${passphrase}\n`)
  child.child.stdout?.on('data', (text) => /passphrase/i.test(String(text)) && typed())
  await child
}

const hasAge = existsSync(AGE) && existsSync('/usr/bin/script')
describe.skipIf(!hasAge)("Debian's age (skipped only where age or script is absent)", () => {
  const inFolder = async (work: (folder: string) => Promise<void>) => {
    const folder = mkdtempSync(join(tmpdir(), 'parley-age-'))
    try {
      await work(folder)
    } finally {
      rmSync(folder, { recursive: true })
    }
  }

  it('says which version it is', () => {
    expect(execFileSync(AGE, ['--version']).toString()).toMatch(/^v?[0-9.]+/)
  })

  it('opens what the secretariat sealed', () =>
    inFolder(async (folder) => {
      const { passphrase, sealed } = await sealFile(streamOf(evidence))
      writeFileSync(join(folder, 'a.age'), await bytesOf(sealed))
      await runAge(`-d -o ${join(folder, 'a')} ${join(folder, 'a.age')}`, passphrase)
      expect(sha256Hex(readFileSync(join(folder, 'a')))).toBe(sha256Hex(evidence))
    }))

  it('is refused by the secretariat when it asks for its own high work factor, and opened by whoever allows that', () =>
    inFolder(async (folder) => {
      writeFileSync(join(folder, 'b'), evidence)
      await runAge(`-p -o ${join(folder, 'b.age')} ${join(folder, 'b')}`, 'correct horse battery staple')
      const age = readFileSync(join(folder, 'b.age'))
      const passphrase = 'correct horse battery staple'
      expect(await openFile(streamOf(age), passphrase)).toMatchObject({ ok: false, code: 'file-not-opened' })
      const opened = await readAge(streamOf(age), { passphrases: [passphrase], workFactor: 18 })
      expect(sha256Hex(await bytesOf(opened))).toBe(sha256Hex(evidence))
    }))
})
