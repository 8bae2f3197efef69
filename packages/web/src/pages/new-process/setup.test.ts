import { describe, expect, it } from 'vitest'
import { type Entered, processOf, slugOf } from './setup.ts'

const entered: Entered = {
  title: 'Talks on the river',
  language: 'en',
  languages: ['en', 'ur'],
  zones: ['Asia/Kabul'],
  name: ' Amina ',
  own: { key: 0, name: 'Secretariat', type: 'intergovernmental', capacity: 'secretariat' },
  others: [
    { key: 1, name: 'Upper side', type: 'authority', capacity: 'party' },
    { key: 2, name: '  ', type: 'state', capacity: 'party' },
    { key: 3, name: 'زیریں فریق', type: 'authority', capacity: 'party' },
  ],
}

describe('short names', () => {
  it.each([
    ['Türkiye–Syria talks, 2026', 'turkiye-syria-talks-2026'],
    ['2nd round', 'nd-round'],
    ['مذاکرات', 'talks'],
    ['x'.repeat(60), 'x'.repeat(40)],
  ])('of %s are %s', (words, slug) => {
    expect(slugOf(words, 'talks')).toBe(slug)
    expect(slugOf(words, 'talks')).toMatch(/^[a-z][a-z0-9-]{0,39}$/)
  })
  it('are not given twice', () => {
    expect(slugOf('Doha', 'talks', ['doha'])).toBe('doha-2')
  })
})

describe('a new process', () => {
  const made = processOf(entered, (zone) => ({ en: zone }), ['talks-on-the-river'])
  it('has a seat for each side that was named, and none for the line left empty', () => {
    expect(made.organisations.map((one) => one.seat)).toEqual([
      { name: 'secretariat', capacity: 'secretariat' },
      { name: 'upper-side', capacity: 'party' },
      { name: 'seat-3', capacity: 'party' },
    ])
    expect(made.organisations.map((one) => one.atTable)).toEqual([false, true, true])
  })
  it('does not take the address of another', () => {
    expect(made.slug).toBe('talks-on-the-river-2')
  })
  it('makes the writer a person of their own organisation', () => {
    expect(made.self).toEqual({ name: { en: 'Amina' }, organisation: 'side-0' })
  })
})
