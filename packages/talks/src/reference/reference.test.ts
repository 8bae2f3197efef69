import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { TABLE_NAMES } from '../file/tables.ts'
import { KINDS } from '../kinds/index.ts'
import { LINK_STATES, REASONS } from '../reasons.ts'
import { actsPage } from './acts.ts'
import { processFilePage } from './process-file.ts'

const doc = (name: string) => readFileSync(join(import.meta.dirname, '../../../../docs', name), 'utf8')

describe('the reference pages are true', () => {
  test('docs/acts.md is what the registry says (else run scripts/reference.ts)', () => {
    expect(doc('acts.md')).toBe(actsPage())
  })
  test('docs/process-file.md is what the tables are (else run scripts/reference.ts)', () => {
    expect(doc('process-file.md')).toBe(processFilePage())
  })
  test.each(KINDS.map(({ name }) => name))('%s is documented', (name) => {
    expect(doc('acts.md')).toContain(`### ${name}\n`)
  })
  test('every table is documented', () => {
    for (const name of TABLE_NAMES) expect(doc('process-file.md')).toContain(`## ${name}\n`)
  })
  test('every reason and every state of a link is explained in docs/verdicts.md', () => {
    for (const code of [...Object.keys(REASONS), ...Object.keys(LINK_STATES)]) {
      expect(doc('verdicts.md')).toContain(`\`${code}\``)
    }
  })
})
