// On whose behalf a source speaks, where the words say so: by its owner (“the army’s spokesman”), its adjective, or what stands after “of” and “for”.
import { type Bodies, type Body, bodyNoun } from './bodies.ts'
import { ANY_GROUP, BODIES, SEATS } from './lexicon/bodies.ts'
import type { Person, Persons } from './persons.ts'
import { type Phrase, wordsText } from './phrase.ts'
import type { Polities } from './polities.ts'

export type Sides = {
  /** Where the phrase itself says it, or what it is does; null: neither. */
  ofPhrase(phrase: Phrase): string | null
  ofPerson(person: Person): string | null
  ofBody(body: Body): string | null
}

/** Words that make somebody the state’s without naming it. */
const OF_STATE =
  /^(?:government|army|military|navy|police|air|intelligence|security|interior|foreign|defence|defense|home|justice|presidential|cabinet|state|treasury|ministerial|prime)$/
const STATE_OFFICE =
  /^(?:minister|premier|president|chancellor|king|queen|emir|sultan|parliamentarian|general|colonel|brigadier|brig|major|captain|admiral|commodore|lieutenant|gen|col|maj|capt|lt-gen|maj-gen|lt-col|ambassador|governor|prosecutor|collector|soldier|policeman|superintendent|authority)$/
/** People who live or look on: their adjective or place says where they are from, not for whom they speak. */
const ON_THEIR_OWN =
  /^(?:diplomat|resident|local|witness|eyewitness|analyst|observer|expert|villager|farmer|trader|historian|academic|scholar|professor|journalist|reporter|correspondent|driver|fisherman|herder|shepherd|people|person|man|woman|boy|girl|student|teacher|worker|editor|commentator|veteran|activist|relative|shopkeeper|refugee|neighbour|neighbor|priest|cleric|elder|lawyer|economist|researcher|child|family|mother|father|widow|captive|prisoner|survivor|medic|doctor|nurse)$/
const LOOKS_BACK = /^(?:former|retired|ex-\w+|\(retd\)|onetime|erstwhile)$/
const SPEAKS_FROM =
  /^(?:official|source|officer|minister|ministry|spokesman|spokeswoman|spokesperson|leader|authority|commander|negotiator|delegate|government)$/

const texts = (words: readonly { text: string }[]) => words.map(({ text }) => text)

/** `isActor` tells of a name that is no known state whether the article lets it act like one (“Surajpur says”). */
export const sidesOf = (
  polities: Polities,
  bodies: Bodies,
  persons: Persons,
  group: () => string | null,
  isActor: (name: string) => boolean,
): Sides => {
  const known = new Map<Person | Body, string | null>()
  const actor = (text: string): string | null => {
    const body = bodies.named(text)
    return body ? ofBody(body) : polities.named(text)
  }
  /** By the longest run of words that is a state, a party or a body. */
  const within = (words: readonly string[]): string | null => {
    for (let length = Math.min(4, words.length); length > 0; length--)
      for (let at = 0; at + length <= words.length; at++) {
        const found = actor(words.slice(at, at + length).join(' '))
        if (found !== null) return found
      }
    return null
  }
  /** “commission” in “a commission official”: the commission that the article names in full. */
  const inFull = (noun: string): Body | undefined =>
    bodies.all.find(({ phrase, name }) => phrase?.noun === noun && name.toLowerCase() !== noun)

  /** What the phrase says outright. */
  const said = (phrase: Phrase, depth: number): string | null => {
    if (depth > 4) return null
    const alone = phrase.noun !== null && ON_THEIR_OWN.test(phrase.noun)
    if (phrase.owner) {
      const found = asActor(phrase.owner, depth + 1)
      if (found !== null) return found
    }
    const words = [
      ...phrase.modifiers,
      ...phrase.title,
      ...(phrase.noun === null ? [] : phrase.proper.slice(0, -1)),
    ]
    if (words.some(({ lower }) => LOOKS_BACK.test(lower))) return null
    if (!alone) {
      const found = within(texts([...new Set(words)].filter(({ capital }) => capital)))
      if (found !== null) return found
      if (words.some(({ lower }) => ANY_GROUP.has(lower))) return group()
      for (const { lower } of words) {
        const body = BODIES.has(lower) ? inFull(lower) : undefined
        if (body) return ofBody(body)
      }
    }
    const { complement } = phrase
    if (complement === null || phrase.noun === null || (alone && complement.preposition === 'of')) return null
    if (/^(?:of|for|from|with|to)$/.test(complement.preposition)) return asActor(complement.phrase, depth + 1)
    if (
      (complement.preposition === 'in' || complement.preposition === 'at') &&
      SPEAKS_FROM.test(phrase.noun)
    ) {
      const name = wordsText(complement.phrase.name)
      if (name !== '') return polities.named(name) ?? (isActor(name) ? name : null)
      return asActor(complement.phrase, depth + 1)
    }
    return null
  }
  /** What somebody of that office speaks for where nobody says it. */
  const byOffice = (phrase: Phrase): string | null => {
    const noun = phrase.noun ?? phrase.title.at(-1)?.lower.replace(/\.$/, '') ?? ''
    if (phrase.noun !== null && ON_THEIR_OWN.test(phrase.noun)) return null
    const words = [...phrase.modifiers, ...phrase.title]
    if (words.some(({ lower }) => LOOKS_BACK.test(lower))) return null
    return words.some(({ lower }) => OF_STATE.test(lower)) || STATE_OFFICE.test(noun) ? polities.home : null
  }
  const asActor = (phrase: Phrase, depth: number): string | null => {
    const person = persons.of(phrase)
    if (person) return ofPerson(person)
    if (phrase.name.length > 0) {
      const found = actor(wordsText(phrase.name)) ?? within(texts(phrase.name))
      if (found !== null) return found
    }
    const body = phrase.proper.length > 0 ? bodies.named(wordsText(phrase.proper)) : undefined
    if (body) return ofBody(body)
    const noun = bodyNoun(phrase)
    if (noun && ANY_GROUP.has(noun.noun) && phrase.modifiers.length === 0) return group()
    const outright = said(phrase, depth)
    if (outright !== null) return outright
    if (noun?.kind === 'state') {
      const full = phrase.modifiers.length === 0 ? inFull(noun.noun) : undefined
      return full ? ofBody(full) : polities.home
    }
    if (noun?.kind === 'between' || noun?.kind === 'armed') {
      const full = inFull(noun.noun)
      return full
        ? ofBody(full)
        : wordsText([...phrase.modifiers, { text: noun.noun } as Phrase['name'][number]])
    }
    return byOffice(phrase)
  }
  const ofPerson = (person: Person): string | null => {
    const before = known.get(person)
    if (before !== undefined) return before
    known.set(person, null)
    const back = person.roles.some(({ modifiers, title }) =>
      [...modifiers, ...title].some(({ lower }) => LOOKS_BACK.test(lower)),
    )
    let side: string | null = null
    for (const role of person.roles)
      side ??= persons.of(role) === person ? (said(role, 0) ?? afterName(role)) : sayRole(role)
    if (
      side === null &&
      !back &&
      !person.roles.some(({ owned, complement, name }) => owned !== null || (complement && name.length === 0))
    )
      for (const role of person.roles) side ??= byOffice(role)
    known.set(person, side)
    return side
  }
  /** “X of the Y”. */
  const afterName = ({ complement }: Phrase): string | null =>
    complement && /^(?:of|for|from|with)$/.test(complement.preposition) ? asActor(complement.phrase, 1) : null
  const sayRole = (role: Phrase): string | null => {
    const found = said(role, 0)
    if (found !== null) return found
    const noun = bodyNoun(role)
    return noun && role.name.length === 0 ? asActor(role, 1) : null
  }
  const ofBody = (body: Body): string | null => {
    const before = known.get(body)
    if (before !== undefined) return before
    const seat = SEATS.get(body.name.toLowerCase())
    if (seat) return seat
    known.set(body, null)
    let side: string | null = null
    const { phrase, kind, name } = body
    if (kind === 'state')
      side =
        (phrase && saidOfBody(phrase)) ??
        (phrase?.proper.length && OWN.test(phrase.noun ?? '') ? name : polities.home)
    else if (kind === 'media')
      side = phrase?.modifiers.some(({ lower }) => lower === 'state') ? polities.home : null
    else if (kind !== 'civil' && kind !== 'paper')
      side = (kind === 'between' && phrase ? saidOfOwner(phrase) : null) ?? name
    known.set(body, side)
    return side
  }
  const saidOfOwner = ({ owner }: Phrase): string | null => (owner ? asActor(owner, 1) : null)
  const saidOfBody = (phrase: Phrase): string | null => {
    if (phrase.owner) {
      const found = asActor(phrase.owner, 1)
      if (found !== null) return found
    }
    const words = texts([...phrase.modifiers, ...phrase.proper.slice(0, -1)])
    for (const word of words) {
      const state = polities.named(word)
      if (state !== null) return state
    }
    if (phrase.modifiers.some(({ lower }) => ANY_GROUP.has(lower))) return group()
    return phrase.complement &&
      /^(?:of|for|in)$/.test(phrase.complement.preposition) &&
      phrase.complement.phrase.name.length > 0
      ? polities.named(wordsText(phrase.complement.phrase.name))
      : null
  }
  return { ofPhrase: (phrase) => asActor(phrase, 0), ofPerson, ofBody }
}

/** Parties that call themselves by what a state has. */
const OWN =
  /^(?:force|army|council|government|authority|administration|guard|brigade|leadership|command|regime|staff)$/
