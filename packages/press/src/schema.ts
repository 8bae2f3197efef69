// The published JSON schema of what `parley read --json` prints.
import { ReadArticle } from './draft.ts'

/** docs/press.schema.json, as JSON Schema 2020-12. */
export const schemaDocument = (): object => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  ...JSON.parse(JSON.stringify(ReadArticle)),
})
