// Writes the reference pages that are made from the registry: `npx node scripts/reference.ts`.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { actsPage } from '../packages/talks/src/reference/acts.ts'
import { processFilePage } from '../packages/talks/src/reference/process-file.ts'

const docs = join(import.meta.dirname, '../docs')
writeFileSync(join(docs, 'acts.md'), actsPage())
writeFileSync(join(docs, 'process-file.md'), processFilePage())
