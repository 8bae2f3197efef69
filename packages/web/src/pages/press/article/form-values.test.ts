import { describe, expect, it } from 'vitest'
import type { PressArticle, PressDraft } from '../types.ts'
import { candidatesFor } from './candidates.ts'
import { changeOf, valuesOf } from './form-values.ts'

const source = (resolved: string | null, over = {}): PressDraft['draft']['source'] => ({
  span: [0, 4],
  kind: 'person',
  named: true,
  resolved,
  id: 'f'.repeat(64),
  side: null,
  basis: 'on-record',
  ...over,
})
const draft = (n: number, at: number, over: Partial<PressDraft['draft']> = {}): PressDraft =>
  ({
    n,
    state: 'open',
    wording: null,
    details: {},
    edited: [],
    acts: [{ key: `draft:${n}`, kind: 'statement.record', body: { conditional: false } }],
    draft: {
      span: [at, at + 9],
      parts: [[at, at + 9]],
      speech: 'indirect',
      cue: null,
      source: source('Omar Dar'),
      force: 'said',
      hedges: [],
      negated: false,
      conditional: false,
      time: { span: [at, at + 2], from: '2025-10-26', to: '2025-10-26', precision: 'day', zone: null },
      places: [{ span: [at, at + 3], name: 'Kurram', id: 'k' }],
      event: null,
      becomes: 'statement',
      ...over,
    },
  }) as unknown as PressDraft
const article = { language: 'en', text: 'Mina Reyes saw Kurram. The bridge at Sarra is shut.' }

describe('the form of a draft', () => {
  const before = draft(1, 10)
  const values = valuesOf(before)

  it('changes nothing where nothing was entered', () => {
    expect(changeOf(article, before, values)).toBeNull()
  })
  it('sends the fields that were changed, and no others', () => {
    expect(changeOf(article, before, { ...values, force: 'denied', side: ' The Front ' })).toEqual({
      force: 'denied',
      source: { side: 'The Front' },
    })
  })
  it('does not keep the entry of a source that has another name now', () => {
    expect(changeOf(article, before, { ...values, resolved: 'Mina Reyes' })).toEqual({
      source: { resolved: 'Mina Reyes', id: null },
    })
  })
  it('keeps places that were there with their ids, and takes new ones by name, with the words that the article has', () => {
    expect(changeOf(article, before, { ...values, places: 'Kurram; Sarra; Leepa' })?.places).toEqual([
      { span: [10, 13], name: 'Kurram', id: 'k' },
      { span: [37, 42], name: 'Sarra', id: null },
      { span: [10, 10], name: 'Leepa', id: null },
    ])
  })
  it('does not hold the claim for the words of a time that only the analyst knew', () => {
    const timeless = draft(1, 10, { time: null })
    expect(changeOf(article, timeless, { ...valuesOf(timeless), from: '2025-10-25' })?.time).toEqual({
      span: [10, 10],
      from: '2025-10-25',
      to: '2025-10-25',
      precision: 'day',
      zone: null,
    })
  })
  it('takes a time away where its day is empty, and an event where it is none', () => {
    expect(changeOf(article, before, { ...values, from: '', to: '' })).toEqual({ time: null })
  })
  it('puts the claim’s own words back where the wording is emptied', () => {
    const worded = { ...before, wording: { en: 'He said so.' } }
    expect(changeOf(article, worded, { ...valuesOf(worded), wording: ' ' })).toEqual({ wording: null })
  })
  it('leaves the act’s own fields to the node once it becomes something else', () => {
    const changed = { ...values, becomes: 'offer' as const, details: { conditional: true } }
    expect(changeOf(article, before, changed)).toEqual({ becomes: 'offer' })
    expect(changeOf(article, before, { ...values, details: { conditional: true } })).toEqual({
      details: { conditional: true },
    })
  })
})

describe('who a source may be', () => {
  const list = [
    draft(1, 10),
    draft(2, 400, { source: source('Mina Reyes') }),
    draft(3, 500, { source: source('Mina Reyes') }),
    draft(4, 450, { source: source(null, { kind: 'outlet', named: false }) }),
  ]
  const of = (known: Parameters<typeof candidatesFor>[2]) =>
    candidatesFor({ list } as unknown as PressArticle, list[1]!, known)

  it('is everybody whom the article quotes, the nearest first and each once', () => {
    expect(of([]).map(({ source, drafts }) => [source.resolved, drafts])).toEqual([
      ['Mina Reyes', 2],
      ['Omar Dar', 1],
      [null, 0],
      [null, 0],
    ])
  })
  it('is also anybody in the process file, who is not offered twice', () => {
    const known = [
      { id: 'o', name: 'Omar Dar', kind: 'person' as const },
      { id: 'i', name: 'ISPR', kind: 'organisation' as const },
    ]
    expect(of(known).filter(({ source }) => source.resolved === 'Omar Dar')).toHaveLength(1)
    expect(of(known).find(({ key }) => key === 'i')?.source).toMatchObject({ named: true, id: 'i' })
  })
})
