// What one annotated article holds, with every quoted string found again in its text.
import { readFileSync } from 'node:fs'
import {
  BECOMINGS,
  FORCES,
  PLOVER_CODES,
  PLOVER_MODES,
  PRECISIONS,
  SOURCE_KINDS,
  SPEECHES,
} from '../src/draft.ts'

/** Words of the text: in the item's own line, or in another one. `#2` at the end: the second place where they stand. */
type Words = string | { p: number; text: string }

/** Start and end in the text, in UTF-16 units. */
export type Span = [number, number]

type WrittenItem = {
  p: number
  claim: Words | Words[]
  speech: 'direct' | 'indirect' | 'mixed' | 'narration'
  cue?: Words
  lemma?: string
  source?: Words
  kind: 'person' | 'office' | 'organisation' | 'unnamed' | 'outlet'
  resolved?: string | null
  side?: string | null
  basis?: 'on-record' | 'background' | 'unstated'
  force: string
  hedges?: Words[]
  negated?: boolean
  conditional?: boolean
  time?: { text: Words; from?: string | null; to?: string | null; precision: string }
  places?: Words[]
  event?: { code: string; mode?: string | null; actor?: string | null; recipient?: string | null }
  becomes: string
}

type WrittenArticle = {
  outlet: string
  author?: string | null
  dateline?: string | null
  published: string
  zone: string
  language: string
  parties: string[]
  names: Record<string, string[]>
  items: WrittenItem[]
}

export type AnnotatedItem = Omit<WrittenItem, 'claim' | 'cue' | 'source' | 'hedges' | 'time' | 'places'> & {
  /** The pieces of the claim, in order; a claim in one piece has one. */
  parts: Span[]
  /** From the first piece's start to the last one's end. */
  span: Span
  cue: Span | null
  source: Span | null
  hedges: Span[]
  time: { span: Span; from: string | null; to: string | null; precision: string } | null
  places: Span[]
}

export type AnnotatedArticle = Omit<WrittenArticle, 'items'> & {
  file: string
  text: string
  items: AnnotatedItem[]
}

/** What does not fit: which item (from 1), and why. */
export type Misfit = { item: number; why: string }

/** Where each line of the text starts. */
const lineStarts = (text: string): number[] => {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

const find = (text: string, starts: number[], p: number, words: Words): Span | string => {
  const line = typeof words === 'string' ? p : words.p
  const raw = typeof words === 'string' ? words : words.text
  const nth = /#(\d)$/.exec(raw)
  const wanted = nth ? raw.slice(0, -2) : raw
  const from = starts[line - 1]
  if (from === undefined) return `there is no line ${line}`
  const to = starts[line] ?? text.length + 1
  let at = from - 1
  for (let n = nth ? Number(nth[1]) : 1; n > 0; n--) {
    at = text.indexOf(wanted, at + 1)
    if (at === -1 || at + wanted.length > to) return `line ${line} does not hold “${raw}”`
  }
  return [at, at + wanted.length]
}

/**
 * Reads `FILE.txt` and `FILE.json` (either name may be given) and finds every quoted string.
 * Items that do not fit are named in `misfits` and left out of the article.
 */
export const readAnnotated = (path: string): { article: AnnotatedArticle; misfits: Misfit[] } => {
  const base = path.replace(/\.(txt|json)$/, '')
  const text = readFileSync(`${base}.txt`, 'utf8')
  const written = JSON.parse(readFileSync(`${base}.json`, 'utf8')) as WrittenArticle
  const starts = lineStarts(text)
  const misfits: Misfit[] = []
  const items: AnnotatedItem[] = []
  written.items.forEach((item, index) => {
    const wrong: string[] = []
    const span = (words: Words): Span => {
      const found = find(text, starts, item.p, words)
      if (typeof found !== 'string') return found
      wrong.push(found)
      return [0, 0]
    }
    const among = (field: string, value: string | null | undefined, list: readonly string[]) => {
      if (value !== undefined && value !== null && !list.includes(value))
        wrong.push(`${field} “${value}” is none of ${list.join(', ')}`)
    }
    among('kind', item.kind, SOURCE_KINDS)
    among('speech', item.speech, SPEECHES)
    among('force', item.force, FORCES)
    among('becomes', item.becomes, BECOMINGS)
    among('event.code', item.event?.code, PLOVER_CODES)
    among('event.mode', item.event?.mode, PLOVER_MODES)
    among('time.precision', item.time?.precision, PRECISIONS)
    for (const date of [item.time?.from, item.time?.to])
      if (date && !/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?$/.test(date)) wrong.push(`“${date}” is no date`)
    if (item.speech !== 'narration' && item.kind === 'outlet')
      wrong.push('only narration has the outlet as its source')
    if (item.speech === 'narration' && item.kind !== 'outlet') wrong.push('narration has kind outlet')
    if (item.source !== undefined && !item.resolved) wrong.push('a source without `resolved`')
    const parts = (Array.isArray(item.claim) ? item.claim : [item.claim]).map(span)
    const { claim: _, ...rest } = item
    const found: AnnotatedItem = {
      ...rest,
      parts,
      span: [parts[0]?.[0] ?? 0, parts.at(-1)?.[1] ?? 0],
      cue: item.cue === undefined ? null : span(item.cue),
      source: item.source === undefined ? null : span(item.source),
      hedges: (item.hedges ?? []).map(span),
      time: item.time
        ? {
            span: span(item.time.text),
            from: item.time.from ?? null,
            to: item.time.to ?? null,
            precision: item.time.precision,
          }
        : null,
      places: (item.places ?? []).map(span),
    }
    if (parts.some(([from], n) => n > 0 && from < parts[n - 1]![1]))
      wrong.push('the pieces of the claim are not in order')
    if (wrong.length === 0) items.push(found)
    else misfits.push(...wrong.map((why) => ({ item: index + 1, why })))
  })
  return { article: { ...written, file: base, text, items }, misfits }
}
