import { expect, it } from 'vitest'
import { marksOf } from './window.ts'

const signed = '2025-10-27T10:00:00Z'

it('sets what is claimed apart from what is proved', () => {
  const marks = marksOf({ from: '2025-10-26T13:00', zone: 'Europe/Istanbul' }, signed, {
    notBefore: '2025-10-27T09:00:00Z',
    notAfter: '2025-10-27T11:00:00Z',
  })
  expect(marks.map((mark) => mark.what)).toEqual(['claimed', 'proved', 'signed'])
  expect(marks[0]).toMatchObject({ from: 0, to: 0 })
  expect(marks[1]?.to).toBe(1)
  expect(marks[2]?.from).toBeGreaterThan(marks[1]?.from ?? 1)
})

it('takes a date alone as the whole day where it was', () => {
  const [claimed] = marksOf({ from: '2025-10-26', zone: 'Asia/Kabul' }, '2025-10-26T19:29:00Z', {
    notBefore: null,
    notAfter: null,
  })
  expect(claimed).toEqual({ what: 'claimed', from: 0, to: 1 })
})

it('draws nothing where only one moment is known', () => {
  expect(marksOf(null, signed, { notBefore: null, notAfter: null })).toEqual([])
})
