// What undoes a step, as steps of their own.
import type { PressArticle, PressDraft, PressDraftChange } from '../types.ts'
import type { Step } from './step.ts'

/** The fields of `change` as `draft` has them now: sending it brings them back. */
const before = (draft: PressDraft, change: PressDraftChange): PressDraftChange => {
  const back: PressDraftChange = {}
  if (change.state !== undefined && draft.state !== 'confirmed') back.state = draft.state
  if (change.wording !== undefined) back.wording = draft.wording
  if (change.asNew !== undefined) back.asNew = draft.asNew
  if (change.details)
    back.details = Object.fromEntries(
      Object.keys(change.details).map((name) => [name, draft.details[name] ?? null]),
    )
  if (change.source)
    back.source = Object.fromEntries(
      Object.keys(change.source).map((name) => [
        name,
        draft.draft.source[name as keyof typeof draft.draft.source],
      ]),
    )
  const own = [
    'span',
    'parts',
    'speech',
    'force',
    'hedges',
    'negated',
    'conditional',
    'time',
    'places',
  ] as const
  for (const name of [...own, 'event', 'becomes'] as const)
    if (change[name] !== undefined) Object.assign(back, { [name]: draft.draft[name] })
  if (change.span) back.parts = draft.draft.parts
  return back
}

/**
 * Steps that take `step` back, given the article as it stood before it. Empty where only the drafts that it made tell:
 * then `afterwards` does, once they are known.
 */
export const takesBack = (step: Step, article: PressArticle): Step[] => {
  const of = (n: number) => article.list.find((one) => one.n === n)
  if (step.do === 'change') {
    const draft = of(step.n)
    return draft ? [{ do: 'change', n: step.n, change: before(draft, step.change) }] : []
  }
  if (step.do === 'accept')
    return step.drafts
      .filter((n) => of(n)?.state === 'open')
      .map((n) => ({ do: 'change', n, change: { state: 'open' } }))
  return []
}

/** Steps that take back a split, a join or an added draft, given the numbers of the drafts that it made. */
export const takesBackMade = (step: Step, made: readonly number[]): Step[] => {
  const [first] = made
  if (first === undefined) return []
  if (step.do === 'split' || step.do === 'join') return [{ do: 'unmake', n: first }]
  return step.do === 'add' ? [{ do: 'change', n: first, change: { state: 'rejected' } }] : []
}
