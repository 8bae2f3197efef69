import { describe, expect, test } from 'vitest'
import type { Span } from '../span.ts'
import { countedFrom, openedBy } from './beside.ts'
import type { FoundTime } from './times.ts'

const spanOf = (text: string, words: string): Span => [
  text.indexOf(words),
  text.indexOf(words) + words.length,
]
const day = (text: string, words: string, from: string, to: string | null = from): FoundTime => ({
  time: { span: spanOf(text, words), from, to, precision: to === null ? 'year' : 'day', zone: null },
  rule: to === null ? 'time-year' : 'time-weekday',
})

describe('what happened so long before or after another thing', () => {
  test.each([
    ['It walked out on Friday, a day after guards were shot.', 'guards were shot', '2025-10-23 – 2025-10-23'],
    [
      'It walked out on Friday, two days before rebels were to sign.',
      'rebels were to sign',
      '2025-10-26 – 2025-10-26',
    ],
    ['It walked out on Friday, hours after guards were shot.', 'guards were shot', '2025-10-24 – 2025-10-24'],
    [
      'It walked out on Friday, a month after guards were shot.',
      'guards were shot',
      '2025-09-01 – 2025-09-30',
    ],
    [
      'Two days before rebels were to sign, it walked out on Friday.',
      'rebels were to sign',
      '2025-10-26 – 2025-10-26',
    ],
  ])('%s', (text, claim, expected) => {
    const found = countedFrom(
      text,
      [day(text, 'on Friday', '2025-10-24')],
      [0, text.length],
      spanOf(text, claim),
    )
    expect(`${found?.from} – ${found?.to}`).toBe(expected)
  })

  test('nothing where the other thing has no day', () => {
    const text = 'It walked out, a day after guards were shot.'
    expect(countedFrom(text, [], [0, text.length], spanOf(text, 'guards were shot'))).toBeNull()
  })
})

describe('what began a stretch', () => {
  test('is of its first year', () => {
    const text = 'They have had no envoy since 2010, when the king refused to receive one.'
    const found = openedBy(
      text,
      [day(text, 'since 2010', '2010-01-01', null)],
      [0, text.length],
      text.indexOf('refused'),
    )
    expect(found?.time).toMatchObject({ from: '2010-01-01', to: '2010-12-31' })
  })
})
