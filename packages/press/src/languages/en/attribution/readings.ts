// Every verb group of a stretch read as a cue, where it may be one.
import { type Cue, complementOf } from './complements.ts'
import type { Readings } from './extents.ts'
import { FRAMES } from './lexicon/frames.ts'
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
  /^(?:adamant|confident|hopeful|sceptical|skeptical|convinced|optimistic|pessimistic|unequivocal|clear|emphatic|categorical|certain|doubtful|insistent|unapologetic|defiant|scathing|dismissive|worried|concerned|afraid|sure|unaware|aware|sorry|glad|proud)$/

const COUNTED =
  /^(?:it|them|numbers?|tolls?|figures?|counts?|odds|costs?|strength|casualties|losses|total|size|share|price|dead|wounded|toll|damage|turnout|chances?)$/

const METRES = /^(?:met(?:er|re)s?|km|kilomet(?:er|re)s?|miles?|feet|degrees|gunpoint|a\.m|p\.m|am|pm|gmt)$/

/** “put the number of shots at 15” */
const putsFigure = ({ pieces }: Clauses, from: number): boolean => {
  let counted = false
  for (let at = from; at < pieces.length && at < from + 12; at++) {
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

const cueOf = (clauses: Clauses, verb: VerbGroup): Cue | null => {
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
  if (verb.lemma === 'put' && putsFigure(clauses, verb.to))
    return { frame: { letters: 'o', prepositions: [] }, lemma: 'put', from: verb.head, to: verb.to }
  const phrasal = phrasalAt(clauses, verb.head, verb.lemma)
  if (phrasal !== null)
    return {
      frame: { letters: phrasal.letters, prepositions: [] },
      lemma: phrasal.lemma,
      from: verb.head,
      to: phrasal.to,
    }
  const frame = FRAMES.get(verb.lemma)
  if (frame?.letters.includes('c')) return { frame, lemma: verb.lemma, from: verb.head, to: verb.to }
  const open = openLetters(clauses, verb)
  if (frame === undefined && open === null) return null
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
