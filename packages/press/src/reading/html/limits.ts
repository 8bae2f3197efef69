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

/** True where the markup has more tags, or deeper ones, than can be read. Counts tags; parses nothing. */
export const isTooMuch = (html: string, mostTags = MOST_TAGS): boolean => {
  let tags = 0
  let depth = 0
  let weight = 0
  for (const [whole, closing, name] of html.matchAll(/<(\/?)([a-z][\w-]*)[^<>]*>?/gi)) {
    weight += depth
    if (++tags > mostTags || weight > HEAVIEST * (mostTags / MOST_TAGS)) return true
    if (CLOSES_ITSELF.has(name!.toLowerCase()) || whole.endsWith('/>')) continue
    depth = closing ? Math.max(0, depth - 1) : depth + 1
    if (depth > DEEPEST) return true
  }
  return false
}
