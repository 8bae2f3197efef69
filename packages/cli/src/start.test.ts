import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'

const MAIN = fileURLToPath(new URL('./main.ts', import.meta.url))
let data: string
beforeAll(() => {
  data = mkdtempSync(join(tmpdir(), 'parley-start-'))
})
afterAll(() => rmSync(data, { recursive: true, force: true }))

const start = async () => {
  const args = [MAIN, 'start', '--port', '0', '--data', data, '--no-open', '--no-demonstrations']
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  for await (const line of createInterface(child.stdout)) return { child, ended, line }
  throw new Error('it ended before it was ready')
}

test.each(['SIGINT', 'SIGTERM'] as const)(
  'says when it is ready, answers, and ends cleanly on %s',
  async (signal) => {
    const { child, ended, line } = await start()
    expect(line).toMatch(/^Parley is ready at http:\/\/127\.0\.0\.1:\d+$/)
    const health = await fetch(`${line.slice('Parley is ready at '.length)}/api/health`)
    expect(health.status).toBe(200)
    child.kill(signal)
    expect(await ended).toBe(0)
  },
)
