// Who the drafts of one article name, before anything is planned: bodies by name, and of each person the side.
import { bareName, nameKey, shownName, stateNamed, withoutAdjective } from './names.ts'
import type { DraftToPlan } from './planning.ts'

const ACRONYM = /^\p{Lu}[\p{Lu}\d-]{1,7}$/u
/** Words of an office: what stands beside them is its holder's name. */
const OFFICE =
  /\b(?:minister|president|spokes\w+|secretary|ambassador|envoy|commander|chief|director|governor|mayor|head|leader|adviser|advisor|negotiator|mediator|official|chair\w*|representative|deputy|judge|teacher|resident)\b/i
const NAME = /^(?:\p{Lu}[\p{L}\p{M}.’'-]*\s+){1,4}\p{Lu}[\p{L}\p{M}.’'-]*$/u

/** The name in words that hold office or age beside it: "the foreign minister, Idris Falah", "Rina Halev, 58". */
export const personIn = (words: string): { name: string; beside: string | null } => {
  const pieces = words
    .split(/\s*[,(–—]\s*/)
    .map((piece) => piece.replace(/\)$/, '').trim())
    .filter((piece) => piece !== '')
  const name = pieces.find((piece) => NAME.test(piece) && !OFFICE.test(piece)) ?? pieces[0] ?? words
  const beside = pieces.filter((piece) => piece !== name && !/^\d+$/.test(piece)).join(', ')
  return { name, beside: beside === '' ? null : beside }
}

export class Mentions {
  /** Folded names of bodies that speak, or on whose behalf somebody does. */
  readonly #bodies = new Set<string>()
  /** Sides of persons, by folded name and by last name. */
  readonly #sides = new Map<string, string>()
  readonly #persons = new Set<string>()
  /** The names between which the article says the talks are. */
  readonly sides: readonly [string, string] | null

  /** States by the one word that, without their adjective, names those who speak for them. */
  readonly #states = new Map<string, string>()

  /** `text` is the article's. */
  constructor(drafts: readonly DraftToPlan[], text: string) {
    this.sides = sidesIn(text)
    const pair = new Set(this.sides?.flatMap((name) => stateNamed(name) ?? []))
    const isOfStates = pair.size === 2
    for (const [word, states] of adjectives(text)) {
      const [state, other] = [...states]
      if (state !== undefined && other === undefined && isOfStates && pair.has(state))
        this.#states.set(word, state)
    }
    for (const { draft } of drafts) {
      const { kind, resolved, side } = draft.source
      if (side !== null) this.#bodies.add(nameKey(shownName(side)))
      if (resolved === null) continue
      if (kind === 'organisation') this.#bodies.add(nameKey(shownName(resolved)))
      if (kind !== 'person') continue
      const { name } = personIn(resolved)
      const keys = [nameKey(resolved), nameKey(name), nameKey(name).split(' ').at(-1)!]
      for (const key of keys) {
        this.#persons.add(key)
        if (side !== null && !this.#sides.has(key)) this.#sides.set(key, side)
      }
    }
  }

  isPerson(name: string): boolean {
    return this.#persons.has(nameKey(name))
  }

  /** The side of a person of the article; null: nobody says, or it is no person. */
  sideOf(name: string): string | null {
    return this.#sides.get(nameKey(name)) ?? null
  }

  /**
   * "Taliban delegation", "Afghan Taliban" in an article on talks between Pakistan and Afghanistan: Afghanistan. Null
   * where the talks are not between states: there a group and the state whose adjective it bears can be the two sides.
   */
  stateOf(name: string): string | null {
    const bare = bareName(name)
    return this.#states.get(bare) ?? this.#states.get(withoutAdjective(bare) ?? '') ?? null
  }

  /** True for a state, an acronym, or a body that the article gives a voice or speaks for. */
  isBody(name: string): boolean {
    if (this.isPerson(name)) return false
    const shown = shownName(name)
    return stateNamed(name) !== null || this.#bodies.has(nameKey(shown)) || ACRONYM.test(shown)
  }
}

const WITH_ADJECTIVE = /(?<!\p{L})(\p{Lu}\p{Ll}+) (\p{Lu}\p{Ll}+)(?= \p{Ll}|[.,;:’'”"]|\s*$)/gmu

/** Words that stand after the adjective of a state, and elsewhere before "side" or "delegation" as a party does. */
const adjectives = (text: string): Map<string, Set<string>> => {
  const found = new Map<string, Set<string>>()
  for (const [, adjective, word] of text.matchAll(WITH_ADJECTIVE)) {
    const state = stateNamed(adjective!)
    if (state === null || nameKey(state) === nameKey(adjective!) || stateNamed(word!) !== null) continue
    if (OFFICE.test(word!)) continue
    const asParty = new RegExp(
      `\\b${word} (?:side|delegation|regime|government|officials|negotiators|representatives)\\b`,
    )
    if (!asParty.test(text)) continue
    const key = nameKey(word!)
    found.set(key, (found.get(key) ?? new Set()).add(state))
  }
  return found
}

const SIDE = "(?:the )?((?:\\p{Lu}[\\p{L}]+(?:['’]s)? ?){1,3}?)"
const PAIRS = [
  /(?<!\p{L})(\p{Lu}\p{L}+)[-–](\p{Lu}\p{L}+) (?:talks|dialogue|negotiations|round|truce|cease-?fire)/gu,
  new RegExp(
    `(?:talks|dialogue|negotiations|truce|cease-?fire|delegations) (?:between|of) ${SIDE}(?: government)? and ${SIDE}(?=[ .,;]|$)`,
    'gu',
  ),
]

/** The names between which an article says the talks are; null: it does not. */
const sidesIn = (text: string): [string, string] | null => {
  for (const pattern of PAIRS)
    for (const [, one, other] of text.matchAll(pattern)) {
      const names = [shownName(one!), shownName(other!)] as const
      if (nameKey(names[0]) !== nameKey(names[1])) return [...names]
    }
  return null
}
