import { describe, expect, it } from 'vitest'
import type { AnnotatedArticle, AnnotatedItem } from '../../packages/press/corpus/annotation.ts'
import type { Draft } from '../../packages/press/src/draft.ts'
import { reliability } from './calibration.ts'
import { scoreAll } from './score.ts'

const text = 'The bridge is open, Omar Dar said on Sunday. Both sides met in Tarim.'
const said: AnnotatedItem = {
  p: 1,
  parts: [[0, 18]],
  span: [0, 18],
  cue: [29, 33],
  lemma: 'say',
  source: [20, 28],
  kind: 'person',
  resolved: 'Omar Dar',
  speech: 'indirect',
  force: 'said',
  hedges: [],
  time: null,
  places: [],
  becomes: 'statement',
}
const met: AnnotatedItem = {
  ...said,
  parts: [[45, 68]],
  span: [45, 68],
  cue: null,
  source: null,
  kind: 'outlet',
  resolved: null,
  speech: 'narration',
  places: [[63, 68]],
  event: { code: 'CONSULT' },
  becomes: 'session',
}
const article = {
  text,
  names: {},
  items: [said, met],
  published: '2024-03-03',
} as unknown as AnnotatedArticle
const draftOf = (item: AnnotatedItem, over: Partial<Draft> = {}): Draft => ({
  span: item.span,
  claim: text.slice(...item.span),
  parts: item.parts,
  speech: item.speech,
  cue: item.cue && { span: item.cue, lemma: item.lemma! },
  source: {
    span: item.source,
    kind: item.kind,
    named: item.kind !== 'unnamed',
    resolved: item.resolved ?? null,
    id: null,
    side: null,
    basis: 'unstated',
  },
  force: 'said',
  hedges: [],
  negated: false,
  conditional: false,
  time: null,
  places: item.places.map((span) => ({ span, name: 'Tarim', id: null })),
  event: item.event ? { code: 'CONSULT', mode: null, actor: null, recipient: null } : null,
  becomes: item.becomes as Draft['becomes'],
  confidence: 0.8,
  rules: [],
  ...over,
})
const f1 = (drafts: Draft[], name: string) =>
  scoreAll([{ article, drafts }]).find(({ measure }) => measure.name === name)!.whole.f1

describe('scoring drafts', () => {
  it('gives a perfect reading 1 in everything that the article holds', () => {
    const drafts = [draftOf(said), draftOf(met)]
    for (const name of [
      'attribution with source',
      'claim, exact',
      'source resolution',
      'place',
      'PLOVER code',
      'what it may become',
    ])
      expect([name, f1(drafts, name)]).toEqual([name, 1])
  })

  it('counts a missed attribution, an invented one, and a wrong source against it', () => {
    expect(f1([draftOf(met)], 'attribution with source')).toBe(0)
    const invented = draftOf(said, {
      span: [46, 60],
      parts: [[46, 60]],
      cue: { span: [56, 59], lemma: 'meet' },
    })
    expect(f1([draftOf(said), draftOf(met), invented], 'attribution with source')).toBeCloseTo(2 / 3)
    const wrong = draftOf(said)
    wrong.source = { ...wrong.source, span: [4, 10], resolved: 'bridge' }
    expect(f1([wrong, draftOf(met)], 'attribution with source')).toBe(0)
    expect(f1([wrong, draftOf(met)], 'source resolution')).toBe(0)
  })

  it('does not let narration pass for an attribution', () => {
    const narrated = draftOf(said, { speech: 'narration', cue: null })
    expect(f1([narrated, draftOf(met)], 'attribution with source')).toBe(0)
  })

  it('says how far marked and right are apart', () => {
    const judged = [true, true, true, false, false].map((right) => ({
      draft: draftOf(said),
      language: 'en',
      right,
    }))
    expect(reliability(judged).error).toBeCloseTo(0.2)
  })
})
