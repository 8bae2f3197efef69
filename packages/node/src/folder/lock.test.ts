import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { isSlug, layout, processesIn } from './layout.ts'
import { takeLock } from './lock.ts'

let data: string
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'parley-lock-'))
})
afterEach(() => rmSync(data, { recursive: true, force: true }))

/** Another process that takes the lock and waits to be killed. */
const otherWriter = async () => {
  const script = `
    import { takeLock } from ${JSON.stringify(import.meta.resolve('./lock.ts'))}
    import { layout } from ${JSON.stringify(import.meta.resolve('./layout.ts'))}
    const taken = takeLock(layout(${JSON.stringify(data)}))
    console.log(taken.ok)
    setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--input-type=module-typescript', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [said] = await once(child.stdout, 'data')
  expect(String(said).trim()).toBe('true')
  return child
}

test('a second writer is refused and told who the first one is', async () => {
  const first = await otherWriter()
  const refused = takeLock(layout(data))
  expect(refused).toMatchObject({
    ok: false,
    problem: { code: 'folder-locked', fields: { pid: String(first.pid) } },
  })
  first.kill('SIGKILL')
  await once(first, 'exit')
})

test('a writer that was killed leaves no lock behind', async () => {
  const first = await otherWriter()
  first.kill('SIGKILL')
  await once(first, 'exit')
  const taken = takeLock(layout(data))
  expect(taken.ok).toBe(true)
  if (taken.ok) taken.value.release()
})

test('a name that climbs out of the folder is no name of a process or seat', () => {
  for (const name of ['..', 'a/b', 'A', '', '-a', 'a-', 'con.txt', 'a'.repeat(41)])
    expect(isSlug(name)).toBe(false)
  expect(isSlug('istanbul-2025')).toBe(true)
})

test('a folder that is not there holds no process', () => {
  expect(processesIn(layout(join(data, 'nowhere')))).toEqual([])
})
