import { describe, expect, it } from 'vitest'
import type { PressArticleRow } from '../types.ts'
import { narrowed } from './narrowing.ts'

const row = (title: string, change: Partial<PressArticleRow> = {}): PressArticleRow => ({
  id: title,
  name: 'feed.json',
  addedAt: '2025-01-01T00:00:00Z',
  title,
  outlet: 'Sahel Wire',
  author: null,
  dateline: null,
  published: null,
  zone: null,
  language: 'en',
  drafts: { open: 1, accepted: 0, rejected: 0, confirmed: 0 },
  same: 0,
  contradicts: 0,
  ...change,
})
const ferry = row('Ferry stays shut')
const cafe = row('Talks at the Café Río', {
  outlet: 'The Harbour Post',
  drafts: { open: 0, accepted: 2, rejected: 1, confirmed: 0 },
})
const settled = row('Ferry sails', { drafts: { open: 0, accepted: 0, rejected: 0, confirmed: 3 } })
const rows = [ferry, cafe, settled]

describe('the articles looked for', () => {
  it('are all of them where nothing is asked', () => {
    expect(narrowed(rows, ' ', undefined)).toBe(rows)
  })

  it('hold every word in title, outlet or file name, whatever its case and marks', () => {
    expect(narrowed(rows, 'rio HARBOUR', undefined)).toEqual([cafe])
    expect(narrowed(rows, 'ferry wire', undefined)).toEqual([ferry, settled])
    expect(narrowed(rows, 'ferry harbour', undefined)).toEqual([])
  })

  it('are told by what is left to do', () => {
    expect(narrowed(rows, '', 'open')).toEqual([ferry])
    expect(narrowed(rows, '', 'accepted')).toEqual([cafe])
    expect(narrowed(rows, 'ferry', 'done')).toEqual([settled])
    expect(narrowed([row('x', { contradicts: 1 }), ferry], '', 'contradicts')).toHaveLength(1)
  })
})
