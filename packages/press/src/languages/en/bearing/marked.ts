// For tests: a statement from text in which source, cue and claim are marked.
import type { Article } from '../../../article.ts'
import type { SourceKind } from '../../../draft.ts'
import type { Span } from '../../../span.ts'
import type { Analysed } from '../../../text/analysed.ts'
import type { Statement } from '../../pack.ts'
import { analyse } from '../analyse.ts'

type Given = {
  lemma?: string
  kind?: SourceKind
  side?: string | null
  published?: string
  form?: 'headline' | 'paragraph'
  /** Paragraphs before the marked one. */
  before?: string[]
}

/**
 * `[The general] {said} <the road was open>.`: source, cue, claim; a claim in pieces has several `<…>`. Without a cue the
 * claim is narration, and without any mark the whole text is.
 */
export const marked = (text: string, given: Given = {}): { analysed: Analysed; statement: Statement } => {
  const lead = (given.before ?? []).map((line) => `${line}\n`).join('')
  let clean = lead
  const spans: Record<'[' | '{' | '<', Span[]> = { '[': [], '{': [], '<': [] }
  const closing = { ']': '[', '}': '{', '>': '<' } as const
  const opened: Record<string, number> = {}
  for (const mark of text) {
    if (mark === '[' || mark === '{' || mark === '<') opened[mark] = clean.length
    else if (mark === ']' || mark === '}' || mark === '>') {
      const opening = closing[mark]
      spans[opening].push([opened[opening]!, clean.length])
    } else clean += mark
  }
  const headline = 'A headline'
  const whole = `${headline}\n${clean}`
  const shift = headline.length + 1
  const moved = ([from, to]: Span): Span => [from + shift, to + shift]
  const blocks: Article['blocks'] = []
  let at = 0
  for (const line of whole.split('\n')) {
    blocks.push({ span: [at, at + line.length], form: blocks.length === 0 ? 'headline' : 'paragraph' })
    at += line.length + 1
  }
  if (given.form === 'headline') blocks.at(-1)!.form = 'headline'
  const source = {
    title: headline,
    outlet: null,
    author: null,
    dateline: null,
    published: given.published ?? '2024-05-10',
    zone: null,
    language: 'en',
  }
  const analysed = analyse({ text: whole, source, blocks, marks: [] })
  const cue = spans['{'][0]
  const name = spans['['][0]
  const parts: Span[] =
    spans['<'].length > 0 ? spans['<'].map(moved) : [[shift + lead.length, whole.replace(/[.]$/, '').length]]
  const words = parts.map((part) => whole.slice(...part)).join(' ')
  const quoted = /^[“"]/.test(words) && /[”"]$/.test(words)
  const kind = cue ? (given.kind ?? 'organisation') : 'outlet'
  const statement: Statement = {
    parts,
    span: [parts[0]![0], parts.at(-1)![1]],
    speech: cue === undefined ? 'narration' : quoted ? 'direct' : /[“"]/.test(words) ? 'mixed' : 'indirect',
    cue: cue ? { span: moved(cue), lemma: given.lemma ?? whole.slice(...moved(cue)) } : null,
    voice: {
      span: name ? moved(name) : null,
      kind,
      named: kind !== 'unnamed',
      resolved: name ? whole.slice(...moved(name)).replace(/^(?:the|an?) /i, '') : null,
      id: null,
      side: given.side ?? null,
      basis: 'unstated',
    },
    rules: [],
  }
  return { analysed, statement }
}
