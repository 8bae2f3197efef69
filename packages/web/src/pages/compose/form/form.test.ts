import { describe, expect, it } from 'vitest'
import { type Schema, shapeOf, splitFields } from './field.ts'
import { usualValues, withLanguages } from './usual.ts'
import { bodyOf, missingIn } from './values.ts'

const text: Schema = { type: 'object', patternProperties: { '^[a-z]{2,3}(': { type: 'string' } } }
const organisation: Schema = { type: 'string', pattern: '^[0-9a-f]{64}$', 'x-ref': ['organisation'] }
const when: Schema = { type: 'object', properties: { from: {}, to: {}, zone: {}, within: {}, words: text } }
const paper: Schema = {
  type: 'object',
  required: ['title', 'form', 'to', 'textPublic', 'languages'],
  properties: {
    title: text,
    form: { enum: ['demand', 'response'] },
    to: { type: 'array', items: organisation },
    textPublic: { type: 'boolean' },
    languages: { type: 'array', items: { type: 'string', pattern: '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$' } },
    text: { anyOf: [text, { type: 'object', properties: { $enclosed: {} } }], 'x-erasable': true },
    version: { type: 'integer', minimum: 1 },
    elements: { type: 'object', properties: { who: text, what: text } },
    files: { type: 'array', items: { type: 'object', properties: { sealed: {}, passphrase: {} } } },
    cover: { type: 'array', items: {} },
  },
}
const fields = (schema: Schema) => splitFields(schema, []).more

describe('a form made from a schema', () => {
  it.each([
    [text, 'text'],
    [paper.properties?.text, 'text'],
    [organisation, 'ref'],
    [paper.properties?.to, 'refs'],
    [paper.properties?.form, 'choice'],
    [paper.properties?.textPublic, 'yes-no'],
    [paper.properties?.languages, 'languages'],
    [paper.properties?.version, 'number'],
    [paper.properties?.files, 'files'],
    [when, 'when'],
    [{ type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' } as Schema, 'date'],
    [{ type: 'array', items: text } as Schema, 'list'],
  ])('reads %j as the right kind of field', (schema, type) => {
    expect(shapeOf(schema as Schema).type).toBe(type)
  })
  it('puts the fields that matter first, at most six, and loses none', () => {
    const { first, more } = splitFields(paper, ['title', 'to', 'text', 'gone', 'form'])
    expect(first.map((field) => field.name)).toEqual(['title', 'to', 'text', 'form'])
    expect(more).toHaveLength(6)
    expect(splitFields(paper, Object.keys(paper.properties ?? {})).first).toHaveLength(6)
  })
})

describe('an act made from a form', () => {
  it('leaves out what nobody entered, and says no where yes was not said', () => {
    const body = bodyOf(
      { title: { en: ' Demands ', ur: ' ' }, to: [], elements: { who: { en: '' } }, version: null },
      fields(paper),
    )
    expect(body).toEqual({ title: { en: 'Demands' }, textPublic: false, languages: [] })
  })
  it('names what is required and missing, inside groups as well', () => {
    expect(missingIn({ title: { en: '  ' } }, fields(paper))).toEqual(['title', 'form', 'to'])
    const losses: Schema = {
      properties: {
        losses: { type: 'object', required: ['state'], properties: { state: { enum: ['none'] } } },
      },
      required: ['losses'],
    }
    expect(missingIn({}, fields(losses))).toEqual(['losses/state'])
  })
  it('can leave all eight elements open', () => {
    const undertaking: Schema = {
      required: ['elements'],
      properties: { elements: { type: 'object', properties: { who: text, what: text } } },
    }
    expect(missingIn({}, fields(undertaking))).toEqual([])
    expect(bodyOf({}, fields(undertaking))).toEqual({ elements: {} })
  })
  it('keeps a claimed time as exactly as it was stated', () => {
    const schema: Schema = { properties: { when } }
    expect(bodyOf({ when: { from: '', zone: 'Asia/Kabul', within: false } }, fields(schema))).toEqual({})
    expect(
      bodyOf(
        { when: { from: '2025-10-26', to: '', zone: 'Europe/Istanbul', words: { en: 'after midday' } } },
        fields(schema),
      ),
    ).toEqual({ when: { from: '2025-10-26', zone: 'Europe/Istanbul', words: { en: 'after midday' } } })
  })
})

describe('what nobody said', () => {
  const choice = (name: string, options: string[]) => ({
    name,
    required: true,
    shape: { type: 'choice' as const, options },
  })
  it('is not stated, or the least that can be said', () => {
    const more = [
      choice('mechanism', ['agreed', 'not-agreed', 'not-stated']),
      choice('verification', ['none-reported']),
    ]
    expect(usualValues('ceasefire.declare', more)).toEqual({
      mechanism: 'not-stated',
      verification: 'none-reported',
    })
  })
  it('makes a paper one of the languages in which it is written', () => {
    expect(
      withLanguages({ title: { en: 'A' }, text: { en: 'A', ur: 'ا' }, languages: [] }, fields(paper)),
    ).toMatchObject({
      languages: ['en', 'ur'],
    })
    expect(withLanguages({ title: { en: 'A' }, languages: ['ps'] }, fields(paper)).languages).toEqual(['ps'])
  })
})
