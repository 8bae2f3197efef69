// The article as a source: entered once, by its hash and what it says of itself, never by its text.
import type { Ref } from '@parley/talks'
import { nameKey } from './names.ts'
import type { Planning } from './planning.ts'
import { dayOf } from './when.ts'

const KEY = 'source'
const DOCUMENT_TYPES: readonly (readonly [string, RegExp])[] = [
  ['press-release', /\b(?:press release|for immediate release)\b/i],
  ['interview', /\binterview\b/i],
]

/** The entry of the source where the process file has it, by hash or by outlet, title and day; else the planned one. */
export const sourceOf = (planning: Planning): Ref => {
  const { article, sha256, name } = planning.origin
  const { title, outlet, author, dateline, published } = article.source
  const planned = planning.planned(KEY)
  if (planned) return planned.ref
  const chosen = planning.chosen(KEY)
  if (chosen) return chosen
  const day = dayOf(published)
  const known = planning.context.sources.find(
    (source) =>
      (sha256 !== null && source.sha256 === sha256 && same(source.title, title)) ||
      (title !== null &&
        same(source.title, title) &&
        (source.published ?? undefined) === day &&
        source.names.some((other) => nameKey(other) === nameKey(outlet ?? name))),
  )
  if (known) return known.id
  const text = planning.text(outlet ?? name)
  const form = DOCUMENT_TYPES.find(([, words]) => words.test(`${title ?? ''}`))?.[0] ?? 'press-report'
  return planning.own(KEY, 'source.cite', {
    name: text,
    introduces: 'source',
    body: {
      outlet: text,
      form,
      ...(title ? { title: planning.text(title) } : {}),
      ...(day ? { published: day } : {}),
      ...(dateline ? { dateline: planning.text(dateline) } : {}),
      ...(author ? { author: planning.text(author) } : {}),
      ...(sha256 ? { sha256 } : {}),
    },
  })
}

const same = (one: string | null, other: string | null): boolean =>
  one === null || other === null ? one === other : nameKey(one) === nameKey(other)
