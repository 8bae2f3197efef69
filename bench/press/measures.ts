// What is counted as right, field by field.
import type { AnnotatedArticle, AnnotatedItem } from '../../packages/press/corpus/annotation.ts'
import type { Draft } from '../../packages/press/src/draft.ts'
import { overlaps, type Span } from '../../packages/press/src/span.ts'
import { likeness } from './align.ts'

/** `inItem`, `inDraft`: how much either says here, mostly 0 or 1; `right`: how much of it is the same. */
export type Measure = {
  name: string
  /** The least F1 on the half set aside; null: only reported. */
  asked: number | null
  /** Attribution measures look at told claims only; the others at everything, narration included. */
  of: 'attributions' | 'everything'
  /** Whether a narrated draft that nobody annotated is wrong here: annotations leave out narration that tells of nothing. */
  surplusNarration?: boolean
  inItem(item: AnnotatedItem): number
  inDraft(draft: Draft): number
  right(item: AnnotatedItem, draft: Draft, article: AnnotatedArticle): number
}

const EDGE = /[\s"“”„‘’'«».,;:!?…—–-]/

/** Where marks and stops at the edges do not count. */
const bare = (text: string, [from, to]: Span): Span => {
  let start = from
  let end = to
  while (start < end && EDGE.test(text[start]!)) start++
  while (end > start && EDGE.test(text[end - 1]!)) end--
  return [start, end]
}
const sameSpan = (text: string, one: Span, other: Span) => {
  const [from, to] = bare(text, one)
  const [start, end] = bare(text, other)
  return from === start && to === end
}

const plain = (name: string) =>
  name
    .toLowerCase()
    .replace(/^(?:the|a|an|one|two|three|several|some)\s+/u, '')
    .replace(/[’']s$/u, '')
    .replace(/[“”"'‘’().,]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()

/** Two names mean the same where the article's annotation says so, or one holds the other whole. */
export const sameName = (article: AnnotatedArticle, one: string, other: string): boolean => {
  const [a, b] = [plain(one), plain(other)]
  if (a === b) return true
  const known = Object.entries(article.names)
    .map(([name, others]) => [name, ...others].map(plain))
    .filter((forms) => forms.includes(a))
    .flat()
  const within = (long: string, short: string) => short.length > 3 && ` ${long} `.includes(` ${short} `)
  return known.includes(b) || within(a, b) || within(b, a)
}

const told = (speech: string) => speech !== 'narration'
const claimOverlaps = (item: AnnotatedItem, draft: Draft) => likeness(item.parts, draft.parts) >= 0.5
const sourceOverlaps = (item: AnnotatedItem, draft: Draft) =>
  item.source === null
    ? draft.source.span === null
    : draft.source.span !== null && overlaps(item.source, draft.source.span)
const isNamed = (item: AnnotatedItem) => item.kind !== 'unnamed'

const one = () => 1

/** A span that is still open (“since March”) ends nowhere or on the day of publication: both are read so. */
const sameEnd = (one: string | null, other: string | null, published: string) =>
  (one ?? published).slice(0, 10) === (other ?? published).slice(0, 10)

/** Who acts in the event, or towards whom: no matter whether its code is right. */
const party = (role: 'actor' | 'recipient'): Measure => ({
  name: `${role} of the event`,
  asked: null,
  of: 'everything',
  inItem: (item) => Number(Boolean(item.event?.[role])),
  inDraft: (draft) => Number(Boolean(draft.event?.[role])),
  right: (item, draft, article) => Number(sameName(article, item.event![role]!, draft.event![role]!)),
})

export const MEASURES: Measure[] = [
  {
    name: 'attribution with source',
    asked: 0.85,
    of: 'attributions',
    inItem: one,
    inDraft: one,
    right: (item, draft) => Number(claimOverlaps(item, draft) && sourceOverlaps(item, draft)),
  },
  {
    name: 'cue, overlapping',
    asked: 0.8,
    of: 'attributions',
    inItem: (item) => Number(item.cue !== null),
    inDraft: (draft) => Number(draft.cue !== null),
    right: (item, draft) => Number(overlaps(item.cue!, draft.cue!.span)),
  },
  {
    name: 'cue, exact',
    asked: null,
    of: 'attributions',
    inItem: (item) => Number(item.cue !== null),
    inDraft: (draft) => Number(draft.cue !== null),
    right: (item, draft, { text }) => Number(sameSpan(text, item.cue!, draft.cue!.span)),
  },
  {
    name: 'claim, overlapping',
    asked: 0.8,
    of: 'attributions',
    inItem: one,
    inDraft: one,
    right: (item, draft) => Number(claimOverlaps(item, draft)),
  },
  {
    name: 'claim, exact',
    asked: null,
    of: 'attributions',
    inItem: one,
    inDraft: one,
    right: (item, draft, { text }) => Number(sameSpan(text, item.span, draft.span)),
  },
  {
    name: 'source resolution',
    asked: 0.8,
    of: 'attributions',
    inItem: (item) => Number(Boolean(item.resolved)),
    inDraft: (draft) => Number(draft.source.resolved !== null),
    right: (item, draft, article) => Number(sameName(article, item.resolved!, draft.source.resolved!)),
  },
  {
    name: 'source kind',
    asked: null,
    of: 'attributions',
    inItem: one,
    inDraft: one,
    right: (item, draft) => Number(item.kind === draft.source.kind),
  },
  {
    name: 'side',
    asked: null,
    of: 'attributions',
    inItem: (item) => Number(Boolean(item.side)),
    inDraft: (draft) => Number(draft.source.side !== null),
    right: (item, draft, article) => Number(sameName(article, item.side!, draft.source.side!)),
  },
  {
    name: 'named or unnamed',
    asked: 0.8,
    of: 'attributions',
    inItem: one,
    inDraft: one,
    right: (item, draft) => Number(isNamed(item) === draft.source.named),
  },
  {
    name: 'speech',
    asked: null,
    of: 'attributions',
    inItem: one,
    inDraft: one,
    right: (item, draft) => Number(item.speech === draft.speech),
  },
  {
    name: 'force',
    asked: null,
    of: 'attributions',
    inItem: one,
    inDraft: one,
    right: (item, draft) => Number(item.force === draft.force),
  },
  {
    name: 'hedged',
    asked: null,
    of: 'everything',
    inItem: (item) => Number(item.hedges.length > 0),
    inDraft: (draft) => Number(draft.hedges.length > 0),
    right: (item, draft) =>
      Number(item.hedges.some((hedge) => draft.hedges.some(({ span }) => overlaps(hedge, span)))),
  },
  {
    name: 'negated',
    asked: null,
    of: 'everything',
    inItem: (item) => Number(item.negated === true),
    inDraft: (draft) => Number(draft.negated),
    right: one,
  },
  {
    name: 'conditional',
    asked: null,
    of: 'everything',
    inItem: (item) => Number(item.conditional === true),
    inDraft: (draft) => Number(draft.conditional),
    right: one,
  },
  {
    name: 'time',
    asked: 0.8,
    of: 'everything',
    inItem: (item) => Number(item.time !== null),
    inDraft: (draft) => Number(draft.time !== null),
    right: (item, draft, article) =>
      Number(
        overlaps(item.time!.span, draft.time!.span) &&
          item.time!.from?.slice(0, 10) === draft.time!.from?.slice(0, 10) &&
          sameEnd(item.time!.to, draft.time!.to, article.published),
      ),
  },
  {
    name: 'place',
    asked: 0.8,
    of: 'everything',
    inItem: (item) => item.places.length,
    inDraft: (draft) => draft.places.length,
    right: (item, draft) =>
      item.places.filter((place) => draft.places.some(({ span }) => overlaps(place, span))).length,
  },
  {
    name: 'PLOVER code',
    asked: 0.8,
    of: 'everything',
    surplusNarration: true,
    inItem: (item) => Number(item.event !== undefined),
    inDraft: (draft) => Number(draft.event !== null),
    right: (item, draft) => Number(item.event!.code === draft.event!.code),
  },
  {
    name: 'mode of the event',
    asked: null,
    of: 'everything',
    inItem: (item) => Number(Boolean(item.event?.mode)),
    inDraft: (draft) => Number(Boolean(draft.event?.mode)),
    right: (item, draft) => Number(item.event!.mode === draft.event!.mode),
  },
  party('actor'),
  party('recipient'),
  {
    name: 'what it may become',
    asked: 0.8,
    of: 'everything',
    inItem: one,
    inDraft: one,
    right: (item, draft) => Number(item.becomes === draft.becomes),
  },
]

export { told }
