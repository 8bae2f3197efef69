import { describe, expect, it } from 'vitest'
import { Attribution, Basis, Grade } from '../act.ts'
import { ROLES } from '../capacities.ts'
import { GROUPS } from '../kinds/define.ts'
import { ELEMENTS, ITEM_KINDS } from '../kinds/fields.ts'
import { KINDS } from '../kinds/index.ts'
import { PROBLEMS, WARNINGS } from '../problems.ts'
import { LINK_STATES, REASONS } from '../reasons.ts'
import { CATALOGUES, type Words, wordsAt } from './catalogues.ts'
import { fieldKey, VOCABULARY_OF } from './keys.ts'

interface Schema {
  type?: string
  enum?: readonly string[]
  anyOf?: Schema[]
  items?: Schema
  properties?: Record<string, Schema>
  patternProperties?: unknown
}

/** Bodies are walked down to texts, moments and files, which have forms of their own. */
const isWhole = (schema: Schema) =>
  'patternProperties' in schema ||
  'words' in (schema.properties ?? {}) ||
  'sealed' in (schema.properties ?? {})

function walk(schema: Schema, path: string, visit: (path: string, schema: Schema) => void): void {
  if (path) visit(path, schema)
  if (isWhole(schema) || schema.anyOf) return
  if (schema.items) {
    if (schema.items.properties && !isWhole(schema.items))
      for (const [key, inner] of Object.entries(schema.items.properties)) walk(inner, `${path}.${key}`, visit)
    else if (schema.items.enum) visit(path, schema.items)
  }
  for (const [key, inner] of Object.entries(schema.properties ?? {}))
    walk(inner, path ? `${path}.${key}` : key, visit)
}

const fields: { kind: string; path: string; schema: Schema }[] = []
for (const kind of KINDS)
  walk(kind.body as Schema, '', (path, schema) => fields.push({ kind: kind.name, path, schema }))

const leaves = (words: Words, at = ''): [string, string][] =>
  Object.entries(words).flatMap(([key, inner]) =>
    typeof inner === 'string' ? [[at + key, inner] as [string, string]] : leaves(inner, `${at}${key}.`),
  )
const namespaces = ['kinds', 'fields', 'vocabulary', 'sentences', 'reasons', 'problems', 'input'] as const
const languages = Object.keys(CATALOGUES)

describe.each(languages)('the catalogue of %s', (language) => {
  const catalogue = CATALOGUES[language]!

  it('names every kind, its verb and its button, and no kind that the registry lacks', () => {
    const named = new Set(leaves(catalogue.kinds).map(([path]) => path))
    const wanted = KINDS.flatMap(({ name }) =>
      ['name', 'verb', 'button', 'help'].map((part) => `${name}.${part}`),
    )
    expect([...named].sort()).toEqual(wanted.sort())
  })

  it('labels every field of every kind', () => {
    for (const { kind, path } of fields) {
      const key = fieldKey(kind, path)
      expect([
        kind,
        path,
        key && wordsAt(catalogue, `${key}.label`),
        key && wordsAt(catalogue, `${key}.help`),
      ]).toEqual([kind, path, expect.any(String), expect.any(String)])
    }
  })

  it('labels no field that the registry lacks', () => {
    const used = new Set(fields.map(({ kind, path }) => fieldKey(kind, path)!.replace('fields:', '')))
    const other = leaves(catalogue.fields)
      .map(([path]) => path.replace(/\.(label|help)$/, ''))
      .filter((path) => !used.has(path) && !path.startsWith('when.') && !path.startsWith('envelope.'))
    expect(other).toEqual([])
  })

  it('has words for every value of every enumeration, and for none besides', () => {
    const wanted: Record<string, Set<string>> = {}
    const want = (vocabulary: string, values: readonly string[]) => {
      wanted[vocabulary] ??= new Set()
      for (const value of values) wanted[vocabulary].add(value)
    }
    for (const { kind, path, schema } of fields) {
      if (!schema.enum) continue
      const vocabulary = VOCABULARY_OF[kind]?.[path]
      expect([kind, path, vocabulary]).toEqual([kind, path, expect.any(String)])
      want(vocabulary!, schema.enum)
    }
    const { voice, terms, speech } = Attribution.properties
    want('voice', (voice as Schema).enum!)
    want('terms', (terms as Schema).enum!)
    want('speech', (speech as Schema).enum!)
    want('basis', (Basis as Schema).enum!)
    want('reliability', (Grade.properties.reliability as Schema).enum!)
    want('credibility', (Grade.properties.credibility as Schema).enum!)
    want('capacity', ROLES)
    want('group', GROUPS)
    want('element', ELEMENTS)
    want('item', Object.keys(ITEM_KINDS))
    want('compliance', ['0', '1', '2', '3'])
    const ours = ['effect', 'state', 'awaited', 'receipt', 'mandate-state', 'assurance-state', 'lane', 'word']
    for (const [vocabulary, values] of Object.entries(wanted))
      expect([vocabulary, Object.keys(catalogue.vocabulary[vocabulary] ?? {}).sort()]).toEqual([
        vocabulary,
        [...values].sort(),
      ])
    expect(Object.keys(catalogue.vocabulary).sort()).toEqual([...Object.keys(wanted), ...ours].sort())
  })

  it('has a sentence for every kind, whose gaps the kind always fills', () => {
    for (const kind of KINDS) {
      const sentence = wordsAt(catalogue, `sentences:${kind.sentence.key}`)
      expect([kind.name, sentence]).toEqual([kind.name, expect.any(String)])
      const required = new Set([...((kind.body as { required?: string[] }).required ?? []), 'actor', 'told'])
      for (const gap of gapsOf(sentence!))
        expect([kind.name, gap, required.has(gap)]).toEqual([kind.name, gap, true])
    }
  })

  it('gives every reason of the rules, and none besides', () => {
    const links = Object.keys(LINK_STATES).map((state) => `link.${state}`)
    expect(
      leaves(catalogue.reasons)
        .map(([path]) => path)
        .sort(),
    ).toEqual([...Object.keys(REASONS), ...links].sort())
  })

  it('names every problem of input with its remedy, and none besides', () => {
    const remedies = new Set(Object.values(PROBLEMS))
    expect(
      leaves(catalogue.input)
        .map(([path]) => path)
        .sort(),
    ).toEqual(
      [
        ...Object.keys(PROBLEMS).map((code) => `problem.${code}`),
        ...[...remedies].map((code) => `remedy.${code}`),
        ...Object.keys(WARNINGS).map((code) => `warning.${code}`),
      ].sort(),
    )
  })

  it('nests only words that exist', () => {
    for (const namespace of namespaces)
      for (const [path, words] of leaves(catalogue[namespace]))
        for (const [, inner] of words.matchAll(/\$t\(([^()]+)\)/g)) {
          const start = inner!.split('{{')[0]!.replace(/[.:]$/, '')
          const group = start.includes('.') || start.includes(':') ? start : `${start}:`
          const [space, rest] = group.split(':') as [keyof typeof catalogue, string]
          expect([path, space, rest, catalogue[space]?.[rest.split('.')[0]!]]).toEqual([
            path,
            space,
            rest,
            expect.anything(),
          ])
        }
  })
})

const gapsOf = (words: string) => [...words.matchAll(/\{\{(\w+)\}\}/g)].map(([, gap]) => gap!)
const sorted = (list: Iterable<string>) => [...new Set(list)].sort()

describe.each(languages.filter((language) => language !== 'en'))('%s beside English', (language) => {
  it.each(namespaces)('has the same entries in %s', (namespace) => {
    const paths = (of: string) => leaves(CATALOGUES[of]![namespace]).map(([path]) => path)
    expect(paths(language)).toEqual(paths('en'))
  })

  it.each(namespaces)('has the same gaps in %s', (namespace) => {
    for (const [path, english] of leaves(CATALOGUES.en![namespace])) {
      // An attribution may stand before or after the sentence: the pair has the same gaps.
      const pair = /^told\..*-(before|after)$/.test(path)
      const other = wordsAt(CATALOGUES[language]!, `${namespace}:${path}`)!
      if (!pair) expect([path, sorted(gapsOf(other))]).toEqual([path, sorted(gapsOf(english))])
    }
    const told = (of: string) =>
      leaves(CATALOGUES[of]!.sentences)
        .filter(([path]) => path.startsWith('told.'))
        .map(([path, words]) => [path.replace(/-(before|after)$/, ''), gapsOf(words)] as const)
        .flatMap(([name, gaps]) => gaps.map((gap) => `${name} ${gap}`))
    expect(sorted(told(language))).toEqual(sorted(told('en')))
  })

  it('is in its own script, but for names that have no other', () => {
    for (const namespace of namespaces)
      for (const [path, words] of leaves(CATALOGUES[language]![namespace])) {
        const bare = words.replace(/\$t\([^()]*\)|\{\{\w+\}\}|`[^`]*`|--[\w-]+ \w+/g, '')
        if (/\p{L}/u.test(bare))
          expect([path, /\p{Script=Arabic}/u.test(bare) || bare === 'SHA-256']).toEqual([path, true])
      }
  })
})
