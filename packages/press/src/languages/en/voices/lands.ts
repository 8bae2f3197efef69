// Lands that no list has: what only a state owns, what is “of” a state, and the adjectives made of a land's name.
import { BODIES, OUTLET_NAME, WELL_KNOWN } from './lexicon/bodies.ts'
import { stateWith } from './lexicon/institutions.ts'
import { PEOPLE, singular } from './lexicon/people.ts'
import { stateOf } from './lexicon/states.ts'
import { type Phrase, PORTFOLIO, wordsText } from './phrase.ts'
import type { Word } from './words.ts'

/** The endings that make a people or an adjective of a land's name. */
const ADJECTIVE = /(?:i|is|an|ans|ian|ians|ese|ish|ite|ites|ic|ans|ar|er|ers|ene|enes|ais|ois|ard)$/
/** Adjectives that end like a people's and are none. */
const NO_ADJECTIVE =
  /^(?:foreign|prime|military|christian|muslim|islamic|catholic|democratic|republican|european|african|asian|arabic|baltic|atlantic|arctic|nordic|slavic|civilian|humanitarian|public|civic|strategic|economic|logistic|nuclear|regular|senior|former|other|irregular|popular|parliamentarian|british|unionist\w*|presidential|union|liberal|federal|border|river|water|power|peace\w*)$/
const COMPASS = /^(?:north|south|east|west)$/
const COMPASS_WORD: ReadonlyMap<string, string> = new Map([
  ['northern', 'north'],
  ['southern', 'south'],
  ['eastern', 'east'],
  ['western', 'west'],
  ['northerner', 'north'],
  ['southerner', 'south'],
  ['northerners', 'north'],
  ['southerners', 'south'],
])
/** What only a state or a party that rules a land has. */
const STATE_OWNED =
  /^(?:government|army|military|navy|force|president|premier|minister|ministry|parliament|capital|ambassador|embassy|delegation|police|cabinet|territory|border|troop|soldier|airforce|council)$/
/** What is “of” a state. */
const RULED =
  /^(?:government|republic|kingdom|state|president|army|people|parliament|emirate|sultanate|federation|minister|king|queen|military|authority|troop|soldier|secretary|director-general|operation|delegation|team|side)$/
/** In front of “government” or “army”, these name no land. */
const NO_LAND =
  /^(?:the|national|liberation|democratic|people|peoples|salvation|islamic|federal|royal|coastal|interim|transitional|regional|central|local|provincial|unity|red|new|former|vice|deputy|united|prime)$/
/** A “Liberation Army of Nabat” rules no Nabat. */
export const OF_FIGHTERS =
  /^(?:liberation|people's|peoples|popular|revolutionary|resistance|salvation|free|patriotic|holy)$/
const ORGAN =
  /^(?:army|military|navy|government|police|ministry|minister|president|premier|parliament|troop|soldier|official|negotiator|leader|delegation|cabinet|capital|prosecutor|force)$/

/** What stands with the name of the state or party whose it is, whatever else stands between. */
const OF_STATES =
  /^(?:side|delegation|government|army|troop|force|commander|officer|official|minister|secretary|ministry|embassy|navy|police|personnel|soldier|sailor|coastguard|guard|border|territory|citizen|national|envoy|ambassador|negotiator|president|premier|parliament|capital|flag|authority|gunner|jet|warship|patrol)$/
const PLACING =
  /^(?:in|at|near|across|around|outside|inside|via|through|towards?|into|along|on|off|above|over|beyond)$/

/** Single names that deal with each other or act and own as states do: “Rohistan and Jaisalgarh exchanged …”, “Beldesh’s letter”. */
const statesmanlike = (words: readonly Word[], phrases: readonly Phrase[]): string[] => {
  const alone = ({ name, title, modifiers, determiner, owner, owned, noun }: Phrase): boolean =>
    name.length === 1 &&
    title.length + modifiers.length === 0 &&
    determiner === null &&
    owner === null &&
    owned === null &&
    noun === null &&
    /^\p{Lu}\p{Ll}{3}/u.test(name[0]!.text)
  const acts = ({ to }: Phrase): boolean => {
    for (let at = to; at < to + 4 && /^\p{L}/u.test(words[at]?.text ?? ''); at++)
      if (/^(?:VERB|AUX)$/.test(words[at]!.pos) && !/ing$/.test(words[at]!.lower)) return true
    return false
  }
  const before = ({ from }: Phrase) =>
    words[from - 1]?.sentence === words[from]!.sentence ? words[from - 1]!.lower : ''
  const found: string[] = []
  const acting = new Set<string>()
  const owning = new Set<string>()
  const heads = phrases.filter((phrase) => !phrase.owning)
  for (const [at, one] of heads.entries()) {
    if (!alone(one) || PLACING.test(before(one))) continue
    const other = heads[at + 1]
    if (other && other.from === one.to + 1 && words[one.to]!.lower === 'and' && alone(other)) {
      const dealing =
        acts(other) ||
        before(one) === 'between' ||
        (before(one) === 'of' && OF_BOTH.test(words[one.from - 2]?.lower ?? ''))
      if (dealing) found.push(wordsText(one.name), wordsText(other.name))
    }
    if (before(one) === '' && acts(one)) acting.add(wordsText(one.name))
  }
  for (const phrase of phrases) if (phrase.owning && alone(phrase)) owning.add(wordsText(phrase.name))
  return [...found, ...[...acting].filter((name) => owning.has(name))]
}
/** “commanders of Sarwan and Beldesh” */
const OF_BOTH =
  /^(?:commanders|armies|governments|ministers|envoys|officials|delegations|soldiers|troops|forces|leaders|presidents|negotiators|coastguards|navies|capitals|delegates|representatives|officers)$/

type Ruled = Pick<Phrase, 'owner' | 'name' | 'noun' | 'proper' | 'title' | 'complement' | 'modifiers'>

/** What the phrase says is a state, or is ruled like one. */
export const landIn = ({ owner, name, noun, proper, title, complement, modifiers }: Ruled): string[] => {
  if (
    /^(?:state|republic|kingdom|emirate|federation)$/.test(noun ?? '') &&
    proper.length > (noun === 'state' ? 1 : 0)
  )
    return [wordsText(proper)]
  if (proper.length > 1 && modifiers.some(({ lower }) => OF_FIGHTERS.test(lower))) return []
  const ruled = noun ?? title.at(-1)?.lower ?? (name.length > 0 ? singular(name.at(-1)!.lower) : null)
  if (ruled === null) return []
  const found: string[] = []
  if (
    owner &&
    owner.name.length > 0 &&
    owner.title.length === 0 &&
    owner.name[0]!.pos !== 'NUM' &&
    STATE_OWNED.test(ruled)
  )
    found.push(wordsText(owner.name))
  const of = complement?.preposition === 'of' ? complement.phrase : null
  if (
    of &&
    of.name.length > 0 &&
    of.title.length === 0 &&
    RULED.test(ruled) &&
    !PORTFOLIO.test(of.name[0]!.lower)
  )
    found.push(wordsText(of.name))
  const before = modifiers.at(-1)
  if (
    before?.capital &&
    noun !== null &&
    proper.length === 0 &&
    /^(?:government|army|military|president|republic|troop|soldier|force|official|delegation|negotiator|ministry|minister|side|officer|spokesman)$/.test(
      noun,
    ) &&
    !before.first &&
    !ADJECTIVE.test(before.lower) &&
    !/^\p{Lu}+$/u.test(before.text) &&
    !NO_LAND.test(before.lower)
  )
    found.push(wordsText(modifiers.slice(modifiers.findLastIndex(({ capital }) => !capital) + 1)))
  return found
}

/** Names, lower case, that the article treats as a land: “President Lugo of Costa Norte”, “Costa Norte’s army”. */
export const landsOf = (phrases: readonly Phrase[]): ReadonlySet<string> =>
  new Set(phrases.flatMap((phrase) => landIn(phrase).map((name) => name.toLowerCase())))

const common = (one: string, other: string): number => {
  let at = 0
  while (at < one.length && one[at] === other[at]) at++
  return at
}

const derived = (adjective: string, name: string): boolean => {
  if (adjective === name || name.length < 3 || !ADJECTIVE.test(adjective)) return false
  const stem = common(adjective, name)
  return (
    stem >= Math.max(3, name.length - 3) &&
    adjective.length - stem <= 4 &&
    (stem >= 4 || stem === name.length) &&
    !/^(?:ish|er)$/.test(adjective.slice(stem))
  )
}

/** `acts`: it speaks somewhere in the article. */
export type Land = { name: string; adjective: boolean; acts?: boolean }

/** Lands that no list has: by what they rule, and by an adjective made of their name. */
export const ownLands = (
  words: readonly Word[],
  phrases: readonly Phrase[],
  persons: ReadonlySet<string>,
  actors: ReadonlySet<string>,
) => {
  const known = new Map<string, Land>()
  const candidates = new Map<string, { name: string; land: boolean }>()
  const adjectives = new Map<string, number>()
  const names = new Map<string, number>()
  /** Adjectives of what only a state has. */
  const ruling = new Map<string, string>()
  const starts = phrases
    .filter(({ name, proper }) => name.length === 0 && proper.length > 1)
    .map(({ proper }) => wordsText(proper).toLowerCase())
  const note = (name: string, land: boolean): void => {
    const before = candidates.get(name.toLowerCase())
    if (before) before.land ||= land
    else candidates.set(name.toLowerCase(), { name, land })
  }
  for (const phrase of phrases) {
    const { name, title, modifiers } = phrase
    if (name.length > 0 && title.length === 0 && name[0]!.pos !== 'NUM' && /\p{Ll}/u.test(name[0]!.text))
      note(wordsText(name), false)
    for (const land of landIn(phrase)) note(land, true)
    const near = modifiers.at(-1)
    if (
      near?.capital &&
      !near.first &&
      phrase.noun &&
      !phrase.proper.length &&
      STATE_OWNED.test(phrase.noun) &&
      ADJECTIVE.test(near.lower) &&
      near.lower.length > 4 &&
      !NO_LAND.test(near.lower) &&
      !COMPASS_WORD.has(near.lower) &&
      !NO_ADJECTIVE.test(near.lower) &&
      !BODIES.has(near.lower) &&
      !PEOPLE.has(near.lower)
    )
      ruling.set(near.lower, near.text)
    for (const word of [...modifiers, ...(name.at(-1)?.lower.endsWith('s') ? name : [])])
      if (word.capital && ADJECTIVE.test(word.lower))
        adjectives.set(word.lower, (adjectives.get(word.lower) ?? 0) + 1)
    if (name.length === 1) names.set(name[0]!.lower, (names.get(name[0]!.lower) ?? 0) + 1)
  }
  for (const name of statesmanlike(words, phrases)) if (!persons.has(name.toLowerCase())) note(name, true)
  // “the Sarwan side” where Sarwan is named as well: no adjective.
  for (const { noun, modifiers, proper } of phrases) {
    const near = modifiers.find(({ capital, first }) => capital && !first)
    if (
      noun &&
      proper.length === 0 &&
      near &&
      names.has(near.lower) &&
      !adjectives.has(near.lower) &&
      OF_STATES.test(noun)
    )
      note(near.text, true)
    else if (noun && proper.length === 0 && near && (names.get(near.lower) ?? 0) > 1 && OF_STATES.test(noun))
      note(near.text, true)
  }
  for (const [adjective, times] of adjectives) {
    // “Safwan” is a land that ends as an adjective might.
    if (
      stateOf(adjective) ||
      WELL_KNOWN.has(adjective) ||
      persons.has(adjective) ||
      (names.get(adjective) ?? 0) > times
    )
      continue
    for (const [key, { name }] of candidates) {
      if (persons.has(key) || key.includes(' ') || stateOf(key)?.by === 'capital' || !derived(adjective, key))
        continue
      known.set(adjective, { name, adjective: true })
      known.set(key, { name, adjective: false })
      break
    }
  }
  for (const [key, { name, land }] of candidates) {
    const last = singular(key.split(' ').at(-1)!)
    if (key.includes(' ') && starts.some((start) => start.startsWith(`${key} `))) continue
    if (
      (land || actors.has(key)) &&
      /\p{Ll}/u.test(name) &&
      !persons.has(key) &&
      !stateOf(key) &&
      !WELL_KNOWN.has(key) &&
      stateWith(key) === null &&
      !OUTLET_NAME.test(name) &&
      (!BODIES.has(last) || /^(?:state|republic|kingdom|federation)$/.test(last)) &&
      !known.has(key)
    )
      known.set(key, { name, adjective: false })
  }
  // “the Moravian army” where no Moravia is ever named.
  for (const [key, name] of ruling)
    if (!known.has(key) && !stateOf(key) && !persons.has(key)) known.set(key, { name, adjective: true })
  // “The West” is a party only where there is an East.
  const isEast = words.some(
    ({ lower, capital, index }) => capital && lower === 'east' && words[index - 1]?.lower === 'the',
  )
  for (const { lower, capital, first, index } of words)
    if (
      capital &&
      !first &&
      COMPASS.test(lower) &&
      words[index - 1]?.lower === 'the' &&
      (lower !== 'west' || isEast)
    )
      known.set(lower, { name: lower[0]!.toUpperCase() + lower.slice(1), adjective: false })
  const ruled = new Set(
    phrases.flatMap(({ noun, title, modifiers }) =>
      ORGAN.test(noun ?? title.at(-1)?.lower ?? '') ? modifiers.map(({ lower }) => lower) : [],
    ),
  )
  for (const [adjective, land] of COMPASS_WORD) {
    const other = [...COMPASS_WORD].filter(([word]) => ruled.has(word))
    // “the southern negotiator” and “the northern leader”: two parties.
    if (!known.has(land) && ruled.has(adjective) && other.length > 1)
      known.set(land, { name: land[0]!.toUpperCase() + land.slice(1), adjective: false })
  }
  for (const [adjective, land] of COMPASS_WORD) {
    const found = known.get(land)
    if (found) known.set(adjective, { name: found.name, adjective: true })
  }
  return known
}
