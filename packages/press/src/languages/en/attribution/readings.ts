// Every verb group of a stretch read as a cue, where it may be one.
import { type Cue, complementOf, phrasalAt } from './complements.ts'
import type { Readings } from './extents.ts'
import { FRAMES } from './lexicon/frames.ts'
import type { Clauses } from './parse/clauses.ts'
import type { VerbGroup } from './parse/verb-groups.ts'

/** Every verb group of a stretch as a cue, where it may be one. */
export const readingsOf = (clauses: Clauses): Readings =>
  clauses.verbs.map((verb) => {
    const cue = cueOf(clauses, verb)
    return cue === null ? null : { verb, cue, complement: complementOf(clauses, verb, cue) }
  })

/** “was adamant that”, “were clear: …” */
const STANCE =
  /^(?:adamant|confident|hopeful|sceptical|skeptical|convinced|optimistic|pessimistic|unequivocal|clear|emphatic|categorical|certain|doubtful|insistent|unapologetic|defiant|scathing|dismissive|worried|concerned|afraid|sure|unaware|aware|sorry|glad|proud)$/

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
  const phrasal = phrasalAt(clauses, verb.head, verb.lemma)
  if (phrasal !== null)
    return {
      frame: { letters: phrasal.letters, prepositions: [] },
      lemma: phrasal.lemma,
      from: verb.head,
      to: phrasal.to,
    }
  const frame = FRAMES.get(verb.lemma)
  return frame === undefined ? null : { frame, lemma: verb.lemma, from: verb.head, to: verb.to }
}
