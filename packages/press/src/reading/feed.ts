// RSS, Atom, RDF and JSON feeds: every entry with words is an article.
import { headerDate } from './dates.ts'
import { readFragment } from './html/page.ts'
import { languageTag } from './language.ts'
import { tidy } from './marks.ts'
import { readPlainText } from './plain-text.ts'
import { type Outcome, unreadable } from './problems.ts'
import { type Facts, MARK, type Raw, type RawBlock } from './raw.ts'

type Named = { name?: string; value?: string }
type Words = string | { value?: string; type?: string }

/** What the formats have in common, under the names that the parser gives it. */
type Entry = {
  title?: Words
  content?: { encoded?: string; value?: string }
  content_html?: string
  content_text?: string
  description?: Words
  summary?: Words
  authors?: Named[]
  dc?: { creators?: Named[] | string[]; dates?: string[] }
  pubDate?: string
  published?: string
  updated?: string
  date_published?: string
  source?: { title?: Words }
  language?: string
}
type Feed = { title?: Words; language?: string; items?: Entry[]; entries?: Entry[] }

const wordsOf = (given: Words | undefined): string =>
  typeof given === 'string' ? given : (given?.value ?? '')

const isMarkup = (text: string): boolean => /<\/?[a-z][^<>]*>|&(?:[a-z]+|#\d+);/i.test(text)

/** A title without its markup, on one line. */
const plain = async (given: Words | undefined, name: string): Promise<string> => {
  const text = wordsOf(given)
  if (!isMarkup(text)) return tidy(text)
  const blocks = await readFragment(text, name, false)
  return blocks.ok ? tidy(blocks.value.map((each) => each.text.replaceAll(MARK, '')).join(' ')) : ''
}

const authorsOf = ({ authors, dc }: Entry): string =>
  [...(authors ?? []), ...(dc?.creators ?? [])]
    .map((each) => (typeof each === 'string' ? each : (each.name ?? each.value ?? '')))
    .filter((each) => each !== '' && !/@|^https?:/.test(each))
    .join(', ')

const bodyOf = async (entry: Entry, name: string): Promise<Outcome<RawBlock[]>> => {
  const { content, content_html: html, content_text: text, description, summary } = entry
  const written =
    content?.encoded || content?.value || html || text || wordsOf(description) || wordsOf(summary)
  return isMarkup(written) ? readFragment(written, name) : { ok: true, value: readPlainText(written).blocks }
}

const factsOf = async (entry: Entry, feed: Feed, name: string): Promise<Facts> => {
  const title = await plain(entry.title, name)
  const outlet = (await plain(entry.source?.title, name)) || (await plain(feed.title, name))
  const author = authorsOf(entry)
  const published = [
    entry.pubDate,
    entry.published,
    entry.date_published,
    entry.dc?.dates?.[0],
    entry.updated,
  ]
    .map((date) => headerDate(date))
    .find((date) => date !== null)
  const language = languageTag(entry.language ?? feed.language)
  return {
    ...(title ? { title } : {}),
    ...(outlet ? { outlet: outlet.replace(/\s+[-–—|:]\s+.*$/u, '') } : {}),
    ...(author ? { author } : {}),
    ...(published ? { published } : {}),
    ...(language ? { language } : {}),
  }
}

/** The entries in the feed's order. */
export const readFeed = async (text: string, name: string): Promise<Outcome<Raw[]>> => {
  const { parseFeed } = await import('feedsmith')
  let feed: Feed
  try {
    feed = parseFeed(text).feed as unknown as Feed
  } catch {
    return unreadable('article-damaged', { name, form: 'feed' }) // the parser's words help nobody who has the file
  }
  const articles: Raw[] = []
  for (const entry of feed.items ?? feed.entries ?? []) {
    const blocks = await bodyOf(entry, name)
    if (!blocks.ok) return blocks
    articles.push({ blocks: blocks.value, facts: await factsOf(entry, feed, name), sheds: true })
  }
  return { ok: true, value: articles }
}
