import { describe, expect, it } from 'vitest'
import { draftArticle } from '../../../draft-article.ts'
import { articleOf } from '../../../staging/article.ts'

const narrated = (text: string) =>
  draftArticle(articleOf(text, { published: '2024-03-10' }))
    .drafts.filter(({ speech }) => speech === 'narration')
    .map(({ claim }) => claim)

describe('one sentence that tells two things', () => {
  it('falls in two before a clause of time with a deed of its own', () => {
    expect(narrated('The delegates left Lorva on Monday, hours after gunmen ambushed their escort.')).toEqual(
      ['The delegates left Lorva on Monday', 'gunmen ambushed their escort'],
    )
    expect(
      narrated('Three weeks after the two tribes signed the pact, soldiers seized the market in Tarim.'),
    ).toEqual(['the two tribes signed the pact', 'soldiers seized the market in Tarim'])
  })

  it('stays whole where the clause only says how something ended or began', () => {
    expect(narrated('The second truce fell apart after gunmen ambushed a convoy.')).toHaveLength(1)
    expect(narrated('The crisis began on 14 May, when gunmen ambushed a convoy.')).toHaveLength(1)
    expect(narrated('The delegates left Lorva before the talks on Monday.')).toHaveLength(1)
  })

  it('stays whole where it counts the dead and the hurt, and what cost them their lives', () => {
    expect(narrated('Five guards were killed and more than 40 hurt when a bomb hit a station.')).toHaveLength(
      1,
    )
    expect(narrated('About 70 people were arrested and dozens were beaten by the police.')).toHaveLength(1)
  })

  it('stays whole where both verbs lie ahead, and falls apart behind the year that a clause dates', () => {
    expect(narrated('The minister flew to Kesh to meet the rebels and sign the accord.')).toHaveLength(1)
    expect(narrated('The army has fought the Front since 2011, when it seized the north.')[0]).toMatch(
      /2011$/,
    )
  })

  it('begins behind the word that joins it to the sentence before', () =>
    expect(narrated('But Norvia shelled the port of Kesh on Monday.')).toEqual([
      'Norvia shelled the port of Kesh on Monday',
    ]))

  it('falls in two at a relative clause that is dated or tells a role', () => {
    expect(
      narrated('The convoy stopped near the ferry port of Tarim, which the rebels seized in January.'),
    ).toEqual(['The convoy stopped near the ferry port of Tarim', 'the rebels seized in January'])
    expect(narrated('Norland, which hosts the talks, has sent two hundred observers to the border.')).toEqual(
      ['Norland, which hosts the talks', 'has sent two hundred observers to the border'],
    )
    expect(
      narrated('The convoy stopped near the ferry port of Tarim, which is small and windy.'),
    ).toHaveLength(1)
  })

  it('falls in two behind a participle that dates its subject', () => {
    expect(
      narrated('The accord, signed in Kesh on 3 February, obliges both armies to open the road.'),
    ).toEqual(['The accord, signed in Kesh on 3 February', 'obliges both armies to open the road'])
  })

  it('falls in two between predicates of different kinds of deed, not of one', () => {
    expect(
      narrated('Norland recalled its ambassador from Marland on Sunday and arrested two traders.'),
    ).toEqual(['Norland recalled its ambassador from Marland on Sunday', 'arrested two traders'])
    expect(narrated('Soldiers seized the depot and arrested two traders.')).toHaveLength(1)
  })

  it('falls in two where a second deed has its own doer or its own day', () => {
    expect(narrated('The rebels freed two soldiers last week and the army reopened the bridge.')).toEqual([
      'The rebels freed two soldiers last week',
      'the army reopened the bridge',
    ])
    expect(narrated('Norland seized the land from Marland in 1967 and annexed the land in 1981.')).toEqual([
      'Norland seized the land from Marland in 1967',
      'annexed the land in 1981',
    ])
    expect(narrated('The driver was shot and his truck was burnt.')).toHaveLength(1)
  })

  it('falls in two before what happened meanwhile, not before what only frames it', () => {
    expect(narrated('Two envoys visited the port while soldiers seized the customs house.')).toEqual([
      'Two envoys visited the port',
      'soldiers seized the customs house',
    ])
    expect(narrated('The envoys left the port after talks were held between the two camps.')).toEqual([
      'The envoys left the port',
      'talks were held between the two camps',
    ])
    expect(narrated('A bullet struck the car as he was leaving the port.')).toHaveLength(1)
  })

  it('falls in two behind a clause that tells a deed before the main one', () => {
    expect(narrated('Although soldiers seized the port in May, the rebels shelled the bridge.')).toEqual([
      'soldiers seized the port in May',
      'the rebels shelled the bridge',
    ])
  })

  it('counts from a dated deed with “since”, unless that only ranks', () => {
    expect(narrated('The port has stood empty since police arrested its owner in May 2021.')).toEqual([
      'The port has stood empty',
      'police arrested its owner in May 2021',
    ])
    expect(narrated('It was the worst raid since police arrested its owner in May 2021.')).toHaveLength(1)
  })

  it('keeps apart how long they fought and at what cost', () => {
    expect(
      narrated('The two sides signed the truce in Kesh after ten days of clashes that killed 30 people.'),
    ).toEqual(['The two sides signed the truce in Kesh', 'ten days of clashes that killed 30 people'])
  })

  it('never gives words to two statements', () => {
    const text =
      'The accord, signed in Kesh on 3 February, held until Sunday, when gunmen ambushed a convoy, which police had escorted since Monday.'
    const spans = draftArticle(articleOf(text, { published: '2024-03-10' }))
      .drafts.map(({ span }) => span)
      .sort((one, other) => one[0] - other[0])
    for (const [n, [from]] of spans.slice(1).entries()) expect(from).toBeGreaterThanOrEqual(spans[n]![1])
  })
})

describe('beside what somebody says', () => {
  it('a relative clause with a day tells something of its own', () => {
    expect(
      narrated('Ana Petri, who has shuttled between the two camps since January, said the road was open.'),
    ).toEqual(['has shuttled between the two camps since January'])
  })
})

describe('what a speaker does besides', () => {
  it('is told by itself', () => {
    expect(narrated('The army denied the report and arrested two traders on Sunday.')).toEqual([
      'arrested two traders on Sunday',
    ])
  })
})

describe('no news', () => {
  it('is one voice that hands over to the next', () => {
    for (const text of [
      'The army sees it otherwise.',
      'Not everyone in Tarim is impressed.',
      'Her deputy was blunter.',
      'Fishermen in Tarim tell a different story.',
    ])
      expect(narrated(text)).toEqual([])
  })

  it('is what a group is known as', () =>
    expect(narrated('The Front, as the group is known, said the war was over.')).toEqual([]))

  it('is the reader or the reporter at work', () => {
    expect(narrated('You can listen to the interview on our page.')).toEqual([])
    expect(narrated('I had waited two days for that answer.')).toEqual([])
  })

  it('is not a sentence in which somebody does something', () => {
    expect(narrated('Not everyone obeyed: two gunmen ambushed a convoy near Tarim.')).not.toEqual([])
  })
})

describe('a headline', () => {
  it('tells what it opens with, beside what somebody says in it', () => {
    const title = 'Amid growing doubts in both camps, Keld refuses talks with the Front'
    const blocks = [{ span: [0, title.length] as [number, number], form: 'headline' as const }]
    const { drafts } = draftArticle(articleOf(title, {}, blocks))
    expect(drafts.map(({ speech, claim }) => [speech, claim])).toEqual([
      ['narration', 'Amid growing doubts in both camps'],
      ['indirect', 'talks with the Front'],
    ])
  })
})
