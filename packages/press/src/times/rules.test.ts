import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { PLACE_RULES } from '../places/tables.ts'
import { TIME_RULES } from './said.ts'

const documented = readFileSync(new URL('../../../../docs/press.md', import.meta.url), 'utf8')

describe('docs/press.md', () => {
  test.each([...Object.keys(TIME_RULES), ...Object.keys(PLACE_RULES)])('explains %s', (rule) => {
    expect(documented).toContain(`\`${rule}\``)
  })
})
