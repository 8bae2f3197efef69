import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { TABLE_NAMES } from '../file/tables.ts'
import { fullBody } from '../reference/fields.ts'
import { GOVERNING_ITEMS, ITEM_KINDS, type ItemType } from './fields.ts'
import { KINDS, kindNamed } from './index.ts'
import { marksIn } from './marks.ts'

const item = {
  place: 1,
  id: 'x',
  room: 'y',
  side: null,
  voice: null,
  voiceSide: null,
  opened: null,
}

describe('every kind is complete', () => {
  test('each has a file of its own in the folder of its group', () => {
    const files = readdirSync(import.meta.dirname, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .flatMap(({ name }) => readdirSync(join(import.meta.dirname, name)).map((file) => `${name}/${file}`))
    const expected = KINDS.map(({ group, name }) => `${group}/${name.replace('.', '-')}.ts`)
    expect(files.sort()).toEqual(expected.sort())
  })

  test.each(KINDS.map((kind) => [kind.name, kind] as const))('%s', (name, kind) => {
    const fields = Object.keys(kind.body.properties)
    expect(kindNamed(name)).toBe(kind)
    expect(kind.form.length).toBeLessThanOrEqual(6)
    expect(fields).toEqual(expect.arrayContaining([...kind.form, ...kind.says]))
    expect([...kind.fields].sort()).toEqual([...fields].sort())
    expect(kind.may.direct).not.toContain('public')
    for (const { schema } of marksIn(kind.body, 'x-ref')) {
      for (const type of schema['x-ref'] as ItemType[]) expect(ITEM_KINDS).toHaveProperty(type)
    }
    const rows = kind.changes(item, fullBody(kind.body) as never)
    expect(rows.length).toBeGreaterThan(0)
    for (const { table } of rows) expect(TABLE_NAMES).toContain(table)
  })

  test('what rules read is introduced in the governing room alone', () => {
    for (const type of GOVERNING_ITEMS) {
      for (const name of ITEM_KINDS[type]) expect(kindNamed(name)?.rooms).toBe('governing')
    }
  })
})
