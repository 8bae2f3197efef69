// On whose behalf a source speaks, where the article says it somewhere else than beside the source.
import { describe, expect, it } from 'vitest'
import { voicesIn } from './marked.testing.ts'

const sides = (marked: string, options: { dateline?: string } = {}) =>
  voicesIn(marked, options).map(({ side }) => side)
const names = (marked: string) => voicesIn(marked).map(({ resolved }) => resolved)

describe('a side that is not to be taken', () => {
  it('is not that of a body somebody once led', () => {
    expect(sides('[Pia Lund, who once led the Harvest Front], laughed.')).toEqual([null])
    expect(
      sides('The Border Commission met. [Pia Lund, who chaired the commission until 2011,] laughed.'),
    ).toEqual([null])
  })

  it('is not that of rebels who call themselves an army', () => {
    expect(
      sides(
        'The Hill Liberation Army withdrew from Norway. [Captain Ola Berg, an army spokesman,] denied it.',
      ),
    ).not.toContain('Hill Liberation Army')
  })

  it('is not that of the nation whose rebels speak, however many words its name has', () => {
    expect(sides('[Ivory Coast rebels] are ready to talk.')).toEqual([null])
    expect(sides('The CAR’s government fell. [Rebels in the Central African Republic] denied it.')).toEqual([
      null,
    ])
    expect(sides('The Harvest Front met. [Ivory Coast rebels] are ready.')).not.toContain('Ivory Coast')
  })

  it('is not a nation’s where a charity speaks', () => {
    expect(sides('[A French medical charity] closed its ward.')).toEqual(['French medical charity'])
  })
})

describe('whom a clause beside the name says that somebody serves', () => {
  it.each([
    [
      'who runs',
      'The Harvest Front met. [Pia Lund, who runs the Front’s relief office], agreed.',
      'Harvest Front',
    ],
    [
      'who presides over',
      'The Border Commission met. [Pia Lund, who presides over the commission], agreed.',
      'Border Commission',
    ],
    ['on behalf of', '[Pia Lund, who signed on behalf of the Harvest Front], agreed.', 'Harvest Front'],
    ['on somebody’s behalf', '[Pia Lund, who signed the list on Norway’s behalf], agreed.', 'Norway'],
    [
      'whose spokeswoman is',
      'The Norwegian foreign ministry, whose spokeswoman is Pia Lund, regretted it. [Ms Lund] said more.',
      'Norway',
    ],
    [
      'behind another name',
      '[Tomas Ilgar, alias “Falcon”, the Harvest Front’s negotiator], agreed.',
      'Harvest Front',
    ],
    [
      'for a body',
      '[Pia Lund, the delegate who flew with them for the Blue Cross Society], agreed.',
      'Blue Cross Society',
    ],
  ])('%s', (_, marked, side) => {
    expect(sides(marked)).toEqual([side])
  })

  it('a spokeswoman without a word of whose is that of the body spoken of before', () => {
    expect(sides('The Harvest Front left. [Spokeswoman Pia Lund] called it a pause.')).toEqual([
      'Harvest Front',
    ])
  })
})

describe('whose organs go without a name', () => {
  it('those of the state that fights an armed group', () => {
    expect(
      sides(
        'Ethiopia and the Highlands Front signed in Kenya. Eritrea shrugged. Eritrea was asked. Ethiopia paid. [The army] waited.',
      ),
    ).toEqual(['Ethiopia'])
  })

  it('between two states those of the one that acted last', () => {
    expect(
      sides(
        'Norway and Sweden met. Norway walked out.\nSweden was angry. [Foreign Minister Pia Lund] called it rude.',
      ),
    ).toEqual(['Sweden'])
  })

  it('at a conference in another capital those of that state', () => {
    expect(
      sides(
        'Mali’s army waited. At a news conference in Beijing, [a foreign ministry spokesman] was hopeful.',
      ),
    ).toEqual(['China'])
  })
})

describe('names of bodies', () => {
  it('holds a date in a body’s name, and people who own one', () => {
    expect(names('[The March 9 Alliance] agreed. [The Mothers’ Network] wept.')).toEqual([
      'March 9 Alliance',
      'Mothers’ Network',
    ])
  })

  it('takes fighters of a group for the group', () => {
    expect(names('The Highland Command left. [The insurgents of the Highland Command] said why.')).toEqual([
      'Highland Command',
    ])
  })

  it('takes a name behind a body’s noun for no person', () => {
    expect(voicesIn('[The campaign group Rights Beyond Borders] protested.')[0]).toMatchObject({
      kind: 'organisation',
      side: 'Rights Beyond Borders',
    })
  })

  it('reads ranks that are cut short', () => {
    expect(names('[Maj. Gen. Saleh Omar] denied it. [The general] left.')).toEqual([
      'Maj. Gen. Saleh Omar',
      'Maj. Gen. Saleh Omar',
    ])
    expect(names('[Rear Adm. Pia Lund] denied it.')).toEqual(['Rear Adm. Pia Lund'])
  })

  it('writes bodies and states as papers do', () => {
    expect(
      sides('[The UN envoy] left. [The Turkish consulate] closed. [The British embassy] did not.'),
    ).toEqual(['United Nations', 'Turkey', 'Britain'])
  })
})

describe('whose a counterpart, a capital and a posted envoy are', () => {
  it('an opposite number is of the other side', () => {
    expect(
      sides(
        'Norway’s colonel and Sweden’s met. [Colonel Ola Berg of Norway] smiled. [Major Eva Holm, his opposite number], did not.',
      ),
    ).toEqual(['Norway', 'Sweden'])
  })

  it('an ambassador is not of the state that receives him', () => {
    expect(sides('Sweden regretted it. [Ambassador Eva Holm] left a letter.', { dateline: 'OSLO' })).toEqual([
      'Sweden',
    ])
  })

  it('a capital keeps its name where its state is never named', () => {
    expect(voicesIn('[Maputo] agreed.')[0]).toMatchObject({ resolved: 'Maputo', side: 'Mozambique' })
  })

  it('gives whoever is known by a name that name', () => {
    expect(
      names('[The commander known as Ramiro] agreed. [A porter who gave his name only as Yahya] wept.'),
    ).toEqual(['Ramiro', 'Yahya'])
  })

  it('gives a scholar no side, and an expert that of a body only', () => {
    expect(
      sides('The OSCE met. [OSCE expert Eva Holm] agreed. [Ola Berg of the University of Ghana] did not.'),
    ).toEqual(['OSCE', null])
  })
})

describe('lands that no list has', () => {
  it('are two names that deal with each other', () => {
    expect(sides('Rohistan and Jaisal exchanged prisoners. [The Rohistan side] was content.')).toEqual([
      'Rohistan',
    ])
  })
})

describe('what a phrase says by its own words', () => {
  it('a nation’s rebels are not the nation’s, and go by the name that they are given', () => {
    expect(
      sides(
        'Norway’s government met the rebels, known as the Harvest Command. [Norway’s rebels] laughed. [Ola Berg, a rebel commander], agreed.',
      ),
    ).toEqual(['Harvest Command', 'Harvest Command'])
  })

  it('who rules there: a Hamas-run ministry is theirs', () => {
    expect(sides('Israel waited. [The Hamas-run health ministry] counted.')).toEqual(['Hamas'])
  })

  it('a coalition that a state leads speaks for itself', () => {
    expect(sides('[Ola Berg, a spokesman for the Saudi-led coalition], agreed.')).toEqual([
      'Saudi-led coalition',
    ])
  })

  it('a force commander is the mission’s', () => {
    expect(
      sides(
        'The Joint Observer Mission in Harun (JOMIH) withdrew. [The Force Commander, Major General Ola Berg], regretted it.',
      ),
    ).toEqual(['Joint Observer Mission in Harun'])
  })

  it('an analyst with a group, the head of a local group and officials in both countries are nobody’s', () => {
    expect(
      sides(
        '[Pia Lund, an analyst with the research group Border Watch], agreed. [Ola Berg, the head of a local civil society group], wept. [Officials in both countries] met.',
      ),
    ).toEqual([null, null, null])
  })

  it('a seat of power is its state’s wherever the article plays', () => {
    expect(sides('Kyrgyzstan and Tajikistan met. Kyrgyzstan left. [The Kremlin] waited.')).toEqual(['Russia'])
  })

  it('who has ruled since a year still rules, and “for” behind a name says for whom', () => {
    expect(
      sides(
        '[Marshal Ola Berg, who has ruled the Cantons since 1990], agreed. [General Pia Lund, for the Harvest Front,] did not.',
      ),
    ).toEqual(['Cantons', 'Harvest Front'])
  })

  it('a name made of any words is a body’s where that is said beside it', () => {
    expect(voicesIn('[Bread for Everyone, a relief group], closed its kitchens.')).toMatchObject([
      { kind: 'organisation', resolved: 'Bread for Everyone', side: 'Bread for Everyone' },
    ])
  })

  it('a person of one name is no body', () => {
    expect(voicesIn('[Samat, a shopkeeper], heard it.')).toMatchObject([
      { kind: 'person', resolved: 'Samat', side: null },
    ])
  })
})

describe('whose organs and officers are', () => {
  it('is the only state whose institutions are named', () => {
    expect(
      sides('The Pentagon sent radars. Norway and Sweden agreed.\n[President Ola Berg] denied it.'),
    ).toEqual(['United States'])
  })

  it('is the only state that acts, whoever fights it', () => {
    expect(sides('Norway is ready. The rebels are beaten, [Foreign Minister Pia Lund] said.')).toEqual([
      'Norway',
    ])
  })

  it('is not a government called after a president', () => {
    expect(
      sides(
        'The government of Calder Strand spoke. Norway left. Norway spoke of the United States. [President Ola Berg] denied it.',
      ),
    ).toEqual(['Norway'])
  })

  it('is the Union where its parliament speaks', () => {
    expect(sides('[The European Parliament] condemned the raid in Norway.')).toEqual(['European Union'])
  })

  it('is the group whose armed forces speak', () => {
    expect(
      sides('[The Armed Forces of the Hill Liberation Front (HLF)] denied it. Norway agreed. Norway met.'),
    ).toEqual(['Hill Liberation Front'])
  })

  it('is a group that every reader knows, under the spelling of the article', () => {
    expect(sides('Norway left. [Boko Haram] claimed it.')).toEqual(['Boko Haram'])
  })
})
