// Runs every check and test, then closes on one plain line that any reader of the log can count.
import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const report = join(tmpdir(), `parley-tests-${process.pid}.json`)
const run = (command, args) => spawnSync(command, args, { stdio: 'inherit' }).status ?? 1

let passed = 0
let failed = 0
const count = (ok) => (ok ? passed++ : failed++)

count(run('tsc', ['--noEmit']) === 0)
count(run('biome', ['check', '.']) === 0)
const status = run('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`])
let skipped = 0
try {
  const results = JSON.parse(readFileSync(report, 'utf8'))
  passed += results.numPassedTests
  // A file that could not be loaded fails as a whole and has no tests to count.
  const unloaded = results.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((each) => each.status === 'failed'),
  ).length
  failed += results.numFailedTests + unloaded
  skipped = results.numPendingTests
  if (status !== 0 && failed === 0) failed++
} catch {
  failed++
}
rmSync(report, { force: true })
console.log(`${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`)
process.exit(failed === 0 ? 0 : 1)
