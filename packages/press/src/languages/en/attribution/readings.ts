// Every verb group of a stretch read as a cue, where it may be one.
import { singular } from '../voices/lexicon/people.ts'
import { type Cue, complementOf } from './complements.ts'
import type { Readings } from './extents.ts'
import { FRAMES, type Frame } from './lexicon/frames.ts'
import { TAKES_CLAUSE } from './lexicon/nouns.ts'
import { MEANT, MEANT_BY_PHRASE, PLAIN } from './lexicon/objects.ts'
import { SPLIT } from './lexicon/split-phrases.ts'
import { openLetters } from './open-verbs.ts'
import type { Clauses } from './parse/clauses.ts'
import type { VerbGroup } from './parse/verb-groups.ts'
import { phrasalAt } from './phrasal.ts'

/** Every verb group of a stretch as a cue, where it may be one. */
export const readingsOf = (clauses: Clauses): Readings =>
  clauses.verbs.map((verb) => {
    const cue = cueOf(clauses, verb)
    return cue === null ? null : { verb, cue, complement: complementOf(clauses, verb, cue) }
  })

/** “was adamant that”, “were clear: …” */
const STANCE =
  /^(?:adamant|confident|hopeful|sceptical|skeptical|convinced|optimistic|pessimistic|unequivocal|clear|emphatic|categorical|certain|doubtful|insistent|unapologetic|defiant|scathing|dismissive|worried|concerned|afraid|sure|unaware|aware|sorry|glad|proud|agreeable|amenable|firm|blunt|explicit|frank|candid|satisfied|aghast|appalled|dismayed|disappointed|delighted|pleased|relieved|alarmed|outraged|furious|angry|grateful|mindful|wary|fearful|resolute|persuaded|surprised|shocked|saddened)$/

/** What one is said to be by, about, over or at something. */
export const MOVED =
  /^(?:concerned|worried|alarmed|dismayed|appalled|outraged|encouraged|heartened|saddened|disappointed|troubled|disturbed|horrified|shocked|aghast|furious|indignant|unimpressed|dissatisfied|satisfied|delighted|sceptical|skeptical)$/

const COUNTED =
  /^(?:it|them|numbers?|tolls?|figures?|counts?|odds|costs?|strength|casualties|losses|total|size|share|price|dead|wounded|toll|damage|turnout|chances?)$/

const MONEY =
  /^(?:[$€£¥₹]|(?:rs|dh|us|usd|eur)?[$€£]?\d[\d.,]*(?:m|bn|tn|k)?|million|billion|trillion|crore|lakh|percent|per|%)$/

const METRES = /^(?:met(?:er|re)s?|km|kilomet(?:er|re)s?|miles?|feet|degrees|gunpoint|a\.m|p\.m|am|pm|gmt)$/

/** “put the number of shots at 15”, “puts investment since the accord at $310 million” */
const putsFigure = ({ pieces }: Clauses, from: number): boolean => {
  let counted = false
  for (let at = from; at < pieces.length && at < from + 14; at++) {
    const piece = pieces[at]!
    if (piece.quoted || /^[,.;:]$/.test(piece.lower)) return false
    counted ||= COUNTED.test(piece.lower)
    const next = pieces[at + 1]
    // “puts private investment at $310 million”
    if (
      at > from + 1 &&
      piece.lower === 'at' &&
      (next?.pos === 'SYM' || /^\p{Lu}{0,3}[$€£]?\p{Lu}?\p{Ll}?\d/u.test(next?.token?.text ?? '')) &&
      !METRES.test(pieces[at + 2]?.lower ?? '')
    )
      return true
    if (
      piece.lower === 'at' &&
      at > from &&
      pieces.slice(at + 1, at + 5).some(({ lower }) => MONEY.test(lower)) &&
      pieces
        .slice(at + 1, at + 5)
        .some(({ lower }) =>
          /^(?:[$€£¥₹]|\p{L}{0,3}[$€£]?\d.*(?:m|bn)|\p{L}{1,3}\d.*|million|billion|trillion|crore|lakh|percent|cent|%)$/u.test(
            lower,
          ),
        )
    )
      return true
    if (
      counted &&
      piece.lower === 'at' &&
      next &&
      (next.pos === 'NUM' ||
        next.quoted ||
        /^(?:about|around|more|less|nearly|over|under|some|between)$/.test(next.lower))
    )
      return true
  }
  return false
}

/** “an official posted at Tarim” */
const isStationed = ({ pieces }: Clauses, { lemma, to }: VerbGroup): boolean =>
  lemma === 'post' && /^(?:at|along|near|outside|abroad|there)$/.test(pieces[to]?.lower ?? '')

const cueOf = (clauses: Clauses, verb: VerbGroup): Cue | null => {
  if (isStationed(clauses, verb)) return null
  const stance = clauses.pieces[verb.to]
  if (
    /^(?:be|is|are|was|were)$/.test(clauses.pieces[verb.head]!.lower) &&
    stance &&
    STANCE.test(stance.lower) &&
    /^(?:that|:)$/.test(clauses.pieces[verb.to + 1]?.lower ?? '')
  )
    return {
      frame: { letters: 'c', prepositions: [] },
      lemma: `be ${stance.lower}`,
      from: verb.to,
      to: verb.to + 1,
    }
  // “is concerned by the arrests”
  if (
    /^(?:be|is|are|was|were)$/.test(clauses.pieces[verb.head]!.lower) &&
    stance &&
    MOVED.test(stance.lower) &&
    /^(?:by|about|over|at|with)$/.test(clauses.pieces[verb.to + 1]?.lower ?? '')
  )
    return {
      frame: { letters: 'og', prepositions: [] },
      lemma: `be ${stance.lower}`,
      from: verb.head,
      to: verb.to + 2,
    }
  if (verb.lemma === 'put' && putsFigure(clauses, verb.to))
    return { frame: { letters: 'o', prepositions: [] }, lemma: 'put', from: verb.head, to: verb.to }
  const that = feltThat(clauses, verb)
  if (that !== -1)
    return { frame: { letters: 'c', prepositions: [] }, lemma: verb.lemma, from: verb.head, to: that }
  const phrasal = phrasalAt(clauses, verb.head, verb.lemma)
  if (phrasal !== null && !isMeant(clauses, verb, phrasal.lemma)) return null
  if (phrasal !== null)
    return {
      frame: { letters: phrasal.letters, prepositions: [] },
      lemma: phrasal.lemma,
      from: verb.head,
      to: phrasal.to,
    }
  if (splits(clauses, verb))
    return { frame: { letters: 'o', prepositions: [] }, lemma: verb.lemma, from: verb.head, to: verb.to }
  const frame = meantBy(clauses, verb)
  if (frame?.letters.includes('c')) return { frame, lemma: verb.lemma, from: verb.head, to: verb.to }
  const open = openLetters(clauses, verb)
  if (frame === null && open === null) return null
  return {
    frame: {
      letters: `${frame?.letters ?? ''}${open ?? ''}`,
      prepositions: frame?.prepositions ?? [],
    },
    lemma: verb.lemma,
    from: verb.head,
    to: verb.to,
  }
}

/** Whether a phrase with a plain sense besides has an object of words: “shot down the plan”. */
const isMeant = (clauses: Clauses, verb: VerbGroup, phrase: string): boolean => {
  const meant = MEANT_BY_PHRASE.get(phrase)
  return meant === undefined || verb.passive || objectWords(clauses, verb).some((word) => meant.test(word))
}

/** “expressed quiet confidence | that the lines would hold”, “made the claim | that …” */
const feltThat = ({ pieces }: Clauses, { lemma, to }: VerbGroup): number => {
  const feels = /^(?:express|voice|convey|raise|register|reiterate|repeat|reaffirm|restate|issue|give)$/.test(
    lemma,
  )
  const makes =
    /^(?:make|hold|take|drop|offer|share|carry|send|pass|add|level|spread|relay|deliver|advance)$/.test(lemma)
  if (!feels && !makes) return -1
  for (let at = to; at < to + 6 && pieces[at]; at++) {
    const before = pieces[at - 1]!
    if (at > to && pieces[at]!.lower === 'that' && before.pos === 'NOUN')
      return feels ||
        TAKES_CLAUSE.has(singular(before.lower)) ||
        /^(?:word|point|hope|hopes|opinion|notion|idea|case)$/.test(before.lower)
        ? at
        : -1
    if (!/^(?:ADJ|NOUN|DET|ADV|PRON|VERB)$/.test(pieces[at]!.pos)) return -1
  }
  return -1
}

const REACH = 9

/** The words after the verb that its object may stand in, up to a stop. */
const objectWords = ({ pieces }: Clauses, { to }: VerbGroup): string[] => {
  const words: string[] = []
  for (let at = to; at < pieces.length && at < to + REACH; at++) {
    if (/^[,.;:?!—–]$/.test(pieces[at]!.lower)) break
    words.push(pieces[at]!.lower)
  }
  return words
}

/** “held the army and its allies responsible” */
const splits = (clauses: Clauses, verb: VerbGroup): boolean => {
  const closings = SPLIT.get(verb.lemma)
  if (closings === undefined || verb.passive) return false
  const after = ` ${clauses.pieces
    .slice(verb.to + 1, verb.to + 18)
    .map(({ lower }) => (/^[.;:]$/.test(lower) ? '|' : lower))
    .join(' ')
    .replace(/\|.*/, '')} `
  return closings.some((closing) => after.includes(` ${closing} `))
}

/** “A reporter saw six bodies”: what those who watch for a paper see is told as theirs. */
const isWitnessed = ({ pieces }: Clauses, verb: VerbGroup): boolean =>
  pieces[verb.head]!.lower === 'saw' &&
  /^(?:witness(?:es)?|reporters?|correspondents?|journalists?|photographers?|cameram[ae]n|crew)$/.test(
    pieces[verb.from - 1]?.lower ?? '',
  )

/** What the verb takes here, with the object that it has; null where it attributes nothing. */
const meantBy = (clauses: Clauses, verb: VerbGroup): Frame | null => {
  const { pieces } = clauses
  const frame = FRAMES.get(verb.lemma)
  if (isWitnessed(clauses, verb)) return { letters: 'cob', prepositions: [] }
  const meant = MEANT.get(verb.lemma)
  if (meant === undefined && frame === undefined) return null
  const next = pieces[verb.to]?.lower ?? ''
  // “proclaimed itself the victor”, “a panel charged with counting”
  if (/[an]/.test(frame?.letters ?? '') && /^(?:him|her|it|them)sel(?:f|ves)$/.test(next)) return null
  if (verb.lemma === 'charge' && next === 'with') return null
  const words = objectWords(clauses, verb)
  const plain = PLAIN.get(verb.lemma)
  if (plain && words.slice(0, 5).some((word) => plain.test(word))) return null
  if (meant === undefined) return frame!
  // “has publicly backed the north”
  const openly = /^(?:publicly|openly|strongly|firmly|fully|staunchly)$/.test(
    pieces[verb.head - 1]?.lower ?? '',
  )
  if (openly && /^(?:back|support|defend)$/.test(verb.lemma)) return { letters: 'o', prepositions: [] }
  const letters =
    (frame?.letters ?? '').replace('o', '') + (words.some((word) => meant.test(word)) ? 'o' : '')
  return letters === '' ? null : { letters, prepositions: frame?.prepositions ?? [] }
}
