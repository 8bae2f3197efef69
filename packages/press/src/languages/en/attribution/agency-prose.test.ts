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

describe('the marks of who says it', () => {
  it.each([
    ['The Council urged restraint.', 'The Council [urged] restraint'],
    ['The general vowed to “crush” the rebels.', 'The general [vowed] to “crush” the rebels'],
    [
      'Oreth threatened to “impose a price” on states that trade with the north.',
      'Oreth [threatened] to “impose a price” on states that trade with the north',
    ],
    ['He wrote in a letter that the gate was open.', 'He [wrote] the gate was open'],
    [
      'Oreth, Bran wrote in an opinion piece on Sunday, “is buying time with our money”.',
      'Bran [wrote] Oreth | “is buying time with our money”',
    ],
    [
      'The list released this week said the group, known as the NDF, had regrouped.',
      'The list released [said] the group, known as the NDF, had regrouped',
    ],
    [
      'A resident, who gave only her first name, Lea, said the gate was open.',
      'A resident [said] the gate was open',
    ],
    ['Medics are treating victims they say are children.', 'they [say] are children'],
  ])('%s', (sentence, expected) => expect(said(sentence)).toContain(expected))
})

describe('who is quoted by another', () => {
  it.each([
    [
      'The daily quoted Omar Dar, a district commissioner, as saying the gate was open.',
      'Omar Dar, a district commissioner [saying] the gate was open',
    ],
    ['The gate was open, the daily quoted a guard as saying.', 'a guard [saying] The gate was open'],
  ])('%s', (sentence, expected) => expect(said(sentence)).toEqual([expected]))
})

describe('charges told by a participle or in the passive', () => {
  it.each([
    [
      'The envoys met after a raid blamed by the north on smugglers.',
      'the north [blamed] a raid | on smugglers',
    ],
    ['The quarrel began over a pump, claimed by both sides, on the river.', 'both sides [claimed] a pump'],
    [
      'Oreth and Lorva have been accused by the union of arming the militia.',
      'the union [accused] Oreth and Lorva | of arming the militia',
    ],
    ['The draft was rejected by the Front, which called it late.', 'the Front [rejected] The draft'],
    ['It was promised that the minutes would be printed.', '- [promised] the minutes would be printed'],
  ])('%s', (sentence, expected) => expect(said(sentence)).toContain(expected))
})

describe('participles that say', () => {
  it.each([
    ['Confirming the release, the Front named the captives.', 'the Front [Confirming] the release'],
    [
      'The session closed with the Commission, the bloc’s executive, saying the rules were void.',
      'the Commission, the bloc’s executive [saying] the rules were void',
    ],
    [
      'They spoke of a pipe that Oreth opposes, saying it would drain the lake.',
      'Oreth [saying] it would drain the lake',
    ],
    [
      'Moran said the code was kept, adding, those who broke it were few.',
      'Moran [adding] those who broke it were few',
    ],
  ])('%s', (sentence, expected) => expect(said(sentence)).toContain(expected))
})

describe('deeds and things say nothing', () => {
  it.each([
    'Arvania shot down a drone.',
    'The talks allowed “the mission to hear both delegations on the draft”.',
    'It has shown that there is no progress.',
    'Some of the traders singled out by Tarim reacted with scorn.',
    'His shoes were found on the shore, suggesting he had swum.',
    'There was talk of an election held with disputed candidates.',
    'They lost posts in Lorva that had been held for years.',
    'The row threatens the harvest.',
    'The party adopted a “red-line policy for all of its members”.',
  ])('%s', (sentence) => expect(said(sentence)).toEqual([]))

  it('nor is anything said by what somebody leaves unsaid', () =>
    expect(said('The Front said the offer was unclear without clarifying what it meant.')).toEqual([
      'The Front [said] the offer was unclear',
    ]))
})

describe('who speaks in crowds, on the air and in passing', () => {
  it.each([
    [
      'Protesters demanding the release of Lenz marched through Tarim.',
      'Protesters [demanding] the release of Lenz',
    ],
    ['Thousands marched on Sunday to demand the release of Lenz.', 'Thousands [demand] the release of Lenz'],
    ['Lenz took to the radio to denounce the raid.', 'Lenz [denounce] the raid'],
    ['On Telegram Lenz said the talks were over.', 'Lenz [said] the talks were over'],
    ['The Pope, in his first words on the raid, today called for talks.', 'The Pope [called for] talks'],
    [
      'Oreth took the blame for raids on tankers, which the army denies.',
      'the army [denies] raids on tankers',
    ],
    ['The council renewed its call for a truce.', 'The council [renewed] its call for a truce'],
    ['The Front has publicly backed Oreth in the war.', 'The Front [backed] Oreth in the war'],
    ['The bank has been accused of rigging the vote.', '- [accused] rigging the vote'],
    [
      'The minister spoke with his counterparts in both capitals, urging them to wait.',
      'The minister [urging] them to wait',
    ],
  ])('%s', (sentence, expected) => expect(said(sentence)).toContain(expected))

  it.each([
    'He called it off on Saturday.',
    'The leader cast himself as a peacemaker.',
    'Moran assumed the presidency in May.',
    'The deal calls for talks between the two banks of the river.',
  ])('nobody: %s', (sentence) => expect(said(sentence)).toEqual([]))
})

describe('what nobody named fears, charges or sees', () => {
  it.each([
    ['There are fears that the vote would fail.', '- [fears] the vote would fail'],
    ['Pressure grew over allegations that the army had used gas.', '- [allegations] the army had used gas'],
    ['The seizure was widely seen as revenge for the raid.', '- [seen] revenge for the raid'],
  ])('%s', (sentence, expected) => expect(said(sentence)).toContain(expected))
})

describe('what is denied in passing', () => {
  it.each([
    [
      'Its rivals accuse Oreth of hoarding grain, something it denies.',
      'it [denies] Oreth of hoarding grain',
    ],
    ['Its rivals fear the dam would burst, something Tarim denies.', 'Tarim [denies] the dam would burst'],
  ])('%s', (sentence, expected) => expect(said(sentence)).toContain(expected))
})
