import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Knowledge } from '../../../knowledge.ts'
import { articleOf } from '../../../staging/article.ts'
import { analyse } from '../analyse.ts'
import { voicesIn as voices } from './marked.testing.ts'
import { resolveVoices } from './resolve.ts'
import { VOICE_RULES } from './rules.ts'

const names = (marked: string) => voices(marked).map(({ resolved }) => resolved)
const kinds = (marked: string) => voices(marked).map(({ kind }) => kind)

describe('whom a source means', () => {
  it('gives a surname, a title and a pronoun to the person who was named in full', () => {
    expect(
      names(
        'Defence Minister Khurram Dastgir spoke first. [Dastgir] said no. [The minister] added a warning. [He] left early. [Mr Dastgir] denied it.',
      ),
    ).toEqual(Array(4).fill('Khurram Dastgir'))
  })

  it('finds the name after an office that stands before a comma', () => {
    const [voice] = voices('[The army’s spokesman], Colonel Ilyas Tarar, said the post had been lost.')
    expect(voice).toMatchObject({
      kind: 'person',
      named: true,
      resolved: 'Colonel Ilyas Tarar',
      side: 'army',
    })
  })

  it('finds the name where office and name are one source', () => {
    expect(names('[The mission’s deputy head, Vera Lindt,] said so. [She] would not say more.')).toEqual([
      'Vera Lindt',
      'Vera Lindt',
    ])
  })

  it('does not take a man for a woman', () => {
    expect(
      names('Ms Ana Torres met Mr Paul Weber. [Torres] was blunt. [Weber] was not. “Enough,” [she] said.'),
    ).toEqual(['Ana Torres', 'Paul Weber', 'Ana Torres'])
  })

  it('finds a surname without its article or its first half', () => {
    expect(
      names('General Abdel Fattah al-Burhan met Miriam Coronel-Ferrer. [Burhan] said yes. [Ferrer] said no.'),
    ).toEqual(['General Abdel Fattah al-Burhan', 'Miriam Coronel-Ferrer'])
  })

  it('keeps two persons of one surname apart', () => {
    expect(
      names('Maria Costa spoke. [Costa] left. Then Pedro Costa spoke. [Mr Pedro Costa] stayed.'),
    ).toEqual(['Maria Costa', 'Pedro Costa'])
  })

  it('does not hand a claim to a person who is only spoken of in it', () => {
    expect(
      names('[Karim Aziz] said the talks with Nadir Shah had failed. [He] blamed the mediators.'),
    ).toEqual(['Karim Aziz', 'Karim Aziz'])
  })

  it('never merges two unnamed sources', () => {
    expect(
      names('[A senior official] said yes. [Another official] said no. [A Western diplomat] doubted both.'),
    ).toEqual(['senior official', 'Another official', 'Western diplomat'])
  })

  it('takes an unnamed source up again only by its own noun', () => {
    expect(
      names('[A senior security official] said yes. [The official] went on. [The source] added a doubt.'),
    ).toEqual(['senior security official', 'senior security official', 'source'])
  })

  it('counts one of several to the several', () => {
    expect(names('[Two people close to the talks] said so. [One of them] gave a date.')).toEqual([
      'Two people close to the talks',
      'Two people close to the talks',
    ])
  })

  it('follows letters, short forms and “it” back to a body', () => {
    expect(
      names(
        'The Northern Liberation Front (NLF) spoke. [The NLF] denied it. [The Front] repeated that. [The group] warned. [It] would fight.',
      ),
    ).toEqual(Array(5).fill('Northern Liberation Front').slice(1))
  })

  it('takes capital, people and state as one actor', () => {
    expect(voices('[Islamabad] refused. [Pakistan] offered talks.').map(({ resolved }) => resolved)).toEqual([
      'Pakistan',
      'Pakistan',
    ])
  })

  it('gives a verb without source and without subject to nobody', () => {
    const analysed = analyse(articleOf('The replies were rejected as illogical.'))
    const [heard] = resolveVoices(
      analysed,
      [{ source: null, cue: { span: [17, 25], lemma: 'reject' }, parts: [[0, 11]], sentence: 0 }],
      [],
    )
    expect(heard).toMatchObject({
      voice: { kind: 'unnamed', named: false, resolved: null, side: null },
      rules: [{ rule: 'nobody-stated' }],
    })
  })
})

describe('what kind of source it is', () => {
  it('tells people without a name from offices', () => {
    expect(
      kinds(
        '[Residents] fled. [A Pakistani captain] saw it. [A spokesman for the army] denied it. [The prime minister] knew. [One Western envoy] sighed. [Kuwait’s envoy] did not.',
      ),
    ).toEqual(['unnamed', 'unnamed', 'office', 'office', 'unnamed', 'office'])
  })

  it('tells ministries from armies and outlets', () => {
    expect(
      kinds(
        '[The foreign ministry] said so. [The army] denied it. [Tolo News] reported it. [The draft] says less.',
      ),
    ).toEqual(['office', 'organisation', 'organisation', 'organisation'])
  })

  it('puts an office that is promised not to be named on background', () => {
    const [voice] = voices('[A government spokesman], speaking on condition of anonymity, said so.')
    expect(voice).toMatchObject({ kind: 'office', basis: 'background' })
  })
})

describe('on whose side a source speaks', () => {
  const sides = (marked: string, dateline?: string) =>
    voices(marked, dateline ? { dateline } : {}).map(({ side }) => side)

  it('reads adjective, owner and what follows “of”', () => {
    expect(
      sides(
        '[Pakistani security officials] spoke. [India’s foreign ministry] answered. [A member of the Afghan delegation] shrugged. [The rebels’ spokesman] of the Valley Front left.',
      ).slice(0, 3),
    ).toEqual(['Pakistan', 'India', 'Afghanistan'])
  })

  it('reads a person’s side where he is introduced', () => {
    expect(sides('Iran’s chief negotiator, Reza Karimi, arrived. [Karimi] said no.')).toEqual(['Iran'])
  })

  it('knows lands that no list has', () => {
    expect(
      sides(
        'Arvania’s army fired. The Arvanian delegation left. [An Arvanian general] denied it. [Arvania] protested.',
      ),
    ).toEqual(['Arvania', 'Arvania'])
  })

  it('does not take the US for a pronoun, nor what a secretary is of for a name', () => {
    expect(voices('[US Secretary of State Antony Blinken] said so. [A US official] agreed.')).toMatchObject([
      { kind: 'person', resolved: 'Antony Blinken', side: 'United States' },
      { kind: 'unnamed', side: 'United States' },
    ])
  })

  it('does not take fighters for the land after which they are named', () => {
    expect(
      voices(
        'Talks between the Sarhan government and the Liberation Army of Nabat (LAN) resumed. [A LAN spokesman], Abu Tariq, left. [The chief government negotiator], Elias Moro, stayed.',
      ),
    ).toMatchObject([
      { resolved: 'Abu Tariq', side: 'Liberation Army of Nabat' },
      { resolved: 'Elias Moro', side: 'Sarhan' },
    ])
  })

  it('knows a group by the noun that stands beside its name', () => {
    expect(
      voices(
        'The Arakan League, an ethnic armed group, denied it. [The group] warned. [The People’s Front] did not.',
      ),
    ).toMatchObject([
      { resolved: 'Arakan League', side: 'Arakan League' },
      { resolved: 'People’s Front', side: 'People’s Front' },
    ])
  })

  it('gives residents and analysts no side', () => {
    expect(sides('[Residents of Kabul] fled. [A Pakistani analyst] doubted it.')).toEqual([null, null])
  })

  it('lets the dateline tell whose officials go unnamed', () => {
    const marked =
      'Pakistan’s army met Afghan troops. Afghanistan’s government protested; Pakistan did not. [A senior security official] said so.'
    expect(sides(marked, 'ISLAMABAD')).toEqual(['Pakistan'])
    expect(sides(marked, 'KABUL')).toEqual(['Afghanistan'])
  })
})

describe('whom the process knows', () => {
  const knowledge: Knowledge = [
    { id: 'p1', type: 'person', names: ['Mawlawi Rahmatullah Najeeb'], side: 'Afghan Taliban' },
    { id: 'o1', type: 'organisation', names: ['Islamic Republic of Pakistan', 'Pakistan'], side: null },
  ]

  it('is found in another spelling, and brings name and side', () => {
    const [voice] = voices('[Maulvi Rahmatullah Najib], who heads the delegation, said so.', { knowledge })
    expect(voice).toMatchObject({ id: 'p1', resolved: 'Mawlawi Rahmatullah Najeeb', side: 'Afghan Taliban' })
  })

  it('names a side as the process does', () => {
    const [voice] = voices('[Pakistani officials] said so.', { knowledge })
    expect(voice).toMatchObject({ id: null, side: 'Islamic Republic of Pakistan' })
  })
})

describe('for whom somebody speaks where the phrase does not name it', () => {
  const sides = (marked: string, options: { dateline?: string; zone?: string } = {}) =>
    voices(marked, options).map(({ side }) => side)

  it.each([
    [
      '“its spokesman” is that of whom the sentences before speak of',
      'The Harvest Front blamed the weather. [Its spokesman, Tomas Ilgar,] said no more.',
      ['Harvest Front'],
    ],
    [
      'who signed or sits for a body speaks for it',
      'The Delta League met. [Anna Morrow], who signed for the League, was angry.',
      ['Delta League'],
    ],
    [
      'a charity speaks for itself',
      'The Harbour Relief Association has two boats. [The Harbour Relief Association] said so.',
      ['Harbour Relief Association'],
    ],
    [
      'an army officer in another capital is of that state',
      'Pakistan and Iran have a hotline. In Tehran, [General Reza Mohseni] spoke of regret.',
      ['Iran'],
    ],
    [
      'a negotiator for a land that no list has',
      '[Oren Tull, the chief negotiator for Vastia], said no.',
      ['Vastia'],
    ],
  ])('%s', (_name, marked, expected) => expect(sides(marked)).toEqual(expected))

  it('the ministry is of the state from whose time the article is dated', () =>
    expect(
      sides(
        'Pakistan and Iran traded fire; Iran denied it and Pakistan waited. [A security official] said so.',
        {
          dateline: 'QUETTA',
          zone: 'Asia/Karachi',
        },
      ),
    ).toEqual(['Pakistan']))
})

describe('docs/press.md', () => {
  it('explains every rule', () => {
    const page = readFileSync(new URL('../../../../../../docs/press.md', import.meta.url), 'utf8')
    expect(Object.keys(VOICE_RULES).filter((rule) => !page.includes(`\`${rule}\``))).toEqual([])
  })
})
