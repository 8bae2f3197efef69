import { describe, expect, it } from 'vitest'
import { ProblemError } from '../../../api/problem.ts'
import type { PressArticle, PressDraft } from '../types.ts'
import { type Drawer, keep, keptUnder, letGo } from './drawer.ts'
import { sendKept } from './sender.ts'
import { type Step, withSteps } from './step.ts'
import { takesBack, takesBackMade } from './takes-back.ts'

const drawer = (): Drawer => {
  const kept = new Map<string, string>()
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  }
}
const draft = (n: number, over: Partial<PressDraft> = {}): PressDraft =>
  ({
    n,
    state: 'open',
    wording: null,
    details: {},
    draft: {
      becomes: 'statement',
      force: 'said',
      span: [0, 9],
      parts: [[0, 9]],
      source: { resolved: 'Omar' },
    },
    ...over,
  }) as PressDraft
const article = (...list: PressDraft[]) => ({ list, outlet: null }) as unknown as PressArticle

describe('what an analyst did', () => {
  it('is seen at once, before the node has it', () => {
    const seen = withSteps(article(draft(1), draft(2)), [
      { do: 'change', n: 1, change: { state: 'rejected' } },
      { do: 'change', n: 2, change: { becomes: 'offer', source: { resolved: 'Bako' } } },
      { do: 'accept', drafts: [1, 2] },
      { do: 'source', change: { outlet: 'The Harbour Post' } },
    ])
    expect(seen.list.map(({ state }) => state)).toEqual(['rejected', 'accepted'])
    expect(seen.list[1]!.draft).toMatchObject({
      becomes: 'offer',
      force: 'said',
      source: { resolved: 'Bako' },
    })
    expect(seen.outlet).toBe('The Harbour Post')
  })

  it('is kept in order, for one article of one seat, until it is let go', () => {
    const here = drawer()
    keep('a', [{ do: 'accept', drafts: [1] }], here)
    keep('a', [{ do: 'split', n: 2, at: 5 }], here)
    expect(keptUnder('b', here)).toEqual([])
    expect(keptUnder('a', here).map(({ step }) => step.do)).toEqual(['accept', 'split'])
    letGo('a', keptUnder('a', here)[0]!.id, here)
    expect(keptUnder('a', here).map(({ step }) => step.do)).toEqual(['split'])
  })

  it('can be taken back field by field', () => {
    const before = article(
      draft(1, { details: { form: 'letter' } }),
      draft(2),
      draft(3, { state: 'rejected' }),
    )
    const change: Step = {
      do: 'change',
      n: 1,
      change: {
        state: 'accepted',
        becomes: 'offer',
        details: { form: 'demand', oral: true },
        wording: { en: 'x' },
      },
    }
    const after = withSteps(before, [change])
    expect(withSteps(after, takesBack(change, before)).list[0]).toEqual(before.list[0])
    const all: Step = { do: 'accept', drafts: [1, 2, 3] }
    expect(withSteps(withSteps(before, [all]), takesBack(all, before))).toEqual(before)
  })

  it('can be taken back where drafts were split, joined or added', () => {
    expect(takesBack({ do: 'split', n: 1, at: 4 }, article(draft(1)))).toEqual([])
    expect(takesBackMade({ do: 'split', n: 1, at: 4 }, [7, 8])).toEqual([{ do: 'unmake', n: 7 }])
    expect(takesBackMade({ do: 'add', span: [1, 4] }, [9])).toEqual([
      { do: 'change', n: 9, change: { state: 'rejected' } },
    ])
  })
})

describe('a node that does not answer', () => {
  const steps: Step[] = [
    { do: 'accept', drafts: [1] },
    { do: 'join', drafts: [2, 3] },
  ]
  const failing = (code: string, status: number) => {
    const kept = drawer()
    Object.assign(globalThis, { localStorage: kept })
    keep('k', steps)
    const refused: string[] = []
    return sendKept('k', {
      send: async (step) => {
        if (step.do === 'join') throw new ProblemError({ code, status, title: code })
      },
      answered: () => {},
      refused: (step) => refused.push(step.do),
    }).then((problem) => ({ problem, refused, left: keptUnder('k').map(({ step }) => step.do) }))
  }

  it('loses nothing: the step is kept and can be sent again', async () => {
    expect(await failing('unreachable', 0)).toMatchObject({ refused: [], left: ['join'] })
    expect(await failing('signed-out', 401)).toMatchObject({ refused: [], left: ['join'] })
  })

  it('is told from one that refuses: the step is named and let go', async () => {
    expect(await failing('bad-input', 400)).toEqual({ problem: null, refused: ['join'], left: [] })
  })
})
