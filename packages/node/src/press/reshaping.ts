// Drafts changed by hand: edited, split, joined. The words of a claim are always words of the article.
import type { Draft } from '@parley/press/draft'
import { fail, ok, type Result } from '../problems.ts'
import type { PressDraftChange } from './requests.ts'
import type { Held } from './shelf.ts'

type Span = [number, number]

const isIn = ([from, to]: Span, text: string): boolean => from < to && to <= text.length
/** Whether it may be the place of a time or of a name: an empty one stands for what a person knew without words of the article. */
const mayStand = ([from, to]: Span, text: string): boolean => from <= to && to <= text.length
const within = ([from, to]: Span, [start, end]: Span): boolean => start <= from && to <= end
const hull = (spans: readonly Span[]): Span => [
  Math.min(...spans.map(([from]) => from)),
  Math.max(...spans.map(([, to]) => to)),
]
const strange = (input: string) =>
  fail('bad-input', { detail: 'The place is not one in the article.' }, input)

/** A span without the spaces and stops at its ends. */
const trimmed = ([from, to]: Span, text: string): Span => {
  let start = from
  let end = to
  while (start < end && /[\s,;:]/.test(text[start]!)) start++
  while (end > start && /[\s,;:]/.test(text[end - 1]!)) end--
  return [start, end]
}

/** A draft with fields set; what a person gave is held against the text. */
export const edited = (held: Held, change: PressDraftChange, text: string): Result<Held> => {
  if (change.undo) {
    if (held.drafted === null) return ok(held)
    return ok({
      ...held,
      draft: held.drafted,
      wording: null,
      details: {},
      edited: [],
      asNew: false,
    })
  }
  const { state: _, undo: __, wording, details, asNew, source, ...fields } = change
  const span = fields.span ?? (fields.parts ? hull(fields.parts) : undefined)
  const draft: Draft = { ...held.draft, ...fields, source: { ...held.draft.source, ...source } }
  if (span) {
    draft.span = span
    draft.parts = fields.parts ?? [span]
    draft.claim = text.slice(...span)
  }
  for (const [name, spans, fits] of [
    ['/span', [draft.span], isIn],
    ['/parts', draft.parts, isIn],
    ['/hedges', draft.hedges.map((hedge) => hedge.span), isIn],
    ['/places', draft.places.map((place) => place.span), mayStand],
    ['/time', draft.time ? [draft.time.span] : [], mayStand],
    ['/source', draft.source.span ? [draft.source.span] : [], isIn],
  ] as const)
    if (!spans.every((one) => fits(one, text))) return strange(name)
  if (!draft.parts.every((part) => within(part, draft.span))) return strange('/parts')
  const set = Object.entries(details ?? {})
  const merged = { ...held.details, ...details }
  for (const [name, value] of set) if (value === null) delete merged[name]
  const names = Object.keys(change).filter((name) => name !== 'state')
  return ok({
    ...held,
    draft,
    wording: wording === undefined ? held.wording : wording,
    details: merged,
    asNew: asNew ?? held.asNew,
    edited: [...new Set([...held.edited, ...names])],
  })
}

const madeOf = (draft: Draft, madeFrom: number[]): Held => ({
  draft,
  drafted: null,
  wording: null,
  details: {},
  edited: [],
  madeFrom,
  asNew: false,
})

const part = (draft: Draft, span: Span, text: string): Draft | null => {
  const cut = draft.parts
    .map(([from, to]): Span => [Math.max(from, span[0]), Math.min(to, span[1])])
    .filter(([from, to]) => from < to)
    .map((one) => trimmed(one, text))
    .filter(([from, to]) => from < to)
  if (cut.length === 0) return null
  const whole = hull(cut)
  const inside = <One extends { span: Span }>(list: One[]) => list.filter((one) => within(one.span, whole))
  const timed = draft.time && within(draft.time.span, draft.span) && !within(draft.time.span, whole)
  return {
    ...draft,
    span: whole,
    parts: cut,
    claim: text.slice(...whole),
    hedges: draft.hedges.filter((hedge) => !within(hedge.span, draft.span) || within(hedge.span, whole)),
    places: inside(draft.places),
    time: timed ? null : draft.time,
  }
}

/** Two drafts of one, cut at a place inside its claim; both keep voice and cue. */
export const split = ({ draft }: Held, n: number, at: number, text: string): Result<Held[]> => {
  const first = part(draft, [draft.span[0], at], text)
  const second = part(draft, [at, draft.span[1]], text)
  if (!first || !second) return strange('/at')
  return ok([madeOf(first, [n]), madeOf(second, [n])])
}

/** One draft of several, told by the first in the text. */
export const joined = (drafts: readonly (Held & { n: number })[], text: string): Held => {
  const [first, ...others] = [...drafts].sort((a, b) => a.draft.span[0] - b.draft.span[0])
  const all = [first!, ...others].map(({ draft }) => draft)
  const span = hull(all.map((draft) => draft.span))
  const speeches = new Set(all.map(({ speech }) => speech))
  const draft: Draft = {
    ...first!.draft,
    span,
    parts: all.flatMap(({ parts }) => parts),
    claim: text.slice(...span),
    speech: speeches.size === 1 ? first!.draft.speech : 'mixed',
    hedges: all.flatMap(({ hedges }) => hedges),
    places: all.flatMap(({ places }) => places),
    time: all.find(({ time }) => time !== null)?.time ?? null,
    event: all.find(({ event }) => event !== null)?.event ?? null,
    negated: all.some(({ negated }) => negated),
    conditional: all.some(({ conditional }) => conditional),
    confidence: Math.min(...all.map(({ confidence }) => confidence)),
    rules: all.flatMap(({ rules }) => rules),
  }
  return madeOf(
    draft,
    drafts.map(({ n }) => n),
  )
}

/** A draft of words that a person chose: told by the outlet until somebody says who speaks. */
export const byHand = (span: Span, text: string): Result<Held> => {
  const whole = isIn(span, text) ? trimmed(span, text) : span
  if (!isIn(whole, text)) return strange('/span')
  const draft: Draft = {
    span: whole,
    claim: text.slice(...whole),
    parts: [whole],
    speech: 'narration',
    cue: null,
    source: {
      span: null,
      kind: 'outlet',
      named: false,
      resolved: null,
      id: null,
      side: null,
      basis: 'unstated',
    },
    force: 'observed',
    hedges: [],
    negated: false,
    conditional: false,
    time: null,
    places: [],
    event: null,
    becomes: 'statement',
    confidence: 1,
    rules: [{ rule: 'by-hand', span: whole }],
  }
  return ok({ ...madeOf(draft, []), edited: ['span'] })
}
