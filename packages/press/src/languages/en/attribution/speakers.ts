// Which noun phrases can speak: persons, bodies, documents, places that stand for their governments. Times and things cannot.
import { BODIES, PAPERS, SIDES, WELL_KNOWN } from '../voices/lexicon/bodies.ts'
import { HONORIFICS, OFFICES, OPEN_OFFICES, PEOPLE, RANKS } from '../voices/lexicon/people.ts'
import type { Run } from './parse/clauses.ts'
import { TIME_NOUN } from './parse/noun-groups.ts'
import type { Piece } from './parse/pieces.ts'

const PERSONAL = /^(?:he|she|they|it|we|i|who|both|each|neither|others?|another|many|some|several|most|few)$/
/** Nouns made of what one does, comes from or belongs to: “a negotiator”, “an economist”, “Serbs” by its capital. */
const AGENT =
  /(?:[^t]er|[^aeiou]ers|[aeiou][dklmnptvz]ers?|ors?|ists?|ians?|ants?|[^m]ents|gents?|idents?|man|men|woman|women|person|people|folk|ees?)$/
const SPEAKING = [PEOPLE, OFFICES, OPEN_OFFICES, RANKS, HONORIFICS, PAPERS, SIDES]
const PERIOD =
  /^(?:seconds?|minutes?|hours?|days?|weeks?|weekend|months?|years?|decades?|mornings?|afternoons?|evenings?|nights?|midnight|noon|dawn|dusk|spring|summer|autumn|fall|winter|season|moment|time|times|century|half)$/
/** What is fired, thrown, lost or counted, and what happens to people. */
const THING =
  /^(?:rounds?|shells?|rockets?|missiles?|bombs?|mortars?|drones?|bullets?|shots?|grenades?|mines?|shrapnel|gunfire|shellfire|blasts?|explosions?|clashes|fighting|violence|attacks?|strikes?|raids?|distraction|floods?|rains?|rain|snow|storms?|winds?|fire|fires|smoke|prices?|roads?|bridges?|trucks?|lorries|convoys?|vehicles?|buses|boats?|planes?|aircraft|helicopters?|jets?|buildings?|houses?|homes?|guns?|weapons?|wounds?|bodies|injuries|casualties|deaths|debris|shelling|bombing|bombardment|barrage|tanks?|sirens?|crossings?|borders?|axle|talks|negotiations|discussions|war|conflict|crisis|tensions|situation|incidents?|developments?)$/

/** The word that says what a phrase is: the last noun of its first group. */
export const headOf = (pieces: readonly Piece[], [from, to]: Run): Piece | undefined => {
  let head: Piece | undefined
  for (let at = from; at < to; at++) {
    const piece = pieces[at]!
    if (piece.pos === 'NOUN' || piece.pos === 'PROPN' || piece.pos === 'PRON' || piece.pos === 'NUM') {
      head = piece
      continue
    }
    if (head !== undefined && !/^(?:-|–|’s|'s|’|'|\/|&|\()$/.test(piece.lower)) break
  }
  return head ?? pieces[from]
}

const singular = (word: string) =>
  word.endsWith('ies')
    ? `${word.slice(0, -3)}y`
    : word.endsWith('ses')
      ? word.slice(0, -2)
      : word.replace(/s$/, '')

/** A document, which speaks only for whoever wrote it. */
export const isPaper = (pieces: readonly Piece[], run: Run): boolean =>
  PAPERS.has(singular(headOf(pieces, run)?.lower ?? ''))

/** Surely one who can speak. */
export const canSpeak = (pieces: readonly Piece[], run: Run): boolean => {
  const head = headOf(pieces, run)
  if (head === undefined || isTime(head)) return false
  if (PERSONAL.test(head.lower)) return true
  if (head.pos === 'PRON' || /ever$/.test(head.lower)) return false
  if (head.token !== null && /^\p{Lu}/u.test(head.token.text) && head.pos === 'PROPN') return true
  const words = [head.lower, singular(head.lower)]
  return (
    words.some(
      (word) =>
        SPEAKING.some((list) => list.has(word)) ||
        BODIES.has(word) ||
        WELL_KNOWN.has(word) ||
        AGENT.test(word),
    ) && !THING.test(head.lower)
  )
}

/** One who speaks for a living or by name: “the rebel spokesman”, “Omar Dar”, “the ministry”; not “the truce”, “a new round”. */
export const isSpeaker = (pieces: readonly Piece[], [from, to]: Run): boolean => {
  const nouns = pieces.slice(from, to).filter(({ pos }) => pos === 'NOUN' || pos === 'PROPN')
  const names = nouns.filter(({ token }) => /^\p{Lu}/u.test(token?.text ?? ''))
  return (
    nouns.some(({ lower }) =>
      [lower, singular(lower)].some((word) => PEOPLE.has(word) || OFFICES.has(word) || BODIES.has(word)),
    ) ||
    (names.length > 1 && names.length === nouns.length)
  )
}

const isTime = ({ lower, pos }: Piece) =>
  (TIME_NOUN.test(lower) && lower !== 'may') || (PERIOD.test(lower) && pos !== 'PROPN')

/** Surely nobody who could speak: a day, a shell, a word that names nothing. */
export const cannotSpeak = (pieces: readonly Piece[], run: Run): boolean => {
  const head = headOf(pieces, run)
  if (head === undefined || head.quoted || pieces[run[0]]!.pos === 'VERB') return true
  // “seat of the | recognised government”: the phrase breaks off.
  if (run[1] - run[0] > 1 && /^(?:the|an?|of|and|or|its|their|his)$/.test(pieces[run[1] - 1]!.lower))
    return true
  // “an estimated 300”, “this”
  if (run[1] - run[0] === 1 && /^(?:an?|the|there|this|that)$/.test(head.lower) && head.pos !== 'PROPN')
    return true
  if (head.pos !== 'PROPN' && THING.test(head.lower)) return true
  const named = pieces.slice(...run).some((piece) => piece.pos === 'PROPN' && piece !== head)
  return isTime(head) && !named
}
