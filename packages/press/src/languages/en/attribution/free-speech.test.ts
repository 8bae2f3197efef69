import { describe, expect, it } from 'vitest'
import { said } from './said.testing.ts'

describe('sentences that carry on what was said', () => {
  it.each([
    ['The captain said the gate was shut. No key had changed hands.', '- [-] No key had changed hands'],
    ['The captain said the gate was shut. It might open in May.', '- [-] It might open in May'],
    [
      'The captain insisted that he was innocent. The order came from “a bigger town”.',
      '- [-] The order came from “a bigger town”',
    ],
    ['The captain denied the story: no boat was ever sent.', '- [-] no boat was ever sent'],
  ])('%s', (line, going) => expect(said(line).at(-1)).toBe(going))

  it.each([
    'The captain said the gate was shut. The account could not be independently verified.',
    'The captain said the gate was shut. Two carts passed it at noon.',
    'The captain says the gate is shut. Norvia had built it in May.',
  ])('not “%s”', (line) => expect(said(line)).toHaveLength(1))
})

describe('what can be no source', () => {
  it('a shell that slams into a market says nothing', () =>
    expect(said('Mortar rounds slammed into the market before sunrise.')).toEqual([]))
})

describe('quotations that stand alone', () => {
  it('answers of an interview are the words of whoever was introduced before it', () =>
    expect(
      said('Colonel Ada Lund received us on Monday.', 'Why speak now?', '“Because I buried a man.”'),
    ).toEqual(['Colonel Ada Lund [-] “Because I buried a man.”']))

  it('behind a sentence about somebody they are that person’s', () =>
    expect(said('The army said the road was open. Governor Ada Lund shook her head. “Never.”').at(-1)).toBe(
      'Governor Ada Lund [-] “Never.”',
    ))
})
