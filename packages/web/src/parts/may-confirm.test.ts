import { describe, expect, it } from 'vitest'
import type { People } from '../../../talks/src/answers/people.ts'
import { mayConfirm } from './may-confirm.ts'

const named = (id: string) => ({ id, name: { en: id } })
const mandate = (of: string, party: string, level: string, state = 'shown') =>
  ({ of: named(of), for: named(party), level, state }) as unknown as People['mandates'][number]
const people = (mandates: People['mandates']) =>
  ({ organisations: [], delegations: [], mandates }) as unknown as People

describe('an act beyond a mandate', () => {
  it('cannot be confirmed by another party, nor by whoever may only negotiate or is said to have a mandate', () => {
    const known = people([
      mandate('kass', 'sovan', 'sign'),
      mandate('torvik', 'maral', 'ad-referendum'),
      mandate('elat', 'maral', 'sign', 'alleged-exceeded'),
    ])
    expect(mayConfirm(known, 'maral')).toEqual([])
  })
  it('can be confirmed by whoever may sign for the party, named once', () => {
    const known = people([mandate('halvar', 'maral', 'sign'), mandate('halvar', 'maral', 'sign')])
    expect(mayConfirm(known, 'maral')).toEqual([{ en: 'halvar' }])
  })
})
