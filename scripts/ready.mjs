// Runs before `npm start`, `npm test` and `npm run bench`, on whatever Node npm was started with:
// installs the locked dependencies and builds the pages, each only when it is out of date.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
process.chdir(root)

const digest = (files) => {
  const hash = createHash('sha256')
  for (const file of files) hash.update(file).update(readFileSync(file))
  return hash.digest('hex')
}

const filesUnder = (folder) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.name !== 'node_modules' && entry.name !== 'dist')
    .flatMap((entry) =>
      entry.isDirectory() ? filesUnder(join(folder, entry.name)) : [join(folder, entry.name)],
    )
    .sort()

/** Does `work` unless its inputs are the same as when it last succeeded. */
const once = (stamp, inputs, work) => {
  const now = digest(inputs)
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return
  work()
  mkdirSync(join(stamp, '..'), { recursive: true })
  writeFileSync(stamp, now)
}

const manifests = ['package-lock.json', 'package.json']
once('node_modules/.parley-installed', manifests, () => {
  console.error('Installing dependencies (first time only) …')
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { stdio: ['ignore', 2, 2] })
})
once(
  'packages/web/dist/.parley-built',
  [...manifests, ...filesUnder('packages/web'), ...filesUnder('packages/talks/src')],
  () => {
    console.error('Building the pages (first time only) …')
    execFileSync(
      'npm',
      ['run', 'build', '--silent', '--workspace', 'packages/web', '--', '--logLevel', 'error'],
      { stdio: ['ignore', 2, 2] },
    )
  },
)
