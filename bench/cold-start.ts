// From the command to "Parley is ready", with the processes built before.
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { report } from './result.ts'

const data = mkdtempSync(join(tmpdir(), 'parley-cold-start-'))
const main = join(import.meta.dirname, '../packages/cli/src/main.ts')

/** Starts and waits for the line that says so; seconds from the command on. */
const start = (port: number): Promise<{ seconds: number; child: ChildProcess }> =>
  new Promise((resolve, reject) => {
    const begun = performance.now()
    const child = spawn(
      process.execPath,
      [main, 'start', '--port', String(port), '--data', data, '--no-open'],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    )
    let said = ''
    child.stdout!.on('data', (bytes) => {
      said += bytes
      if (said.includes('Parley is ready at')) resolve({ seconds: (performance.now() - begun) / 1000, child })
    })
    child.on('exit', (code) => reject(new Error(`ended with ${code} before it was ready`)))
  })

const stop = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    child.removeAllListeners('exit')
    child.on('exit', () => resolve())
    child.kill('SIGTERM')
  })

const built = await start(7461)
await stop(built.child)
const times: number[] = []
for (let round = 0; round < 3; round++) {
  const { seconds, child } = await start(7461)
  times.push(seconds)
  await stop(child)
}
rmSync(data, { recursive: true })
report({ name: 'first start, processes being built', value: built.seconds, unit: 's' })
report({
  name: 'cold start, processes built',
  value: times.sort((a, b) => a - b)[1]!,
  unit: 's, median of 3',
  bound: { atMost: 3 },
})
