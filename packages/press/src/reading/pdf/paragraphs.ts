// Lines of a PDF to paragraphs and headings.
import { joinLines } from '../paragraphs.ts'
import { block, type RawBlock } from '../raw.ts'
import type { Line } from './lines.ts'

const ENDED = /[.!?…:۔؟][)\]"”’'»]*[¹²³⁰⁴-⁹]*$/u
const BULLET = /^(?:[•●▪■◦‣–—]|\d{1,2}[.)])\s/u
/** First parts that keep their hyphen. */
const KEEPS =
  /(?:^|[^\p{L}])(?:all|anti|counter|cross|de|ex|half|high|inter|long|low|mid|multi|non|post|pre|pro|self|semi|short|so|sub|vice|well|two|three|four|five|six|seven|eight|nine|ten)$/iu

const middle = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

/** The size in which most letters are set. */
const bodySize = (lines: readonly Line[]): number => {
  const letters = new Map<number, number>()
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 2) / 2
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length)
  }
  return [...letters].reduce((most, each) => (each[1] > most[1] ? each : most), [10, 0])[0]
}

/** A word divided at the line's end is made whole, unless the text writes it with a hyphen elsewhere. */
const join = (above: string, below: string, whole: string): string => {
  const divided = /(?<first>\p{L}+)[-\u00AD\u2010]$/u.exec(above)?.groups?.first
  const second = /^\p{Ll}[\p{L}]*/u.exec(below)?.[0]
  if (!divided || !second) return joinLines(above, below)
  const keeps =
    !above.endsWith('\u00AD') &&
    (KEEPS.test(divided) || new RegExp(`(?<!\\p{L})${divided}-${second}(?!\\p{L})`, 'iu').test(whole))
  return keeps ? above + below : above.slice(0, -1) + below
}

/** The right edge of the column that a line stands in: as far as lines go that begin near its left edge. */
const edgesOf = (lines: readonly Line[]): ((line: Line) => number) => {
  const columns = new Map<number, number>()
  const key = (line: Line) => Math.round(line.left / 30)
  for (const line of lines) columns.set(key(line), Math.max(columns.get(key(line)) ?? 0, line.right))
  return (line) => Math.max(columns.get(key(line)) ?? 0, columns.get(key(line) - 1) ?? 0, line.right)
}

/** The blocks of an article; `lines` without running heads. Larger type is a heading. */
export const blocksOfLines = (lines: readonly Line[]): RawBlock[] => {
  const body = bodySize(lines)
  const whole = lines.map(({ text }) => text).join('\n')
  const edge = edgesOf(lines)
  const below = (one: Line, other: Line) => one.page === other.page && one.y > other.y
  const gaps = lines.slice(1).flatMap((line, at) => (below(lines[at]!, line) ? [lines[at]!.y - line.y] : []))
  const step = middle(gaps) || body * 1.2
  const isHeading = ({ size }: Line) => size > body * 1.18
  const begins = (above: Line, line: Line): boolean => {
    if (isHeading(above) !== isHeading(line) || Math.abs(above.size - line.size) > body * 0.12) return true
    if (BULLET.test(line.text)) return true
    const ended = ENDED.test(above.text)
    const short = above.right < edge(above) - (edge(above) - above.left) * 0.12
    if (!below(above, line)) return ended && (short || !/^\p{Ll}/u.test(line.text))
    if (above.y - line.y > Math.max(step, line.size) * 1.4) return true
    const indented = line.left > above.left + line.size * 0.8 && line.left < above.left + line.size * 5
    return !isHeading(line) && ((ended && (short || indented)) || (indented && short))
  }
  const blocks: RawBlock[] = []
  lines.forEach((line, at) => {
    const above = lines[at - 1]
    const last = blocks.at(-1)
    if (above && last && !begins(above, line)) last.text = join(last.text, line.text, whole)
    else blocks.push(block(line.text, isHeading(line) ? 'headline' : null))
  })
  return blocks
}
