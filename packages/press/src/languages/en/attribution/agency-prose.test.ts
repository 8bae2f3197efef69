// The long sentences of agencies: asides, days and names between who speaks, the verb and what is said.
import { describe, expect, it } from 'vitest'
import { said } from './said.testing.ts'

describe('the speaker stands behind the verb, with an aside before it', () => {
  it.each([
    [
      'The army has shelled two villages, ending a long truce, charged the rebel spokesman.',
      'the rebel spokesman [charged] The army has shelled two villages, ending a long truce',
    ],
    [
      'Six people died when guards fired on a boat in Tarim, near the border, said NDF political wing spokesman Omar Dar Sunday.',
      'NDF political wing spokesman Omar Dar [said] Six people died when guards fired on a boat in Tarim, near the border',
    ],
    [
      'The envoys quarrelled for hours, delaying the vote, reported the state news agency.',
      'the state news agency [reported] The envoys quarrelled for hours, delaying the vote',
    ],
  ])('%s', (sentence, expected) => expect(said(sentence)).toEqual([expected]))

  it('but an object behind the verb is no speaker', () =>
    expect(said('The truce broke when Lenz, the minister, announced the new commander.')).toEqual([
      'Lenz, the minister [announced] the new commander',
    ]))
})

describe('a name in quotation marks closes an aside with the comma in it', () => {
  it.each([
    [
      'Front leader Pablo Renta, known as "Tito," said the guards broke the accord.',
      'Front leader Pablo Renta [said] the guards broke the accord',
    ],
    ['The general, nicknamed "the Bear," denied the charge.', 'The general [denied] the charge'],
    ['The accord is "a sham," said Bako.', 'Bako [said] The accord is "a sham,"'],
  ])('%s', (sentence, expected) => expect(said(sentence)).toEqual([expected]))
})

describe('a clause that tells when has a subject of its own', () => {
  it.each([
    [
      'The raid came a day after the minister accused the Front of lying.',
      'the minister [accused] the Front of lying',
    ],
    [
      'They met in Lorva hours after the border guard said the post was closed.',
      'the border guard [said] the post was closed',
    ],
    [
      'Officials after the meeting said a deal was near.',
      'Officials after the meeting [said] a deal was near',
    ],
  ])('%s', (sentence, expected) => expect(said(sentence)).toEqual([expected]))
})

describe('days, prefixes and conjunctions do not hide what is said', () => {
  it.each([
    [
      'Oreth said on Friday that efforts by its neighbours to end the war were bound to fail.',
      'Oreth [said] efforts by its neighbours to end the war were bound to fail',
    ],
    ['The envoy called on the sides to de-escalate.', 'The envoy [called on] the sides to de-escalate'],
    [
      'The accord, he said, was dead and the talks were over.',
      'he [said] The accord | was dead and the talks were over',
    ],
    [
      'The minister pointed the finger squarely at Tarim.',
      'The minister [pointed the finger squarely at] Tarim',
    ],
  ])('%s', (sentence, expected) => expect(said(sentence)).toEqual([expected]))
})
