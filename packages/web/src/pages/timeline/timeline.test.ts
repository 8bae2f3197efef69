import { describe, expect, it } from 'vitest'
import type { Timeline } from '../../../../talks/src/answers/pages.ts'
import { extentOf } from './extent.ts'
import { layLane } from './lanes.ts'
import { inOrder } from './pages.ts'
import { DAY, HOUR, moved, ticksOf, windowAround, windowOfMost, zoomed } from './scale.ts'

const ISTANBUL = 'Europe/Istanbul'
const at = (iso: string) => Date.parse(iso)

describe('what a mark says', () => {
  it('does not invent an hour: a date alone is some time during that day', () => {
    expect(extentOf({ from: '2025-10-26', zone: ISTANBUL }, 'UTC')).toEqual({
      from: at('2025-10-25T21:00:00Z'),
      to: at('2025-10-26T21:00:00Z'),
      mark: 'hollow',
    })
  })
  it('puts a time that names its zone at its instant, a time without one in the zone of the process', () => {
    expect(extentOf({ from: '2025-10-26T12:00', zone: ISTANBUL }, 'UTC')?.from).toBe(
      at('2025-10-26T09:00:00Z'),
    )
    expect(extentOf({ from: '2025-10-26T12:00' }, 'Asia/Kabul')?.from).toBe(at('2025-10-26T07:30:00Z'))
  })
  it('tells a span that lasted from a span within which it happened', () => {
    const span = { from: '2025-10-25', to: '2025-10-26', zone: ISTANBUL }
    expect(extentOf(span, 'UTC')?.mark).toBe('bar')
    expect(extentOf({ ...span, within: true }, 'UTC')?.mark).toBe('hollow')
    expect(extentOf(span, 'UTC')?.to).toBe(at('2025-10-26T21:00:00Z'))
  })
  it('marks nothing where no time is stated', () => {
    expect(extentOf(null, 'UTC')).toBeNull()
    expect(extentOf({ words: { en: 'at one stage' } }, 'UTC')).toBeNull()
  })
})

describe('the measure', () => {
  const window = { from: at('2025-10-24T21:00:00Z'), to: at('2025-10-26T21:00:00Z') }
  it('ticks at local midnights', () => {
    const ticks = ticksOf(window, ISTANBUL, 9)
    expect(ticks.length).toBeGreaterThan(4)
    expect(ticks.filter((tick) => tick.midnight).map((tick) => tick.local)).toEqual([
      '2025-10-25T00:00',
      '2025-10-26T00:00',
      '2025-10-27T00:00',
    ])
  })
  it('keeps midnights on a day of 25 hours', () => {
    const autumn = { from: at('2025-10-25T22:00:00Z'), to: at('2025-10-28T00:00:00Z') }
    const locals = ticksOf(autumn, 'Europe/Berlin', 10).map((tick) => tick.local)
    expect(locals).toContain('2025-10-26T00:00')
    expect(locals).toContain('2025-10-27T00:00')
    expect(locals.every((local) => local.endsWith(':00'))).toBe(true)
  })
  it('never gives many more ticks than asked for, over an hour or over five years', () => {
    for (const length of [HOUR, DAY, 40 * DAY, 1825 * DAY])
      expect(ticksOf({ from: window.from, to: window.from + length }, ISTANBUL, 8).length).toBeLessThan(11)
  })
  it('leaves room at both ends, also round a single instant', () => {
    const one = windowAround([{ from: 0, to: 0, mark: 'dot' }])
    expect(one).toEqual({ from: -HOUR, to: HOUR })
    expect(windowAround([])).toBeNull()
  })
  it('leaves a far outlier to the lane’s count, and keeps all where little would be gained', () => {
    const dot = (at: number) => ({ from: at, to: at, mark: 'dot' as const })
    const talks = Array.from({ length: 19 }, (_, hour) => dot(hour * HOUR))
    expect(windowOfMost([dot(-30 * DAY), ...talks])?.from).toBeGreaterThan(-DAY)
    expect(windowOfMost([dot(-HOUR), ...talks])?.from).toBeLessThan(-HOUR)
    expect(windowOfMost([dot(-30 * DAY), dot(0)])?.from).toBeLessThan(-30 * DAY)
  })
  it('zooms about the middle and moves by its own length', () => {
    expect(zoomed({ from: 0, to: 4 * DAY }, 0.5)).toEqual({ from: DAY, to: 3 * DAY })
    expect(moved({ from: 0, to: DAY }, 1)).toEqual({ from: DAY, to: 2 * DAY })
  })
})

describe('the lanes', () => {
  const options = { window: { from: 0, to: 1000 }, width: 1000, maxRows: 3 }
  const dot = (from: number, labelWidth = 100) => ({
    item: from,
    extent: { from, to: from, mark: 'dot' as const },
    labelWidth,
  })
  it('covers no label with another', () => {
    const lane = layLane([dot(100), dot(150), dot(260)], options)
    expect(lane.laid.map(({ item, row }) => [item, row])).toEqual([
      [100, 0],
      [150, 1],
      [260, 0],
    ])
  })
  it('hangs a label from the end where it would run out of the window', () => {
    expect(layLane([dot(950)], options).laid[0]?.fromEnd).toBe(true)
    expect(layLane([dot(100)], options).laid[0]?.fromEnd).toBe(false)
  })
  it('counts what it has no row for, and what lies outside, instead of dropping it', () => {
    const lane = layLane([dot(10), dot(11), dot(12), dot(13), dot(-5), dot(2000)], options)
    expect(lane).toMatchObject({ rows: 3, more: 1, before: 1, after: 1 })
  })
})

describe('pages of the timeline', () => {
  const page = (...ids: string[]) => ({
    items: ids.map((id) => ({ told: { id } })) as Timeline['items'],
    undated: [],
  })
  const ids = (pages: ReturnType<typeof page>[]) => inOrder(pages).items.map(({ told }) => told.id)

  it('come the latest first and are read from first to last', () => {
    expect(ids([page('c', 'd'), page('a', 'b')])).toEqual(['a', 'b', 'c', 'd'])
  })
  it('show an item once, though the record grew between two of them', () => {
    expect(ids([page('c', 'd'), page('b', 'c')])).toEqual(['b', 'c', 'd'])
  })
})
