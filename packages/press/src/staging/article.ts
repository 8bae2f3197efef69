// Articles of some words, for tests.
import type { Article, Block } from '../article.ts'
import type { ArticleSource } from '../draft.ts'

/** One paragraph, or the blocks given; of its source only what is given is known. */
export const articleOf = (
  text: string,
  source: Partial<ArticleSource> = {},
  blocks: Block[] = [{ span: [0, text.length], form: 'paragraph' }],
): Article => ({
  text,
  source: {
    title: null,
    outlet: null,
    author: null,
    dateline: null,
    published: null,
    zone: null,
    language: 'en',
    ...source,
  },
  blocks,
  marks: [],
})
