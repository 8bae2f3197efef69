import { describe, expect, it } from 'vitest'
import { isConcerned } from './concerned.ts'

const named = (id: string) => ({ id, name: { en: id } })
const told = {
  actor: { kind: 'person' as const, person: named('torvik'), for: named('maral') },
  recordedBy: named('torvik'),
}
const seat = (organisation: string, capacity: string) => ({ organisation, capacity, person: organisation })

describe('that an act went beyond a mandate', () => {
  it('is not held up to the other side, nor to observers', () => {
    expect(isConcerned(told, seat('sovan', 'party'))).toBe(false)
    expect(isConcerned(told, seat('lakes', 'observer'))).toBe(false)
  })
  it('is told to its own side and to the secretariat', () => {
    expect(isConcerned(told, seat('maral', 'party'))).toBe(true)
    expect(isConcerned(told, seat('office', 'secretariat'))).toBe(true)
  })
})
