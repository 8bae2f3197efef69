// Articles of some words, for tests.
import type { Article, Block } from '../article.ts'
import type { ArticleSource } from '../draft.ts'

/** Each line is a paragraph. */
export const paragraphsOf = (text: string): Block[] => {
  let at = 0
  return text.split('\n').map((line) => {
    const from = at
    at += line.length + 1
    return { span: [from, from + line.length], form: 'paragraph' }
  })
}

/** An article of paragraphs, or of the blocks given; of its source only what is given is known. */
export const articleOf = (
  text: string,
  source: Partial<ArticleSource> = {},
  blocks: Block[] = paragraphsOf(text),
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
