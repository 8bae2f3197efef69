// What a phrase by its own words says of whose somebody is: of a mission, of whoever rules there, of fighters and no state, of nobody.
import { type Bodies, type Body, bodyNoun } from './bodies.ts'
import { ALSO_CALLED, ANY_GROUP } from './lexicon/bodies.ts'
import { LEARNED, OF_MISSION, PLACE_NAME, RULED_BY, SCHOLARLY } from './lexicon/sides.ts'
import { stateOf } from './lexicon/states.ts'
import { type Phrase, PORTFOLIO, wordsText } from './phrase.ts'
import type { Polities } from './polities.ts'
import type { Word } from './words.ts'

/** “the commissioner for internal security” */
export const holdsPortfolio = ({ noun, complement }: Phrase): boolean =>
  noun !== null &&
  /^(?:commissioner|director|secretary|under-secretary|undersecretary|minister|adviser|advisor|head|chief)$/.test(
    noun,
  ) &&
  complement !== null &&
  /^(?:for|of)$/.test(complement.preposition) &&
  complement.phrase.name.length === 0 &&
  [...complement.phrase.modifiers.map(({ lower }) => lower), complement.phrase.noun ?? ''].some((word) =>
    PORTFOLIO.test(word),
  )
const phraseWords = ({ modifiers, noun }: Phrase): string =>
  [...modifiers.map(({ text }) => text), noun!.endsWith('y') ? `${noun!.slice(0, -1)}ies` : `${noun}s`].join(
    ' ',
  )
export const ownedName = ({ owner, proper }: Phrase): string =>
  `${wordsText(owner!.name.length > 0 ? owner!.name : owner!.proper)}' ${wordsText(proper)}`

export const texts = (words: readonly { text: string }[]) => words.map(({ text }) => text)

export const isNation = (text: string): boolean => stateOf(text) !== undefined

/** “Mali’s rebels”, “the country's largest rebel group”: of that land, and never for it. */
export const isFighting = ({ noun, modifiers }: Phrase): boolean =>
  noun !== null &&
  (ANY_GROUP.has(noun) || modifiers.some(({ lower }) => ANY_GROUP.has(lower))) &&
  !/^(?:opposition|coalition|alliance)$/.test(noun)

const LONGEST_NATION = 4

/** The words that name no nation: of “Ivory Coast rebels” none is left. */
export const withoutNations = (words: readonly Word[]): Word[] => {
  const left: Word[] = []
  for (let at = 0; at < words.length; at++) {
    let length = Math.min(LONGEST_NATION, words.length - at)
    while (length > 0 && !isNation(texts(words.slice(at, at + length)).join(' '))) length--
    if (length === 0) left.push(words[at]!)
    else at += length - 1
  }
  return left
}

/** Nobody in particular speaks from “both countries” or “a local group”, and nobody for a think tank. */
export const isNobodys = (phrase: Phrase): boolean => {
  const { determiner, proper, modifiers, complement } = phrase
  if (/^(?:both|each|either|neither)$/.test(determiner ?? '')) return true
  if (modifiers.some(({ lower }) => SCHOLARLY.test(lower))) return true
  return (
    /^an?$/.test(determiner ?? '') &&
    proper.length === 0 &&
    complement === null &&
    modifiers.every(({ capital }) => !capital) &&
    (phrase.noun === 'group' || bodyNoun(phrase)?.kind === 'civil')
  )
}

/** “a Maoist leader”: of the Maoists, where the article calls them so. */
export const asMembers = (name: string, polities: Polities): string =>
  /ist$/.test(name) && !isNation(name) ? (polities.spelt(`${name}s`) ?? name) : name

/** The mission that the article speaks of, for those whom only a mission has. */
export const missionOf = (phrase: Phrase, { all }: Bodies): Body | undefined => {
  const { noun, owner, complement } = phrase
  if (owner) return undefined
  const office = [...phrase.modifiers, ...phrase.title].map(({ lower }) => lower)
  if (noun !== null) office.push(noun)
  if (complement?.preposition === 'of' && complement.phrase.noun !== null)
    office.push('of', complement.phrase.noun)
  if (!OF_MISSION.test(office.join(' '))) return undefined
  return all.find(
    ({ name, kind, phrase: body }) =>
      kind === 'between' &&
      (/^(?:mission|operation)$/.test(body?.noun ?? '') || ALSO_CALLED(name).includes('mission')),
  )
}

/** “Hamas” in “Hamas-run Gaza”, “rebel” in “a rebel-held town”; a “Saudi-led coalition” is itself. */
export const rulerIn = ({ noun }: Phrase, words: readonly Word[]): string | null => {
  if (/^(?:coalition|alliance|force|mission|operation)$/.test(noun ?? '') || ANY_GROUP.has(noun ?? ''))
    return null
  for (const { text } of words) {
    const ruler = RULED_BY.exec(text)?.[1]
    if (ruler !== undefined) return ruler
  }
  return null
}

/** A body without a name of its own, as the phrase calls it: “a French medical charity”. */
export const itsName = ({ modifiers, noun, plural, owner }: Phrase): string =>
  wordsText([
    ...(owner && owner.noun !== null && owner.plural ? [{ text: `${phraseWords(owner)}’` } as Word] : []),
    ...modifiers.filter(({ pos }) => pos !== 'NUM'),
    { text: plural ? `${noun}s` : noun! } as Word,
  ])

/** “the candidate of the Awami Ittefaq”: a name that no list has is a party's, unless it is a place's. */
export const bearsPartyName = ({ determiner, name, title }: Phrase): boolean =>
  determiner === 'the' &&
  title.length === 0 &&
  name.length > 0 &&
  !PLACE_NAME.test(name.at(-1)!.lower) &&
  !LEARNED.test(wordsText(name))
