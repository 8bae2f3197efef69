import { describe, expect, it } from 'vitest'
import type { KindHere, KindsHere } from '../../../../talks/src/answers/pages.ts'
import { actOf, missingOf } from './act.ts'
import { newDraft } from './drafts.ts'

const text = { type: 'object', patternProperties: { '^[a-z]{2,3}(': { type: 'string' } } }
const note: KindHere = {
  kind: 'session.note',
  v: 1,
  group: 'sessions',
  fields: { type: 'object', required: ['text'], properties: { text } },
  form: ['text'],
  bases: ['direct', 'reported'],
  rooms: ['r'],
  needsMandate: false,
}
const self: KindsHere['self'] = { organisation: 'o', person: 'p', capacity: 'secretariat' }
const now = { from: '2026-03-02T09:30', zone: 'Asia/Kabul' }
const draft = { ...newDraft('session.note', { text: { en: 'Noted.' } }), room: 'r' }

describe('one’s own act', () => {
  it('is by the person, for the organisation, and happens when it is signed', () => {
    expect(actOf(draft, note, self, now)).toEqual({
      kind: 'session.note',
      v: 1,
      actor: { person: 'p', for: 'o' },
      basis: 'direct',
      capacity: 'secretariat',
      when: now,
      body: { text: { en: 'Noted.' } },
    })
  })
  it('keeps the time that its writer states', () => {
    const when = { from: '2026-03-01', zone: 'Asia/Kabul' }
    expect(actOf({ ...draft, when }, note, self, now).when).toEqual(when)
  })
  it('that only sets up has no time of its own', () => {
    expect(actOf(draft, { ...note, group: 'setting-up' }, self, now).when).toBeUndefined()
  })
})

describe('a reported act', () => {
  const reported = { ...draft, basis: 'reported' as const }
  it('cannot be reviewed without who did it, the source and its voice', () => {
    expect(missingOf(reported, note)).toEqual(['actor', 'sources', 'attribution'])
  })
  it('is never given the moment of its recording, nor the recorder’s capacity', () => {
    const act = actOf({ ...reported, actor: { organisation: 'x' } }, note, self, now)
    expect(act.when).toBeUndefined()
    expect(act.capacity).toBeUndefined()
    expect(act.actor).toEqual({ organisation: 'x' })
  })
})
