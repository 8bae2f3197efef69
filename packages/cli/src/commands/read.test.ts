import { execFile, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildProgram } from '../program.ts'

const ROOT = join(import.meta.dirname, '../../../..')
const MAIN = join(ROOT, 'packages/cli/src/main.ts')
const valid = new Ajv2020({ strict: false }).compile(
  JSON.parse(readFileSync(join(ROOT, 'docs/press.schema.json'), 'utf8')),
)

let folder: string
const file = (name: string, text: string | Uint8Array): string => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}
const REPORT =
  'Talks adjourn without a deal\nKABUL, Oct 27 (Agency) - “We left on Sunday,” the minister said.\n'

const run = async (...argv: string[]) => {
  const out: string[] = []
  const err: string[] = []
  const terminal = {
    out: (line: string) => void out.push(line),
    err: (line: string) => void err.push(line),
    live: false,
    progress: () => {},
  }
  const code = await buildProgram(terminal).run(['read', ...argv])
  return { code, out, err }
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-read-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('an analyst at a terminal', () => {
  test('gets one object for one article, in the published form', async () => {
    const { code, out, err } = await run(
      file('a.txt', REPORT),
      '--json',
      '--published',
      '2025-10-28',
      '--outlet',
      'The Post',
    )
    expect({ code, err, lines: out.length }).toEqual({ code: 0, err: [], lines: 1 })
    const read = JSON.parse(out[0]!)
    valid(read)
    expect(valid.errors ?? []).toEqual([])
    expect(Object.keys(read)).toEqual(['text', 'source', 'drafts'])
    expect(read.source).toMatchObject({
      title: 'Talks adjourn without a deal',
      outlet: 'The Post',
      published: '2025-10-28',
      dateline: 'KABUL',
    })
    for (const { span, claim } of read.drafts) expect(read.text.slice(...span)).toBe(claim)
    expect(read.drafts.length).toBeGreaterThan(0)
  })

  test('reads the drafts as a list without --json', async () => {
    const { code, out } = await run(file('a.txt', REPORT))
    expect(code).toBe(0)
    expect(out[0]).toBe('Talks adjourn without a deal')
    expect(out.join('\n')).toContain('“We left on Sunday,”')
  })

  test('gets a line for each article of a folder, and the names of those that cannot be read', async () => {
    mkdirSync(join(folder, 'cuttings/old'), { recursive: true })
    file('cuttings/a.txt', REPORT)
    file(
      'cuttings/b.html',
      '<html><body><p>The army said on Sunday that it had left the town.</p></body></html>',
    )
    file('cuttings/c.txt', '')
    file('cuttings/notes.xlsx', 'PK')
    file(
      'cuttings/old/d.xml',
      '<rss version="2.0"><channel><item><title>One</title><description>He said.</description></item><item><title>Two</title><description>He said.</description></item></channel></rss>',
    )
    const { code, out, err } = await run(join(folder, 'cuttings'), '--json')
    expect(code).toBe(2)
    expect(out.map((line) => JSON.parse(line).source.title)).toEqual([
      'Talks adjourn without a deal',
      null,
      'One',
      'Two',
    ])
    expect(err.map((line) => JSON.parse(line))).toMatchObject([
      { code: 'article-empty', input: join(folder, 'cuttings/c.txt') },
    ])
  })
})

describe('refused with exit code 2 and the reason', () => {
  test.each([
    ['a file that is not there', ['nowhere.txt'], 'article-missing'],
    ['a date that is none', ['a.txt', '--published', 'yesterday'], 'date-bad'],
    ['a day that the calendar does not have', ['a.txt', '--published', '2025-02-30'], 'date-bad'],
    ['a language that is none', ['a.txt', '--language', '!!'], 'language-bad'],
  ])('%s', async (_, argv, problem) => {
    const { code, out, err } = await run(...argv, '--json')
    expect({ code, out }).toEqual({ code: 2, out: [] })
    expect(JSON.parse(err[0]!)).toMatchObject({ code: problem })
  })

  test('nothing to read, or an unknown option', async () => {
    expect((await run()).code).toBe(2)
    expect((await run('a.txt', '--what')).code).toBe(2)
  })

  test('in Urdu at a terminal that speaks it', async () => {
    const failed = await promisify(execFile)(process.execPath, [MAIN, 'read', 'nowhere.txt'], {
      env: { ...process.env, LC_ALL: 'ur_PK.UTF-8' },
    }).catch((error: { code: number; stderr: string }) => error)
    expect(failed).toMatchObject({ code: 2, stderr: expect.stringContaining('کوئی فائل نہیں') })
  })
})

describe('in a pipe', () => {
  const start = (...argv: string[]) => spawn(process.execPath, [MAIN, 'read', ...argv], { stdio: 'pipe' })
  const ended = (child: ReturnType<typeof start>) =>
    new Promise<{ code: number | null; out: string }>((resolve) => {
      let out = ''
      child.stdout.on('data', (chunk) => {
        out += chunk
      })
      child.on('close', (code) => resolve({ code, out }))
    })

  test('standard input is read, and a PDF beside it', async () => {
    const child = start('-', '--json')
    const done = ended(child)
    child.stdin.end(REPORT)
    const { code, out } = await done
    expect(code).toBe(0)
    expect(JSON.parse(out).source.dateline).toBe('KABUL')
  })

  test('Ctrl-C stops a long run after the article at hand, with whole lines', async () => {
    mkdirSync(join(folder, 'many'), { recursive: true })
    for (let n = 0; n < 3000; n++) file(`many/${n}.txt`, REPORT.repeat(5))
    const child = start(join(folder, 'many'), '--json')
    child.stdout.once('data', () => child.kill('SIGINT'))
    const { code, out } = await ended(child)
    expect(code).toBe(130)
    const lines = out.trimEnd().split('\n')
    expect(lines.length).toBeLessThan(3000)
    for (const line of lines) expect(() => JSON.parse(line)).not.toThrow()
  })
})
