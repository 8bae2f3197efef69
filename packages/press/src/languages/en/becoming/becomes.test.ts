import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { marked } from '../bearing/marked.ts'
import { becomingOf } from './marked.testing.ts'
import { SCORES } from './scores.ts'
import { speakerOf } from './speaker.ts'
import { TOGETHER } from './together.ts'
import { WORD_SIGNS } from './words.ts'

describe('what a draft may become', () => {
  it.each([
    ['membership', 'The Keldish delegation is led by Deputy Minister Omar Dar.', {}],
    ['role', 'Norway acts as mediator, and Chile is a guarantor of the process.', {}],
    ['document', 'The rebels handed over a written response of four pages on Monday.', {}],
    [
      'evidence',
      '[A delegate] {said} <the army had shown the panel drone photographs of a mortar position>.',
      { lemma: 'say', kind: 'unnamed' },
    ],
    [
      'assurance-given',
      '[The army] {pledged} <to keep its men off the road until the talks end>.',
      { lemma: 'pledge', side: 'Keld' },
    ],
    [
      'answer',
      '[The government] {rejected} <the proposal>.',
      { lemma: 'reject', kind: 'office', side: 'Keld' },
    ],
    [
      'offer',
      '[The rebels] {offered} <to withdraw ten kilometres if the army grounded its drones>.',
      { lemma: 'offer', side: 'Front' },
    ],
    ['session', 'A second round of talks opened in Geneva on Saturday.', {}],
    [
      'incident-claim',
      '[The army] {accused} <the rebels of firing six mortar rounds at a post>.',
      { lemma: 'accuse', side: 'Keld' },
    ],
    [
      'incident-claim',
      '[Residents] {said} <two shells hit a school on Sunday>.',
      { lemma: 'say', kind: 'unnamed' },
    ],
    [
      'position',
      '[The rebel delegation] {demanded} <the release of all prisoners before any talks>.',
      { lemma: 'demand', side: 'Front' },
    ],
    ['earlier-event', 'An earlier accord signed in 1998 collapsed after two years of war.', {}],
    [
      'commentary',
      '[Professor Ana Ruiz of the Institute of Border Studies] {argued} <the truce was too fragile to last>.',
      { lemma: 'argue', kind: 'person' },
    ],
    [
      'statement',
      '[A trader] {said} <“The price of bread has doubled,”>.',
      { lemma: 'say', kind: 'unnamed' },
    ],
  ] as const)('%s: %s', (wanted, text, given) => {
    expect(becomingOf(text, given).becomes).toBe(wanted)
  })

  it('makes a demand a position of a party, a statement of anybody else', () => {
    const demand = '{urged} <the other side to reopen the road>.'
    expect(
      becomingOf(`[The rebel commander] ${demand}`, { lemma: 'urge', kind: 'office', side: 'Front' }).becomes,
    ).toBe('position')
    expect(becomingOf(`[The United Nations mission] ${demand}`, { lemma: 'urge', side: null }).becomes).toBe(
      'statement',
    )
  })

  it('says which signs spoke for it, and on which words', () => {
    const { rules } = becomingOf('The rebels handed over a written response on Monday.')
    expect(rules.length).toBeGreaterThan(0)
    expect(rules.every(({ rule }) => rule.startsWith('document: '))).toBe(true)
  })
})

describe('who speaks', () => {
  const speaker = (text: string, given: Parameters<typeof marked>[1]) => {
    const { analysed, statement } = marked(text, given)
    return speakerOf(analysed, statement)
  }

  it('is told by the words that name them', () => {
    expect(speaker('[A retired general] {said} <so>.', { kind: 'unnamed' })).toBe('analyst')
    expect(speaker('[Villagers] {said} <so>.', { kind: 'unnamed' })).toBe('resident')
    expect(speaker('[The defence ministry] {said} <so>.', { kind: 'office' })).toBe('party')
    expect(speaker('[The draft] {says} <so>.', { kind: 'organisation' })).toBe('document')
  })

  it('is told by how a person was introduced', () => {
    const before = ['Mina Reyes, a professor of history in the capital, was not surprised.']
    expect(speaker('[Reyes] {said} <so>.', { kind: 'person', before })).toBe('analyst')
  })

  it.each([
    ['analyst', null, 'Mina Reyes, who has written a history of the strip, was not surprised.'],
    ['resident', null, 'Mina Reyes, whose orchard lies on the line, was not surprised.'],
    ['party', 'Keld', 'Mina Reyes, a retired surgeon who leads the Keldish team, was not surprised.'],
  ] as const)('is %s by what a clause behind the name tells', (wanted, side, line) => {
    expect(speaker('[Reyes] {said} <so>.', { kind: 'person', side, before: [line] })).toBe(wanted)
  })

  it('is a party where the embassy of a side speaks of which the article is full', () => {
    const before = ['Arvania and Keld met. Arvania signed first. Arvanian guns fell silent.']
    const embassy = '[The Arvanian embassy] {thanked} <Arvania and Arvanians>.'
    expect(speaker(embassy, { kind: 'office', side: 'Arvania', before })).toBe('party')
    expect(speaker('[The Arvanian embassy] {said} <so>.', { kind: 'office', side: 'Arvania' })).toBe(
      'diplomat',
    )
  })

  it('is a party where both sides speak together', () => {
    expect(speaker('[Both camps] {said} <so>.', { kind: 'organisation' })).toBe('party')
  })

  it('is a party where a movement speaks whose name has a word of others', () => {
    const side = 'Hill Liberation Council'
    expect(speaker('[An elder] {said} <so>.', { kind: 'unnamed', side })).toBe('party')
  })
})

describe('the scores', () => {
  it('are explained in docs/press.md, sign by sign', () => {
    const page = readFileSync(new URL('../../../../../../docs/press.md', import.meta.url), 'utf8')
    const signs = [...WORD_SIGNS, ...TOGETHER].map(({ sign }) => sign)
    expect(signs.filter((sign) => !page.includes(sign))).toEqual([])
  })

  it('are of signs that there are', () => {
    expect(SCORES.size).toBeGreaterThan(200)
    expect([...SCORES.keys()].filter((sign) => sign.trim() === '')).toEqual([])
  })
})
