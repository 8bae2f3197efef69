// Who a draft's source may be: everybody whom the article quotes, then the people and organisations of the process file.
import type { PressArticle, PressDraft } from '../types.ts'

type Source = PressDraft['draft']['source']
export interface Candidate {
  key: string
  /** What is set where it is chosen. */
  source: Pick<Source, 'kind' | 'named' | 'resolved' | 'id' | 'side' | 'basis'>
  /** Drafts of this article that it speaks in; 0: it is known from the process file alone. */
  drafts: number
}

const keyOf = ({ resolved, kind, side }: Pick<Source, 'resolved' | 'kind' | 'side'>): string =>
  JSON.stringify([kind, resolved, side])

/** A name that the process file has. */
export interface KnownName {
  id: string
  name: string
  kind: 'person' | 'organisation'
}

/** Candidates for `draft`: the voices around it first, each once, then known names, then nobody and the outlet. */
export const candidatesFor = (
  article: PressArticle,
  draft: PressDraft,
  known: readonly KnownName[],
): Candidate[] => {
  const found = new Map<string, Candidate & { near: number }>()
  for (const other of article.list) {
    const { source, span } = other.draft
    if (source.kind === 'outlet' || !source.resolved) continue
    const key = keyOf(source)
    const near = Math.abs(span[0] - draft.draft.span[0])
    const before = found.get(key)
    if (before) {
      before.drafts++
      before.near = Math.min(before.near, near)
    } else {
      const { kind, named, resolved, id, side, basis } = source
      found.set(key, { key, drafts: 1, near, source: { kind, named, resolved, id, side, basis } })
    }
  }
  const heard = [...found.values()].sort((a, b) => a.near - b.near)
  const names = new Set(heard.map(({ source }) => source.resolved))
  return [
    ...heard.map(({ near: _, ...one }) => one),
    ...known
      .filter(({ name }) => !names.has(name))
      .map(({ id, name, kind }) => ({
        key: id,
        drafts: 0,
        source: { kind, named: true, resolved: name, id, side: null, basis: 'on-record' as const },
      })),
    {
      key: 'nobody',
      drafts: 0,
      source: { kind: 'unnamed', named: false, resolved: null, id: null, side: null, basis: 'background' },
    },
    {
      key: 'outlet',
      drafts: 0,
      source: { kind: 'outlet', named: false, resolved: null, id: null, side: null, basis: 'unstated' },
    },
  ]
}
