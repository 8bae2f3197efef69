// Which draft answers to which annotated item: by the words that both cover, and by a shared cue.
import type { AnnotatedItem } from '../../packages/press/corpus/annotation.ts'
import type { Draft } from '../../packages/press/src/draft.ts'
import { overlaps, type Span } from '../../packages/press/src/span.ts'

export type Pair = { item: AnnotatedItem; draft: Draft }
export type Alignment = { pairs: Pair[]; missed: AnnotatedItem[]; surplus: Draft[] }

const length = (spans: Span[]) => spans.reduce((sum, [from, to]) => sum + to - from, 0)

const shared = (one: Span[], other: Span[]) =>
  one.reduce(
    (sum, [from, to]) =>
      sum +
      other.reduce((inner, span) => inner + Math.max(0, Math.min(to, span[1]) - Math.max(from, span[0])), 0),
    0,
  )

/** The share of words that two claims have in common: 1 is the same, 0 is nothing. */
export const likeness = (one: Span[], other: Span[]): number => {
  const common = shared(one, other)
  return common === 0 ? 0 : common / (length(one) + length(other) - common)
}

const score = (item: AnnotatedItem, draft: Draft): number => {
  const claim = likeness(item.parts, draft.parts)
  const cue = item.cue !== null && draft.cue !== null && overlaps(item.cue, draft.cue.span) ? 0.5 : 0
  const manner = (item.speech === 'narration') === (draft.speech === 'narration') ? 0.2 : 0
  return claim < 0.2 && cue === 0 ? 0 : claim < 0.05 ? 0 : claim + cue + manner
}

/** One draft to one item, best pairs first. */
export const align = (items: AnnotatedItem[], drafts: Draft[]): Alignment => {
  const candidates = items
    .flatMap((item) => drafts.map((draft) => ({ item, draft, score: score(item, draft) })))
    .filter((candidate) => candidate.score > 0)
    .sort((one, other) => other.score - one.score)
  const takenItems = new Set<AnnotatedItem>()
  const takenDrafts = new Set<Draft>()
  const pairs: Pair[] = []
  for (const { item, draft } of candidates) {
    if (takenItems.has(item) || takenDrafts.has(draft)) continue
    takenItems.add(item)
    takenDrafts.add(draft)
    pairs.push({ item, draft })
  }
  return {
    pairs,
    missed: items.filter((item) => !takenItems.has(item)),
    surplus: drafts.filter((draft) => !takenDrafts.has(draft)),
  }
}
