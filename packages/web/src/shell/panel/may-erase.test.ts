import { describe, expect, it } from 'vitest'
import type { Told } from '../../../../talks/src/answers/shared.ts'
import { mayErase } from './may-erase.ts'

const named = (id: string) => ({ id, name: { en: id } })
const self = { organisation: 'north', person: 'noor', capacity: 'party' }
const told = (change: Partial<Told>): Pick<Told, 'actor' | 'recordedBy' | 'basis'> => ({
  actor: { kind: 'organisation', organisation: named('south') },
  recordedBy: named('sahar'),
  basis: 'direct',
  ...change,
})

describe('asking that a part of an entry be destroyed', () => {
  it('is not offered for what another side did', () => {
    expect(mayErase(told({}), self)).toBe(false)
  })
  it('is not offered to a seat at which nobody signs', () => {
    expect(mayErase(told({ recordedBy: named('noor') }), { ...self, person: null })).toBe(false)
  })
  it('is not offered to the side of whom somebody else reported', () => {
    const actor = { kind: 'organisation', organisation: named('north') } as const
    expect(mayErase(told({ actor, basis: 'reported' }), self)).toBe(false)
  })
  it('is offered to whoever recorded it, and to the side whose act it is', () => {
    expect(mayErase(told({ recordedBy: named('noor') }), self)).toBe(true)
    const actor = { kind: 'person', person: named('kass'), for: named('north') } as const
    expect(mayErase(told({ actor }), self)).toBe(true)
  })
})
