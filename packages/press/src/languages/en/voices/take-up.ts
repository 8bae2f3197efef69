// “The official”, “the minister”, “the Indian officer”, “the mission”: whom a definite phrase takes up again.
import type { Inventory } from './inventory.ts'
import { ANY_GROUP } from './lexicon/bodies.ts'
import { ANYONE, FEMININE, LIKE, MASCULINE, OFFICES, PEOPLE } from './lexicon/people.ts'
import { type Phrase, phraseText, wordsText } from './phrase.ts'
import type { Polities } from './polities.ts'
import { nearest, type Place, type Referent, type Sighting } from './referent.ts'

/** Adjectives that say nothing about which of two is meant. */
export const NEUTRAL =
  /^(?:naval|military|uniformed|bespectacled|soft-spoken|grey-haired|gray-haired|bearded|burly|lean|senior|top|retired|former|same|veteran|unnamed|young|old|elderly|bearded|late|then|new|local|ageing|aging|long-serving|outgoing|said|two|three|four|high-ranking|longtime|latter|ex-\w+)$/
const ORDINAL = /^(?:second|third|fourth|first|other|latter)$/

const agrees = (phrase: Phrase, referent: Referent, polities: Polities): boolean =>
  (phrase.owner === null || owns(phrase.owner, referent, polities)) &&
  // “the president” is not the vice president.
  !(referent.nouns.has('vice') && !phrase.modifiers.some(({ lower }) => lower === 'vice')) &&
  phrase.modifiers.every(({ text, lower }) => {
    if (lower === 'prime' && (referent.nouns.has('pm') || referent.nouns.has('premier'))) return true
    if (referent.marks.has(lower) || referent.nouns.has(lower) || NEUTRAL.test(lower)) return true
    if (lower === 'chief' && isTopDiplomat(phrase)) return true
    const state = polities.named(text)
    if (state === null) return false
    // “the Lebanese group”: from there, and never for that state.
    if (referent.body === 'armed' && phrase.noun !== null && ANY_GROUP.has(phrase.noun)) return true
    return (
      referent.side === null ||
      referent.side === state ||
      [...referent.marks].some((mark) => polities.named(mark) === state)
    )
  })

/** “the Council’s delegation” is not another's. */
const owns = (owner: Phrase, referent: Referent, polities: Polities): boolean => {
  const words = wordsText(owner.name.length > 0 ? owner.name : owner.proper)
  const name = (words || owner.noun || '').toLowerCase()
  const side = polities.named(words) ?? words
  return (
    referent.name.toLowerCase().includes(name) ||
    referent.marks.has(name) ||
    (side !== '' && (referent.side?.toLowerCase().endsWith(side.toLowerCase()) ?? false))
  )
}

/** 2: it goes by that noun; 1: by one like it; 0: by neither. */
const called = (noun: string, { nouns, human, body }: Referent): 0 | 1 | 2 => {
  if (body === 'state' && ANY_GROUP.has(noun) && nouns.has(noun)) return 1
  if (nouns.has(noun) || (ANY_GROUP.has(noun) && body === 'armed')) return 2
  const like = human ? LIKE.get(noun) : undefined
  return like && [...nouns].some((each) => like.has(each)) ? 1 : 0
}

/** “France's top diplomat”: who has its foreign affairs. */
export const isTopDiplomat = ({ noun, modifiers }: Phrase): boolean =>
  noun === 'diplomat' && modifiers.some(({ lower }) => /^(?:top|chief)$/.test(lower))
const hasForeignAffairs = ({ nouns, marks, kind }: Referent): boolean =>
  kind === 'person' &&
  ['minister', 'secretary', 'chief', 'fm', 'representative'].some((noun) => nouns.has(noun)) &&
  (nouns.has('fm') || marks.has('foreign') || marks.has('state'))

/** The referent that the phrase takes up; null: it speaks of somebody new. */
export const takeUp = (
  phrase: Phrase,
  noun: string,
  { words, polities }: Inventory,
  from: Place,
  sightings: readonly Sighting[],
): Referent | null => {
  const complement = phrase.complement ? phraseText(words, phrase.complement.phrase) : null
  const ordinal = phrase.modifiers.some(({ lower }) => ORDINAL.test(lower))
  let like: Referent | null = null
  let group: Referent | null = null
  for (let n = sightings.length - 1; n >= 0; n--) {
    const { referent, at } = sightings[n]!
    if (at >= from.at) continue
    if (ordinal && referent.plural && referent.kind === 'unnamed' && referent.nouns.has(noun))
      group ??= referent
    if (referent.plural !== phrase.plural && referent.body !== 'armed') continue
    const grade = isTopDiplomat(phrase) && hasForeignAffairs(referent) ? 2 : called(noun, referent)
    if (
      grade === 0 ||
      (complement && !sameComplement(complement, referent)) ||
      !agrees(phrase, referent, polities)
    )
      continue
    if (grade === 2) return referent
    like ??= referent
  }
  return group ?? like ?? anybody(phrase, noun, polities, from, sightings)
}

const sameComplement = (complement: string, { complement: other, kind, name }: Referent): boolean =>
  other
    ? other.includes(complement) || complement.includes(other)
    : kind === 'person' || name.toLowerCase().includes(complement)

/** “the woman”, “the Dutch diplomat”: a noun that nobody went by takes up the one who spoke last, if it can. */
const anybody = (
  phrase: Phrase,
  noun: string,
  polities: Polities,
  from: Place,
  sightings: readonly Sighting[],
): Referent | null => {
  if (phrase.plural || phrase.complement || phrase.owner || phrase.determiner !== 'the') return null
  const sex = ANYONE.get(noun) ?? genderOfNoun(noun)
  if (!ANYONE.has(noun) && (!PEOPLE.has(noun) || OFFICES.has(noun))) return null
  const nation = phrase.modifiers.every(({ text, lower }) => NEUTRAL.test(lower) || polities.adjective(text))
  if (!nation && !ANYONE.has(noun)) return null
  return nearest(
    sightings.filter(({ as }) => as === 'source'),
    from,
    ({ human, plural, gender, kind }) =>
      human && !plural && kind === 'person' && (sex === null || (gender ?? sex) === sex),
    sex,
    3,
  )
}

/** The sex that a noun tells. */
export const genderOfNoun = (noun: string): 'he' | 'she' | null =>
  FEMININE.has(noun) ? 'she' : MASCULINE.has(noun) ? 'he' : null
