import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { draftArticle } from './draft-article.ts'
import { readFile } from './reading/read-file.ts'
import { schemaDocument } from './schema.ts'

const documented = JSON.parse(
  readFileSync(new URL('../../../docs/press.schema.json', import.meta.url), 'utf8'),
)
const valid = new Ajv2020({ strict: false }).compile(documented)

describe('docs/press.schema.json', () => {
  it('is what a draft is (else run packages/press/src/write-schema.ts)', () => {
    expect(documented).toEqual(schemaDocument())
  })

  it.each([
    [
      'an article with quotations, times and places',
      'Talks adjourn\nBy A. Roy\nKABUL: “We left Kabul on Sunday,” the minister said.\nThe army denied that it had shelled the town.',
    ],
    ['one in Urdu', 'مذاکرات جاری\nکابل: ترجمان نے کہا کہ مذاکرات اتوار کو بھی جاری رہے۔'],
    ['one that says nothing', 'Talks'],
  ])('holds for %s', async (_, text) => {
    const read = await readFile(Buffer.from(text), { published: '2025-10-27' })
    if (!read.ok) throw new Error(read.problem.code)
    valid(draftArticle(read.value[0]!))
    expect(valid.errors ?? []).toEqual([])
  })

  it('refuses a draft without its span', () => {
    expect(valid({ text: '', source: {}, drafts: [{}] })).toBe(false)
  })
})
