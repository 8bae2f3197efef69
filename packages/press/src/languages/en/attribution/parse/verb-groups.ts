// Verb groups: auxiliaries, what stands between, and the main verb.
import { LEMMA_OF } from '../lexicon/forms.ts'
import type { Piece } from './pieces.ts'

export type VerbGroup = {
  from: number
  /** The piece after the main verb. */
  to: number
  /** The main verb; of a bare copula or auxiliary that itself. */
  head: number
  lemma: string
  /** `bare`: a form without auxiliary that may be the past or a participle, or a plain present. */
  form: 'finite' | 'bare' | 'infinitive' | 'ing' | 'participle'
  passive: boolean
  negated: boolean
  modal: string | null
  perfect: boolean
}

const MODALS = new Set([
  'will',
  'would',
  'can',
  'could',
  'may',
  'might',
  'shall',
  'should',
  'must',
  'wo',
  'ca',
  "'ll",
  '’ll',
  "'d",
  '’d',
])
const BE = new Set([
  'be',
  'is',
  'are',
  'was',
  'were',
  'been',
  'being',
  'am',
  "'s",
  '’s',
  "'re",
  '’re',
  "'m",
  '’m',
])
const HAVE = new Set(['have', 'has', 'had', 'having', "'ve", '’ve'])
const DO = new Set(['do', 'does', 'did'])
const NOT = new Set(['not', "n't", 'n’t', 'never', 'neither', 'hardly', 'barely'])
const isAux = (piece: Piece) =>
  piece.pos === 'AUX' ||
  (MODALS.has(piece.lower) && piece.pos === 'VERB') ||
  (HAVE.has(piece.lower) && piece.pos === 'VERB')
const isBetween = (piece: Piece) => piece.pos === 'ADV' || NOT.has(piece.lower)

/** Past participles: regular, and those that do not end in -ed. */
const PARTICIPLE =
  /(?:ed|wn|[kstvd]en|orn|ught|eld|ept|elt|ent|ilt|ung|unk|[aeu]rnt|ealt|eant)$|^(?:said|told|understood|heard|made|led|left|lost|found|begun|become|come|run|put|set|cut|hit|hurt|shot|met|sold|done|gone|seen|been|laid|paid|read|stood|won|shut|split|spread|cast|struck|caught|bound|fought|sunk|swept|withdrawn)$/

export const lemmaOf = (piece: Piece): string => LEMMA_OF.get(piece.lower) ?? piece.lemma

/** “nor denied” */
const isNor = (pieces: readonly Piece[], at: number) =>
  pieces[at]?.lower === 'nor' && pieces[at + 1]?.pos === 'VERB'

const WHEN =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|past|days|weeks|months|years|week|month|year|night|morning|decades|hours|time|times|occasions)$/

/** “has, all the same, | offered”, “had on Tuesday | disclosed”: where the participle stands that an aside parts from its auxiliary. */
const pastInterruption = (pieces: readonly Piece[], from: number, auxiliary: Piece): number => {
  const opens = pieces[from]!
  const comma = opens.lower === ','
  if (!comma && opens.pos !== 'ADP') return from
  const has = HAVE.has(auxiliary.lower)
  if (!has && !BE.has(auxiliary.lower) && !(comma && MODALS.has(auxiliary.lower))) return from
  let timed = false
  for (let at = from + 1; at < pieces.length && at < from + 7; at++) {
    const piece = pieces[at]!
    timed ||= WHEN.test(piece.lower)
    const closes = comma ? piece.lower === ',' : piece.pos === 'VERB' && at > from + 1
    if (closes) {
      const verb = comma ? at + 1 : at
      const wanted = MODALS.has(auxiliary.lower)
        ? pieces[verb]?.pos === 'VERB' && !/(?:ed|ing|s)$/.test(pieces[verb]!.lower)
        : pieces[verb]?.pos === 'VERB' && PARTICIPLE.test(pieces[verb]!.lower)
      return wanted && (timed || (has && comma) || MODALS.has(auxiliary.lower)) ? verb : from
    }
    if (
      piece.pos === 'VERB' ||
      isAux(piece) ||
      piece.quoted ||
      /^[,;:.—–]$/.test(piece.lower) ||
      piece.pos === 'CCONJ'
    )
      return from
  }
  return from
}

/** The verb groups of a stretch, in order; none overlaps another. */
export const verbGroupsOf = (pieces: readonly Piece[]): VerbGroup[] => {
  const groups: VerbGroup[] = []
  let at = 0
  while (at < pieces.length) {
    const first = pieces[at]!
    const marked = first.lower === 'to' && first.pos === 'PART'
    // “neither confirmed nor denied”
    const paired = first.lower === 'neither' && isNor(pieces, at + 2)
    const compound = first.pos === 'VERB' && (pieces[at - 1]?.lower === '-' || pieces[at + 1]?.lower === '-')
    if (compound || (!marked && !paired && !isAux(first) && first.pos !== 'VERB')) {
      at++
      continue
    }
    const chain: number[] = []
    let next = marked || paired ? at + 1 : at
    let head = -1
    while (next < pieces.length) {
      const piece = pieces[next]!
      if (isAux(piece)) {
        // Two finite auxiliaries do not stand in one group (“what he had was”).
        if (
          chain.length > 0 &&
          (MODALS.has(piece.lower) || /^(?:is|are|was|were|has|had|does|did)$/.test(piece.lower))
        )
          break
        chain.push(next++)
      } else if (isBetween(piece)) next++
      else if (piece.pos === 'VERB') {
        head =
          isNor(pieces, next + 1) && pieces.slice(at, next).some(({ lower }) => lower === 'neither')
            ? next + 2
            : next
        break
      } else if (
        piece.lower === 'to' &&
        chain.length > 0 &&
        /^(?:ha(?:s|ve|d)|is|are|was|were|be)$/.test(pieces[chain.at(-1)!]!.lower)
      ) {
        // “is to meet”, “had to leave”
        next++
      } else {
        const beyond = chain.length > 0 ? pastInterruption(pieces, next, pieces[chain.at(-1)!]!) : next
        if (beyond === next) break
        next = beyond
      }
    }
    if (head === -1) {
      if (chain.length === 0) {
        at++
        continue
      }
      head = chain.at(-1)!
    }
    const auxiliaries = chain.filter((n) => n !== head).map((n) => pieces[n]!.lower)
    const main = pieces[head]!
    const copula = chain.includes(head)
    const be = auxiliaries.findLastIndex((word) => BE.has(word))
    const ing = main.lower.endsWith('ing')
    const passive = !copula && be !== -1 && !ing && PARTICIPLE.test(main.lower)
    const words = pieces.slice(at, head + 1).map(({ lower }) => lower)
    const finiteAux = [...auxiliaries, ...(copula ? [main.lower] : [])].some(
      (word) =>
        MODALS.has(word) ||
        DO.has(word) ||
        (HAVE.has(word) && word !== 'having') ||
        (BE.has(word) && !/^be(?:en|ing)?$/.test(word)),
    )
    groups.push({
      from: at,
      to: head + 1,
      head,
      lemma: copula ? main.lemma : lemmaOf(main),
      form: marked
        ? 'infinitive'
        : finiteAux
          ? 'finite'
          : ing || auxiliaries[0] === 'having' || auxiliaries[0] === 'being'
            ? 'ing'
            : auxiliaries.length > 0
              ? 'participle'
              : 'bare',
      passive,
      negated: words.some((word) => NOT.has(word)),
      modal: auxiliaries.find((word) => MODALS.has(word)) ?? null,
      perfect: auxiliaries.some((word) => HAVE.has(word)),
    })
    at = head + 1
  }
  return groups
}
