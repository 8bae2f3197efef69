// Headlines that name their source beside a colon or a dash: “Talks to resume on Monday: minister”, “Kremlin: No plans for talks”.
import { isHeadline } from './extents.ts'
import type { Found } from './found.ts'
import { type Clauses, isDash, type Run } from './parse/clauses.ts'

/** Who is named without a verb in a headline. */
const SOURCE =
  /^(?:minister|ministry|ministers|officials?|sources?|spokes(?:man|woman|person|people)|police|army|military|media|reports?|envoy|president|presidency|premier|pm|fm|un|u\.n\.|eu|nato|au|osce|kremlin|house|pentagon|office|monitors?|mission|analysts?|experts?|witness(?:es)?|residents|agency|aide|aides|ambassador|diplomats?|commander|general|chief|negotiators?|mediators?|rebels|watchdog|ngo|ngos|tv|television|radio|ispr|idf|governor|mayor|lawyers?|medics|rescuers|hospital|study|poll|statement|council|leader|leaders|government)$/

const names = ({ pieces, verbAt }: Clauses, [from, to]: Run): boolean =>
  to > from &&
  to - from < 7 &&
  pieces.slice(from, to).every(({ quoted, pos }, n) => !quoted && pos !== 'ADV' && verbAt[from + n] === -1) &&
  SOURCE.test(pieces[to - 1]!.lower)

/** The words of who is named beside them; before a colon only where no verb of saying is found already. */
export const findHeadlineCues = (clauses: Clauses, found: readonly Found[], start: number): Found[] => {
  const { pieces } = clauses
  if (!isHeadline(clauses)) return []
  const last = pieces.findLastIndex((piece) => piece.lower === ':' || isDash(piece))
  if (last === -1) return []
  const before: Run = [start, last]
  const after: Run = [last + 1, pieces.length]
  if (before[1] - before[0] > 2 && names(clauses, after)) {
    // What is attributed within it ends there too.
    for (const { claim } of found) for (const run of claim) if (run[1] > last) run[1] = Math.max(run[0], last)
    return [{ claim: [before], cue: null, source: after, rule: 'source-beside-headline' }]
  }
  if (found.length > 0) return []
  const first = pieces.findIndex((piece) => piece.lower === ':')
  if (first === -1 || pieces.length - first < 3 || !names(clauses, [start, first])) return []
  return [
    {
      claim: [[first + 1, pieces.length]],
      cue: null,
      source: [start, first],
      rule: 'source-beside-headline',
    },
  ]
}
