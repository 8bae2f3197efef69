import { describe, expect, it } from 'vitest'
import { said } from './said.testing.ts'

describe('a saying in a clause before the main one ends with that clause', () => {
  it.each([
    ['After Norvia said it would leave the pact, the union imposed new fees.', 'it would leave the pact'],
    ['As the envoy warned that time was short, shells fell on the port.', 'time was short'],
    ['Although the army denied the report, residents fled the town.', 'the report'],
    [
      'After the mayor said the road, the bridge and the port were open, lorries left.',
      'the road, the bridge and the port were open',
    ],
    ['The mayor, who was late, said the road was shut, the bridge too.', 'the road was shut, the bridge too'],
  ])('%s', (sentence, wanted) =>
    expect(said(sentence).map((one) => one.replace(/^.*?\] /, ''))).toEqual([wanted]),
  )
})

describe('what follows a cue behind its claim', () => {
  it('is none of it where the outlet reads it or tells what goes on beside it', () => {
    expect(
      said('The talks will move to Lorva, the minister announced, in the latest turn of a quarrel.'),
    ).toEqual(['the minister [announced] The talks will move to Lorva'])
    expect(said('The talks will move to Lorva, the minister said, with Norvia holding the chair.')).toEqual([
      'the minister [said] The talks will move to Lorva',
    ])
  })
})

describe('an inverted cue behind a clause of several commas', () => {
  it('has all of it for its claim', () => {
    expect(
      said('The army has attacked rebel posts, ending a long pause, charged the rebel spokesman.'),
    ).toEqual(['the rebel spokesman [charged] The army has attacked rebel posts, ending a long pause'])
  })
})
