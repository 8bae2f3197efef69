// PDF, by pdf.js in the build of unpdf: only text is taken out, nothing is drawn and no script runs.
import { type Outcome, unreadable } from '../problems.ts'
import type { Raw } from '../raw.ts'
import { type Line, linesOf, type PdfItem, withoutRunningHeads } from './lines.ts'
import { blocksOfLines } from './paragraphs.ts'

const MOST_PAGES = 200
const MOST_ITEMS = 200_000
const LONGEST_SECONDS = 30

export const readPdf = async (bytes: Uint8Array, name: string): Promise<Outcome<Raw>> => {
  const { getDocumentProxy } = await import('unpdf')
  const deadline = performance.now() + LONGEST_SECONDS * 1000
  const tooMuch = () => unreadable('article-too-deep', { name })
  try {
    // Its reader takes the bytes over, so it is given its own. Verbosity 0: what it stumbles over goes to no console.
    const document = await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0, stopAtErrors: false })
    try {
      if (document.numPages > MOST_PAGES) return tooMuch()
      const pages: Line[][] = []
      let items = 0
      for (let number = 1; number <= document.numPages; number++) {
        const page = await document.getPage(number)
        const content = await page.getTextContent()
        items += content.items.length
        if (items > MOST_ITEMS || performance.now() > deadline) return tooMuch()
        pages.push(
          linesOf(
            content.items.filter((item): item is PdfItem & typeof item => 'str' in item),
            number,
          ),
        )
        page.cleanup()
      }
      const lines = withoutRunningHeads(pages)
      if (lines.length === 0) return unreadable('article-pictures', { name })
      return { ok: true, value: { blocks: blocksOfLines(lines), facts: {}, sheds: false } }
    } finally {
      await document.loadingTask.destroy()
    }
  } catch (error) {
    return unreadable(
      (error as Error).name === 'PasswordException' ? 'article-encrypted' : 'article-damaged',
      {
        name,
        form: 'PDF',
      },
    )
  }
}
