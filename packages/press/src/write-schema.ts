// Writes docs/press.schema.json. Run it after the form of a draft changes; a test says when it was forgotten.
import { writeFileSync } from 'node:fs'
import { schemaDocument } from './schema.ts'

const file = new URL('../../../docs/press.schema.json', import.meta.url)
writeFileSync(file, `${JSON.stringify(schemaDocument(), null, 2)}\n`)
