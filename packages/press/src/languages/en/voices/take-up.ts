// “The official”, “the minister”, “the Indian officer”, “the mission”: whom a definite phrase takes up again.
import { ANY_GROUP } from './lexicon/bodies.ts'
import { ANYONE, FEMININE, LIKE, MASCULINE } from './lexicon/people.ts'
import { type Phrase, wordsText } from './phrase.ts'
import type { Polities } from './polities.ts'
import type { Referent, Sighting } from './referent.ts'

/** Adjectives that say nothing about which of two is meant. */
const NEUTRAL =
  /^(?:senior|top|retired|former|same|veteran|unnamed|young|old|elderly|bearded|late|then|new|local|ageing|aging|long-serving|outgoing|said|two|three|four|high-ranking|longtime|latter|ex-\w+)$/
const ORDINAL: ReadonlySet<string> = new Set([
  'second',
  'third',
  'fourth',
  'first',
  'other',
  'latter',
  'former',
  'another',
])

const agrees = (phrase: Phrase, referent: Referent, polities: Polities): boolean =>
  phrase.modifiers.every(({ text, lower }) => {
    if (referent.marks.has(lower) || NEUTRAL.test(lower)) return true
    const state = polities.named(text)
    if (state === null)
      return referent.nouns.has(lower) || (referent.side?.toLowerCase().includes(lower) ?? false)
    return (
      referent.side === null ||
      referent.side === state ||
      [...referent.marks].some((mark) => polities.named(mark) === state)
    )
  })

const called = (noun: string, referent: Referent): 0 | 1 | 2 => {
  if (referent.nouns.has(noun)) return 2
  const like = LIKE.get(noun)
  if (like && referent.human && [...referent.nouns].some((each) => like.has(each))) return 1
  return 0
}

/** The referent that the phrase takes up; null: it speaks of somebody new. */
export const takeUp = (
  phrase: Phrase,
  noun: string,
  from: { at: number; sentence: number },
  sightings: readonly Sighting[],
  polities: Polities,
): Referent | null => {
  const complement = phrase.complement
    ? wordsText([...phrase.complement.phrase.modifiers, ...phrase.complement.phrase.proper])
    : null
  let like: Referent | null = null
  let group: Referent | null = null
  const ordinal =
    phrase.modifiers.some(({ lower }) => ORDINAL.has(lower)) &&
    !phrase.modifiers.some(({ lower }) => lower === 'former')
  for (let n = sightings.length - 1; n >= 0; n--) {
    const { referent, at } = sightings[n]!
    if (at >= from.at) continue
    if (ordinal && referent.plural && referent.kind === 'unnamed' && referent.nouns.has(noun))
      group ??= referent
    if (referent.plural !== phrase.plural && !(ANY_GROUP.has(noun) && referent.body === 'armed')) continue
    const grade = ANY_GROUP.has(noun) && referent.body === 'armed' ? 2 : called(noun, referent)
    if (grade === 0) continue
    if (
      complement &&
      referent.complement &&
      !referent.complement.includes(complement) &&
      !complement.includes(referent.complement)
    )
      continue
    if (complement && !referent.complement && referent.kind !== 'person') continue
    if (!agrees(phrase, referent, polities)) continue
    if (grade === 2) return referent
    like ??= referent
  }
  if (group) return group
  if (like) return like
  const anyone = ANYONE.get(noun)
  if (anyone === undefined || phrase.plural) return null
  const last = sightings.findLast(
    ({ referent, at, subject, sentence }) =>
      at < from.at &&
      subject &&
      from.sentence - sentence < 4 &&
      referent.human &&
      !referent.plural &&
      (anyone === null || referent.gender === null || referent.gender === anyone),
  )
  return last?.referent ?? null
}

/** The sex that a noun tells. */
export const genderOfNoun = (noun: string): 'he' | 'she' | null =>
  FEMININE.has(noun) ? 'she' : MASCULINE.has(noun) ? 'he' : null
