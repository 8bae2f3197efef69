import { describe, expect, it } from 'vitest'
import { Mentions, personIn } from './mentions.ts'
import { drafted, toPlan } from './staging/ferry.ts'

const of = (text: string) => new Mentions([], text)

describe('a word for those who speak for a state', () => {
  const text =
    'The Chad-Sudan talks went on. The Sudanese Zaghar refused. A Zaghar delegation left, the Zaghar side said.'

  it('stands for the state where the talks are between states', () => {
    expect(of(text).stateOf('the Zaghar delegation')).toBe('Sudan')
    expect(of(text).stateOf('Sudanese Zaghar')).toBe('Sudan')
    expect(of(text).stateOf('the Kordof delegation')).toBeNull()
  })

  it('never joins a group to the state that it talks with', () => {
    const apart = text.replace(
      'The Chad-Sudan talks',
      'The talks between the Sudanese government and the Zaghar',
    )
    expect(of(apart).stateOf('the Zaghar delegation')).toBeNull()
  })

  it('is nobody’s where two states have such a word', () => {
    const both = `${text} The Chadian Zaghar agreed.`
    expect(of(both).stateOf('the Zaghar delegation')).toBeNull()
  })
})

it.each([
  ['The talks between Arvania and the Northern Front in Lisbon ended.', ['Arvania', 'Northern Front']],
  ['The Chad-Sudan talks went on.', ['Chad', 'Sudan']],
  ['Delegations of Chad and Sudan met.', null],
  ['Nobody met.', null],
])('knows between whom the talks are, where it is said: %s', (text, sides) => {
  expect(of(text).sides).toEqual(sides)
})

describe('who is a body and who a person', () => {
  const mentions = new Mentions(
    toPlan([
      drafted('no ferry would be boarded', 'statement', {
        kind: 'person',
        who: 'Transport Minister Mira Osk',
        side: 'Arvania',
      }),
    ]),
    '',
  )

  it('is told by what the article lets speak', () => {
    expect(mentions.isBody('Arvania')).toBe(true)
    expect(mentions.isBody('UNMOGIP')).toBe(true)
    expect(mentions.isBody('gunmen')).toBe(false)
    expect(mentions.isBody('Osk')).toBe(false)
    expect(mentions.sideOf('Osk')).toBe('Arvania')
  })
})

it.each([
  ['Idris Falah', 'Barqan foreign minister, Idris Falah', 'Barqan foreign minister'],
  ['Rina Halev', 'Rina Halev, 58', null],
  ['Mira Osk', 'Mira Osk, the transport minister', 'the transport minister'],
])('finds %s in “%s”', (name, words, beside) => {
  expect(personIn(words)).toEqual({ name, beside })
})
