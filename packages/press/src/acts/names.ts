// Names of organisations as articles say them: the same body under its state's name, its adjective, its capital, with
// or without "side", "delegation", "government".
import { createRequire } from 'node:module'
import type { Country } from 'world-countries'

const countries = createRequire(import.meta.url)('world-countries') as Country[]

const folded = (name: string): string =>
  name
    .normalize('NFKD')
    .replaceAll(/\p{M}|['’]s\b/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /, '')

/** The same words are asked for again and again while an article is planned. */
const keys = new Map<string, string>()
const KEPT_KEYS = 20_000
const LONGEST_KEPT = 100

/** Folded for comparison: lower case, no marks, no punctuation, no article. */
export const nameKey = (name: string): string => {
  const known = keys.get(name)
  if (known !== undefined) return known
  const key = folded(name)
  if (keys.size >= KEPT_KEYS) keys.clear()
  if (name.length <= LONGEST_KEPT) keys.set(name, key)
  return key
}

/** Words at the end of a name that do not make it another body at the table. */
const SHAPE =
  /\s+(?:(?:senior|top|security|interim)\s+)*(?:sides?|delegat\w+|officials?|governments?|authorit\w+|representatives?|negotiat\w+|team|regime|leadership|administration|envoys?)$/iu
/** Likewise at its beginning. */
const BEFORE = /^(?:the|interim|senior|top|ruling|government of|republic of|state of)\s+/iu

/** As it is shown: without article, and without words that only say in what shape the body appears. */
export const shownName = (name: string): string => {
  let shown = name.trim().replaceAll(/['’]s(?=\s|$)/g, '')
  for (let before = ''; before !== shown; ) {
    before = shown
    shown = shown.replace(BEFORE, '').replace(SHAPE, '')
  }
  return shown
}

/** The shown name, folded. */
export const bareName = (name: string): string => nameKey(shownName(name))

const states = new Map<string, string>()
const capitals = new Map<string, string>()
for (const country of countries) {
  const shown = country.name.common
  const native = Object.values(country.name.native ?? {}).map(({ common }) => common)
  const translated = Object.values(country.translations ?? {}).map(({ common }) => common)
  const adjectives = Object.values(country.demonyms ?? {}).flatMap(({ f, m }) => [f, m])
  for (const name of [shown, country.name.official, ...native, ...adjectives, ...translated]) {
    const key = nameKey(name)
    if (key.length > 2 && !states.has(key)) states.set(key, shown)
  }
  for (const capital of country.capital ?? []) capitals.set(nameKey(capital), shown)
}
// Usage that the list does not have.
for (const [name, shown] of [
  ['turkiye', 'Türkiye'],
  ['turkey', 'Türkiye'],
  ['turkish', 'Türkiye'],
  ['us', 'United States'],
  ['u s', 'United States'],
  ['uk', 'United Kingdom'],
  ['uae', 'United Arab Emirates'],
  ['washington', 'United States'],
  ['new delhi', 'India'],
] as const)
  states.set(name, shown)

/** The state of that name, adjective, or (as an actor) capital; null: no state is called so. */
export const stateNamed = (name: string): string | null => {
  const key = bareName(name)
  return states.get(key) ?? capitals.get(key) ?? states.get(nameKey(name)) ?? null
}

/** The state whose place it is under that very name, not its adjective; null: none. */
export const capitalOf = (name: string): string | null => capitals.get(nameKey(name)) ?? null

/** A slug of at most 40 signs, for codes; empty where the name has no Latin letter or digit. */
export const slugOf = (name: string): string =>
  nameKey(name)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 40)
    .replace(/-+$/, '')

/** "taliban" of "afghan taliban": the name without the adjective of a state before it; null: there is none, or nothing else. */
export const withoutAdjective = (bare: string): string | null => {
  const words = bare.split(' ')
  if (words.length < 2 || !states.has(words[0]!)) return null
  const rest = words.slice(1).join(' ')
  return states.has(rest) || GENERIC.test(rest) ? null : rest
}
/** Bodies that every state has: the adjective is what tells them apart. */
const GENERIC =
  /^(?:military|army|forces|troops|police|ministry|foreign|navy|air|border|parliament|president|prime|media|people|public|intelligence|soldiers|guards)\b/
