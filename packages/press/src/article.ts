// An article as it was read: clean text, what the file says of itself, and what was taken out of the sentences.
import type { ArticleSource } from './draft.ts'
import type { Span } from './span.ts'

/**
 * A block of the text and what it is. Only `headline`, `bullet` and `paragraph` are drafted from. Each begins a line, but
 * for the paragraph after a `dateline`, which goes on in its line. A bullet's mark stands before its block.
 */
export type Block = {
  span: Span
  form: 'headline' | 'bullet' | 'paragraph' | 'byline' | 'dateline' | 'furniture'
}

/** A footnote or link mark that was taken out: where it stood in the clean text, what it said, where it led. */
export type Mark = { at: number; label: string; target: string | null }

export type Article = {
  /** Clean text, one block a line; spans of drafts are spans of this. */
  text: string
  source: ArticleSource
  blocks: Block[]
  marks: Mark[]
}
