import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, it } from 'vitest'
import { exercise, istanbul } from '../../../../processes/index.ts'
import { scripted } from '../staging/scripted.ts'
import { LISTS } from './arrangement.ts'
import type { Item } from './item.ts'
import { stateSchemaDocument } from './schema.ts'
import { type State, stateOf } from './state.ts'

const reader = { seat: 'observer', language: 'en', now: '2025-10-28T12:00:00Z' }
const documented = JSON.parse(
  readFileSync(new URL('../../../../docs/state.schema.json', import.meta.url), 'utf8'),
) as Record<string, unknown>
const valid = new Ajv2020({ strict: false, allErrors: false }).compile(documented)
const stated = new Map(
  [istanbul, exercise].map((script) => [script.slug, stateOf(scripted(script).db, reader)]),
)
const state = stated.get('istanbul')!

/** Every item at any depth. */
function itemsIn(value: unknown): Item[] {
  if (value === null || typeof value !== 'object') return []
  if (Array.isArray(value)) return value.flatMap(itemsIn)
  const inner = Object.values(value).flatMap(itemsIn)
  return 'basis' in value && 'entry' in value ? [value as Item, ...inner] : inner
}

it('is documented: docs/state.schema.json is what the registry gives (else run state/write-schema.ts)', () => {
  expect(documented).toEqual(stateSchemaDocument())
})

it.each([...stated.keys()])('of %s keeps to its document', (slug) => {
  const fits = valid(stated.get(slug))
  expect(valid.errors ?? []).toEqual([])
  expect(fits).toBe(true)
})

it('has its keys in the promised order of names, and none besides', () => {
  const keys: (keyof State)[] = ['process', ...LISTS, 'rooms', 'awaited', 'register']
  expect(Object.keys(state).sort()).toEqual([...keys].sort())
})

it('never prints what opens a file', () => {
  for (const printed of stated.values()) expect(JSON.stringify(printed)).not.toContain('passphrase')
})

it('finds every one of the thirty facts by its tag, reported and with its source', () => {
  const items = itemsIn(state)
  for (let n = 1; n <= 30; n++) {
    const fact = `F${String(n).padStart(2, '0')}`
    const tagged = items.filter(({ tags }) => tags.includes(fact))
    expect([fact, tagged.length > 0]).toEqual([fact, true])
    const sourced = tagged.some(({ basis, sources }) => basis === 'reported' && sources.length > 0)
    expect([fact, sourced]).toEqual([fact, true])
  }
})

it('holds every act of the file exactly once, or counts it as refused', () => {
  for (const [slug, { rooms, awaited, ...rest }] of stated) {
    const once = new Set(itemsIn(rest).map(({ entry }) => entry))
    const described = new Set(rooms.filter(({ kind }) => kind === 'room.describe').map(({ entry }) => entry))
    const { acts, refused, unjudged } = rest.register
    expect([slug, once.size + described.size]).toEqual([slug, acts - refused - unjudged])
    expect(awaited.length).toBeGreaterThan(0)
  }
})

it('gives names beside ids, and says what was answered', () => {
  const paper = state.papers.find(({ form }) => form === 'counter-response')!
  expect(paper).toMatchObject({
    unanswered: true,
    to: [{ name: { en: 'Afghanistan' } }],
    inReplyTo: { name: {} },
  })
  expect(state.assurances.map(({ state, wording }) => [state, wording])).toEqual([
    ['declined', 'refused'],
    ['declined', 'reluctant'],
  ])
  expect(state.awaited.some(({ kind }) => kind.startsWith('assurance'))).toBe(false)
  expect(state.offers[0]).toMatchObject({ answers: [{ answer: 'reject' }] })
  expect(state.incidents.map(({ losses }) => losses)).toEqual([
    { state: 'not-stated' },
    { state: 'not-stated' },
    { state: 'no-official-word' },
  ])
})
