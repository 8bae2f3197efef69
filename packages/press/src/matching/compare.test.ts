import { describe, expect, it } from 'vitest'
import { contentOf, seekingWords } from '../likeness/words.ts'
import { type Comparable, compare, matchAmong } from './compare.ts'

const claim = (words: string, more: Partial<Comparable> = {}): Comparable => ({
  kind: 'statement.record',
  language: 'en',
  ...contentOf(words, 'en'),
  voice: null,
  side: null,
  days: null,
  places: new Set(),
  negated: null,
  event: null,
  answer: null,
  killed: null,
  injured: null,
  structure: null,
  ...more,
})
const SAID = 'The ministry said twelve trucks crossed the bridge at Tarim on Sunday'
const RETOLD = 'Twelve trucks crossed the bridge at Tarim on Sunday, according to the ministry'

describe('two tellings of one statement', () => {
  it('are the same in other words of another outlet', () => {
    expect(compare(claim(SAID), claim(RETOLD))).toMatchObject({ field: null })
  })

  it('contradict each other in the number, and both are named', () => {
    const other = claim(RETOLD.replace('Twelve', 'Nine'))
    expect(compare(claim(SAID), other)).toMatchObject({ field: 'number', here: '12', there: '9' })
  })

  it('contradict each other in the author', () => {
    expect(compare(claim(SAID, { voice: 'mira osk' }), claim(RETOLD, { voice: 'abel rui' }))).toMatchObject({
      field: 'author',
      here: 'mira osk',
      there: 'abel rui',
    })
  })

  it('contradict each other in the day', () => {
    const sunday = claim(SAID, { days: ['2024-03-03', '2024-03-03'] })
    const monday = claim(RETOLD, { days: ['2024-03-04', '2024-03-04'] })
    expect(compare(sunday, monday)).toMatchObject({ field: 'time', here: '2024-03-03', there: '2024-03-04' })
  })

  it('contradict each other where one denies it', () => {
    expect(compare(claim(SAID, { negated: false }), claim(RETOLD, { negated: true }))).toMatchObject({
      field: 'negation',
    })
  })
})

describe('two statements', () => {
  it.each([
    ['of other words', claim(SAID), claim('No prisoner was exchanged at the airport this week')],
    ['of different sides', claim(SAID, { side: 'arvania' }), claim(RETOLD, { side: 'northern front' })],
    [
      'of different places',
      claim(SAID, { places: new Set(['tarim']) }),
      claim(RETOLD, { places: new Set(['kellin']) }),
    ],
    ['of different kinds', claim(SAID), claim(RETOLD, { kind: 'incident.claim' })],
  ])('%s stay two', (_, one, other) => {
    expect(compare(one, other)).toBeNull()
  })
})

describe('one incident of two outlets', () => {
  const shelling = (words: string, killed: number | null) =>
    claim(words, { kind: 'incident.claim', structure: 'shelling tarim 2024-03-03', killed })

  it('is one by what, where and when, however it is told', () => {
    expect(
      compare(shelling('Guns opened up before dawn', 3), shelling('Shells fell on the market', 3)),
    ).toMatchObject({
      field: null,
    })
  })

  it('contradicts itself in its losses', () => {
    expect(compare(shelling('Guns opened up', 3), shelling('Shells fell', 5))).toMatchObject({
      field: 'losses',
    })
  })

  it('contradicts nothing where one of them states no losses: unknown is not zero', () => {
    expect(compare(shelling('Guns opened up', 3), shelling('Shells fell', null))).toMatchObject({
      field: null,
    })
  })
})

it('puts what is the same before what contradicts', () => {
  const found = matchAmong(claim(SAID), [
    { of: 'other number', claim: claim(RETOLD.replace('Twelve', 'Nine')) },
    { of: 'same', claim: claim(RETOLD) },
    { of: 'another thing', claim: claim('Nothing was agreed in Lisbon') },
  ])
  expect(found.is).toBe('same')
  expect(found.with.map(({ of }) => of)).toEqual(['same', 'other number'])
})

it('asks an index for the longest content words, and knows years from counts', () => {
  expect(seekingWords('The ministry said that verification failed', 2)).toEqual(['verification', 'ministry'])
  const { numbers } = contentOf('In 2023 some 1,900 prisoners and three buses', 'en')
  expect([...numbers]).toEqual(['1900', '3'])
})
