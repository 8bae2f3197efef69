// How fast: one article of a thousand words in a program that runs, and a folder of a thousand articles by `parley read`.
import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { draftArticle, readFile } from '../../packages/press/src/index.ts'
import type { Measured } from '../result.ts'
import { CORPUS } from './read.ts'

const texts = (language: 'en' | 'all') =>
  readdirSync(join(CORPUS, 'open'))
    .filter((file) => file.endsWith('.txt') && (language === 'all' || Number.parseInt(file, 10) < 70))
    .map((file) => join(CORPUS, 'open', file))

/** Whole articles one after the other, cut at the paragraph that passes a thousand words. */
const thousandWords = (): string => {
  const lines: string[] = []
  let words = 0
  for (const file of texts('en'))
    for (const line of readFileSync(file, 'utf8').split('\n')) {
      if (words >= 1000) return lines.join('\n')
      lines.push(line)
      words += line.split(/\s+/).filter(Boolean).length
    }
  throw new Error('the open articles hold fewer than a thousand words')
}

const oneArticle = async (): Promise<Measured> => {
  const bytes = Buffer.from(thousandWords())
  const times: number[] = []
  for (let round = 0; round < 60; round++) {
    const begun = performance.now()
    const read = await readFile(bytes, { name: 'article.txt', published: '2025-10-27' })
    if (!read.ok) throw new Error(read.problem.code)
    draftArticle(read.value[0]!)
    times.push(performance.now() - begun)
  }
  // The first is the start: the language's model and the gazetteer load.
  const warm = times.slice(1).sort((one, other) => one - other)
  return {
    name: 'an article of 1,000 words, after start, p95',
    value: warm[Math.floor(warm.length * 0.95)]!,
    unit: 'ms',
    bound: { atMost: 150 },
    threads: 1,
    note: `median ${warm[Math.floor(warm.length / 2)]!.toFixed(1)} ms, first ${times[0]!.toFixed(0)} ms`,
  }
}

const thousandArticles = async (): Promise<Measured> => {
  const folder = mkdtempSync(join(tmpdir(), 'parley-press-'))
  try {
    const files = texts('all')
    mkdirSync(join(folder, 'articles'))
    for (let n = 0; n < 1000; n++)
      cpSync(files[n % files.length]!, join(folder, 'articles', `${String(n).padStart(4, '0')}.txt`))
    const begun = performance.now()
    const output = await new Promise<string>((resolve, reject) => {
      const child = spawn(
        process.execPath,
        [
          join(import.meta.dirname, '../../packages/cli/src/main.ts'),
          'read',
          join(folder, 'articles'),
          '--json',
        ],
        { stdio: ['ignore', 'pipe', 'ignore'] },
      )
      const pieces: Buffer[] = []
      child.stdout.on('data', (piece: Buffer) => pieces.push(piece))
      child.on('exit', (code) =>
        code === 0 ? resolve(Buffer.concat(pieces).toString()) : reject(new Error(`ended with ${code}`)),
      )
    })
    const seconds = (performance.now() - begun) / 1000
    const lines = output.trim().split('\n')
    if (lines.length !== 1000) throw new Error(`${lines.length} articles came out of 1,000`)
    writeFileSync(join(folder, 'drafts.jsonl'), output)
    return {
      name: '1,000 articles by `parley read`, start included',
      value: seconds,
      unit: 's',
      bound: { atMost: 60 },
      note: `${lines.reduce((sum, line) => sum + JSON.parse(line).drafts.length, 0)} drafts`,
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

export const measureSpeed = async (): Promise<Measured[]> => [await oneArticle(), await thousandArticles()]
