// Cuts a stretch of the article into pieces within which nothing changes: same drafts, same marks.
import type { PressDraft, Span } from '../types.ts'

/** What a piece is of the draft that is selected. */
export type Part = 'cue' | 'source' | 'time' | 'place' | 'hedge'

export interface Piece {
  span: Span
  /** Numbers of the drafts whose claim it belongs to, the shortest claim first. */
  drafts: number[]
  /** Numbers of the drafts whose claim begins here. */
  begins: number[]
  parts: Part[]
  /** True where a rule stands on these words and has been asked for. */
  asked: boolean
}

const overlaps = (one: Span, other: Span): boolean => one[0] < other[1] && other[0] < one[1]
const within = (at: number, [from, to]: Span): boolean => from <= at && at < to

/** The stretches that the selected draft stands on, by what they are. */
export const partsOf = ({ draft }: PressDraft): { part: Part; span: Span }[] => [
  ...(draft.cue ? [{ part: 'cue' as const, span: draft.cue.span }] : []),
  ...(draft.source.span ? [{ part: 'source' as const, span: draft.source.span }] : []),
  ...(draft.time ? [{ part: 'time' as const, span: draft.time.span }] : []),
  ...draft.places.map(({ span }) => ({ part: 'place' as const, span })),
  ...draft.hedges.map(({ span }) => ({ part: 'hedge' as const, span })),
]

export interface Cutting {
  drafts: readonly PressDraft[]
  selected: PressDraft | null
  /** Words that a rule stands on, while somebody asks. */
  asked: Span | null
  /** Further places to cut at: footnote marks, the place where a draft is to be split. */
  at: readonly number[]
}

/** The pieces of `block`, in order; together they are the block. */
export const piecesOf = (block: Span, { drafts, selected, asked, at }: Cutting): Piece[] => {
  const claims = drafts
    .flatMap(({ n, draft }) =>
      draft.parts.map((span, index) => ({ n, span, first: index === 0, whole: draft.span })),
    )
    .filter(({ span }) => overlaps(span, block))
    .sort((a, b) => a.whole[1] - a.whole[0] - (b.whole[1] - b.whole[0]))
  const marked = selected ? partsOf(selected).filter(({ span }) => overlaps(span, block)) : []
  const cuts = new Set<number>(block)
  const cut = (place: number) => {
    if (place > block[0] && place < block[1]) cuts.add(place)
  }
  for (const { span } of [...claims, ...marked]) for (const place of span) cut(place)
  for (const place of [...at, ...(asked ?? [])]) cut(place)
  const places = [...cuts].sort((a, b) => a - b)
  return places.slice(0, -1).map((from, index): Piece => {
    const here = claims.filter(({ span }) => within(from, span))
    return {
      span: [from, places[index + 1]!],
      drafts: [...new Set(here.map(({ n }) => n))],
      begins: claims.filter(({ span, first }) => first && span[0] === from).map(({ n }) => n),
      parts: [...new Set(marked.filter(({ span }) => within(from, span)).map(({ part }) => part))],
      asked: asked !== null && within(from, asked),
    }
  })
}
