// Reading in tests: what must succeed, and the blocks of what was read.
import type { Article, Block } from '../../article.ts'
import type { Hints } from '../hints.ts'
import { readFile } from '../read-file.ts'

/** All articles of a file that must be readable. */
export const readAll = async (content: string | Uint8Array, hints: Hints = {}): Promise<Article[]> => {
  const outcome = await readFile(Buffer.from(content), hints)
  if (!outcome.ok) throw new Error(outcome.problem.title.en)
  return outcome.value
}

/** The one article of a file. */
export const readOne = async (content: string | Uint8Array, hints: Hints = {}): Promise<Article> => {
  const articles = await readAll(content, hints)
  if (articles.length !== 1) throw new Error(`${articles.length} articles`)
  return articles[0]!
}

/** The words of its blocks of that form. */
export const wordsOf = (article: Article, form: Block['form']): string[] =>
  article.blocks.filter((block) => block.form === form).map(({ span }) => article.text.slice(...span))
