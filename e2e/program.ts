// The real program on a free port with a data folder of its own, as `npm start` runs it.
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '..')
/** Building both demonstrations takes a while on a slow machine. */
const READY_MS = 100_000
const ENDED_MS = 10_000

export interface Program {
  /** `http://127.0.0.1:40123` */
  address: string
  data: string
  /** Interrupts it, waits until it has ended, removes its folder; gives its exit code. */
  stop(): Promise<number | null>
}

/** Starts Parley with further options. Throws with the program's own words where it does not become ready. */
export const startProgram = async (...options: string[]): Promise<Program> => {
  if (!existsSync(join(ROOT, 'packages/web/dist/index.html'))) {
    throw new Error('the pages are not built: npm test builds them first')
  }
  const data = mkdtempSync(join(tmpdir(), 'parley-e2e-'))
  const main = join(ROOT, 'packages/cli/src/main.ts')
  const args = ['start', '--port', '0', '--data', data, '--no-open', ...options]
  const child = spawn(process.execPath, [main, ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  let said = ''
  const address = await new Promise<string>((resolve, reject) => {
    const giveUp = setTimeout(() => reject(new Error(`not ready in time:\n${said}`)), READY_MS)
    const hear = (chunk: Buffer) => {
      said += chunk
      const ready = /^Parley is ready at (\S+)$/m.exec(said)
      if (!ready) return
      clearTimeout(giveUp)
      resolve(ready[1] as string)
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    ended.then((code) => reject(new Error(`ended with ${code} before it was ready:\n${said}`)))
  })
  return {
    address,
    data,
    stop: async () => {
      child.kill('SIGINT')
      const giveUp = setTimeout(() => child.kill('SIGKILL'), ENDED_MS)
      const code = await ended
      clearTimeout(giveUp)
      rmSync(data, { recursive: true, force: true })
      return code
    },
  }
}
