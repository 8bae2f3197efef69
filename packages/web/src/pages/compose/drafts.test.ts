import { describe, expect, it } from 'vitest'
import { type Drawer, draftsOf, dropDrafts, keepDraft, newDraft } from './drafts.ts'

const drawer = (): Drawer => {
  const kept = new Map<string, string>()
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  }
}

describe('drafts', () => {
  it('of one seat are not seen from another', () => {
    const here = drawer()
    keepDraft('exercise', 'north', newDraft('paper.hand-over'), here)
    expect(draftsOf('exercise', 'south', here)).toEqual([])
    expect(draftsOf('istanbul', 'north', here)).toEqual([])
    expect(draftsOf('exercise', 'north', here)).toHaveLength(1)
  })
  it('are kept as last written, not twice', () => {
    const here = drawer()
    const draft = newDraft('paper.hand-over', { title: { en: 'D' } })
    keepDraft('p', 's', draft, here)
    keepDraft('p', 's', { ...draft, body: { title: { en: 'Demands' } } }, here)
    expect(draftsOf('p', 's', here).map((one) => one.body)).toEqual([{ title: { en: 'Demands' } }])
  })
  it('go only when they are dropped by name', () => {
    const here = drawer()
    const [kept, signed] = [newDraft('issue.raise'), newDraft('session.note')]
    keepDraft('p', 's', kept, here)
    keepDraft('p', 's', signed, here)
    dropDrafts('p', 's', [signed.id], here)
    expect(draftsOf('p', 's', here).map((one) => one.id)).toEqual([kept.id])
  })
  it('that cannot be read do not stop the writer from writing', () => {
    const here = drawer()
    here.setItem('parley.drafts/p/s', '{broken')
    expect(draftsOf('p', 's', here)).toEqual([])
  })
})
