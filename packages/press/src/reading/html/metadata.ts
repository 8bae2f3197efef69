// What a page states of itself: JSON-LD, OpenGraph, other meta elements, <time>, <html lang>, headings.
import { headerDate } from '../dates.ts'
import { languageTag } from '../language.ts'
import { tidy } from '../marks.ts'
import type { Facts } from '../raw.ts'

type Linked = Record<string, unknown>

const ARTICLE = /(?:Article|BlogPosting|Report|LiveBlogPosting)$/

const everything = (value: unknown, depth = 0): Linked[] => {
  if (depth > 6 || value === null || typeof value !== 'object') return []
  if (Array.isArray(value)) return value.flatMap((each) => everything(each, depth + 1))
  const one = value as Linked
  return [one, ...everything(one['@graph'], depth + 1), ...everything(one.mainEntity, depth + 1)]
}

const linkedArticle = (document: Document): Linked | null => {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      const found = everything(JSON.parse(script.textContent ?? '')).find((each) =>
        [each['@type']].flat().some((type) => typeof type === 'string' && ARTICLE.test(type)),
      )
      if (found) return found
    } catch {
      // Many pages carry broken JSON-LD; what else they state is read all the same.
    }
  }
  return null
}

/** The names in a JSON-LD value: a string, a thing with a name, or a list of them. */
const namesIn = (value: unknown): string | undefined => {
  const names = [value]
    .flat()
    .map((each) => (typeof each === 'object' && each !== null ? (each as Linked).name : each))
    .filter((name) => typeof name === 'string' && name.trim() !== '' && !/^https?:/.test(name))
  return names.length > 0 ? names.join(', ') : undefined
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }

/** Metadata is often escaped twice. */
const unescaped = (text: string): string =>
  text.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|(\w{2,6}));/gi, (whole, decimal, hex, name) => {
    const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : null
    if (code !== null) return code > 0 && code < 0x10ffff ? String.fromCodePoint(code) : whole
    return ENTITIES[name.toLowerCase()] ?? whole
  })

const words = (value: unknown): string | undefined => {
  const text = typeof value === 'string' ? tidy(unescaped(value)) : ''
  return text === '' ? undefined : text
}

const metaOf = (document: Document) => {
  const stated = new Map<string, string>()
  for (const meta of document.querySelectorAll('meta')) {
    const name =
      meta.getAttribute('property') ??
      meta.getAttribute('name') ??
      meta.getAttribute('itemprop') ??
      meta.getAttribute('http-equiv')
    const content = words(meta.getAttribute('content'))
    if (name && content && !stated.has(name.toLowerCase())) stated.set(name.toLowerCase(), content)
  }
  return (...names: string[]) => names.map((name) => stated.get(name)).find((value) => value !== undefined)
}

/** A title without the outlet's name after it. */
const withoutOutlet = (title: string | undefined, outlet: string | undefined): string | undefined => {
  const cut = title?.match(/^(?<own>.*\S)\s+[|–—·-]\s+(?<site>[^|–—]{2,50})$/u)?.groups
  if (!cut) return title
  const isOutlet = outlet !== undefined && cut.site!.toLowerCase().includes(outlet.toLowerCase())
  return isOutlet || (cut.own!.split(/\s+/).length >= 4 && cut.site!.split(/\s+/).length <= 4)
    ? cut.own
    : title
}

const heading = (document: Document): string | undefined => {
  const all = [...document.querySelectorAll('h1')]
  const inArticle = all.filter((each) => each.closest('article, main, [itemtype*="Article"]') !== null)
  const one = inArticle.length > 0 ? inArticle[0] : all.length === 1 ? all[0] : undefined
  return words(one?.textContent ?? undefined)
}

const statedTime = (document: Document): string | null => {
  for (const time of document.querySelectorAll(
    'time[itemprop="datePublished"], time[pubdate], [itemprop="datePublished"], article time, main time, header time, time',
  )) {
    if (time.closest('aside, nav, footer') || /updat|modif/i.test(time.getAttribute('class') ?? '')) continue
    const date = headerDate(time.getAttribute('datetime') ?? time.getAttribute('content') ?? time.textContent)
    if (date) return date
  }
  return null
}

export const metadataOf = (document: Document): Facts & { body?: string } => {
  const meta = metaOf(document)
  const linked = linkedArticle(document)
  const outlet =
    words(namesIn(linked?.publisher)) ??
    meta('og:site_name', 'application-name', 'publisher', 'dc.publisher', 'citation_journal_title')
  const title =
    words(linked?.headline) ??
    heading(document) ??
    withoutOutlet(
      meta('og:title', 'twitter:title', 'dc.title', 'title') ??
        words(document.querySelector('title')?.textContent),
      outlet,
    )
  const author =
    words(namesIn(linked?.author)) ??
    meta('author', 'article:author', 'byl', 'dc.creator', 'parsely-author', 'sailthru.author')
  const published =
    headerDate(words(linked?.datePublished)) ??
    headerDate(
      meta(
        'article:published_time',
        'og:published_time',
        'datepublished',
        'parsely-pub-date',
        'sailthru.date',
        'pubdate',
        'publishdate',
        'publish-date',
        'publication_date',
        'dc.date.issued',
        'dcterms.created',
        'dc.date',
        'dcterms.date',
        'date',
      ),
    ) ??
    statedTime(document)
  const language = languageTag(
    document.documentElement?.getAttribute('lang') ||
      words(namesIn(linked?.inLanguage)) ||
      meta('content-language', 'og:locale', 'language'),
  )
  const byline = author && !/^https?:|@|^\d+$/.test(author) ? author.replace(/^by\s+/i, '') : undefined
  const body = words(linked?.articleBody) === undefined ? undefined : unescaped(linked?.articleBody as string)
  return {
    ...(title ? { title } : {}),
    ...(outlet ? { outlet } : {}),
    ...(byline && byline !== outlet ? { author: byline } : {}),
    ...(published ? { published } : {}),
    ...(language ? { language } : {}),
    ...(body ? { body } : {}),
  }
}
