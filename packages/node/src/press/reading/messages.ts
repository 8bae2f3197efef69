// What goes between the server and the threads that read.
import type { Article, Hints, Knowledge, ReadingProblem } from '@parley/press'
import type { Draft } from '@parley/press/draft'

/** Read a file and draft what is in it, or draft an article again. */
export type Job =
  | { id: number; do: 'read'; bytes: Uint8Array; hints: Hints; knowledge: Knowledge }
  | { id: number; do: 'draft'; article: Article; knowledge: Knowledge }

export interface Drafted {
  article: Article
  drafts: Draft[]
}

export type Answer =
  | { id: number; ok: true; articles: Drafted[] }
  | { id: number; ok: false; problem: ReadingProblem }
  | { id: number; ok: false; failed: string }
