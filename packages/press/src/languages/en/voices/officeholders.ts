// Which state a president or minister cannot be of, where the article leaves out the nation: one whose president or minister somebody else is, and one
// that he or she acts against.
import { isLeadersSeat } from './lexicon/institutions.ts'
import type { Person, Persons } from './persons.ts'
import { type Phrase, wordsText } from './phrase.ts'
import type { Polities } from './polities.ts'
import type { Word } from './words.ts'

/** Offices of which a state has one holder at a time; the portfolio tells ministers apart. */
const SINGLE =
  /^(?:president|premier|pm|fm|minister|chancellor|king|queen|emir|sultan|monarch|secretary|speaker)$/
const HEAD = /^(?:president|king|queen|emir|sultan|monarch)$/
const PAST = /^(?:former|then|ex-\w+|then-\w+|acting|vice|deputy|late|outgoing|incoming|retired)$/
/** What one does against another state: the preposition or verb right before its name. */
const AGAINST =
  /^(?:against|with|towards?|accus(?:e[sd]?|ing)|warn(?:s|ed|ing)?|blam(?:e[sd]?|ing)|threaten(?:s|ed|ing)?|attack(?:s|ed|ing)?|bomb(?:s|ed|ing)?|condemn(?:s|ed|ing)?|sanction(?:s|ed|ing)?|criticis(?:es?|ed|ing)|criticiz(?:es?|ed|ing))$/

/** “president”, “foreign minister”; null: an office that several hold. */
const officeIn = ({ noun, title, modifiers }: Phrase): string | null => {
  const last = noun ?? title.at(-1)?.lower ?? ''
  if (!SINGLE.test(last)) return null
  const described = [...modifiers, ...title].map(({ lower }) => lower)
  if (described.some((word) => PAST.test(word))) return null
  if (HEAD.test(last)) return 'head'
  if (last === 'fm') return 'foreign minister'
  if (last === 'premier' || last === 'pm' || described.includes('prime')) return 'prime minister'
  if (last === 'chancellor') return 'chancellor'
  const portfolio = described
    .map((word) => word.replace('defense', 'defence').replace('home', 'interior'))
    .find((word) => /^(?:foreign|defence|interior|finance|justice|state|information)$/.test(word))
  return portfolio === undefined ? null : `${portfolio} ${last}`
}

const nationIn = ({ owner, modifiers, complement }: Phrase, polities: Polities): string | null => {
  const of = complement?.preposition === 'of' ? complement.phrase : null
  for (const one of [owner, of]) {
    const found = one && one.name.length > 0 ? polities.named(wordsText(one.name)) : null
    if (found !== null) return found
  }
  const capitals = modifiers.filter(({ capital }) => capital)
  for (let at = 0; at < capitals.length; at++)
    for (const length of [2, 1]) {
      const found = polities.named(wordsText(capitals.slice(at, at + length)))
      if (found !== null) return found
    }
  return null
}

/** “Norway waited as President Lund left”: she is not Norway's. */
const contrastedWith = (words: readonly Word[], { from }: Phrase, polities: Polities): string | null => {
  if (!/^(?:as|while|whereas|though|although|but)$/.test(words[from - 1]?.lower ?? '')) return null
  let first = from
  while (first > 0 && words[first - 1]!.sentence === words[from]!.sentence) first--
  if (words[first]!.lower === 'the') first++
  for (const length of [2, 1]) {
    const verb = words[first + length]
    if (first + length < from && words[first]!.capital && /^(?:VERB|AUX)$/.test(verb?.pos ?? '')) {
      const state = polities.named(wordsText(words.slice(first, first + length)))
      if (state !== null) return state
    }
  }
  return null
}

/** The states that a person of a state's office, of whose nation nothing is said, is not of. */
export const notTheirsOf = (
  words: readonly Word[],
  phrases: readonly Phrase[],
  persons: Persons,
  polities: Polities,
): ((person: Person) => ReadonlySet<string>) => {
  /** For every office and state its holders. */
  const holders = new Map<string, Map<string, Set<Person>>>()
  for (const person of persons.all)
    for (const role of person.roles) {
      const office = officeIn(role)
      const nation = office === null ? null : nationIn(role, polities)
      if (office === null || nation === null) continue
      const states = holders.get(office) ?? new Map<string, Set<Person>>()
      holders.set(office, states)
      states.set(nation, (states.get(nation) ?? new Set()).add(person))
    }
  const opposed = new Map<Person, Set<string>>()
  for (const phrase of phrases) {
    const person = persons.of(phrase)
    const before = words[phrase.from - 1]
    const { sentence } = words[phrase.from]!
    if (person === null || phrase.owning) continue
    const contrasted = contrastedWith(words, phrase, polities)
    if (contrasted !== null) opposed.set(person, (opposed.get(person) ?? new Set()).add(contrasted))
    if (before?.sentence === sentence && before.pos === 'ADP') continue
    for (let at = phrase.to; words[at]?.sentence === sentence; at++) {
      if (!AGAINST.test(words[at]!.lower)) continue
      const next = words[at + 1]
      const state = next?.capital ? polities.named(next.text) : null
      if (state !== null) opposed.set(person, (opposed.get(person) ?? new Set()).add(state))
    }
  }
  return (person) => {
    const excluded = new Set(opposed.get(person))
    for (const role of person.roles) {
      const office = officeIn(role)
      for (const [state, others] of (office !== null && holders.get(office)) || [])
        if (!others.has(person)) excluded.add(state)
    }
    return excluded
  }
}

/** “The Kremlin said Lund would come”: of whom a leader's seat speaks first, and without a nation, is the leader there. */
export const bySeatOf = (
  words: readonly Word[],
  phrases: readonly Phrase[],
  persons: Persons,
  polities: Polities,
): ((person: Person) => string | null) => {
  const found = new Map<Person, string>()
  let seat: { state: string; sentence: number } | null = null
  for (const phrase of phrases) {
    const { sentence } = words[phrase.from]!
    const before = words[phrase.from - 1]
    const opens = before?.sentence !== sentence || !/^(?:ADP|DET)$/.test(before.pos)
    const name = wordsText(phrase.name.length > 0 ? phrase.name : phrase.proper)
    const verb = /^(?:VERB|AUX)$/.test(words[phrase.to]?.pos ?? '')
    if (isLeadersSeat(name || (phrase.noun ?? '')) && opens && verb) {
      const state = polities.institution(name || phrase.noun!)
      seat = state === null ? null : { state, sentence }
      continue
    }
    const person = persons.of(phrase)
    if (person === null || seat === null || seat.sentence !== sentence) continue
    if (!found.has(person)) found.set(person, seat.state)
    seat = null
  }
  return (person) => found.get(person) ?? null
}
