// Lines of a plain text to paragraphs: one a line, or wrapped at a width with blank lines or short lines between them.

const ENDED = /[.!?…:۔؟][)\]"”’'»*_]*$/u
const BULLET = /^\s*(?:[•●▪■◦‣·–—*-]|\(?\d{1,2}[.)])\s+\S/u

/** Longer lines than this are paragraphs, not wrapped. */
const WIDEST = 130

type Pair = { above: string; below: string }

/** The width at which lines were broken: the longest of them, but for one in fifty that holds a long address. */
const widthOf = (lines: readonly string[]): number => {
  const lengths = lines.map((line) => line.trim().length).sort((a, b) => a - b)
  return lengths[Math.floor((lengths.length - 1) * 0.98)] ?? 0
}

/** True where the line above had no room for the first word below: a break that wrapping makes. */
const full = ({ above, below }: Pair, width: number): boolean =>
  above.trim().length + 1 + (/^\S+/.exec(below.trim())?.[0].length ?? 0) > width

const wrapWidth = (lines: readonly string[]): number | null => {
  const filled = lines.filter((line) => line.trim() !== '')
  const width = widthOf(filled)
  if (width > WIDEST || width < 40) return null
  const pairs = lines
    .slice(1)
    .map((below, index) => ({ above: lines[index]!, below }))
    .filter(({ above, below }) => above.trim() !== '' && below.trim() !== '' && !BULLET.test(below))
  if (pairs.length < 4) return null
  const broken = pairs.filter((pair) => full(pair, width)).length
  const unended = pairs.filter(({ above }) => !ENDED.test(above.trim())).length
  return broken >= pairs.length * 0.6 && unended >= pairs.length * 0.5 ? width : null
}

const joins = (pair: Pair, width: number): boolean => {
  const [above, below] = [pair.above.trim(), pair.below.trim()]
  if (BULLET.test(below)) return false
  if (/^\s{2,}/.test(pair.below) && !/^\s{2,}/.test(pair.above))
    return ENDED.test(above) === false && /^\p{Ll}/u.test(below)
  return full(pair, width) || (/^\p{Ll}/u.test(below) && !ENDED.test(above))
}

/** Joins two lines of one paragraph; a hyphen or a dash at the break stays and takes no space. */
export const joinLines = (above: string, below: string): string =>
  /[\p{L}\p{N}]-$|\S—$/u.test(above) && /^[\p{L}\p{N}]/u.test(below) ? above + below : `${above} ${below}`

/** The paragraphs of a text in order; every word of every line stands in one of them. */
export const paragraphsOf = (text: string): string[] => {
  const lines = text.split(/\r\n|[\n\r\f\v\u0085\u2028\u2029]/)
  const width = wrapWidth(lines)
  const paragraphs: string[] = []
  lines.forEach((line, index) => {
    if (line.trim() === '') return
    const above = lines[index - 1]
    const last = paragraphs.length - 1
    if (width !== null && above !== undefined && above.trim() !== '' && joins({ above, below: line }, width))
      paragraphs[last] = joinLines(paragraphs[last]!, line.trim())
    else paragraphs.push(line.trim())
  })
  return paragraphs
}
