// The states and statelike parties of one article: those of the world, and those that the article itself treats as such.
import { BODIES, OUTLET_NAME, SEATS, WELL_KNOWN } from './lexicon/bodies.ts'
import { singular } from './lexicon/people.ts'
import { stateOf } from './lexicon/states.ts'
import { type Phrase, wordsText } from './phrase.ts'
import type { Word } from './words.ts'

export type Polities = {
  /** The name under which the words go (a name, an adjective, a capital); null: no state or party is meant. */
  named(words: string): string | null
  /** Whether the words are an adjective or a people, not a name. */
  adjective(words: string): boolean
  /** The word as it stands where the article has it with a capital; null: it does not. */
  spelt(word: string): string | null
  /** On whose behalf state organs act where nobody says so; null: the article does not tell. */
  home: string | null
}

/** The endings that make a people or an adjective of a land's name. */
const ADJECTIVE = /(?:i|is|an|ans|ian|ians|ese|ish|ite|ites|ic|ans|ar|er|ers|ene|enes|ais|ois|ard)$/
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
  /^(?:government|army|military|navy|force|president|premier|minister|ministry|parliament|capital|ambassador|embassy|envoy|delegation|delegate|police|negotiator|cabinet|territory|border|troop|soldier|side|leadership|airforce|council)$/
/** What is “of” a state. */
const RULED =
  /^(?:government|republic|kingdom|state|president|army|people|parliament|emirate|sultanate|federation|minister|king|queen|military|authority|troop|soldier|secretary|director-general|operation|delegation|team|side)$/
/** In front of “government” or “army”, these name no land. */
const NO_LAND =
  /^(?:the|national|liberation|democratic|people|peoples|salvation|islamic|federal|royal|coastal|interim|transitional|regional|central|local|provincial|unity|red|new|former|vice|deputy|united|prime)$/
/** What a minister may be “of”. */
const PORTFOLIO =
  /^(?:information|defen[cs]e|interior|justice|finance|foreign|health|education|public|national|home|agriculture|state|econom\w*|security|energy|religious|trade|water|transport|labou?r|tourism|culture|refugees?|planning|operations|military|internal|external|war|peace|reconciliation|federal)$/
/** What a third state does at talks. */
const HELPS = /^(?:guarant\w*|mediat\w*|host\w*|facilitat\w*|broker\w*|observers?)$/
const ORGAN =
  /^(?:army|military|navy|government|police|ministry|minister|president|premier|parliament|troop|soldier|official|negotiator|leader|delegation|cabinet|capital|prosecutor|force)$/

type Land = Pick<Phrase, 'owner' | 'name' | 'noun' | 'proper' | 'title' | 'complement' | 'modifiers'>

/** What the phrase says is a state, or is ruled like one. */
const landIn = ({ owner, name, noun, proper, title, complement, modifiers }: Land): string[] => {
  if (
    /^(?:state|republic|kingdom|emirate|federation)$/.test(noun ?? '') &&
    proper.length > (noun === 'state' ? 1 : 0)
  )
    return [wordsText(proper)]
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
    /^(?:government|army|president|republic)$/.test(noun) &&
    !ADJECTIVE.test(before.lower) &&
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
type Known = { name: string; adjective: boolean; acts?: boolean }

/** Lands that no list has: by what they rule, and by an adjective made of their name. */
const ownLands = (
  words: readonly Word[],
  phrases: readonly Phrase[],
  persons: ReadonlySet<string>,
  actors: ReadonlySet<string>,
) => {
  const known = new Map<string, Known>()
  const candidates = new Map<string, { name: string; land: boolean }>()
  const adjectives = new Map<string, number>()
  const names = new Map<string, number>()
  const starts = phrases
    .filter(({ name, proper }) => name.length === 0 && proper.length > 1)
    .map(({ proper }) => wordsText(proper).toLowerCase())
  const note = (name: string, land: boolean) => {
    const before = candidates.get(name.toLowerCase())
    if (before) before.land ||= land
    else candidates.set(name.toLowerCase(), { name, land })
  }
  for (const phrase of phrases) {
    const { name, title, modifiers } = phrase
    if (name.length > 0 && title.length === 0 && name[0]!.pos !== 'NUM' && /\p{Ll}/u.test(name[0]!.text))
      note(wordsText(name), false)
    for (const land of landIn(phrase)) note(land, true)
    for (const word of [...modifiers, ...(name.at(-1)?.lower.endsWith('s') ? name : [])])
      if (word.capital && ADJECTIVE.test(word.lower))
        adjectives.set(word.lower, (adjectives.get(word.lower) ?? 0) + 1)
    if (name.length === 1) names.set(name[0]!.lower, (names.get(name[0]!.lower) ?? 0) + 1)
  }
  for (const [adjective, times] of adjectives) {
    // “Safwan” is a land that ends as an adjective might.
    if (stateOf(adjective) || persons.has(adjective) || (names.get(adjective) ?? 0) > times) continue
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
      !SEATS.has(key) &&
      !OUTLET_NAME.test(name) &&
      (!BODIES.has(last) || /^(?:state|republic|kingdom|federation)$/.test(last)) &&
      !known.has(key)
    )
      known.set(key, { name, adjective: false })
  }
  for (const { lower, capital, first, index } of words)
    if (capital && !first && COMPASS.test(lower) && words[index - 1]?.lower === 'the')
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

export const politiesOf = (
  words: readonly Word[],
  phrases: readonly Phrase[],
  persons: ReadonlySet<string>,
  actors: ReadonlySet<string>,
  dateline: string | null,
): Polities => {
  const own = ownLands(words, phrases, persons, actors)
  /** States by the name that this article uses: “Britain”, not “United Kingdom”; letters do not count. */
  const used = new Map<string, string>()
  const find = (text: string): Known | undefined => {
    const key = text.toLowerCase().replaceAll('’', "'").replace(/^the /, '')
    const found = own.get(key)
    if (found) return found
    const world = stateOf(key)
    return world && { name: used.get(world.state) ?? world.state, adjective: world.by === 'adjective' }
  }
  for (const { name } of phrases) {
    const text = wordsText(name)
    const world = text.length > 4 ? stateOf(text) : undefined
    if (world?.by === 'name' && !used.has(world.state)) used.set(world.state, text)
  }
  const named = (text: string) => find(text)?.name ?? null
  const capitals = new Set(words.filter(({ capital }) => capital).map(({ text }) => text))
  return {
    named,
    spelt: (word) => (capitals.has(word) ? word : null),
    adjective: (text) => find(text)?.adjective ?? false,
    home: homeOf(
      words,
      phrases,
      named,
      (text) => own.get(text.toLowerCase())?.acts ?? false,
      dateline === null ? null : named(dateline),
    ),
  }
}

/**
 * The state whose organs are meant where none is named: the one of which the article speaks most; the government as such where
 * it is fought by rebels and its state is never named.
 */
const homeOf = (
  words: readonly Word[],
  phrases: readonly Phrase[],
  named: (text: string) => string | null,
  acts: (state: string) => boolean,
  reportedFrom: string | null,
): string | null => {
  const counts = new Map<string, number>()
  /** How often each is spoken of as one that helps the parties. */
  const helping = new Map<string, number>()
  const organs = new Set<string>()
  const governed = new Set<string>()
  let bare = false
  for (const { capital, text, index } of words) {
    if (!capital) continue
    const next = words[index + 1]
    const state = (next?.capital ? named(`${text} ${next.text}`) : null) ?? named(text)
    if (state === null) continue
    counts.set(state, (counts.get(state) ?? 0) + 1)
    const helps = words
      .slice(Math.max(0, index - 12), index + 12)
      .some((near) => near.sentence === words[index]!.sentence && HELPS.test(near.lower))
    if (helps) helping.set(state, (helping.get(state) ?? 0) + 1)
  }
  for (const { noun, title, owner, modifiers, determiner, complement, name, proper } of phrases) {
    const organ = noun ?? title.at(-1)?.lower
    const self = landIn({ noun, title, owner, modifiers, complement, name, proper })
    for (const land of self) {
      const state = named(land)
      if (state === null) continue
      organs.add(state)
      if (/^(?:state|republic|kingdom)$/.test(noun ?? '')) governed.add(state)
    }
    if (!organ || !ORGAN.test(organ)) continue
    const of = complement?.preposition === 'of' ? complement.phrase.name : []
    if (organ === 'government' && of.length > 0) return `Government of ${wordsText(of)}`
    const states = [owner?.name ?? [], of, ...modifiers.map((word) => [word])].flatMap((name) =>
      name.length > 0 ? (named(wordsText(name)) ?? []) : [],
    )
    for (const state of states) {
      if (!/^(?:official|leader|negotiator|force)$/.test(organ)) organs.add(state)
      if (/^(?:government|army|president|minister|ministry|troop|force)$/.test(organ)) governed.add(state)
    }
    if (organ === 'government' && determiner === 'the' && owner === null && states.length === 0) bare = true
  }
  // An outlet that reports from the capital of one party calls that one's army “the army”.
  const sorted = [...counts]
    .filter(([state, count]) => (helping.get(state) ?? 0) * 3 <= count)
    .sort((one, other) => other[1] - one[1] || Number(organs.has(other[0])) - Number(organs.has(one[0])))
  const [most, second] = sorted
  if (
    sorted
      .slice(0, 2)
      .some(
        ([state, count]) =>
          state === reportedFrom && count > 1 && 2 * count >= (most?.[1] ?? 0) && organs.has(state),
      )
  )
    return reportedFrom
  const clear =
    most &&
    (organs.has(most[0]) || acts(most[0])) &&
    (!second || most[1] > second[1] || !organs.has(second[0]) || counts.size < 3)
  const within = words.some(({ lower }) =>
    /^(?:rebels?|guerrillas?|insurgents?|insurgency|militias?|coalition|front|movement|liberation)$/.test(
      lower,
    ),
  )
  if (clear && (most[1] > 1 || governed.has(most[0])) && (!bare || governed.has(most[0]) || !within))
    return most[0]
  return bare || within ? 'government' : null
}
