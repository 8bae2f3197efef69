// Sources known by whom they lead or whom they sit for: administrations, firms, parties by their creed, names right behind an office.
import { describe, expect, it } from 'vitest'
import { voicesIn } from './marked.testing.ts'

const sides = (marked: string) => voicesIn(marked).map(({ side }) => side)
const names = (marked: string) => voicesIn(marked).map(({ resolved }) => resolved)

describe('a name right behind the office and what it is of', () => {
  it.each([
    ['Foreign Minister of Armenia Ararat Hakobian', 'Ararat Hakobian', 'Armenia'],
    ['U.S. Special Envoy for Iran Rupert Mallow', 'Rupert Mallow', 'United States'],
    ['Norway’s ambassador to Sweden Pia Lund', 'Pia Lund', 'Norway'],
  ])('is a person: %s', (source, name, side) => {
    expect(names(`[${source}] agreed.`)).toEqual([name])
    expect(sides(`[${source}] agreed.`)).toEqual([side])
  })

  it('stays out of a state of several words', () => {
    expect(sides('[The President of South Sudan] agreed.')).toEqual(['South Sudan'])
  })

  it('stands behind letters in brackets', () => {
    const marked =
      'Norway waited. [National Security Council (NSC) chief Ola Berg] agreed. [Berg] left Norway.'
    expect(names(marked)).toEqual(['Ola Berg', 'Ola Berg'])
    expect(sides(marked)).toEqual(['Norway', 'Norway'])
  })

  it('may begin like a month', () => {
    expect(names('[NATO Secretary General Jan Lund] agreed.')).toEqual(['General Jan Lund'])
  })
})

describe('whose somebody is by who leads', () => {
  it('knows an administration by its president', () => {
    expect(sides('Norwegian President Ola Berg spoke. [The Berg administration] denied it.')).toEqual([
      'Norway',
    ])
    expect(sides('U.S. troops left. [The Berg administration] denied it.')).toEqual(['United States'])
  })

  it('knows the firm that somebody runs', () => {
    expect(sides('[Pia Lund, chief executive of Nordsea Shipping,] denied it.')).toEqual(['Nordsea Shipping'])
    expect(sides('[Nordsea Shipping CEO Pia Lund] denied it.')).toEqual(['Nordsea Shipping'])
    expect(sides('[Pia Lund, president and CEO of Nordsea,] denied it.')).toEqual(['Nordsea'])
  })

  it('knows the party that bears the creed in its name', () => {
    expect(sides('The Communist Party of Oreth met. [Exiled communist leader Pia Lund] agreed.')).toEqual([
      'Communist Party of Oreth',
    ])
  })

  it('names an opposition after its country', () => {
    expect(sides('[Norwegian opposition leader Pia Lund] denied it. Norway agreed.')).toEqual([
      'Norwegian opposition',
    ])
  })

  it('calls members of an opposition by it where the opposition is a party', () => {
    const talks = 'The opposition met the king. The opposition left.'
    expect(sides(`${talks} [Opposition lawmaker Pia Lund] denied it.`)).toEqual(['opposition'])
    expect(sides('[Opposition lawmaker Pia Lund] denied it.')).toEqual([null])
  })

  it('knows senators by how their party is marked', () => {
    expect(sides('[Sen. Pia Lund (R-Ohio)] denied it. [Republican Senator Ola Berg] agreed.')).toEqual([
      'United States',
      'United States',
    ])
  })

  it('gives whom the Kremlin speaks of first to the Kremlin', () => {
    expect(sides('The Kremlin said Lunin would come. [Ivan Lunin] agreed.')).toEqual(['Russia'])
  })
})

describe('the mission of a body of states', () => {
  it('is that body’s where it is more than “the mission”', () => {
    expect(sides('[The UN support mission in Libya] denied it. [The mission] left.')).toEqual([
      'United Nations',
      'United Nations',
    ])
    expect(sides('[United Nations experts] denied it.')).toEqual(['United Nations'])
  })
})

describe('several sides in one source', () => {
  it('speak for none of them alone', () => {
    const marked = '[The Norwegian and Swedish armies] denied it. [Norway and Sweden] agreed.'
    expect(sides(marked)).toEqual([null, null])
    expect(names(marked)).toEqual(['Norwegian and Swedish armies', 'Norway and Sweden'])
  })

  it('are one where they are of one side', () => {
    expect(sides('[President Pia Lund of Norway and the Norwegian army] denied it.')).toEqual(['Norway'])
  })

  it('leave the West to itself', () => {
    expect(sides('Norway left. [The West] fears it.')).not.toContain('Norway')
  })
})
