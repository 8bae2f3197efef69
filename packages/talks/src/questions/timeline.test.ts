// Everything on the timeline can be reached, page by page, each item once.
import { expect, it } from 'vitest'
import type { TimelineItem } from '../answers/events.ts'
import { en, openTalks, PLENARY, type Stage } from '../staging/stage.ts'
import * as ask from './index.ts'

const reader = { seat: 'sovan', language: 'en', now: '2026-03-02T12:00:00Z' }
const reported = (stage: Stage, text: string, when?: { from: string; zone?: string }) =>
  stage.act(
    'quill',
    PLENARY,
    'statement.record',
    { text: en(text), force: 'said' },
    {
      basis: 'reported',
      actor: { organisation: stage.ids.maral! },
      sources: [{ source: stage.ids.article! }],
      attribution: { voice: 'unnamed-official' },
      ...(when && { when }),
    },
  )

function all(stage: Stage) {
  const pages: ask.TimelineOptions[] = [{}]
  const items: TimelineItem[] = []
  const undated: TimelineItem[] = []
  for (const options of pages) {
    const page = ask.timeline(stage.db, reader, options)
    expect(page.items.length).toBeLessThanOrEqual(200)
    items.unshift(...page.items)
    undated.unshift(...page.undated)
    if (page.next !== null) pages.push({ cursor: page.next })
  }
  return { items, undated, pages: pages.length, total: ask.timeline(stage.db, reader).total }
}
const labels = (items: TimelineItem[]) => items.map(({ label }) => label.en)

it('hundreds of claims of one day are parted between pages, and none is lost or told twice', () => {
  const stage = openTalks()
  for (let k = 0; k < 450; k++) reported(stage, `claim ${k}`, { from: '2026-03-01', zone: 'UTC' })
  const { items, pages, total } = all(stage)
  expect([items.length, pages, total]).toEqual([450, 3, 450])
  expect(labels(items)).toEqual(Array.from({ length: 450 }, (_, k) => `claim ${k}`))
})

it('what was signed and what was stated to have happened join in one order', () => {
  const stage = openTalks()
  const signed = (minute: number) => new Date(Date.UTC(2026, 2, 2, 9, minute)).toISOString()
  for (let k = 0; k < 150; k++) {
    const text = { text: en(`signed ${k}`), force: 'said' as const }
    // Clocks of devices differ: the register's order is not that of signing.
    stage.act('torvik', PLENARY, 'statement.record', text, {}, { signedAt: signed(2 * (149 - k)) })
    reported(stage, `stated ${k}`, { from: signed(2 * k + 1).slice(0, 16), zone: 'UTC' })
  }
  const { items, pages } = all(stage)
  expect([items.length, pages]).toEqual([300, 2])
  expect(labels(items).slice(0, 4)).toEqual(['signed 149', 'stated 0', 'signed 148', 'stated 1'])
})

it('what states no time comes with the first page, and the rest of it after the last', () => {
  const stage = openTalks()
  for (let k = 0; k < 300; k++) reported(stage, `undated ${k}`)
  for (let k = 0; k < 210; k++) reported(stage, `dated ${k}`, { from: '2026-03-01', zone: 'UTC' })
  expect(ask.timeline(stage.db, reader).undated).toHaveLength(60)
  const { items, undated, total } = all(stage)
  expect([items.length, undated.length, total]).toEqual([210, 300, 510])
  expect(new Set(undated.map(({ told }) => told.id)).size).toBe(300)
})
