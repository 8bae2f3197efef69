// What lies on the press shelf: articles and drafts as they are kept, and as rows.
import type { Article } from '@parley/press'
import type { Decision } from '@parley/press/acts'
import type { ArticleSource, Draft } from '@parley/press/draft'
import type { Text } from '@parley/talks'
import type { PressDraftState } from './answers.ts'

export interface ShelvedArticle {
  number: number
  id: string
  sha256: string
  /** Its place in a file that holds several. */
  part: number
  addedAt: string
  /** Source as corrected. */
  article: Article
  /** Source as read. */
  readSource: ArticleSource
  decisions: Decision[]
  name: string
  mediaType: string
  bytes: number
}

/** What a person made of a draft. */
export interface Held {
  draft: Draft
  /** As it was drafted; null: it was made by splitting or joining. */
  drafted: Draft | null
  wording: Text | null
  details: Record<string, unknown>
  edited: string[]
  madeFrom: number[]
  /** The analyst says that it is something else than what it is like. */
  asNew: boolean
}
export interface Became {
  id: string
  kind: string
}
export interface ShelvedDraft extends Held {
  number: number
  n: number
  state: PressDraftState
  match: 'new' | 'same' | 'contradicts' | null
  entries: Became[]
}

export interface ArticleRow {
  number: number
  id: string
  sha256: string
  part: number
  added_at: string
  article: string
  read_source: string
  decisions: string
  name: string
  media_type: string
  bytes: number
}
export interface DraftRow {
  number: number
  n: number
  state: PressDraftState
  match: ShelvedDraft['match']
  held: string
  entries: string
}

export interface Counted {
  open: number
  accepted: number
  rejected: number
  confirmed: number
  same: number
  contradicts: number
}

/** An article as it lies on the shelf, not read yet: JSON of `Article`, and of each draft's `Held`. */
export interface KeptArticle {
  id: string
  article: string
  drafts: { n: number; state: PressDraftState; held: string }[]
}

/** A draft of another article, found by its words. */
export interface Neighbour {
  article: string
  outlet: string | null
  language: string
  n: number
  draft: Draft
}

/** SQL: the articles of an account. */
export const ARTICLES = `SELECT a.number, a.id, a.sha256, a.part, a.added_at, a.article, a.read_source, a.decisions,
  f.name, f.media_type, length(f.bytes) AS bytes
  FROM press_articles a JOIN press_files f USING (account, sha256) WHERE a.account = ?`

export const articleOf = (row: ArticleRow): ShelvedArticle => ({
  number: row.number,
  id: row.id,
  sha256: row.sha256,
  part: row.part,
  addedAt: row.added_at,
  article: JSON.parse(row.article) as Article,
  readSource: JSON.parse(row.read_source) as ArticleSource,
  decisions: JSON.parse(row.decisions) as Decision[],
  name: row.name,
  mediaType: row.media_type,
  bytes: row.bytes,
})

export const draftOf = (row: DraftRow): ShelvedDraft => ({
  ...(JSON.parse(row.held) as Held),
  number: row.number,
  n: row.n,
  state: row.state,
  match: row.match,
  entries: JSON.parse(row.entries) as Became[],
})

/** A draft as it was drafted, untouched. */
export const untouched = (draft: Draft): Held => ({
  draft,
  drafted: draft,
  wording: null,
  details: {},
  edited: [],
  madeFrom: [],
  asNew: false,
})
