// What may stand between a cue and the words that it attributes, and belongs to neither.
import { type Clauses, isComma, isDash, MEDIUM } from './clauses.ts'
import { nounGroupsOf, TIME_NOUN } from './noun-groups.ts'
import { phraseAt } from './phrases.ts'

const OCCASION =
  /^(?:meeting|talks|session|visit|round|ceremony|summit|rally|sermon|hearing|debate|assembly|parliament|court|panel|forum|gathering|tour|funeral|dinner|lunch|event|telegram|channel|website|account|page|page|platform|server|arabic|english|french|spanish|russian|condition|anonymity|sunday|monday|term|time|night|morning|evening|afternoon|reporters?|journalists?|correspondents?|car|hotel|airport|studio|programme|program|show|bulletin|newsletter|capital|visit|turn|words|part|outset|end|beginning|memoirs?|book|essay|article|appearance|remarks?|testimony|blog|headquarters|compound|crowd|doorstep|week|month|year|day)$/
const PREPOSITIONS = new Set([
  'on',
  'in',
  'at',
  'during',
  'after',
  'from',
  'by',
  'via',
  'through',
  'over',
  'outside',
  'before',
  'to',
  'upon',
  'within',
  'of',
  'later',
  'late',
  'early',
  'last',
  'this',
  'earlier',
  'inside',
  'near',
  'under',
  'for',
  'with',
])

/** The end of a prepositional phrase, day or adverb that begins at `at`; `at` itself where there is none. */
const onePast = (clauses: Clauses, at: number): number => {
  const { pieces } = clauses
  const piece = pieces[at]
  if (piece === undefined) return at
  // “late Tuesday (October 29) on X that”
  if (piece.lower === '(' && TIME_NOUN.test(pieces[at + 1]?.lower ?? '')) {
    const closing = pieces.findIndex(({ lower }, n) => n > at && lower === ')')
    if (closing !== -1 && closing < at + 5) return closing + 1
  }
  if (/^(?:more|most|rather|quite|very)$/.test(piece.lower) && pieces[at + 1]?.pos === 'ADV') return at + 2
  if (
    piece.lower === 'the' &&
    pieces[at + 1]?.lower === 'same' &&
    /^(?:day|evening|morning|night|week|month|afternoon)$/.test(pieces[at + 2]?.lower ?? '')
  )
    return at + 3
  // “announced this week it would lend”
  if (
    piece.lower === 'this' &&
    /^(?:week|month|year|morning|evening|afternoon)$/.test(pieces[at + 1]?.lower ?? '') &&
    /^(?:he|she|it|they|that)$/.test(pieces[at + 2]?.lower ?? '')
  )
    return at + 2
  if (
    piece.lower === 'in' &&
    /^(?:private|public|secret|turn|writing|person|passing)$/.test(pieces[at + 1]?.lower ?? '')
  )
    return at + 2
  if (/^(?:only|just|again)$/.test(piece.lower) && /^(?:that|:)$/.test(pieces[at + 1]?.lower ?? ''))
    return at + 1
  if (
    piece.pos === 'ADV' &&
    piece.lower !== 'not' &&
    !/^(?:how|why|when|where|there|here|only|no|nearly|about|around|almost|so|more|just|even|never|neither)$/.test(
      piece.lower,
    )
  )
    return at + 1
  const group = nounGroupsOf(pieces, at, Math.min(pieces.length, at + 8))[0]
  if (
    group?.from === at &&
    !pieces.slice(group.from, group.to).some(({ lower }) => lower === '’s' || lower === "'s") &&
    pieces.slice(group.from, group.to).some(({ lower }) => TIME_NOUN.test(lower)) &&
    group.to - group.from <= 4 &&
    clauses.verbAt[group.to] === -1
  )
    return group.to
  if (
    /^(?:late|early|earlier|last|later|again|afterwards|afterward|separately|bluntly|flatly|privately|publicly|repeatedly|instead)$/.test(
      piece.lower,
    ) &&
    piece.pos !== 'DET'
  ) {
    if (/^(?:last|late|early|earlier|later)$/.test(piece.lower)) {
      const rest = onePast(clauses, at + 1)
      if (rest > at + 1) return rest
      return /^(?:week|month|year|night)$/.test(pieces[at + 1]?.lower ?? '')
        ? at + 2
        : /^(?:later|earlier)$/.test(piece.lower)
          ? at + 1
          : at
    }
    return at + 1
  }
  if (!PREPOSITIONS.has(piece.lower) || (piece.pos !== 'ADP' && piece.pos !== 'PART')) return at
  const phrase = phraseAt(clauses, at + 1, pieces.length, false)
  if (phrase === null) return at
  // “at a rally in Kesh | “some envoys” were “at work””: a quotation that has a verb of its own is no part of the phrase.
  const quote = phrase[1] - 1
  const speaks = quote > at + 1 && pieces[quote]!.quoted && clauses.verbAt[phrase[1]] !== -1
  return speaks && /^(?:NOUN|PROPN)$/.test(pieces[quote - 1]!.pos) ? quote : phrase[1]
}

/** Whether the words name a day, a medium or an occasion of speaking, so that they date or place the speaking. */
export const ofSpeaking = (clauses: Clauses, from: number, to: number): boolean =>
  clauses.pieces
    .slice(from, to)
    .some(({ lower }) => TIME_NOUN.test(lower) || MEDIUM.test(lower) || OCCASION.test(lower)) ||
  clauses.pieces[from]?.pos === 'ADV'

export type After = {
  /** Where what follows the adverbials begins. */
  at: number
  /** Where it begins if only those that are surely of the speaking are passed over. */
  sure: number
}

/** Passes over adverbials; between commas also “, speaking in Ankara, ” and “, on condition of anonymity, ”. */
export const pastAdverbials = (clauses: Clauses, from: number): After => {
  const { pieces } = clauses
  let at = from
  let sure = from
  for (;;) {
    const next = onePast(clauses, at)
    if (next === at) break
    if (sure === at && ofSpeaking(clauses, at, next)) sure = next
    at = next
  }
  if (isComma(pieces[at]) || isDash(pieces[at])) {
    for (let closing = at + 2; closing < pieces.length && closing < at + 18; closing++) {
      if (pieces[closing]!.lower === ';' || pieces[closing]!.quoted?.whole) break
      if (!isComma(pieces[closing]) && !isDash(pieces[closing])) continue
      const after = pieces[closing + 1]
      if (after !== undefined && after.lower === 'that' && pieces[at + 1]!.lower !== 'that')
        return { at: closing + 1, sure: closing + 1 }
      if (
        after?.quoted &&
        !pieces[at + 1]!.quoted &&
        !/^(?:adding|saying|noting|stressing|warning|insisting|concluding)$/.test(pieces[at + 1]!.lower) &&
        closing - at < 12 &&
        clauses.verbs.every((verb) => verb.from < at || verb.from > closing || verb.form !== 'finite')
      )
        return { at: closing + 1, sure: closing + 1 }
    }
  }
  return { at, sure }
}

/** Behind a short aside between commas, “, in return, ”; `from` itself where none stands there. */
export const pastAside = ({ pieces, verbAt }: Clauses, from: number): number => {
  if (!isComma(pieces[from])) return from
  for (let at = from + 1; at < from + 9 && at < pieces.length; at++) {
    if (isComma(pieces[at])) return at + 1
    if (verbAt[at] !== -1 || pieces[at]!.quoted || /^[;:.]$/.test(pieces[at]!.lower)) return from
  }
  return from
}
