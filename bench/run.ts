// `npm run bench`: every measurement in one run, each in a program of its own; a table; exit code 1 when a bound is missed.
// `npm run bench -- put audit` runs only the measurements that are named.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { isMet, type Measured, measuredIn } from './result.ts'

const folder = mkdtempSync(join(process.env.PARLEY_BENCH ?? tmpdir(), 'parley-bench-'))

/** In this order: each reads what the one before it left. */
const programs: readonly { readonly name: string; readonly args: readonly string[] }[] = [
  { name: 'put', args: ['put.ts', folder] },
  { name: 'copy', args: ['copy.ts', folder] },
  { name: 'audit', args: ['audit.ts', folder, '1'] },
  { name: 'audit', args: ['audit.ts', folder, '2'] },
  { name: 'process-file', args: ['process-file.ts'] },
  { name: 'cold-start', args: ['cold-start.ts'] },
  { name: 'first-load', args: ['first-load.ts'] },
]
const wanted = process.argv.slice(2)

const figure = (value: number): string =>
  value >= 1000 ? Math.round(value).toLocaleString('en') : value.toPrecision(3)
const boundText = ({ bound }: Measured): string => {
  if (bound === undefined) return ''
  return 'atLeast' in bound ? `at least ${bound.atLeast}` : `at most ${bound.atMost}`
}
const line = (cells: readonly string[]): string =>
  [46, 10, 26, 8, 15, 6]
    .map((width, i) => (cells[i] ?? '').padEnd(width))
    .join(' ')
    .trimEnd()

const measured: Measured[] = []
const failed: string[] = []
console.log(`${cpus()[0]?.model}, ${cpus().length} cores, Node ${process.version}\n`)
console.log(line(['measurement', 'figure', 'unit', 'threads', 'bound', '']))
for (const { name, args } of programs) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  const [file, ...rest] = args
  const run = spawnSync(process.execPath, [join(import.meta.dirname, file!), ...rest], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    timeout: 300_000,
    // As the command line does for itself.
    env: { ...process.env, NODE_COMPILE_CACHE: join(import.meta.dirname, '../node_modules/.cache/parley') },
  })
  if (run.status !== 0) failed.push(`${name} ended with ${run.status ?? run.signal}`)
  for (const each of measuredIn(run.stdout)) {
    measured.push(each)
    const threads = each.threads === undefined ? '' : String(each.threads)
    const verdict = each.bound === undefined ? '' : isMet(each) ? 'met' : 'MISSED'
    console.log(line([each.name, figure(each.value), each.unit, threads, boundText(each), verdict]))
    if (each.note !== undefined) console.log(`  (${each.note})`)
  }
}
rmSync(folder, { recursive: true })

const rate = (name: string): number | undefined => measured.find((each) => each.name === name)?.value
const [one, two] = [rate('audit by 1'), rate('audit by 2')]
if (one !== undefined && two !== undefined && two <= one)
  failed.push('an audit by two threads is not faster than by one')
for (const each of measured)
  if (!isMet(each)) failed.push(`${each.name}: ${figure(each.value)} ${each.unit}, asked ${boundText(each)}`)
console.log(
  failed.length === 0
    ? '\nEvery stated bound is met.'
    : `\nMissed:\n${failed.map((each) => `  ${each}\n`).join('')}`,
)
process.exitCode = failed.length === 0 ? 0 : 1
