// Plain wording of wire copy: who stands beside a quotation, what papers are called, how a thing is judged.
import { describe, expect, it } from 'vitest'
import { said } from './said.testing.ts'

describe('who speaks beside a quotation may open with what they head or have undergone', () => {
  it.each([
    [
      '“If Norvia stays away, the blame will rest with Tarim,” chief of the group Omar Dar said here.',
      'chief of the group Omar Dar [said] “If Norvia stays away, the blame will rest with Tarim,”',
    ],
    [
      '“I am worried by the news from Lorva,” exiled Norvian opposition figure Ana Petri said on Friday.',
      'exiled Norvian opposition figure Ana Petri [said] “I am worried by the news from Lorva,”',
    ],
    [
      '“Forty people have been killed in raids,” Omar Dar, the chief negotiator of the Front, alleged.',
      'Omar Dar, the chief negotiator of the Front [alleged] “Forty people have been killed in raids,”',
    ],
  ])('%s', (sentence, expected) => expect(said(sentence)).toEqual([expected]))
})

describe('a hearer parts no cue from its words', () => {
  it.each([
    [
      'An official in Tarim told Lorva.com that the talks had “entered a hard phase”.',
      'An official in Tarim [told] the talks had “entered a hard phase”',
    ],
    [
      'The head of the Peace Office, Omar Dar, told Norvia Times on Sunday, that he had received a letter.',
      'The head of the Peace Office, Omar Dar [told] he had received a letter',
    ],
  ])('%s', (sentence, expected) => expect(said(sentence)).toEqual([expected]))
})

describe('judging and showing', () => {
  it.each([
    ['The minister called the raid deeply regrettable.', 'The minister [called] the raid deeply regrettable'],
    ['Dar termed the talks as meaningless.', 'Dar [termed] the talks as meaningless'],
    ['Petri touted the Union’s use of sanctions.', 'Petri [touted] the Union’s use of sanctions'],
    ['A Lorva Press video showed he was not armed.', 'A Lorva Press video [showed] he was not armed'],
  ])('%s', (sentence, expected) => expect(said(sentence)).toEqual([expected]))
})

it('takes no month for the speaker behind a verb', () =>
  expect(
    said('The raid ends the "indefinite truce" the government declared last March.').filter((one) =>
      one.startsWith('last March'),
    ),
  ).toEqual([]))
