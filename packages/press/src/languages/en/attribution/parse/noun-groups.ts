// Noun groups: a head with what stands before it, and what governs the whole.
import type { Piece } from './pieces.ts'

export type NounGroup = {
  from: number
  to: number
  /** What it depends on: nothing, a preposition (its word), or a verb form or relative word before it. */
  governor: 'none' | 'preposition' | 'verb'
  preposition: string | null
}

const NOMINAL = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PRON', 'SYM'])
const HEAD = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'SYM'])
const RELATIVE = new Set(['who', 'whom', 'whose', 'which', 'that', 'what', 'where', 'when', 'how', 'why'])
const WITHIN = new Set(["'s", '’s', '’', "'", '-', '–', '/', '&', '(', ')', '[', ']'])
export const TIME_NOUN =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|yesterday|today|tonight|tomorrow|january|february|march|april|may|june|july|august|september|october|november|december|feb|apr|aug|sept?|oct|nov|dec)$/
const PART_OF_DAY = /^(?:morning|afternoon|evening|night|midnight|noon|week|month|year)s?$/
const STARTING = new Set([
  'the',
  'that',
  'a',
  'an',
  'this',
  'these',
  'those',
  'another',
  'some',
  'any',
  'each',
  'every',
  'no',
  'both',
  'its',
  'his',
  'her',
  'their',
  'our',
  'my',
  'your',
  'one',
])
const PERSONAL = new Set([
  'he',
  'she',
  'they',
  'it',
  'we',
  'i',
  'you',
  'him',
  'them',
  'us',
  'me',
  'nobody',
  'somebody',
  'someone',
  'everyone',
  'everybody',
  'himself',
  'herself',
  'itself',
  'themselves',
])

export const isRelative = (piece: Piece | undefined): boolean =>
  piece !== undefined &&
  RELATIVE.has(piece.lower) &&
  (piece.pos !== 'DET' || piece.lower === 'which') &&
  piece.pos !== 'SCONJ'

const isNominal = (pieces: readonly Piece[], at: number): boolean => {
  const piece = pieces[at]!
  if (piece.quoted) return !piece.quoted.whole && !(piece.quoted.verbal && piece.quoted.words > 3)
  if (isRelative(piece)) return false
  if (NOMINAL.has(piece.pos)) return true
  if (WITHIN.has(piece.lower)) return true
  const before = pieces[at - 1]
  const after = pieces[at + 1]
  // “the ruling party”, “the Algerian-born mediator”, “the highly paid”
  if (piece.pos === 'VERB' || piece.pos === 'ADV' || piece.pos === 'ADP' || piece.pos === 'X')
    return (
      before !== undefined &&
      after !== undefined &&
      ((before.lower === '-' && (NOMINAL.has(after.pos) || after.lower === '-')) ||
        after.lower === '-' ||
        ((before.pos === 'DET' || before.pos === 'ADJ') &&
          !PERSONAL.has(before.lower) &&
          /(?:ed|ing|ly|en)$/.test(piece.lower) &&
          NOMINAL.has(after.pos) &&
          after.pos !== 'DET' &&
          after.pos !== 'PRON'))
    )
  return (
    piece.lower === '.' &&
    /^(?:mr|mrs|ms|dr|gen|col|lt|maj|brig|capt|sgt|adm|gov|sen|rep|prof|rev|st)$/.test(before?.lower ?? '')
  )
}

const isPersonal = ({ lower, token }: Piece) => PERSONAL.has(lower) && token?.text !== 'US'

/** A new noun group starts at a determiner, after a pronoun, and on both sides of a day. */
const startsAnew = (pieces: readonly Piece[], from: number, at: number): boolean => {
  const piece = pieces[at]!
  const before = pieces[at - 1]!
  if (isPersonal(piece) || isPersonal(before) || before.quoted?.comma) return true
  if (piece.lower === 'one' && /^O/.test(piece.token?.text ?? '')) return false
  if (STARTING.has(piece.lower) && piece.pos !== 'NOUN' && piece.pos !== 'PROPN')
    return (
      !/^(?:all|both|half|such|-|\/|&|\(|’s|'s|no|not)$/.test(before.lower) &&
      !(piece.lower === 'one' && before.pos === 'DET')
    )
  if (TIME_NOUN.test(piece.lower) && pieces[at + 1]?.lower !== '’s' && pieces[at + 1]?.lower !== "'s")
    return (
      at - from > 0 &&
      pieces[at - 1]!.pos !== 'DET' &&
      pieces[at - 1]!.pos !== 'NUM' &&
      !/^(?:last|next|this|late|early|-|\/)$/.test(before.lower)
    )
  if (
    TIME_NOUN.test(before.lower) ||
    (PART_OF_DAY.test(before.lower) && at - 2 >= from && TIME_NOUN.test(pieces[at - 2]!.lower))
  )
    return !PART_OF_DAY.test(piece.lower) && !/^(?:’s|'s|-|\/)$/.test(piece.lower) && piece.pos !== 'NUM'
  return false
}

/** The noun groups between two pieces, in order. */
export const nounGroupsOf = (pieces: readonly Piece[], from: number, to: number): NounGroup[] => {
  const groups: NounGroup[] = []
  let at = from
  while (at < to) {
    if (!isNominal(pieces, at) || WITHIN.has(pieces[at]!.lower)) {
      at++
      continue
    }
    const start = at++
    while (at < to && isNominal(pieces, at) && !startsAnew(pieces, start, at)) at++
    let end = at
    while (end > start + 1 && ['(', '[', '-', '–', '/', '&'].includes(pieces[end - 1]!.lower)) end--
    const run = pieces.slice(start, end)
    const headed =
      run.some(({ pos, quoted }) => HEAD.has(pos) || quoted !== null) ||
      (run.length === 1 && run[0]!.pos === 'DET') ||
      (run.length > 1 && run[0]!.pos === 'DET')
    if (!headed) continue
    let before = start - 1
    while (before >= from && pieces[before]!.pos === 'ADV') before--
    const governing = before >= from ? pieces[before]! : undefined
    const previous = groups.at(-1)
    groups.push({
      from: start,
      to: end,
      governor:
        governing === undefined
          ? 'none'
          : governing.pos === 'ADP' ||
              (governing.pos === 'SCONJ' && /^(?:since|until|after|before|of|for)$/.test(governing.lower)) ||
              (governing.pos === 'PART' && governing.lower === 'to')
            ? 'preposition'
            : governing.pos === 'VERB' || governing.lower === 'whose'
              ? 'verb'
              : (governing.lower === 'and' || governing.lower === 'or' || governing.lower === ',') &&
                  previous &&
                  previous.governor !== 'none' &&
                  previous.to >= before - 1
                ? previous.governor
                : 'none',
      preposition: governing?.pos === 'ADP' || governing?.pos === 'PART' ? governing.lower : null,
    })
  }
  return groups
}
