// Whose organs “the army” and “the minister” are where the article does not say so each time: the one among the parties that is a state, or rules like one.

import { landIn } from './lands.ts'
import { ANY_GROUP, BODIES } from './lexicon/bodies.ts'
import { stateOf } from './lexicon/states.ts'
import { type Phrase, wordsText } from './phrase.ts'
import type { Word } from './words.ts'

const ORGAN =
  /^(?:army|military|navy|government|police|ministry|minister|president|premier|parliament|troop|soldier|official|negotiator|leader|delegation|cabinet|capital|prosecutor|force)$/
/** Whom a state has abroad: where they are named as its own, it is another's land. */
const ABROAD = /^(?:ambassador|embassy|consul|consulate|envoy|chargé|visitor)$/
const GOVERNS = /^(?:government|army|president|minister|ministry|troop|force)$/
/** What a third state does at talks. */
const HELPS = /^(?:guarant\w*|mediat\w*|host\w*|facilitat\w*|broker\w*|observers?)$/
/** A body that rules: “the Transitional Council”, “the Military Committee”. */
const RULING =
  /^(?:transitional|military|ruling|provisional|interim|supreme|governing|revolutionary|sovereign|sovereignty|presidential|leadership)$/
const RULING_BODY = /^(?:council|committee|authority|administration|command|junta)$/
const REBELS =
  /^(?:rebels?|guerrillas?|insurgents?|insurgency|militias?|jihadists?|junta|coalition|front|movement|liberation)$/

type Article = {
  words: readonly Word[]
  phrases: readonly Phrase[]
  /** The state that words name; null: none. */
  named: (text: string) => string | null
  /** Whether a name is a person's. */
  isPerson: (name: readonly Word[]) => boolean
  /** Whether a land that no list has speaks somewhere. */
  acts: (state: string) => boolean
  /** The state from which the outlet reports. */
  dateline: string | null
  /** Whether the words are the name of an institution of that state. */
  isOwnInstitution: (text: string) => boolean
}

/** How often each state is named, and how often as one that helps the parties. */
const countStates = ({ words, named, dateline, isOwnInstitution }: Article) => {
  const counts = new Map<string, { all: number; helping: number }>()
  for (const { capital, text, index, sentence } of words) {
    if (!capital) continue
    const next = words[index + 1]
    const both = next?.capital ? `${text} ${next.text}` : text
    const own = isOwnInstitution(both) || isOwnInstitution(text) ? dateline : null
    const state = named(both) ?? named(text) ?? own
    if (state === null) continue
    const count = counts.get(state) ?? { all: 0, helping: 0 }
    counts.set(state, count)
    count.all++
    for (let near = Math.max(0, index - 12); near < Math.min(words.length, index + 12); near++)
      if (words[near]!.sentence === sentence && HELPS.test(words[near]!.lower)) {
        count.helping++
        break
      }
  }
  return counts
}

/** Who stands after “between” with another after “and”: the parties, as the phrases name them. */
const pairsOf = ({ words, phrases }: Article): Phrase[] => {
  const byStart = new Map(phrases.filter(({ owning }) => !owning).map((phrase) => [phrase.from, phrase]))
  const parties: Phrase[] = []
  for (const { lower, index } of words) {
    if (lower !== 'between') continue
    const one = byStart.get(index + 1)
    if (one === undefined) continue
    let end = one
    while (end.complement) end = end.complement.phrase
    const other = words[end.to]?.lower === 'and' ? byStart.get(end.to + 1) : undefined
    if (other && one.name.every(({ pos }) => pos !== 'NUM')) parties.push(one, other)
  }
  return parties
}

/** Lands that only this article knows may be quarters or gangs; those of the world are none. */
const isWorld = (state: string): boolean => stateOf(state) !== undefined

const isArmed = ({ noun, modifiers }: Phrase) =>
  noun !== null &&
  (ANY_GROUP.has(noun) ||
    BODIES.get(noun)?.kind === 'armed' ||
    modifiers.some(({ lower }) => ANY_GROUP.has(lower)))

/** How often a state by its name or capital does something itself: “Bangkok agreed”. */
const actingIn = ({ words, phrases, named }: Article): ReadonlyMap<string, number> => {
  const times = new Map<string, number>()
  for (const { from, to, name, title, modifiers, owning } of phrases) {
    if (name.length === 0 || title.length > 0 || modifiers.length > 0 || owning) continue
    const next = words[to]
    if (!next || !/^(?:VERB|AUX)$/.test(next.pos) || /ing$/.test(next.lower)) continue
    if (words[from - 1]?.pos === 'ADP') continue
    const state = named(wordsText(name))
    if (state !== null) times.set(state, (times.get(state) ?? 0) + 1)
  }
  return times
}

/** States named side by side with an armed group: “Ethiopia and the Liberation Front”. */
const fightingIn = ({ words, phrases, named }: Article): string[] => {
  const heads = phrases.filter(({ owning }) => !owning)
  return heads.flatMap((one, at) => {
    const other = heads[at + 1]
    if (!other || other.from !== one.to + 1 || words[one.to]?.lower !== 'and') return []
    const state = ({ name, modifiers, noun }: Phrase) =>
      name.length > 0
        ? named(wordsText(name))
        : ORGAN.test(noun ?? '')
          ? (modifiers.map(({ text }) => named(text)).find((found) => found !== null) ?? null)
          : null
    return isArmed(other) ? (state(one) ?? []) : isArmed(one) ? (state(other) ?? []) : []
  })
}

/** A body that rules in place of a government; null: the article has none, or speaks of it only once. */
const rulingBody = ({ words, phrases }: Article): string | null => {
  for (const { noun, proper, modifiers } of phrases) {
    if (noun === null || proper.length < 2 || !RULING_BODY.test(noun)) continue
    if (!modifiers.some(({ lower }) => RULING.test(lower))) continue
    const last = proper.at(-1)!
    if (words.filter(({ text, index }) => text === last.text && index !== last.index).length > 0)
      return wordsText(proper)
  }
  return null
}

/**
 * `side`: that of organs that are nobody's in particular; null: the article does not tell. `alone`: only that side's organs go
 * without a name, because the outlet reports from there or because the state fights a party inside it.
 */
export type Home = { side: string | null; alone: boolean }

export const homeOf = (article: Article): Home => {
  const { words, phrases, named, acts, isPerson, dateline, isOwnInstitution } = article
  const counts = countStates(article)
  const organs = new Set<string>()
  const governed = new Set<string>()
  const abroad = new Map<string, number>()
  let bare = 0
  for (const phrase of phrases) {
    const { noun, title, owner, modifiers, determiner, complement, name, proper } = phrase
    if (dateline !== null && [name, proper].some((run) => isOwnInstitution(wordsText(run))))
      organs.add(dateline)
    for (const land of landIn(phrase)) {
      const state = named(land)
      if (state === null) continue
      organs.add(state)
      if (/^(?:state|republic|kingdom)$/.test(noun ?? '')) governed.add(state)
    }
    const organ = noun ?? title.at(-1)?.lower
    if (organ && ABROAD.test(organ))
      for (const word of [...(owner?.name ?? []), ...modifiers]) {
        const state = named(word.text)
        if (state !== null) abroad.set(state, (abroad.get(state) ?? 0) + 1)
      }
    if (!organ || !ORGAN.test(organ)) continue
    const of = complement?.preposition === 'of' ? complement.phrase.name : []
    if (
      organ === 'government' &&
      of.length > 0 &&
      stateOf(wordsText(of)) === undefined &&
      !isPerson(of) &&
      // “the government of Pia Lund” is called after her; the Government of National Unity has the name.
      (of.length === 1 || words.slice(phrase.from, phrase.to).some(({ text }) => text === 'Government'))
    )
      return { side: `Government of ${wordsText(of)}`, alone: true }
    const states = [owner?.name ?? [], of, ...modifiers.map((word) => [word])].flatMap((name) =>
      name.length > 0 ? (named(wordsText(name)) ?? []) : [],
    )
    for (const state of states) {
      if (!/^(?:official|leader|negotiator|force|capital)$/.test(organ)) organs.add(state)
      if (GOVERNS.test(organ)) governed.add(state)
    }
    if (organ === 'government' && determiner === 'the' && owner === null && states.length === 0) bare++
  }
  const ruling = rulingBody(article)
  if (ruling !== null) return { side: ruling, alone: true }
  const pairs = pairsOf(article)
  const paired = new Set(
    pairs.flatMap((party) =>
      [
        party.name,
        party.proper,
        ...party.modifiers.map((word) => [word]),
        party.complement?.phrase.name ?? [],
      ].flatMap((name) => (name.length > 0 ? (named(wordsText(name)) ?? []) : [])),
    ),
  )
  const fighting = fightingIn(article)
  const within = words.some(({ lower }) => REBELS.test(lower)) || pairs.some(isArmed)
  const acting = actingIn(article)
  const first = counts.keys().next().value
  for (const state of fighting) paired.add(state)
  // Two states that both act are at odds with each other, whatever rebels there are besides.
  const rivals = [...counts].filter(
    ([state, { all, helping }]) => (acting.get(state) ?? 0) > (all > 3 ? 0 : 1) && helping * 3 <= all,
  )
  const inside = within && (fighting.length > 0 || rivals.length < 2)
  const weight = (state: string, { all }: { all: number }) =>
    all +
    (inside && (organs.has(state) || isWorld(state)) ? (acting.get(state) ?? 0) : 0) +
    (paired.has(state) ? 5 : 0) +
    (organs.has(state) ? 0.5 : 0) +
    (inside && state === dateline ? 2 : 0) +
    (inside && state === first ? 1 : 0) -
    3 * (abroad.get(state) ?? 0)
  const sorted = [...counts]
    .filter(([state, { all, helping }]) => paired.has(state) || helping * 3 <= all)
    .map(([state, count]) => ({ state, all: count.all, weight: weight(state, count) }))
    .sort((one, other) => other.weight - one.weight)
  const [most, second] = sorted
  /** Where the talks are held and the outlet reports from; its own affairs are not told. */
  const isHost = (state: string) =>
    state === dateline && state !== first && counts.get(state)!.helping > 0 && !governed.has(state)
  const local = sorted.slice(0, 2).find(({ state }) => state === dateline)
  const isLocal =
    local !== undefined &&
    local.all > 1 &&
    (paired.has(local.state) || 3 * counts.get(local.state)!.helping < local.all) &&
    (organs.has(local.state) ? 2 * local.weight >= most!.weight : !within && !organs.has(most!.state))
  if (isLocal) return { side: local.state, alone: true }
  const clear =
    most !== undefined &&
    (organs.has(most.state) ||
      acts(most.state) ||
      paired.has(most.state) ||
      (within && isWorld(most.state) && !isHost(most.state))) &&
    (second === undefined || most.weight > second.weight || counts.size < 3)
  // Where one state's envoys come from abroad, the other is at home.
  const here = sorted.slice(0, 2).find(({ state }) => !abroad.has(state))
  if (abroad.size > 0 && here && here.all > 1 && !within) return { side: here.state, alone: inside }
  if (
    clear &&
    (most.all > 1 || governed.has(most.state)) &&
    (bare === 0 || governed.has(most.state) || (!within && bare < 2))
  )
    return { side: most.state, alone: inside }
  // Of one state only the article speaks, and nobody fights it.
  if (!within && counts.size === 1 && isWorld(most!.state)) return { side: most!.state, alone: true }
  // Whoever fights it: the only state of the article acts under its own name.
  if (
    within &&
    fighting.length === 0 &&
    bare < 2 &&
    counts.size === 1 &&
    isWorld(most!.state) &&
    acting.has(most!.state)
  )
    return { side: most!.state, alone: true }
  return { side: bare > 0 || within ? 'government' : null, alone: inside }
}
