// Plain text, also Markdown, also with lines such as `Source: …` above it.
import { headerDate } from './dates.ts'
import { languageTag } from './language.ts'
import { paragraphsOf } from './paragraphs.ts'
import { block, type Facts, MARK, type Raw, type RawBlock } from './raw.ts'

const LABELLED =
  /^(?<label>title|headline|source|outlet|publication|publisher|author|byline|date|published|published at|url|link|language|lang|section|category|dateline)\s*:\s+(?<value>.+)$/i

/** The block that a labelled line at the top makes, and what it states. */
const labelled = (line: string, facts: Facts): RawBlock | null => {
  if (line === '---') return block(line, 'furniture')
  const found = LABELLED.exec(line)?.groups
  if (!found) return null
  const value = found.value!.replace(/^["']|["']$/g, '').trim()
  switch (found.label!.toLowerCase()) {
    case 'title':
    case 'headline':
      facts.title = value
      return block(value, 'headline')
    case 'source':
    case 'outlet':
    case 'publication':
    case 'publisher':
      if (!/^https?:/.test(value)) facts.outlet = value
      break
    case 'author':
    case 'byline':
      facts.author = value.replace(/^by\s+/i, '')
      return block(line, 'byline')
    case 'date':
    case 'published':
    case 'published at': {
      const published = headerDate(value)
      if (published) facts.published = published
      break
    }
    case 'language':
    case 'lang': {
      const language = languageTag(value)
      if (language) facts.language = language
    }
  }
  return block(line, 'furniture')
}

export const readPlainText = (text: string): Raw => {
  const facts: Facts = {}
  let atTop = true
  const blocks = paragraphsOf(text.replaceAll(MARK, '')).map((line): RawBlock => {
    const header = atTop ? labelled(line, facts) : null
    if (header) return header
    atTop = false
    const heading = /^#{1,6}\s+(?<words>.*?)\s*#*$/.exec(line)?.groups?.words
    return heading ? block(heading, 'headline') : block(line)
  })
  return { blocks, facts, sheds: false }
}
