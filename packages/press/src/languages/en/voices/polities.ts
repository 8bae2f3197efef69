// The states and statelike parties of one article: those of the world, and those that the article itself treats as such.
import { BODIES, WELL_KNOWN } from './lexicon/bodies.ts'
import { singular } from './lexicon/people.ts'
import { stateOf } from './lexicon/states.ts'
import { type Phrase, wordsText } from './phrase.ts'
import type { Word } from './words.ts'

/** The endings that make a people or an adjective of a land's name. */
const ADJECTIVE = /(?:i|is|an|ans|ian|ians|ese|ish|ite|ites|ic|ans|ar|er|ers|ene|enes|ais|ois|ard)$/
const COMPASS = new Set('north south east west'.split(' '))
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

export type Polities = {
  /** The name under which the words go (a name, an adjective, a capital); null: no state or party is meant. */
  named(words: string): string | null
  /** Whether the words are an adjective or a people, not a name. */
  adjective(words: string): boolean
  /** On whose behalf state organs act where nobody says so; null: the article does not tell. */
  home: string | null
}

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

export const politiesOf = (
  words: readonly Word[],
  phrases: readonly Phrase[],
  persons: ReadonlySet<string>,
): Polities => {
  const known = new Map<string, { name: string; adjective: boolean }>()
  const candidates = new Map<string, { name: string; count: number; land: number }>()
  const note = (name: string, land: number) => {
    const key = name.toLowerCase()
    const before = candidates.get(key)
    if (before) {
      before.count++
      before.land += land
    } else candidates.set(key, { name, count: 1, land })
  }
  const adjectives = new Map<string, number>()
  for (const phrase of phrases) {
    const { owner, name, noun, modifiers, complement } = phrase
    const owned =
      noun ?? phrase.title.at(-1)?.lower ?? (name.length > 0 ? singular(name.at(-1)!.lower) : null)
    if (owner && owner.name.length > 0 && owner.title.length === 0 && owner.name[0]!.pos !== 'NUM')
      note(wordsText(owner.name), owned && STATE_OWNED.test(owned) ? 2 : 0)
    if (
      name.length > 0 &&
      phrase.title.length === 0 &&
      name[0]!.pos !== 'NUM' &&
      /\p{Ll}/u.test(name[0]!.text)
    )
      note(wordsText(name), 0)
    if (
      complement &&
      complement.preposition === 'of' &&
      complement.phrase.name.length > 0 &&
      /^(?:government|republic|kingdom|state|president|army|people|parliament)$/.test(owned ?? '')
    )
      note(wordsText(complement.phrase.name), 2)
    for (const word of [...modifiers, ...name])
      if (word.capital && ADJECTIVE.test(word.lower))
        adjectives.set(word.lower, (adjectives.get(word.lower) ?? 0) + 1)
  }
  for (const [adjective] of adjectives) {
    if (stateOf(adjective) || persons.has(adjective)) continue
    // “Safwan” is a land that ends as an adjective might.
    if (candidates.has(adjective) && !adjective.endsWith('s')) continue
    for (const [key, { name }] of candidates) {
      if (persons.has(key) || key.includes(' ') || stateOf(key)?.by === 'capital') continue
      if (!derived(adjective, key)) continue
      known.set(adjective, { name, adjective: true })
      known.set(key, { name, adjective: false })
      break
    }
  }
  for (const [key, { name, land }] of candidates)
    if (
      land >= 2 &&
      !persons.has(key) &&
      !stateOf(key) &&
      !WELL_KNOWN.has(key) &&
      !BODIES.has(singular(key.split(' ').at(-1)!)) &&
      !known.has(key)
    )
      known.set(key, { name, adjective: false })
  for (const { lower, capital, first, index } of words)
    if (capital && !first && COMPASS.has(lower) && words[index - 1]?.lower === 'the') {
      const name = lower[0]!.toUpperCase() + lower.slice(1)
      known.set(lower, { name, adjective: false })
    }
  for (const [adjective, land] of COMPASS_WORD) {
    const found = known.get(land)
    if (found) known.set(adjective, { name: found.name, adjective: true })
  }
  const find = (text: string) => {
    const key = text.toLowerCase().replaceAll('’', "'").replace(/^the /, '')
    const own = known.get(key)
    if (own) return own
    const world = stateOf(key)
    return world ? { name: world.state, adjective: world.by === 'adjective' } : undefined
  }
  return {
    named: (text) => find(text)?.name ?? null,
    adjective: (text) => find(text)?.adjective ?? false,
    home: homeOf(words, phrases, (text) => find(text)?.name ?? null),
  }
}

const ORGAN =
  /^(?:army|military|navy|government|police|ministry|minister|president|premier|parliament|troop|soldier|official|officer)$/

/** The one state whose organs the article speaks of; the government as such where it fights rebels without ever being named. */
const homeOf = (
  words: readonly Word[],
  phrases: readonly Phrase[],
  named: (text: string) => string | null,
): string | null => {
  const counts = new Map<string, number>()
  let bare = 0
  for (const { noun, title, owner, modifiers, name, determiner, complement } of phrases) {
    const organ = noun ?? title.at(-1)?.lower
    if (complement?.preposition === 'of' && organ === 'government' && complement.phrase.name.length > 0)
      return `Government of ${wordsText(complement.phrase.name)}`
    if (!organ || !ORGAN.test(organ)) continue
    const said = [
      owner?.name.length ? wordsText(owner.name) : '',
      ...modifiers.map(({ text }) => text),
      ...(owner ? [] : name.map(() => '')),
    ]
      .map((text) => (text ? named(text) : null))
      .find((state) => state !== null)
    if (said) counts.set(said, (counts.get(said) ?? 0) + 1)
    else if (organ === 'government' && determiner === 'the' && modifiers.length === 0) bare++
  }
  const sorted = [...counts].sort((one, other) => other[1] - one[1])
  if (
    bare > 0 &&
    (sorted.length === 0 || words.some(({ lower }) => /^(?:rebels?|guerrillas?|insurgents?)$/.test(lower)))
  )
    return 'government'
  return sorted.length === 1 || (sorted.length > 1 && sorted[0]![1] > 2 * sorted[1]![1])
    ? sorted[0]![0]
    : bare > 0
      ? 'government'
      : null
}
