// Writes docs/press.schema.json. Run it after the form of a draft changes; a test says when it was forgotten.
import { writeFileSync } from 'node:fs'
import { ReadArticle } from './draft.ts'

const document = { $schema: 'https://json-schema.org/draft/2020-12/schema', ...ReadArticle }
const file = new URL('../../../docs/press.schema.json', import.meta.url)
writeFileSync(file, `${JSON.stringify(document, null, 2)}\n`)
