// The lines of a PDF, by pdf.js in the build of unpdf: only text is taken out, nothing is drawn and no script runs.
import { type Line, linesOf } from './lines.ts'

const MOST_PAGES = 200
const MOST_ITEMS = 200_000

/** The lines of each page, or which reason of the catalogue stands against them. */
export type Extracted =
  | { pages: Line[][] }
  | { problem: 'article-encrypted' | 'article-damaged' | 'article-too-deep' }

export const extract = async (bytes: Uint8Array): Promise<Extracted> => {
  const { getDocumentProxy } = await import('unpdf')
  try {
    // Verbosity 0: what it stumbles over goes to no console.
    const document = await getDocumentProxy(bytes, { verbosity: 0 })
    if (document.numPages > MOST_PAGES) return { problem: 'article-too-deep' }
    const pages: Line[][] = []
    let count = 0
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number)
      const { items } = await page.getTextContent()
      count += items.length
      if (count > MOST_ITEMS) return { problem: 'article-too-deep' }
      pages.push(
        linesOf(
          items.filter((item) => 'str' in item),
          number,
        ),
      )
      page.cleanup()
    }
    return { pages }
  } catch (error) {
    const isLocked = (error as Error).name === 'PasswordException'
    return { problem: isLocked ? 'article-encrypted' : 'article-damaged' }
  }
}
