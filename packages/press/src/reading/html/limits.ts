// How much markup an article has at most. A page beyond it would take minutes or the whole stack to read.

/** Elements within elements, those that close by themselves not counted. Pages have thirty. */
const DEEPEST = 200
/** The depths of all elements together: what has to be gone through again at every level. Pages have 100,000. */
const HEAVIEST = 2_000_000
const MOST_TAGS = 150_000

const CLOSES_ITSELF = new Set(
  'area base br col embed hr img input link meta param source track wbr p li td th tr dt dd option thead tbody tfoot colgroup html head body'.split(
    ' ',
  ),
)

/** Elements whose words are text, whatever stands in them: scripts write markup of their own. */
const TEXT_ENDS: ReadonlyMap<string, RegExp> = new Map(
  ['script', 'style', 'textarea', 'title'].map((name) => [name, new RegExp(`</${name}`, 'gi')]),
)
const COMMENT_ENDS = /-->/g

/** True where the markup has more tags, or deeper ones, than can be read. Counts tags; parses nothing. */
export const isTooMuch = (html: string, mostTags = MOST_TAGS): boolean => {
  let tags = 0
  let depth = 0
  let weight = 0
  const tag = /<!--|<(\/?)([a-z][\w-]*)[^<>]*>?/gi
  const skipTo = (end: RegExp): void => {
    end.lastIndex = tag.lastIndex
    tag.lastIndex = end.exec(html)?.index ?? html.length
  }
  for (let found = tag.exec(html); found !== null; found = tag.exec(html)) {
    const [whole, closing, name] = found
    if (name === undefined) {
      skipTo(COMMENT_ENDS)
      continue
    }
    weight += depth
    if (++tags > mostTags || weight > HEAVIEST * (mostTags / MOST_TAGS)) return true
    const element = name.toLowerCase()
    if (CLOSES_ITSELF.has(element) || whole.endsWith('/>')) continue
    const end = closing ? undefined : TEXT_ENDS.get(element)
    if (end) skipTo(end)
    depth = closing ? Math.max(0, depth - 1) : depth + 1
    if (depth > DEEPEST) return true
  }
  return false
}
