// Positioned pieces of text to lines, as a page shows them.
import { raised } from '../marks.ts'

/** A piece of text as pdf.js gives it: `transform` is a matrix, its last two the place from the lower left in points. */
export type PdfItem = { str: string; transform: number[]; width: number; height: number; hasEOL: boolean }

export type Line = { text: string; left: number; right: number; y: number; size: number; page: number }

const sizeOf = (item: PdfItem): number =>
  Math.hypot(item.transform[2] ?? 0, item.transform[3] ?? 0) || item.height || 10

/** The lines of a page in the order in which they were written, which is the reading order also where there are columns. */
export const linesOf = (items: readonly PdfItem[], page: number): Line[] => {
  const lines: Line[] = []
  let line: Line | null = null
  let ended = false
  for (const item of items) {
    const [x, y] = [item.transform[4] ?? 0, item.transform[5] ?? 0]
    const size = sizeOf(item)
    if (item.str.trim() !== '') {
      const onLine: boolean =
        line !== null && !ended && Math.abs(y - line.y) < Math.max(line.size, size) * 0.6 && x > line.left - 1
      if (line !== null && onLine) {
        const isNote = /^\d{1,3}$/.test(item.str.trim()) && size < line.size * 0.8 && y > line.y + size * 0.15
        const gap = x - line.right > Math.min(line.size, size) * 0.15
        const space = gap && !isNote && !/\s$/.test(line.text) && !/^\s/.test(item.str) ? ' ' : ''
        line.text = isNote ? line.text.trimEnd() + raised(item.str.trim()) : line.text + space + item.str
        line.right = Math.max(line.right, x + item.width)
        if (!isNote) line.size = Math.max(line.size, size)
      } else {
        line = { text: item.str, left: x, right: x + item.width, y, size, page }
        lines.push(line)
      }
      ended = false
    } else if (line !== null && item.str !== '' && !/\s$/.test(line.text)) line.text += ' '
    if (item.hasEOL) ended = true
  }
  return lines
    .map((each) => ({ ...each, text: each.text.replace(/\s+/g, ' ').trim() }))
    .filter(({ text }) => text !== '')
}

const PAGE_NUMBER = /^(?:page\s*)?[-–—|]?\s*\d{1,4}\s*(?:(?:of|\/)\s*\d{1,4})?\s*[-–—|]?$/i
/** How many lines from the top and the foot of a page may be running heads. */
const EDGE = 3

const pattern = (text: string): string => text.replace(/\d+/g, '#').toLowerCase()

/** Without page numbers and without lines at the head or foot of pages that come back on at least half of them. */
export const withoutRunningHeads = (pages: readonly Line[][]): Line[] => {
  const edges = pages.map((lines) => {
    const byHeight = [...lines].sort((one, other) => other.y - one.y)
    return new Set([...byHeight.slice(0, EDGE), ...byHeight.slice(-EDGE)])
  })
  const seen = new Map<string, number>()
  for (const edge of edges)
    for (const key of new Set([...edge].map(({ text }) => pattern(text))))
      seen.set(key, (seen.get(key) ?? 0) + 1)
  const least = Math.max(2, Math.ceil(pages.length / 2))
  return pages.flatMap((lines, page) =>
    lines.filter(
      (line) =>
        !edges[page]!.has(line) ||
        !(PAGE_NUMBER.test(line.text) || (seen.get(pattern(line.text)) ?? 0) >= least),
    ),
  )
}
