import { describe, expect, it } from 'vitest'
import type { Knowledge } from '../knowledge.ts'
import { findKnown } from './known.ts'

const knowledge: Knowledge = [
  { id: 'asif', type: 'person', names: ['Khawaja Asif', 'Khawaja Muhammad Asif'], side: 'Pakistan' },
  { id: 'anas', type: 'person', names: ['Anas Haqqani'], side: 'Afghanistan' },
  { id: 'ispr', type: 'organisation', names: ['Inter-Services Public Relations', 'ISPR'], side: 'Pakistan' },
]
const idOf = (name: string, type: 'person' | 'organisation', side: string | null = null) =>
  findKnown(knowledge, name, type, side)?.id ?? null

describe('who is known', () => {
  it('refuses another person of the same surname', () => {
    expect(idOf('Sirajuddin Haqqani', 'person', 'Afghanistan')).toBeNull()
    expect(idOf('Haqqani', 'person')).toBeNull()
  })

  it('refuses a name that two go by', () => {
    const two: Knowledge = [
      ...knowledge,
      { id: 'other', type: 'person', names: ['Anas Haqqani'], side: null },
    ]
    expect(findKnown(two, 'Anas Haqqani', 'person', null)).toBeNull()
  })

  it('refuses a person for an organisation', () => {
    expect(idOf('ISPR', 'person')).toBeNull()
  })

  it('takes titles, parts and spellings of a name', () => {
    expect(idOf('Defence Minister Khawaja Mohammed Asif', 'person')).toBe('asif')
    expect(idOf('Khwaja Asif', 'person')).toBeNull()
    expect(idOf('Asif', 'person', 'Pakistan')).toBe('asif')
    expect(idOf('the ISPR', 'organisation')).toBe('ispr')
  })
})
