// Makes and keeps the referents of one article: one for each person, body and state, a new one for every unnamed source.
import { type Body, bodyNoun, bodyText } from './bodies.ts'
import type { Inventory } from './inventory.ts'
import { ALSO_CALLED, ANY_GROUP } from './lexicon/bodies.ts'
import { OFFICES, OPEN_OFFICES, singular } from './lexicon/people.ts'
import { stateOf } from './lexicon/states.ts'
import { bySeatOf, notTheirsOf } from './officeholders.ts'
import { openingOf } from './opening.ts'
import type { Person } from './persons.ts'
import { type Phrase, phraseText, wordsText } from './phrase.ts'
import { nearest, type Place, type Referent, type Sighting } from './referent.ts'
import { type Sides, sidesOf } from './sides.ts'
import { genderOfNoun, isTopDiplomat } from './take-up.ts'

/** Of somebody, and not of his or her side. */
export const FAMILY: ReadonlySet<string> = new Set(
  'family relative mother father wife widow husband brother sister son daughter neighbour neighbor friend lawyer counterpart equivalent'.split(
    ' ',
  ),
)
/** Names of parts of the world: whoever speaks there, nobody speaks for them. */
const NO_ACTOR: ReadonlySet<string> = new Set([
  'West',
  'Europe',
  'Asia',
  'Africa',
  'Latin America',
  'Middle East',
])
const EMPTY: ReadonlySet<string> = new Set()
const withoutArticle = (name: string) => name.replace(/^(?:the|a|an)\s/i, '')

export class Referents {
  readonly #inventory: Inventory
  readonly #sightings: readonly Sighting[]
  readonly #byPerson = new Map<Person, Referent>()
  readonly #byBody = new Map<Body, Referent>()
  readonly #byName = new Map<string, Referent>()
  readonly sides: Sides

  /** `sightings` is read, never written: it grows while the article is read. */
  constructor(inventory: Inventory, sightings: readonly Sighting[]) {
    this.#inventory = inventory
    this.#sightings = sightings
    const { polities, bodies, persons, actors, words, phrases, near } = inventory
    this.sides = sidesOf(
      polities,
      bodies,
      persons,
      () => this.lastGroup()?.name ?? null,
      (name) => actors.has(name.toLowerCase()),
      (phrase) => {
        const sentence = words[phrase.from]!.sentence
        const within = (one: number) =>
          phrases.filter(({ from, owning }) => !owning && from < phrase.from && words[from]!.sentence === one)
        return [...within(sentence), ...within(sentence - 1)]
      },
      openingOf(words, phrases, polities),
      near,
      notTheirsOf(words, phrases, persons, polities),
      bySeatOf(words, phrases, persons, polities),
    )
  }

  /** The armed group last spoken of, or the first that the article names. */
  lastGroup(): Referent | null {
    const armed = this.#sightings.filter(({ referent }) => referent.body === 'armed')
    // “the militants” are the group that the article names, not “local rebels”.
    const seen = armed.findLast(({ referent }) => !ANY_GROUP.has(singular(referent.name.split(' ').at(-1)!)))
    if (seen) return seen.referent

    const body = this.#inventory.bodies.all.find(({ kind }) => kind === 'armed')
    if (body) return this.ofBody(body)
    return (
      armed.at(-1)?.referent ??
      this.#sightings.findLast(({ referent, as }) => as !== 'aside' && referent.nouns.has('movement'))
        ?.referent ??
      null
    )
  }

  ofPerson(person: Person): Referent {
    const before = this.#byPerson.get(person)
    if (before) return before
    const referent: Referent = {
      kind: 'person',
      name: person.name,
      plural: false,
      human: true,
      gender: person.gender,
      nouns: person.nouns,
      marks: person.marks,
      side: this.sides.ofPerson(person),
      person,
      body: null,
      complement: null,
    }
    this.#byPerson.set(person, referent)
    return referent
  }

  ofBody(body: Body): Referent {
    const before = this.#byBody.get(body)
    if (before) return before
    const referent = this.named(body.name, {
      kind: body.form,
      plural: false,
      nouns: new Set([
        body.phrase?.noun ?? '',
        ...ALSO_CALLED(body.name),
        ...(body.phrase?.proper.map(({ lower }) => lower) ?? []),
      ]),
      side: this.sides.ofBody(body),
      body: body.kind,
    })
    this.#byBody.set(body, referent)
    return referent
  }

  /** A body under a name: the same one each time. */
  named(name: string, rest: Pick<Referent, 'kind' | 'plural' | 'nouns' | 'side' | 'body'>): Referent {
    const key = name.toLowerCase().replaceAll('’', "'").replace(/^the /, '')
    const before = this.#byName.get(key)
    if (before) return before
    const referent: Referent = {
      name: withoutArticle(name),
      human: false,
      gender: null,
      marks: new Set(key.split(' ')),
      person: null,
      complement: null,
      ...rest,
    }
    this.#byName.set(key, referent)
    return referent
  }

  /** A phrase that is a name and no person's. */
  byNameOf(phrase: Phrase): Referent {
    const { bodies, polities } = this.#inventory
    const text = wordsText(phrase.name)
    const body = bodies.named(text)
    if (body) return this.ofBody(body)
    const polity = polities.named(text)
    const name = polity ?? text
    // A capital whose state the article never names stays the capital.
    const shown = polity !== null && !polities.writes(polity) && stateOf(text)?.by === 'capital' ? text : name
    return this.named(shown, {
      kind: 'organisation',
      plural: false,
      nouns: new Set(
        stateOf(text) || text.length < 2 ? ['country', 'state'] : ['country', 'state', 'group', 'movement'],
      ),
      side: NO_ACTOR.has(text) ? null : name,
      body: 'state',
    })
  }

  /** A phrase that turns on the noun of a body or paper. */
  body(phrase: Phrase, from: Place): Referent {
    const { words, bodies } = this.#inventory
    const found = bodyNoun(phrase)!
    const text = bodyText(words, phrase)
    const known = bodies.named(text) ?? this.#fightersOf(phrase)
    if (known) return this.ofBody(known)
    const rest = { kind: found.form, plural: phrase.plural, nouns: new Set([found.noun]), body: found.kind }
    if (phrase.owned) {
      const owner = this.ownerOf(phrase, from)
      if (owner && found.kind === 'paper') return owner
      if (owner) return this.named(ownedBy(owner, text), { ...rest, side: owner.side })
    }
    return this.named(text, { ...rest, side: this.sides.ofPhrase(phrase) })
  }

  /** “the insurgents of the Highland Command”: the Command. */
  #fightersOf({ noun, complement, proper, modifiers }: Phrase): Body | undefined {
    if (proper.length > 0 || complement?.preposition !== 'of' || !ANY_GROUP.has(noun ?? '')) return undefined
    if (modifiers.some(({ pos }) => pos === 'NUM')) return undefined
    const { phrase } = complement
    return this.#inventory.bodies.named(wordsText(phrase.name.length > 0 ? phrase.name : phrase.proper))
  }

  /** Whom “its”, “his”, “their” in front of the phrase means. */
  ownerOf({ owned }: Phrase, from: Place): Referent | null {
    if (owned === 'its')
      return nearest(this.#sightings, from, ({ human, body }) => !human && body !== 'paper')
    if (owned === 'his' || owned === 'her') {
      const sex = owned === 'his' ? 'he' : 'she'
      return nearest(
        this.#sightings,
        from,
        (one) => one.human && !one.plural && (one.gender ?? sex) === sex,
        sex,
      )
    }
    return owned === 'their'
      ? nearest(this.#sightings, from, ({ human, plural, body }) => plural || (!human && body !== 'paper'))
      : null
  }

  /** Somebody without a name; `text` is the source's words where it is one. */
  people(phrase: Phrase, text: string | null, from: Place): Referent {
    const noun = phrase.noun!
    const { determiner, owner: possessor, owned, modifiers, plural, complement } = phrase
    const definite =
      determiner === 'the' ||
      possessor !== null ||
      owned !== null ||
      (determiner === null && modifiers.length > 0)
    const office =
      isTopDiplomat(phrase) || (OFFICES.has(noun) && (!OPEN_OFFICES.has(noun) || (definite && !plural)))
    const owner = owned ? this.ownerOf(phrase, from) : null
    const shown = text ?? bodyText(this.#inventory.words, phrase)
    const alone = shown.replace(/^(?:its|his|her|their)\s/i, '')
    return {
      kind: office ? 'office' : 'unnamed',
      name: owner && office ? ownedBy(owner, alone) : shown,
      plural,
      human: true,
      gender: genderOfNoun(noun),
      nouns: new Set([noun]),
      marks: new Set(modifiers.map(({ lower }) => lower)),
      side:
        owner && !FAMILY.has(noun)
          ? (owner.side ?? (owner.body === 'armed' ? owner.name : null))
          : this.sides.ofPhrase(phrase),
      person: null,
      body: null,
      complement: complement ? phraseText(this.#inventory.words, complement.phrase) : null,
    }
  }

  /** Words that are no phrase that the rules know: somebody, as it stands. */
  unknown(text: string): Referent {
    return {
      kind: 'unnamed',
      name: text,
      plural: false,
      human: true,
      gender: null,
      nouns: new Set(),
      marks: EMPTY,
      side: null,
      person: null,
      body: null,
      complement: null,
    }
  }
}

/** “its spokesman” under the name of what “its” means. */
const ownedBy = ({ name, human }: Referent, owned: string): string =>
  human ? `${name}’s ${owned}` : `${name} ${owned}`
