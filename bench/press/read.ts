// The articles of one half, each with the drafts made of it. Their headers are given as the annotation has them:
// what is measured here is drafting; reading has tests of its own.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type AnnotatedArticle, readAnnotated } from '../../packages/press/corpus/annotation.ts'
import { type Article, type Block, draftArticle } from '../../packages/press/src/index.ts'
import type { Drafted } from './score.ts'

const corpus = join(import.meta.dirname, '../../packages/press/corpus')

const toArticle = ({
  text,
  outlet,
  author,
  dateline,
  published,
  zone,
  language,
}: AnnotatedArticle): Article => {
  const blocks: Block[] = []
  let at = 0
  for (const line of text.split('\n')) {
    if (line.trim() !== '')
      blocks.push({ span: [at, at + line.length], form: blocks.length === 0 ? 'headline' : 'paragraph' })
    at += line.length + 1
  }
  const source = {
    title: text.slice(0, text.indexOf('\n')),
    outlet,
    author: author ?? null,
    dateline: dateline ?? null,
    published,
    zone,
    language,
  }
  return { text, source, blocks, marks: [] }
}

export const draftHalf = (half: 'open' | 'aside', language: string): Drafted[] =>
  readdirSync(join(corpus, half))
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => readAnnotated(join(corpus, half, file)).article)
    .filter((article) => article.language === language)
    .map((article) => ({ article, drafts: draftArticle(toArticle(article)).drafts }))
