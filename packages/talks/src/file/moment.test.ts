import { expect, test } from 'vitest'
import { boundsOf } from './moment.ts'

const iso = (ms: number | undefined) => (ms === undefined ? null : new Date(ms).toISOString())
const bounds = (when: Parameters<typeof boundsOf>[0]) => {
  const found = boundsOf(when)
  return found && [iso(found.starts), iso(found.ends)]
}

test('Sunday in Istanbul begins on Saturday evening in UTC and lasts a day', () => {
  expect(bounds({ from: '2025-10-26', zone: 'Europe/Istanbul' })).toEqual([
    '2025-10-25T21:00:00.000Z',
    '2025-10-26T21:00:00.000Z',
  ])
})

test('a minute in Kabul is four and a half hours earlier in UTC', () => {
  expect(bounds({ from: '2025-10-26T12:00', zone: 'Asia/Kabul' })).toEqual([
    '2025-10-26T07:30:00.000Z',
    '2025-10-26T07:31:00.000Z',
  ])
})

test('the day on which Berlin’s clocks go back lasts 25 hours', () => {
  expect(bounds({ from: '2025-10-26', zone: 'Europe/Berlin' })).toEqual([
    '2025-10-25T22:00:00.000Z',
    '2025-10-26T23:00:00.000Z',
  ])
})

test('a span ends with its last day; an end alone is a day', () => {
  expect(bounds({ from: '2025-10-18', to: '2025-10-19', zone: 'UTC' })?.[1]).toBe('2025-10-20T00:00:00.000Z')
  expect(bounds({ to: '2025-10-19', zone: 'UTC' })?.[0]).toBe('2025-10-19T00:00:00.000Z')
})

test('what is not stated has no bounds, even where the source has words for it', () => {
  expect(bounds({ words: { en: 'at one stage' } })).toBeNull()
  expect(bounds(undefined)).toBeNull()
})

test('a zone that this machine does not know counts as UTC', () => {
  expect(bounds({ from: '2025-10-26T12:00', zone: 'Mars/Olympus' })?.[0]).toBe('2025-10-26T12:00:00.000Z')
})
