import { describe, expect, it } from 'vitest'
import type { PressArticle, PressDraft, PressNewThing } from '../types.ts'
import { tallyOf } from './tally.ts'

const draft = (n: number, state: PressDraft['state'], problem: string | null = null) =>
  ({ n, state, acts: [{ key: `draft:${n}`, problem }] }) as PressDraft
const thing = (key: string, drafts: number[], is: PressNewThing['is'] = null) =>
  ({ key, type: key.split(':')[0], drafts, is }) as PressNewThing

describe('what confirming does', () => {
  const article = {
    list: [draft(1, 'accepted'), draft(2, 'open'), draft(3, 'accepted', 'too-few'), draft(4, 'rejected')],
    plan: [
      thing('organisation:a', [1, 2]),
      thing('organisation:b', [2]),
      thing('person:c', [3]),
      thing('organisation:d', [], { id: 'x', name: { en: 'D' } }),
    ],
  } as unknown as PressArticle

  it('counts what is accepted, and only what that needs is new', () => {
    const { acts, fresh, things, stopped } = tallyOf(article)
    expect(acts).toBe(2)
    expect(fresh).toEqual([
      { type: 'organisation', count: 1 },
      { type: 'person', count: 1 },
    ])
    expect(things.map(({ key }) => key)).toEqual(['organisation:a', 'person:c', 'organisation:d'])
    expect(stopped).toBe(1)
  })
})
