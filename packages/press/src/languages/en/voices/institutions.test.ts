// Institutions, seats of government and officeholders without a nation: whose they are.
import { describe, expect, it } from 'vitest'
import { voicesIn } from './marked.testing.ts'

const sides = (marked: string, options: { dateline?: string; zone?: string } = {}) =>
  voicesIn(marked, options).map(({ side }) => side)

describe('an institution that papers name without its state', () => {
  it.each([
    ['the White House', 'United States'],
    ['The Pentagon', 'United States'],
    ['The Kremlin', 'Russia'],
    ['Downing Street', 'Britain'],
    ['The Elysée', 'France'],
    ['The Border Security Force', 'India'],
    ['Malacañang', 'Philippines'],
    ['The Revolutionary Guards', 'Iran'],
  ])('speaks for its state: %s', (source, state) => {
    expect(sides(`[${source}] denied it on Monday.`)).toEqual([state])
  })

  it('is that of the state of which the article speaks where several have one', () => {
    expect(sides('Pakistan buried its dead. [The Foreign Office] denied it.')).toEqual(['Pakistan'])
    expect(sides('Britain closed its embassy. [The Foreign Office] denied it.')).toEqual(['Britain'])
  })

  it('tells from where an outlet reports', () => {
    expect(
      sides(
        'Norway buried its dead. The White House sent flowers to Norway. Congress met. Norway and Norway’s king wept. [President Lund] left.',
        { dateline: 'WASHINGTON' },
      ),
    ).toEqual(['United States'])
  })
})

describe('a president or minister without a nation', () => {
  it('is not of the state that has another one', () => {
    expect(
      sides('Norwegian President Ola Berg wrote to Sweden. [President Pia Lund] answered. Norway waited.'),
    ).toEqual(['Sweden'])
  })

  it('is not of the state against which he or she acts', () => {
    expect(sides('Norway and Sweden met. Norway protested. [President Pia Lund] threatened Norway.')).toEqual(
      ['Sweden'],
    )
  })
})

describe('one name for a state over the article', () => {
  it('calls America the United States', () => {
    expect(sides('North America froze. [America] agreed. [Washington] denied it. [The U.S.] left.')).toEqual(
      Array(3).fill('United States'),
    )
  })
})
