// Where the clause that ends somewhere begins: behind stops, opening words and whatever has a verb of its own.
import type { Clauses } from './clauses.ts'
import { isRelative, TIME_NOUN } from './noun-groups.ts'
import type { Piece } from './pieces.ts'
import { looksReduced } from './reduced.ts'

export const isComma = (piece: Piece | undefined) => piece?.lower === ','
const DASH = new Set(['—', '–', '--', '…'])
export const isDash = (piece: Piece | undefined) => piece !== undefined && DASH.has(piece.lower)
const STOP = new Set([',', ';', ':', '?', '!', '•', '*'])
/** Words that open a clause, whatever their tag. */
export const OPENERS = new Set([
  'that',
  'if',
  'because',
  'although',
  'though',
  'while',
  'whereas',
  'whether',
  'unless',
  'when',
  'where',
  'how',
  'why',
  'lest',
  'but',
  'yet',
  'so',
  'nor',
  'than',
  'as',
  'what',
])

export const hasFinite = ({ pieces, verbs }: Clauses, from: number, to: number): boolean =>
  verbs.some(
    (verb) =>
      verb.from >= from &&
      verb.from < to &&
      (verb.form === 'finite' || (verb.form === 'bare' && !looksReduced(pieces, verb))) &&
      !isRelative(pieces[verb.from - 1]),
  )

const UNIT =
  /^(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|moments?|night|evening|morning|afternoon|shortly|soon|just|immediately|only|even|right|long|later)$/

/** “a day after | the minister accused”, “met in Tarim before | the army said”: what follows has a verb of its own; not “officials after the talks | said”. */
const opensTimeClause = (clauses: Clauses, at: number, limit: number): boolean => {
  const { pieces, verbAt } = clauses
  if (!/^(?:after|before|until|once)$/.test(pieces[at]!.lower) || pieces[at]!.pos === 'ADV') return false
  const before = pieces[at - 1]
  if (before === undefined || at - 1 < limit) return false
  if (
    pieces[at]!.lower === 'until' ||
    clauses.stretch.form === 'headline' ||
    UNIT.test(before.lower) ||
    TIME_NOUN.test(before.lower)
  )
    return true
  const left = regionStart(clauses, at, limit)
  return left > limit && (verbAt[left - 1] ?? -1) !== -1
}

/** Where the clause that ends before `end` begins to be able to hold a subject. */
export const regionStart = (clauses: Clauses, end: number, limit: number): number => {
  const { pieces, verbs, verbAt } = clauses
  let at = end - 1
  while (at >= limit) {
    const piece = pieces[at]!
    if (
      (piece.quoted && (piece.quoted.whole || (piece.quoted.verbal && piece.quoted.words > 3))) ||
      STOP.has(piece.lower) ||
      DASH.has(piece.lower)
    )
      return at + 1
    const inVerb = verbAt[at]!
    if (inVerb !== -1) {
      const verb = verbs[inVerb]!
      let before = verb.from - 1
      while (before >= limit && pieces[before]!.pos === 'ADV') before--
      if (before >= limit && isRelative(pieces[before])) {
        at = before - 1
        if (at >= limit && pieces[at]!.pos === 'ADP') at--
        if (at >= limit && isComma(pieces[at])) return verb.to
        continue
      }
      // “the mission the Union sent”, “of what he called”: a subject between the relative word and its verb.
      if (
        verb.form === 'ing' ||
        verb.form === 'infinitive' ||
        verb.form === 'participle' ||
        looksReduced(pieces, verb)
      ) {
        at = verb.from - 1
        continue
      }
      return verb.to
    }
    if (isRelative(piece) && at < end - 1) return at + 1
    // “faded as the delegation refused”
    if (
      piece.lower === 'as' &&
      at < end - 1 &&
      at > limit &&
      verbAt[at - 1] !== -1 &&
      !looksReduced(pieces, verbs[verbAt[at - 1]!]!)
    )
      return at + 1
    if (at < end - 1 && opensTimeClause(clauses, at, limit)) return at + 1
    if (piece.pos === 'SCONJ' && !/^(?:since|until|after|before|of|for|like|in|on)$/.test(piece.lower))
      return at + 1
    if (OPENERS.has(piece.lower) && piece.pos !== 'DET' && piece.pos !== 'PRON' && piece.lower !== 'as')
      return at + 1
    if (piece.pos === 'CCONJ') {
      if (piece.lower !== 'and' && piece.lower !== 'or' && piece.lower !== '&') return at + 1
      const left = regionStart(clauses, at, limit)
      const verbBefore = left > 0 ? verbAt[left - 1] : -1
      if (left >= at || (verbBefore !== undefined && verbBefore !== -1)) return at + 1
      return left
    }
    at--
  }
  return limit
}
