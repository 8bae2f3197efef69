import { describe, expect, it } from 'vitest'
import type { Exchange, Slip } from '../../../../talks/src/answers/pages.ts'
import { layOut } from './layout.ts'

const slip = (id: string, from: string, more: Partial<Slip> = {}) =>
  ({ id, from: { id: from, name: { en: from } }, inReplyTo: null, when: null, ...more }) as Slip
const named = (id: string) => ({ id, name: { en: id } })
const exchange = (parties: string[], slips: Slip[]): Exchange => ({
  parties: parties.map(named),
  mediators: [named('qatar')],
  slips,
  next: null,
  total: slips.length,
})

describe('the exchange between two delegations', () => {
  const laid = layOut(
    exchange(
      ['afghanistan', 'pakistan'],
      [
        slip('demands', 'pakistan', { when: { from: '2025-10-25' } }),
        slip('response', 'afghanistan', { inReplyTo: 'demands', when: { from: '2025-10-26' } }),
        slip('counter', 'pakistan', { inReplyTo: 'response', when: { from: '2025-10-26' } }),
        slip('mediators-text', 'qatar'),
      ],
    ),
  )
  it('puts the mediators between the parties', () => {
    expect(laid.columns.map((one) => one.type)).toEqual(['party', 'gutter', 'party'])
    expect(laid.slips.map((one) => one.column)).toEqual([3, 1, 3, 2])
  })
  it('begins a day once', () => {
    expect(laid.slips.map((one) => one.day)).toEqual(['2025-10-25', '2025-10-26', null, null])
  })
  it('joins a reply to its paper, one lane for threads that follow each other', () => {
    expect(laid.threads.map(({ fromRow, toRow, lane }) => [fromRow, toRow, lane])).toEqual([
      [1, 2, 0],
      [2, 3, 0],
    ])
  })
})

it('gives threads that overlap lanes of their own', () => {
  const laid = layOut(
    exchange(
      ['a', 'b'],
      [
        slip('1', 'a'),
        slip('2', 'b'),
        slip('3', 'b', { inReplyTo: '1' }),
        slip('4', 'a', { inReplyTo: '2' }),
      ],
    ),
  )
  expect(laid.lanes).toBe(2)
})

it('draws no thread to a paper that this seat cannot read', () => {
  expect(layOut(exchange(['a', 'b'], [slip('2', 'b', { inReplyTo: 'elsewhere' })])).threads).toEqual([])
})
