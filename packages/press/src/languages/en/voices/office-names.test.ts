// How real reports name offices, states and bodies: short titles, epithets, an office told later, an adjective that opens the sentence.
import { describe, expect, it } from 'vitest'
import { voicesIn } from './marked.testing.ts'

const sides = (marked: string) => voicesIn(marked).map(({ side }) => side)
const names = (marked: string) => voicesIn(marked).map(({ resolved }) => resolved)
const kinds = (marked: string) => voicesIn(marked).map(({ kind }) => kind)

describe('an office', () => {
  it('may be its letters before the name', () => {
    const marked =
      'Norway waited. Norway’s army left. [PM Ola Berg] agreed. [PM Berg] added this. [The prime minister] left.'
    expect(names(marked)).toEqual(Array(3).fill('Ola Berg'))
    expect(sides(marked)).toEqual(Array(3).fill('Norway'))
  })

  it('is that of the person told of just before, where nobody else holds it', () => {
    const marked =
      'The UK waited. Pia Lund announced aid. [The Foreign Secretary] said it would help. [Ms Lund] left.'
    expect(names(marked)).toEqual(['Pia Lund', 'Pia Lund'])
    expect(sides(marked)).toEqual(['United Kingdom', 'United Kingdom'])
  })

  it('is not given to a person who has another one', () => {
    expect(
      names('General Pia Lund agreed. Mayor Ola Berg spoke. [The Foreign Secretary] denied it.'),
    ).toEqual(['Foreign Secretary'])
  })

  it('of a top diplomat is the foreign minister’s', () => {
    expect(names('German Foreign Minister Pia Lund spoke. [Germany’s top diplomat] agreed.')).toEqual([
      'Pia Lund',
    ])
    expect(kinds('[France’s top diplomat] agreed.')).toEqual(['office'])
  })

  it('of the president is not the vice president’s', () => {
    expect(
      names('President Ola Berg of Norway called Vice President Pia Lund. [The president] agreed.'),
    ).toEqual(['President Ola Berg'])
  })
})

describe('a state or body', () => {
  it('may stand behind an adjective that opens the sentence', () => {
    expect(names('[Outraged Paris] denied it. [Neighbouring Thailand] agreed. France left.')).toEqual([
      'France',
      'Thailand',
    ])
  })

  it('may go by what it is: the kingdom, Brussels, the department', () => {
    expect(sides('Saudi Arabia’s king left. [The kingdom] denied it.')).toEqual(['Saudi Arabia'])
    expect(sides('The EU met. [Brussels] denied it.')).toEqual(['European Union'])
    expect(
      sides('State Department officials met Panama’s king. [The department’s spokeswoman, Pia Lund,] left.'),
    ).toEqual(['United States'])
  })

  it('has an adjective of two words', () => {
    expect(sides('[The South Korean Defence Ministry] denied it.')).toEqual(['South Korea'])
  })

  it('is no state’s where it is international', () => {
    expect(
      sides('Iran waited. Iran’s army left. [The International Energy Agency] denied it.'),
    ).not.toContain('Iran')
  })

  it('of the Union is the Union’s where its head speaks', () => {
    expect(sides('[European Council President Pia Lund] denied it.')).toEqual(['European Union'])
  })
})

describe('what is nobody’s', () => {
  it('is the press of a nation, unless the state owns it', () => {
    expect(sides('[South Korean media] denied it. [Iranian state media] agreed.')).toEqual([null, 'Iran'])
  })

  it('is a group by the adjective that opens the sentence', () => {
    expect(sides('[Rival factions] accused each other.')).not.toContain('Rival')
  })
})

describe('one person', () => {
  it('is known with and without accents', () => {
    expect(names('Norwegian minister Pia Órban spoke. [Orban] left.')).toEqual(['Pia Órban'])
  })
})

describe('what real reports leave to the reader', () => {
  it('is that whoever acts while a state acts is not of that state', () => {
    expect(
      sides(
        'Sweden voted. Norway protested as President Pia Lund left Sweden. [Lund] agreed. Sweden waited.',
      ),
    ).toEqual(['Sweden'])
  })

  it('is that forces go by who serves in them', () => {
    const marked =
      'Pakistan buried its dead. [The Chenab Rangers] confirmed it. [Chenab Rangers’ officers] agreed.'
    expect(sides(marked)).toEqual(['Pakistan', 'Pakistan'])
    expect(kinds(marked)[0]).toBe('organisation')
  })

  it('is that some of a people are not their state', () => {
    expect(sides('[Norwegians] fear the winter. [Norway] agreed.')).toEqual([null, 'Norway'])
    expect(kinds('[Norwegians] fear the winter.')).toEqual(['unnamed'])
  })

  it('is that an electoral commission speaks for itself', () => {
    expect(sides('[The Norwegian electoral commission] denied it.')).toEqual([
      'Norwegian electoral commission',
    ])
  })

  it('is that a part of the world is nobody’s', () => {
    expect(sides('[The West] fears it. [Europe] agrees.')).toEqual([null, null])
  })
})

describe('letters in brackets', () => {
  it('are the body’s, and its spokesman’s side, whatever given name it begins like', () => {
    const marked = '[Karen National Union (KNU) spokesman Ola Berg] denied it. [The KNU] agreed.'
    expect(names(marked)).toEqual(['Ola Berg', 'Karen National Union'])
    expect(sides(marked)).toEqual(['Karen National Union', 'Karen National Union'])
  })
})

describe('whom others only back or lead', () => {
  it('speaks for neither of them by that word', () => {
    expect(sides('[The Norway-aligned group] denied it.')).not.toContain('Norway')
    expect(sides('[Oslo-backed officials] agreed.')).toEqual([null])
  })
})

describe('a capital', () => {
  it.each([
    ['Bogota', 'Colombia'],
    ['Pristina', 'Kosovo'],
    ['Taipei', 'Taiwan'],
    ['Ramallah', 'Palestine'],
  ])('stands for its state: %s', (capital, state) => {
    expect(sides(`[${capital}] denied it.`)).toEqual([state])
  })
})
