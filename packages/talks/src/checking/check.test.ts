import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { KINDS } from '../kinds/index.ts'
import { fullBody } from '../reference/fields.ts'
import { hex } from '../staging/stage.ts'
import { checkAct } from './check.ts'

const act = (kind: string, body: unknown, more: object = {}) => ({
  kind,
  v: 1,
  actor: { organisation: hex('maral') },
  basis: 'direct',
  body,
  ...more,
})
const problems = (content: unknown) => {
  const checked = checkAct(content)
  return checked.is === 'act' ? [] : checked.problems
}
const offer = { text: { en: 'x' }, to: [hex('sovan')] }

describe('an act that is not as its kind asks is answered with field, value and remedy', () => {
  test('a missing text', () => {
    expect(problems(act('offer.make', { to: [hex('sovan')] }))).toEqual([
      { code: 'missing', field: 'body.text', remedy: 'fill-in' },
    ])
  })
  test('a field that the kind does not have', () => {
    expect(problems(act('offer.make', { ...offer, price: 3 }))).toEqual([
      { code: 'unknown-field', field: 'body.price', value: 3, remedy: 'leave-out' },
    ])
  })
  test('an answer that nobody can give', () => {
    expect(problems(act('offer.answer', { offer: hex('offer'), answer: 'maybe' }))).toMatchObject([
      { code: 'not-one-of', field: 'body.answer', value: 'maybe', remedy: 'choose-from-list' },
    ])
  })
  test('a reference that is a name', () => {
    expect(problems(act('offer.make', { ...offer, to: ['Sovan'] }))).toEqual([
      { code: 'wrong-format', field: 'body.to.0', value: 'Sovan', remedy: 'write-as-asked' },
    ])
  })
  test('the same recipient twice, and none at all', () => {
    const codes = (to: string[]) => problems(act('offer.make', { ...offer, to })).map(({ code }) => code)
    expect(codes([hex('sovan'), hex('sovan')])).toEqual(['repeated'])
    expect(codes([])).toEqual(['too-few'])
  })
  test('a text in no language, in an empty one, or under a prototype’s name', () => {
    const codes = (text: unknown) => problems(act('offer.make', { ...offer, text })).map(({ code }) => code)
    expect(codes({})).toEqual(['empty'])
    expect(codes({ en: '' })).toEqual(['too-short'])
    expect(codes(JSON.parse('{"en": "x", "__proto__": {"a": 1}}'))).toEqual(['unknown-field'])
    expect(codes('plain')).toEqual(['wrong-type'])
  })
  test('a union complains of the branch that comes closest', () => {
    expect(problems(act('offer.make', offer, { actor: { organisation: 'Maral' } }))).toMatchObject([
      { code: 'wrong-format', field: 'actor.organisation' },
    ])
    expect(problems(act('person.add', { name: { en: 7 }, organisation: hex('maral') }))).toMatchObject([
      { code: 'wrong-type', field: 'body.name.en' },
    ])
  })
  test('30 February, and an end before its start', () => {
    expect(problems(act('offer.make', offer, { when: { from: '2026-02-30' } }))).toMatchObject([
      { code: 'no-such-day', field: 'when.from' },
    ])
    const when = { from: '2026-03-02T14:00', to: '2026-03-02T13:00' }
    expect(problems(act('offer.make', offer, { when }))).toMatchObject([
      { code: 'ends-before-start', field: 'when.to' },
    ])
    const source = { outlet: { en: 'Gazette' }, form: 'post', published: '2025-13-01' }
    expect(problems(act('source.cite', source))).toMatchObject([
      { code: 'no-such-day', field: 'body.published' },
    ])
  })
  test('a long wrong value is cut', () => {
    const [found] = problems(act('offer.answer', { offer: 'x'.repeat(5_000), answer: 'accept' }))
    expect(String(found!.value)).toHaveLength(120)
  })
  test('what is no act', () => {
    for (const content of [null, 'act', 3, []]) {
      expect(problems(content)).toMatchObject([{ code: 'not-an-object', remedy: 'send-an-act' }])
    }
    expect(
      problems({})
        .map(({ field }) => field)
        .sort(),
    ).toEqual(['actor', 'basis', 'body', 'kind', 'v'])
  })
  test('an unknown kind is named as such, not as malformed', () => {
    expect(checkAct(act('seance.hold', {}))).toMatchObject({ is: 'unknown', reason: 'kind-unknown' })
  })
})

/** Puts values at random places of an act. */
const damage = (act: object, edits: readonly (readonly [number, unknown])[]) => {
  for (const [at, value] of edits) {
    const places: [Record<string, unknown>, string][] = []
    const walk = (node: unknown) => {
      if (typeof node !== 'object' || node === null) return
      for (const key of Object.keys(node)) {
        places.push([node as Record<string, unknown>, key])
        walk((node as Record<string, unknown>)[key])
      }
    }
    walk(act)
    const [parent, key] = places[at % places.length]!
    parent[key] = value
  }
  return act
}

test('whatever is done to an act, it is either an act still or its problems are named; nothing throws', () => {
  const edits = fc.array(fc.tuple(fc.nat(), fc.jsonValue()), { maxLength: 4 })
  fc.assert(
    fc.property(fc.constantFrom(...KINDS), edits, (kind, list) => {
      const checked = checkAct(damage(act(kind.name, fullBody(kind.body)), list))
      expect(checked.is === 'act' || checked.problems.length > 0).toBe(true)
    }),
    { numRuns: 500 },
  )
})
