// Writes the vector files anew: npx node packages/record/vectors/write.ts
import { writeFileSync } from 'node:fs'
import { makeVectors } from '../src/rehearsal/vectors.ts'

for (const [name, value] of Object.entries(await makeVectors()))
  writeFileSync(new URL(`${name}.json`, import.meta.url), `${JSON.stringify(value, null, 2)}\n`)
