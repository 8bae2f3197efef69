// A web page: its main text by Readability, its facts from the metadata.

import { readByline } from '../byline.ts'
import { tidy } from '../marks.ts'
import { paragraphsOf } from '../paragraphs.ts'
import { type Outcome, unreadable } from '../problems.ts'
import { block, MARK, type Raw, type RawBlock } from '../raw.ts'
import { blocksOf } from './blocks.ts'
import { isTooMuch } from './limits.ts'
import { metadataOf } from './metadata.ts'

const lengthOf = (blocks: readonly RawBlock[]): number =>
  blocks.reduce((sum, { text }) => sum + text.length, 0)

/** A document that nothing runs in: scripts stay text and nothing is fetched. */
const parse = async (html: string): Promise<Document> => {
  const { parseHTML } = await import('linkedom')
  // Without <body> around it a fragment has no document to stand in.
  const whole = /<(?:html|body)[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`
  return parseHTML(whole).document
}

const tooDeep = (name: string) => unreadable('article-too-deep', { name })

/** Nesting that the count of tags did not foresee ends as a problem all the same. */
const guarded = async <Value>(
  html: string,
  name: string,
  read: (document: Document) => Value | Promise<Value>,
): Promise<Outcome<Value>> => {
  if (isTooMuch(html)) return tooDeep(name)
  try {
    return { ok: true, value: await read(await parse(html)) }
  } catch (error) {
    if (error instanceof RangeError) return tooDeep(name)
    throw error
  }
}

/** A fragment that is all article, as in a mail, a feed or a document; `links` as for `blocksOf`. */
export const readFragment = (html: string, name: string, links = true): Promise<Outcome<RawBlock[]>> =>
  guarded(html, name, (document) => blocksOf(document.body ?? document, links))

const wholeOf = (document: Document): RawBlock[] => blocksOf(document.body ?? document)

/** What Readability takes for the article; null where it finds none or the document is too odd for it. */
const mainOf = async (document: Document) => {
  // Of markup that never comes to an element there is no document.
  if (!document.documentElement) return null
  const { Readability } = await import('@mozilla/readability')
  try {
    return new Readability<Node>(document, {
      keepClasses: true,
      serializer: (node) => node,
      charThreshold: 250,
    }).parse()
  } catch (error) {
    if (error instanceof TypeError) return null // it asks for elements that a broken page does not have
    throw error
  }
}

/** A page with all that stands around its article. */
export const readPage = (html: string, name: string): Promise<Outcome<Raw>> =>
  guarded(html, name, async (document) => {
    const { body: linkedBody, ...stated } = metadataOf(document)
    const found = await mainOf(document)
    const author = stated.author ?? readByline(tidy(found?.byline ?? ''), true)?.author
    const facts = { ...stated, ...(author ? { author } : {}) }
    const main = found?.content ? blocksOf(found.content) : []
    const told = linkedBody ? paragraphsOf(linkedBody.replaceAll(MARK, '')).map((line) => block(line)) : []
    // Readability has taken the document apart: the whole is read anew.
    const blocks = lengthOf(main) === 0 ? wholeOf(await parse(html)) : main
    // Some pages show a part and state the whole in their metadata.
    return { blocks: lengthOf(told) > lengthOf(blocks) * 2 ? told : blocks, facts, sheds: true }
  })
