// The JavaScript that a browser fetches before the map opens: the entry, what it imports, and the Overview page.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { report } from './result.ts'

const dist = join(import.meta.dirname, '../packages/web/dist')
const html = readFileSync(join(dist, 'index.html'), 'utf8')
const fetched = new Set<string>()
const fetchWithImports = (file: string): void => {
  if (fetched.has(file)) return
  fetched.add(file)
  const source = readFileSync(join(dist, 'assets', file), 'utf8')
  for (const [, name] of source.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g))
    fetchWithImports(name!)
}
for (const [, file] of html.matchAll(/(?:src|href)="\/assets\/([^"]+\.js)"/g)) fetchWithImports(file!)
const overview = readdirSync(join(dist, 'assets')).filter((name) => /^overview-.*\.js$/i.test(name))
for (const file of overview) fetchWithImports(file)
const bytes = [...fetched].reduce(
  (sum, file) => sum + gzipSync(readFileSync(join(dist, 'assets', file)), { level: 9 }).length,
  0,
)
report({
  name: 'JavaScript of the first load',
  value: bytes / 1024,
  unit: 'KB gzipped',
  bound: { atMost: 250 },
  note: `${fetched.size} files${overview.length === 0 ? ', Overview not found among them' : ''}`,
})
