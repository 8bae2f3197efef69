// One thing that an analyst did to an article: kept in this browser until the node has it.
import type { PressArticle, PressArticleChange, PressDraft, PressDraftChange, Span } from '../types.ts'

export type Step =
  | { do: 'change'; n: number; change: PressDraftChange }
  | { do: 'accept'; drafts: number[] }
  | { do: 'split'; n: number; at: number }
  | { do: 'join'; drafts: number[] }
  | { do: 'unmake'; n: number }
  | { do: 'add'; span: Span }
  | { do: 'source'; change: PressArticleChange }

/** How a step is asked of the node: path under `press/articles/<id>`, method, body. */
export const requestOf = (step: Step): { path: string; method: string; body: unknown } => {
  switch (step.do) {
    case 'change':
      return { path: `/drafts/${step.n}`, method: 'PATCH', body: step.change }
    case 'accept':
      return { path: '/drafts/accept', method: 'POST', body: { drafts: step.drafts } }
    case 'split':
      return { path: `/drafts/${step.n}/split`, method: 'POST', body: { at: step.at } }
    case 'join':
      return { path: '/drafts/join', method: 'POST', body: { drafts: step.drafts } }
    case 'unmake':
      return { path: `/drafts/${step.n}/unmake`, method: 'POST', body: {} }
    case 'add':
      return { path: '/drafts', method: 'POST', body: { span: step.span } }
    case 'source':
      return { path: '', method: 'PATCH', body: step.change }
  }
}

/** True for a step whose result only the node can tell: which drafts there are afterwards. */
export const isForNodeToTell = (step: Step): boolean => step.do !== 'change' && step.do !== 'accept'

/** A draft with a change laid over it, as it will stand once the node has it. What follows from it is the node's to say. */
export const changed = (draft: PressDraft, change: PressDraftChange): PressDraft => {
  const { state, wording, details, asNew, undo: _, source, ...fields } = change
  return {
    ...draft,
    state: state ?? draft.state,
    wording: wording === undefined ? draft.wording : wording,
    asNew: asNew ?? draft.asNew,
    details: details
      ? Object.fromEntries(
          Object.entries({ ...draft.details, ...details }).filter(([, value]) => value !== null),
        )
      : draft.details,
    draft: {
      ...draft.draft,
      ...fields,
      source: source ? { ...draft.draft.source, ...source } : draft.draft.source,
    },
  }
}

const withStep = (article: PressArticle, step: Step): PressArticle => {
  if (step.do === 'change')
    return {
      ...article,
      list: article.list.map((one) => (one.n === step.n ? changed(one, step.change) : one)),
    }
  if (step.do === 'accept')
    return {
      ...article,
      list: article.list.map((one) =>
        step.drafts.includes(one.n) && one.state === 'open' ? { ...one, state: 'accepted' } : one,
      ),
    }
  if (step.do === 'source') {
    const { things, ...source } = step.change
    return { ...article, ...source }
  }
  return article
}

/** The article as the analyst sees it: what the node answered last, and every step that it does not have yet. */
export const withSteps = (article: PressArticle, steps: readonly Step[]): PressArticle =>
  steps.reduce(withStep, article)
