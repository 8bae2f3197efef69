// A stretch of the article's text.

/** Start and end in the article's text, in UTF-16 units; the end is the first unit no longer in it. */
export type Span = [number, number]

export const overlaps = (one: Span, other: Span): boolean => one[0] < other[1] && other[0] < one[1]

export const holds = (outer: Span, inner: Span): boolean => outer[0] <= inner[0] && inner[1] <= outer[1]

/** The shortest span that holds all of them; there must be at least one. */
export const hull = (spans: readonly Span[]): Span => [
  Math.min(...spans.map(([from]) => from)),
  Math.max(...spans.map(([, to]) => to)),
]

export const slice = (text: string, [from, to]: Span): string => text.slice(from, to)
