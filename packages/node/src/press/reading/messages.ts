// What goes between the server and the threads that read.
import type { Article, Hints, Knowledge, Proposed, ReadingProblem } from '@parley/press'
import type { Draft } from '@parley/press/draft'

/** Read a file and draft what is in it; draft an article again; check what a language model proposes beside its drafts. */
export type Job =
  | { id: number; do: 'read'; bytes: Uint8Array; hints: Hints; knowledge: Knowledge }
  | { id: number; do: 'draft'; article: Article; knowledge: Knowledge }
  | { id: number; do: 'check'; article: Article; drafts: Draft[]; statements: unknown; knowledge: Knowledge }

export interface Drafted {
  article: Article
  drafts: Draft[]
  /** Of what a model proposed: what was not taken. */
  setAside?: Proposed['setAside']
}

/** Articles of a file come one by one, as each is drafted: `part` is its place in the file, from 0; then the answer comes without them. */
export type Part = { id: number; part: number; of: number; article: Drafted }

export type Answer =
  | { id: number; ok: true; articles: Drafted[] }
  | { id: number; ok: false; problem: ReadingProblem }
  | { id: number; ok: false; failed: string }
