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

describe('who speaks, over a name told aside, or in passing', () => {
  it.each([
    [
      'A cell belonging to the NLA, as the group is known in Norvian, claimed responsibility for the first raid.',
      'A cell belonging to the NLA [claimed] responsibility for the first raid',
    ],
    [
      'The rebels, described by Union officials as well armed, drove on.',
      'Union officials [described] well armed',
    ],
    [
      'A Lorva Post witness saw six bodies outside the hotel.',
      'A Lorva Post witness [saw] six bodies outside the hotel',
    ],
    [
      'The council president hit back against many of the points.',
      'The council president [hit back against] many of the points',
    ],
    [
      'The commission sent a letter to the palace repeating its demand for talks.',
      'The commission [repeating] its demand for talks',
    ],
    [
      'The truce broke amid concerns across the region that Dar would attack.',
      '- [concerns] Dar would attack',
    ],
    [
      '“The meeting was put off,” a security official posted at Tarim disclosed.',
      'a security official posted at Tarim [disclosed] “The meeting was put off,”',
    ],
  ])('%s', (sentence, expected) => expect(said(sentence)).toEqual([expected]))

  it.each([
    'While earlier offers have been rejected, the convoy was met at Tarim airport by the minister.',
    'Party leader Omar Dar posted photographs at the airport.',
    'The soldier saw six bodies.',
  ])('nobody: %s', (sentence) => expect(said(sentence)).toEqual([]))
})
