// The articles of one half, read as any file is, each with the drafts made of it.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import {
  type AnnotatedArticle,
  type AnnotatedItem,
  readAnnotated,
} from '../../packages/press/corpus/annotation.ts'
import { type Article, draftArticle, readFile, type Span } from '../../packages/press/src/index.ts'
import type { Drafted } from './score.ts'

export const CORPUS = join(import.meta.dirname, '../../packages/press/corpus')

/** Reading takes out marks and blank lines: where each unit of the annotated text stands in the text as read. */
const placesIn = (clean: string, annotated: string): number[] => {
  const places: number[] = []
  let at = 0
  for (const unit of annotated) {
    places.push(at)
    if (unit.length === 2) places.push(at + 1)
    if (clean.startsWith(unit, at)) at += unit.length
  }
  places.push(at)
  return places
}

const moved = (article: AnnotatedArticle, clean: string): AnnotatedArticle => {
  if (clean === article.text) return article
  const places = placesIn(clean, article.text)
  const move = ([from, to]: Span): Span => [places[from]!, places[to]!]
  const items = article.items.map(
    (item): AnnotatedItem => ({
      ...item,
      parts: item.parts.map(move),
      span: move(item.span),
      cue: item.cue && move(item.cue),
      source: item.source && move(item.source),
      hedges: item.hedges.map(move),
      time: item.time && { ...item.time, span: move(item.time.span) },
      places: item.places.map(move),
    }),
  )
  return { ...article, text: clean, items }
}

/** A folder of the corpus, or another one by its path (with a slash) with articles annotated alike. */
export type Half = 'open' | 'aside' | 'practice' | 'fresh' | `${string}/${string}`

const folderOf = (half: Half): string => (half.includes('/') ? half : join(CORPUS, half))

/** The annotated articles of a half in one language whose file name fits `only`, each with the article as it is read from its file. */
export const articlesOf = async (
  half: Half,
  language: string,
  only = /^/,
): Promise<{ article: AnnotatedArticle; clean: Article }[]> => {
  const articles = []
  const folder = folderOf(half)
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith('.json') || !only.test(file)) continue
    const { article } = readAnnotated(join(folder, file))
    if (article.language !== language) continue
    const { published, outlet } = article
    const read = await readFile(Buffer.from(article.text), {
      name: file.replace('.json', '.txt'),
      published,
      outlet,
    })
    if (!read.ok) throw new Error(`${file} could not be read: ${read.problem.code}`)
    const [clean, ...others] = read.value
    if (clean === undefined || others.length > 0) throw new Error(`${file} is not one article`)
    articles.push({ article: moved(article, clean.text), clean })
  }
  return articles
}

export const draftHalf = async (half: Half, language: string, only?: RegExp): Promise<Drafted[]> =>
  (await articlesOf(half, language, only)).map(({ article, clean }) => ({
    article,
    drafts: draftArticle(clean).drafts,
  }))
