// The states and statelike parties of one article: those of the world, and those that the article itself treats as such.
import { countryNamed } from '../../../places/countries.ts'
import { zonesOfCountry } from '../../../places/zone.ts'
import { homeOf } from './home.ts'
import { type Land, ownLands } from './lands.ts'
import { statesWith, stateWith } from './lexicon/institutions.ts'
import { stateOf } from './lexicon/states.ts'
import { type Phrase, wordsText } from './phrase.ts'
import type { Word } from './words.ts'

export type Polities = {
  /** The name under which the words go (a name, an adjective, a capital); null: no state or party is meant. */
  named(words: string): string | null
  /** The state whose institution goes by these words (“the Kremlin”), under the name that this article uses; null: none. */
  institution(words: string): string | null
  /** Whether the words are an adjective or a people, not a name. */
  adjective(words: string): boolean
  /** The word as it stands where the article has it with a capital; null: it does not. */
  spelt(word: string): string | null
  /** Whether the article writes the state's name out. */
  writes(state: string): boolean
  /** On whose behalf state organs act where nobody says so; null: the article does not tell. */
  home: string | null
  /** Only the organs of `home` go without a name. */
  homeAlone: boolean
  /** The states spoken of, the one from which the outlet reports first, then the most named one. */
  ranked: readonly string[]
  /** The only state of which the article names an institution (“the Pentagon”); null: of none, or of several. */
  seated: string | null
  /** Two states or more are spoken of. */
  several: boolean
}

/** Under which name papers know a state whose name this article never writes out. */
const EVERYDAY: ReadonlyMap<string, string> = new Map([
  ['United Kingdom', 'Britain'],
  ['Türkiye', 'Turkey'],
  ['Vatican City', 'Vatican'],
])

const byFrequency = (words: readonly Word[], named: (text: string) => string | null): string[] => {
  const times = new Map<string, number>()
  for (const { capital, text, index } of words) {
    if (!capital) continue
    const next = words[index + 1]
    const state = named(text) ?? (next?.capital ? named(`${text} ${next.text}`) : null)
    if (state !== null) times.set(state, (times.get(state) ?? 0) + 1)
  }
  return [...times].sort((one, other) => other[1] - one[1]).map(([state]) => state)
}

/** Names that are no state's alone, and so never stand for it. */
const LOOSE: ReadonlySet<string> = new Set(['America'])

export const politiesOf = (
  words: readonly Word[],
  phrases: readonly Phrase[],
  persons: ReadonlySet<string>,
  actors: ReadonlySet<string>,
  dateline: string | null,
  zone: string | null,
): Polities => {
  const own = ownLands(words, phrases, persons, actors)
  /** States by the name that this article uses: “Britain”, not “United Kingdom”; letters do not count. */
  const used = new Map<string, string>()
  /** Where papers speak of the Union, Brussels is its seat and no longer Belgium's. */
  const ofUnion = words.some(
    ({ text, index }) =>
      text === 'EU' ||
      (text === 'European' && /^(?:Union|Commission|Council)$/.test(words[index + 1]?.text ?? '')),
  )
  const find = (text: string): Land | undefined => {
    const key = text.toLowerCase().replaceAll('’', "'").replace(/^the /, '')
    const found = own.get(key)
    if (found) return found
    if (key === 'brussels' && ofUnion) return { name: 'European Union', adjective: false }
    const world = stateOf(key)
    return (
      world && {
        name: used.get(world.state) ?? EVERYDAY.get(world.state) ?? world.state,
        adjective: world.by === 'adjective',
      }
    )
  }
  for (const { name } of phrases) {
    const text = wordsText(name)
    const world = text.length > 4 ? stateOf(text) : undefined
    if (world?.by === 'name' && !used.has(world.state) && !LOOSE.has(text)) used.set(world.state, text)
  }
  if (!used.has('United Kingdom') && words.some(({ text }) => /^U\.?K\.?$/.test(text)))
    used.set('United Kingdom', 'United Kingdom')
  const named = (text: string) => find(text)?.name ?? null
  const written = new Set(
    words.flatMap(({ text, capital }) =>
      capital && (stateOf(text)?.by ?? 'name') === 'name' ? (named(text) ?? []) : [],
    ),
  )
  const capitals = new Set(words.filter(({ capital }) => capital).map(({ text }) => text))
  const states = new Set(words.flatMap(({ capital, text }) => (capital ? (named(text) ?? []) : [])))
  /** Of the states spoken of, the one in whose time the article is dated: “QUETTA” is in Pakistan. */
  const around = [...states].filter((state) => {
    const code = zone === null ? undefined : countryNamed(state)?.code
    return code !== undefined && zonesOfCountry(code).includes(zone!)
  })
  const from = dateline === null ? null : (named(dateline) ?? (around.length === 1 ? around[0]! : null))
  const often = byFrequency(words, named)
  /** Of an institution that several states have, that of the one named most. */
  const institution = (text: string): string | null => {
    const having = statesWith(text).map((state) => named(state) ?? state)
    return stateWith(text) === null ? (often.find((state) => having.includes(state)) ?? null) : having[0]!
  }
  const seats = new Set(
    words.flatMap(({ text, capital, index }) => {
      const next = words[index + 1]
      const seat = capital
        ? (stateWith(text) ?? (next?.capital ? stateWith(`${text} ${next.text}`) : null))
        : null
      return seat === null ? [] : (named(seat) ?? seat)
    }),
  )
  const home = homeOf({
    words,
    phrases,
    named,
    // “The White House” tells from where an American outlet reports; in anybody else's report it is one voice among others.
    isOwnInstitution: (text) =>
      from !== null && statesWith(text).some((state) => (named(state) ?? state) === from),
    isPerson: (name) => name.length > 1 && name.every(({ lower }) => persons.has(lower)),
    acts: (text) => own.get(text.toLowerCase())?.acts ?? false,
    dateline: from,
  })
  return {
    named,
    institution,
    writes: (state) => written.has(state),
    spelt: (word) => (capitals.has(word) ? word : null),
    adjective: (text) => find(text)?.adjective ?? false,
    ranked: [
      ...(from === null ? [] : [from]),
      ...byFrequency(words, (text) => named(text) ?? institution(text)),
    ],
    seated: seats.size === 1 ? [...seats][0]! : null,
    several: states.size > 1,
    home: home.side,
    homeAlone: home.alone,
  }
}
