import { describe, expect, it } from 'vitest'
import { said } from './said.testing.ts'

describe('verbs that no list of cues holds', () => {
  it.each([
    [
      '“We mend nets, not treaties,” he chuntered by phone.',
      ['he [chuntered] “We mend nets, not treaties,”'],
    ],
    [
      '“Herrings,” snuffled Ada Lund, an aunt of the skipper.',
      ['Ada Lund, an aunt of the skipper [snuffled] “Herrings,”'],
    ],
    ['The harbour had run dry, villagers keened.', ['villagers [keened] The harbour had run dry']],
    [
      'His island, he kvetched, had become “a car park for frigates”.',
      ['he [kvetched] His island | had become “a car park for frigates”'],
    ],
    [
      'The army spokesman covenanted that no gun would fire.',
      ['The army spokesman [covenanted] no gun would fire'],
    ],
  ])('%s', (sentence, wanted) => expect(said(sentence)).toEqual(wanted))

  it.each([
    'When the guns fell silent, they danced.',
    'The treaty meant that the ferry could sail.',
    'The day the ferry came, he wept.',
    'The soldiers, who had not slept, left.',
  ])('not “%s”', (sentence) => expect(said(sentence)).toEqual([]))
})
