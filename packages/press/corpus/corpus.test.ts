import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type AnnotatedArticle, readAnnotated } from './annotation.ts'

const articlesOf = (half: string) =>
  readdirSync(join(import.meta.dirname, half))
    .filter((file) => file.endsWith('.json'))
    .map((file) => readAnnotated(join(import.meta.dirname, half, file)))

const open = articlesOf('open')
const aside = articlesOf('aside')
const practice = articlesOf('practice')
const fresh = articlesOf('fresh')
const told = (articles: { article: AnnotatedArticle }[]) =>
  articles.flatMap(({ article }) => article.items).filter(({ speech }) => speech !== 'narration').length

describe('the annotated articles', () => {
  it('quote only words that stand in their texts', () => {
    const misfits = [...open, ...aside, ...practice, ...fresh].flatMap(({ article, misfits }) =>
      misfits.map(({ item, why }) => `${article.file}, item ${item}: ${why}`),
    )
    expect(misfits).toEqual([])
  })

  it('are at least sixty in English, with 1,200 attributions and 600 events, half of them set aside', () => {
    const english = (articles: typeof open) => articles.filter(({ article }) => article.language === 'en')
    const all = [...english(open), ...english(aside)]
    expect(all.length).toBeGreaterThanOrEqual(60)
    expect(told(all)).toBeGreaterThanOrEqual(1200)
    expect(
      all.flatMap(({ article }) => article.items).filter(({ event }) => event).length,
    ).toBeGreaterThanOrEqual(600)
    expect(Math.abs(english(open).length - english(aside).length)).toBeLessThanOrEqual(1)
  })

  it('name every resolved source in words that the text or the list of names has', () => {
    const strange = [...open, ...aside].flatMap(({ article: { file, text, names, items } }) =>
      items
        .filter(({ resolved }) => resolved && !(resolved in names))
        .filter(({ resolved }) => !text.toLowerCase().includes(resolved!.toLowerCase()))
        .map(({ resolved }) => `${file.split('/').slice(-2).join('/')}: ${resolved}`),
    )
    // Offices that the text only implies (“his deputy”) are named in the annotator's words; they stay few.
    expect(strange.length).toBeLessThan(0.05 * (told(open) + told(aside)))
  })
})
