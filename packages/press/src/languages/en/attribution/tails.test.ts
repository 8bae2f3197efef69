import { describe, expect, it } from 'vitest'
import { said } from './said.testing.ts'

const claim = (sentence: string) => said(sentence).map((one) => one.replace(/^.*?\] /, ''))

describe('reported words end where the outlet goes on', () => {
  it.each([
    [
      'The army said its men had left Tarim, three days after the rebels shelled the bridge.',
      'its men had left Tarim',
    ],
    [
      'The minister claimed the boats had been fired on first, without offering any proof.',
      'the boats had been fired on first',
    ],
    ['She warned that time was short, speaking after a dinner with the envoys.', 'time was short'],
    [
      'The rebels said they were ready for a pause, while the army has tied it to a retreat.',
      'they were ready for a pause',
    ],
    [
      'He said the two leaders would meet in Lorva, which the rebels seized in March 2021.',
      'the two leaders would meet in Lorva',
    ],
    [
      'Norvia said it had freed eleven sailors, in the first sign that the pact was holding.',
      'it had freed eleven sailors',
    ],
  ])('%s', (sentence, wanted) => expect(claim(sentence)).toEqual([wanted]))
})

describe('reported words keep', () => {
  it.each([
    ['what was so before', 'He said the men had left Tarim, which had been shelled in May.'],
    ['an aside in their middle', 'He said that Lorva, which the rebels seized in March, was quiet.'],
    ['a contrast in their own tense', 'He said the army was ready, while the rebels were weary.'],
  ])('%s', (_, sentence) =>
    expect(claim(sentence)[0]).toBe(sentence.replace(/^He said (?:that )?/, '').replace(/\.$/, '')),
  )
})

describe('what an act of speech is about ends before what tells of the act', () => {
  it.each([
    ['The army denied the report, causing prices to rebound.', 'the report'],
    ['The minister condemned the raid hours after two shells hit the port.', 'the raid'],
    ['The council welcomed the pause despite fears of a new raid.', 'the pause'],
    ['The army rejected the charge in a letter to the guarantors.', 'the charge'],
    ['The mayor blamed the rebels on Sunday.', 'the rebels'],
    ['The union pledged two million crowns at a conference in Lorva.', 'two million crowns'],
    ['The guards threaten to close the port as tension grows along the coast.', 'to close the port'],
    [
      'The envoy accused the army of firing first but the raid was called a mistake.',
      'the army of firing first',
    ],
    [
      'The council called for a vote that is “free and fair” in a joint statement on Monday.',
      'a vote that is “free and fair”',
    ],
    ['The rebels vowed to hit back after troops shelled the port.', 'to hit back'],
    ['She urged Norvia to open its files during a visit to the port on Monday.', 'Norvia to open its files'],
    ['The council accepted the plan, although it had asked for more.', 'the plan'],
  ])('%s', (sentence, wanted) => expect(claim(sentence)).toContain(wanted))

  it('but keeps what is wished for or was observed then', () => {
    expect(claim('The council demanded talks after the vote.')).toEqual(['talks after the vote'])
    expect(claim('Monitors recorded two raids on Monday.')).toEqual(['two raids on Monday'])
    expect(claim('The army accused the rebels of shelling the port on Monday.')).toEqual([
      'the rebels of shelling the port on Monday',
    ])
  })
})

describe('a second act in -ing is a statement of its own', () => {
  it.each([
    [
      'He demanded that the court hear them, besides urging the envoys to return.',
      ['the court hear them', 'the envoys to return'],
    ],
    [
      'She said the road was open, adding, those who left were free to return.',
      ['the road was open', 'those who left were free to return'],
    ],
    ['The port set a deadline, with Norvia threatening to close its ports.', ['to close its ports']],
    [
      'Norvia denies the militia is in its pay and has said it would protest.',
      ['the militia is in its pay', 'it would protest'],
    ],
    [
      'The farmers said they were tired and felt “betrayed” by the union.',
      ['they were tired and felt “betrayed” by the union'],
    ],
  ])('%s', (sentence, wanted) => expect(claim(sentence)).toEqual(wanted))
})

describe('two acts in -ing side by side', () => {
  it('have an object each, unless the second is what the first is about', () => {
    expect(said('The rebels left, condemning the raid and demanding a retreat.')).toEqual([
      'The rebels [condemning] the raid',
      'The rebels [demanding] a retreat',
    ])
    expect(said('The rebels left, accusing the army of shelling towns and looting farms.')).toEqual([
      'The rebels [accusing] the army of shelling towns and looting farms',
    ])
  })
})

describe('reported words end before what the speaker left unsaid, or somebody else has answered', () => {
  it.each([
    ['He said the ship had been hit, but gave no further details.', 'the ship had been hit'],
    ['She said the envoy was abroad but did not say where.', 'the envoy was abroad'],
    ['Norvia claimed two boats were sunk, but Oreth has denied it.', 'two boats were sunk'],
    ['The mayor said that Tarim was ready for peace, amid fears of a raid.', 'Tarim was ready for peace'],
    ['Tolan said the envoy was abroad during a televised speech on Monday.', 'the envoy was abroad'],
    ['The premier called on leaders to find a way out in his letter.', 'leaders to find a way out'],
    ['They rejected the plan - a call that many had made.', 'the plan'],
    ['The rebels refused to meet the envoys but have held talks with elders.', 'to meet the envoys'],
    ['The rebels threatened to close the road and shelled the port.', 'to close the road'],
    ['Gunmen raided Kesh, she said, in the latest breach of the pause.', 'Gunmen raided Kesh'],
    ['He then added: “Go home now, all of you,” in Turkish.', '“Go home now, all of you,”'],
    [
      '“They met the envoys of Marek Tolan,” who leads the talks, she said.',
      '“They met the envoys of Marek Tolan,”',
    ],
  ])('%s', (sentence, wanted) => expect(claim(sentence)[0]).toBe(wanted))
})

describe('reported words go on', () => {
  it.each([
    [
      'The army announced a pause — until May — of its raids on the port.',
      'a pause — until May — of its raids on the port',
    ],
    [
      'She said the renewal of a truce that expired in May depends on the army.',
      'the renewal of a truce that expired in May depends on the army',
    ],
    [
      'Tolan said at a rally in Kesh “some envoys” were “trying to help” both sides.',
      '“some envoys” were “trying to help” both sides',
    ],
    ['Norvia said this week it would lend a ship.', 'it would lend a ship'],
    ['The rebels threatened to close the road and shell the port.', 'to close the road and shell the port'],
    [
      'The ministry, he stressed, has no plans for a ban, which is a matter of free speech.',
      'The ministry | has no plans for a ban, which is a matter of free speech',
    ],
  ])('%s', (sentence, wanted) => expect(claim(sentence)[0]).toBe(wanted))
})

describe('what joins a sentence to the one before is not said by anybody', () => {
  it.each([
    ['But there had been no reply by noon, Tolan added.', 'there had been no reply by noon'],
    ['However, the party would fight if attacked, it said.', 'the party would fight if attacked'],
  ])('%s', (sentence, wanted) => expect(claim(sentence)[0]).toBe(wanted))

  it('but stays where it tells how much', () =>
    expect(claim('However hard they tried, the pact would fail, she said.')[0]).toMatch(/^However hard/))
})

describe('responsibility', () => {
  it.each([
    ['The Kesh Front claimed responsibility for the raid.', 'responsibility for the raid'],
    ['The Front denied responsibility for the blast.', 'responsibility for the blast'],
  ])('is what is claimed: %s', (sentence, wanted) => expect(claim(sentence)).toEqual([wanted]))
})

it('the name a group goes by stands between it and what it says', () =>
  expect(said('A cell of the Front, as the group is known, claimed responsibility for the raid.')).toEqual([
    'A cell of the Front [claimed] responsibility for the raid',
  ]))

it('a photograph that somebody posts says nothing', () =>
  expect(said('The mayor posted a photograph of the delegation at Kesh airport.')).toEqual([]))

it('two acts under one “have” are both of their speaker', () =>
  expect(said('The league have criticised the vote as unfair, and urged Tolan to start talks.')).toEqual([
    'The league [criticised] the vote as unfair',
    'The league [urged] Tolan to start talks',
  ]))
