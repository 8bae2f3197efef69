// On whose behalf a source speaks, where the words say so: by its owner (“the army’s spokesman”), its adjective, or what stands after “of” and “for”.
import type { Bodies, Body } from './bodies.ts'
import { bodyNoun } from './bodies.ts'
import { ANY_GROUP, SEATS } from './lexicon/bodies.ts'
import type { Person, Persons } from './persons.ts'
import { type Phrase, wordsText } from './phrase.ts'
import type { Polities } from './polities.ts'

export type Sides = {
  ofPhrase(phrase: Phrase): string | null
  ofPerson(person: Person): string | null
  ofBody(body: Body): string | null
}

/** Words that make somebody the state’s without naming it. */
const OF_STATE =
  /^(?:government|army|military|navy|police|air|intelligence|security|interior|foreign|defence|defense|home|justice|presidential|cabinet|state|treasury|ministerial)$/
const STATE_OFFICE =
  /^(?:minister|premier|president|chancellor|king|queen|emir|sultan|parliamentarian|general|colonel|brigadier|major|captain|admiral|commodore|lieutenant|lt-gen|maj-gen|lt-col|ambassador|governor|prosecutor|collector|minister-president|soldier|policeman|superintendent|authority)$/
/** People who live or look on: their adjective or place says where they are from, not for whom they speak. */
const ON_THEIR_OWN =
  /^(?:diplomat|resident|local|witness|eyewitness|analyst|observer|expert|villager|farmer|trader|historian|academic|scholar|professor|journalist|reporter|correspondent|driver|fisherman|herder|shepherd|people|person|man|woman|boy|girl|student|teacher|worker|editor|commentator|veteran|activist|relative|shopkeeper|refugee|neighbour|neighbor|priest|cleric|elder|lawyer|economist|researcher|child|family|mother|father|widow|captive|prisoner|survivor|medic|doctor|nurse)$/
const LOOKS_BACK = /^(?:former|retired|ex-\w+|retd)$/

export const sidesOf = (
  polities: Polities,
  bodies: Bodies,
  persons: Persons,
  group: () => string | null,
): Sides => {
  const actor = (text: string): string | null => {
    const body = bodies.named(text)
    if (body) return ofBody(body)
    return polities.named(text)
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
  const depthLimited = (phrase: Phrase, depth: number): string | null => {
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
    if (!alone) {
      const found = within([...new Set(words)].filter(({ capital }) => capital).map(({ text }) => text))
      if (found !== null) return found
      if (words.some(({ lower }) => ANY_GROUP.has(lower) || lower === 'rebel')) return group()
    }
    const { complement } = phrase
    if (complement) {
      const { preposition } = complement
      if (/^(?:of|for|from|with|to)$/.test(preposition) && !(alone && preposition === 'of')) {
        const found = asActor(complement.phrase, depth + 1)
        if (found !== null) return found
      }
      if (/^(?:in|at)$/.test(preposition) && !alone && phrase.noun !== null) {
        const found =
          complement.phrase.name.length > 0 ? polities.named(wordsText(complement.phrase.name)) : null
        if (found !== null) return found
      }
    }
    if (alone) return null
    const noun = phrase.noun ?? phrase.title.at(-1)?.lower.replace(/\.$/, '') ?? ''
    const back = phrase.modifiers.some(({ lower }) => LOOKS_BACK.test(lower))
    if (!back && (words.some(({ lower }) => OF_STATE.test(lower)) || STATE_OFFICE.test(noun)))
      return polities.home
    return null
  }
  const asActor = (phrase: Phrase, depth: number): string | null => {
    const person = persons.of(phrase)
    if (person) return ofPerson(person)
    if (phrase.name.length > 0) {
      const found = actor(wordsText(phrase.name)) ?? within(phrase.name.map(({ text }) => text))
      if (found !== null) return found
    }
    const text = wordsText(phrase.proper.length > 0 ? phrase.proper : [])
    const body = text ? bodies.named(text) : undefined
    if (body) return ofBody(body)
    const noun = bodyNoun(phrase)
    if (noun && ANY_GROUP.has(noun.noun)) return group()
    const inside = depthLimited(phrase, depth)
    if (inside !== null) return inside
    if (noun?.kind === 'state') return polities.home
    return noun?.kind === 'between' || noun?.kind === 'armed' ? short(phrase, noun.noun) : null
  }
  /** “the mission”, “the Council”: the body whose name ends so. */
  const short = (phrase: Phrase, noun: string): string | null => {
    const last = bodies.all.find(({ phrase: full, name }) => full?.noun === noun && name.length > noun.length)
    if (last) return ofBody(last)
    return phrase.modifiers.length > 0 ? wordsText([...phrase.modifiers]) + ` ${noun}` : noun
  }
  const known = new Map<Person | Body, string | null>()
  const ofPerson = (person: Person): string | null => {
    const before = known.get(person)
    if (before !== undefined) return before
    known.set(person, null)
    let side: string | null = null
    for (const role of person.roles) {
      side = persons.of(role) === person ? depthLimited(role, 0) : asActor(role, 0)
      if (side !== null) break
    }
    known.set(person, side)
    return side
  }
  const ofBody = (body: Body): string | null => {
    const before = known.get(body)
    if (before !== undefined) return before
    const seat = SEATS.get(body.name.toLowerCase())
    if (seat) return seat
    known.set(body, null)
    let side: string | null = null
    if (body.kind === 'state') side = (body.phrase && depthLimited(body.phrase, 0)) ?? polities.home
    else if (body.kind === 'media')
      side = body.phrase?.modifiers.some(({ lower }) => lower === 'state') ? polities.home : null
    else if (body.kind !== 'civil' && body.kind !== 'paper') side = body.name
    known.set(body, side)
    return side
  }
  return { ofPhrase: (phrase) => asActor(phrase, 0), ofPerson, ofBody }
}
