// Writes docs/state.schema.json. Run it after a kind or answer changes; a test says when it was forgotten.
import { writeFileSync } from 'node:fs'
import { stateSchemaDocument } from './schema.ts'

const file = new URL('../../../../docs/state.schema.json', import.meta.url)
writeFileSync(file, `${JSON.stringify(stateSchemaDocument(), null, 2)}\n`)
