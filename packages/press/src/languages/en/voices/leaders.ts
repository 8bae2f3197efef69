// Whose a phrase is by who leads: “the Lund administration”, “chief executive of Nordsea Shipping”, “communist leader Ola Berg”.
import { type Bodies, type Body, bodyNoun } from './bodies.ts'
import type { Person, Persons } from './persons.ts'
import { type Phrase, wordsText } from './phrase.ts'
import type { Polities } from './polities.ts'
import { isNation } from './whose.ts'
import type { Word } from './words.ts'

const LED = /^(?:administration|government|regime|cabinet|camp|campaign|team|aide|ally|adviser|advisor)$/
/** Where a government goes by the name of its president. */
const ADMINISTRATIONS: ReadonlySet<string> = new Set([
  'United States',
  'Philippines',
  'South Korea',
  'Taiwan',
])

/** “Lund” in “the Lund administration”; null: none. */
const leaderNamed = ({ noun, modifiers, title, name }: Phrase): Word | null => {
  const words = [...modifiers, ...title]
  const at = LED.test(noun ?? '') ? words.length : words.findIndex(({ lower }) => lower === 'administration')
  const word = name.length === 0 ? words[at - 1] : undefined
  return word?.capital && !isNation(word.text) ? word : null
}

/** The side of a government called after its leader: the leader's, else that of a state where governments are called so. */
export const ledBy = (
  phrase: Phrase,
  persons: Persons,
  bodies: Bodies,
  polities: Polities,
  ofPerson: (person: Person) => string | null,
): string | null => {
  const leader = leaderNamed(phrase)
  // “senior administration officials”
  if (
    leader === null &&
    phrase.modifiers.at(-1)?.lower === 'administration' &&
    phrase.modifiers.every(({ capital, first }) => !capital || first)
  )
    return polities.ranked.find((state) => ADMINISTRATIONS.has(state)) ?? null
  if (leader === null || bodies.named(leader.text)) return null
  const bearer = persons.all.find(({ parts }) => parts.includes(leader.lower))
  const side = bearer ? ofPerson(bearer) : null
  const words = [...phrase.modifiers.map(({ lower }) => lower), phrase.noun ?? '']
  if (side !== null || !words.includes('administration') || polities.named(leader.text) !== null) return side
  return polities.ranked.find((state) => ADMINISTRATIONS.has(state)) ?? null
}

/** Who runs a firm. */
export const runsFirm = ({ noun, title, modifiers }: Phrase): boolean => {
  const office = noun ?? title.at(-1)?.lower ?? ''
  const said = [...modifiers, ...title].map(({ lower }) => lower)
  return (
    /^(?:ceo|cfo|coo|founder|co-founder|owner)$/.test(office) ||
    (office === 'executive' && said.some((word) => /^(?:chief|senior|top)$/.test(word))) ||
    (office === 'director' && said.includes('managing'))
  )
}

/** “Nordsea Shipping” in “Nordsea Shipping CEO Pia Lund”; null: no name stands before the office. */
export const firmBefore = ({ modifiers, title, owner }: Phrase): string | null => {
  if (owner !== null) return null
  const office = title.length > 0 ? modifiers : modifiers.filter(({ lower }) => lower !== 'chief')
  const start = office.findLastIndex(({ capital }) => !capital) + 1
  return start < office.length ? wordsText(office.slice(start)) : null
}

/** What members of a party or armed group are called by what it stands for. */
export const CREED =
  /^(?:communist|maoist|marxist|socialist|nationalist|loyalist|republican|unionist|royalist|islamist|jihadist|separatist|secessionist|salafist)$/

/** The party or front that has the word in its name. */
export const bodyOfCreed = (creed: string, { all }: Bodies): Body | undefined =>
  all.find(({ name }) => name.toLowerCase().split(' ').includes(creed))

/** “opposition lawmaker Pia Lund” */
export const isOfOpposition = (phrase: Phrase): boolean =>
  [...phrase.modifiers, ...phrase.title].some(({ lower }) => lower === 'opposition') &&
  bodyNoun(phrase) === null

/** “Norwegian opposition leader Pia Lund”: of those who oppose that state's government, under the name papers give them. */
export const oppositionIn = (words: readonly Word[], polities: Polities): string | null => {
  const at = words.findIndex(({ lower }) => lower === 'opposition')
  const nation = words[at - 1]
  return nation?.capital && polities.adjective(nation.text) ? `${nation.text} opposition` : null
}
