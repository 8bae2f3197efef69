// The article read once from its start: who is spoken of where, so that each source can be followed back.
import { holds } from '../../../span.ts'
import type { Analysed } from '../../../text/analysed.ts'
import { type Bodies, type Body, bodiesOf, bodyNoun, bodyText } from './bodies.ts'
import { ANY_GROUP, SIDES } from './lexicon/bodies.ts'
import { OFFICES, OPEN_OFFICES, PEOPLE } from './lexicon/people.ts'
import { type Person, type Persons, personsOf } from './persons.ts'
import { type Phrase, phrasesOf, wordsText } from './phrase.ts'
import { type Polities, politiesOf } from './polities.ts'
import { nearest, type Referent, type Sighting } from './referent.ts'
import type { Mention } from './resolve.ts'
import { type Sides, sidesOf } from './sides.ts'
import { genderOfNoun, takeUp } from './take-up.ts'
import { type Word, wordsIn, wordsOf } from './words.ts'

export type Found = { referent: Referent; rule: string }

export type Discourse = {
  /** Whom the mention's source means. Mentions are asked for in the order in which their sources stand. */
  refer(mention: Mention): Found
}

const EMPTY: ReadonlySet<string> = new Set()
const BEFORE_PLACE = new Set([
  'in',
  'at',
  'near',
  'across',
  'inside',
  'outside',
  'through',
  'towards',
  'into',
  'over',
  'around',
  'along',
])
const PREPOSITION = new Set(
  'of to from with by for against about on in at near into over under between among through during after before since until towards like via than as within without inside outside across around behind beside'.split(
    ' ',
  ),
)

export const discourseOf = (analysed: Analysed, mentions: readonly Mention[]): Discourse => {
  const words = wordsOf(analysed)
  const ranges = new Map<Mention, [number, number]>()
  const cuts = new Set<number>()
  for (const mention of mentions) {
    const range = mention.source && wordsIn(words, mention.source)
    if (range) {
      ranges.set(mention, range)
      cuts.add(range[0]).add(range[1])
    }
    const cue = mention.cue && wordsIn(words, mention.cue.span)
    if (cue) cuts.add(cue[0]).add(cue[1])
  }
  const phrases = phrasesOf(words, cuts)
  const persons = personsOf(words, phrases)
  const personParts = new Set(persons.all.flatMap(({ parts }) => parts))
  const polities = politiesOf(words, phrases, personParts)
  const bodies = bodiesOf(words, phrases, polities, (phrase) => persons.of(phrase) !== null)
  const reader = new Reader(analysed, words, phrases, persons, polities, bodies, mentions, ranges)
  return { refer: (mention) => reader.refer(mention) }
}

class Reader {
  readonly #analysed: Analysed
  readonly #words: Word[]
  readonly #phrases: Phrase[]
  readonly #persons: Persons
  readonly #polities: Polities
  readonly #bodies: Bodies
  readonly #sides: Sides
  readonly #ranges: Map<Mention, [number, number]>
  readonly #claimed: Uint8Array
  readonly #sightings: Sighting[] = []
  readonly #byPerson = new Map<Person, Referent>()
  readonly #byBody = new Map<Body, Referent>()
  readonly #byName = new Map<string, Referent>()
  #next = 0

  constructor(
    analysed: Analysed,
    words: Word[],
    phrases: Phrase[],
    persons: Persons,
    polities: Polities,
    bodies: Bodies,
    mentions: readonly Mention[],
    ranges: Map<Mention, [number, number]>,
  ) {
    this.#analysed = analysed
    this.#words = words
    this.#phrases = phrases
    this.#persons = persons
    this.#polities = polities
    this.#bodies = bodies
    this.#ranges = ranges
    this.#sides = sidesOf(polities, bodies, persons, () => this.#lastGroup()?.name ?? null)
    this.#claimed = new Uint8Array(words.length)
    for (const { parts } of mentions)
      for (const part of parts) {
        const range = wordsIn(words, part)
        if (range) this.#claimed.fill(1, range[0], range[1])
      }
  }

  refer(mention: Mention): Found {
    const range = this.#ranges.get(mention)
    if (range === undefined) return { referent: this.#unknown(''), rule: 'unnamed-source' }
    const [from, to] = range
    this.#readUpTo(from)
    const found = this.#resolve(from, to, mention)
    this.#see(found.referent, from, { subject: true, claimed: false, aside: false })
    return found
  }

  #lastGroup(): Referent | null {
    const seen = this.#sightings.findLast(({ referent }) => referent.body === 'armed')?.referent
    if (seen) return seen
    const body = this.#bodies.all.find(({ kind }) => kind === 'armed')
    return body ? this.#ofBody(body) : null
  }

  #see(referent: Referent, at: number, how: Pick<Sighting, 'subject' | 'claimed' | 'aside'>): void {
    const { sentence } = this.#words[at]!
    this.#sightings.push({
      referent,
      at,
      sentence,
      paragraph: this.#analysed.sentences[sentence]!.paragraph,
      ...how,
    })
  }

  /** Notes everybody and every body spoken of before the word `to`. */
  #readUpTo(to: number): void {
    for (; this.#next < this.#phrases.length; this.#next++) {
      const phrase = this.#phrases[this.#next]!
      if (phrase.from >= to) return
      const before = this.#words[phrase.from - 1]
      const sameSentence = before?.sentence === this.#words[phrase.from]!.sentence
      const lead = sameSentence ? before!.lower : ''
      const referent = this.#narrated(phrase, lead)
      if (referent === null) continue
      const aside = PREPOSITION.has(lead)
      const next = this.#words[this.#endOf(phrase)]
      const verb = next !== undefined && /^(?:VERB|AUX)$/.test(next.pos) && !/ing$/.test(next.lower)
      const subject = !aside && (!sameSentence || verb || (next?.lower === ',' && this.#opens(phrase)))
      this.#see(referent, phrase.from, { subject, claimed: this.#claimed[phrase.from] === 1, aside })
    }
  }

  #opens(phrase: Phrase): boolean {
    const sentence = this.#analysed.sentences[this.#words[phrase.from]!.sentence]!
    return this.#words[phrase.from]!.span[0] === sentence.span[0]
  }

  #endOf(phrase: Phrase): number {
    let last = phrase
    while (last.complement) last = last.complement.phrase
    return last.to
  }

  /** Somebody of whom the outlet speaks, whether or not he, she or it is ever a source; null: a thing or a place. */
  #narrated(phrase: Phrase, lead: string): Referent | null {
    const person = this.#persons.of(phrase)
    if (person) return this.#ofPerson(person)
    if (phrase.name.length > 0) {
      if (BEFORE_PLACE.has(lead)) return null
      return this.#byNameOf(phrase)
    }
    const { noun } = phrase
    if (noun === null) return null
    if (phrase.determiner === 'the' || phrase.owned || phrase.owner) {
      const back = takeUp(phrase, noun, this.#from(phrase), this.#sightings, this.#polities)
      if (back) return back
    }
    if (bodyNoun(phrase)) return this.#body(phrase)
    return PEOPLE.has(noun) || OFFICES.has(noun) ? this.#people(phrase, null) : null
  }

  #from(phrase: Phrase) {
    const { sentence } = this.#words[phrase.from]!
    return { at: phrase.from, sentence, paragraph: this.#analysed.sentences[sentence]!.paragraph }
  }

  #resolve(from: number, to: number, mention: Mention): Found {
    const words = this.#words.slice(from, to)
    const lower = words.map((word) => word.lower).join(' ')
    const first = this.#words[from]!
    const here = {
      at: from,
      sentence: first.sentence,
      paragraph: this.#analysed.sentences[first.sentence]!.paragraph,
    }
    if (
      to - from === 1 ||
      /^(?:he|she|it|they) (?:himself|herself|itself|themselves|both|all)$/.test(lower)
    ) {
      const pronoun = this.#pronoun(words[0]!.lower, here)
      if (pronoun) return pronoun
    }
    const ofThem =
      /^(?:the )?(?:one|two|three|some|several|many|most|few|a few|both|all|neither|either|none|each|any) of (?:them|those|the|these|its|his|their)\b/.exec(
        lower,
      )
    if (ofThem) {
      const group = this.#group(from, to, here)
      if (group) return group
    }
    const inside = this.#phrases.filter((phrase) => phrase.from >= from && phrase.from < to)
    for (const phrase of inside) {
      const person = this.#persons.of(phrase)
      const owner = this.#words[phrase.to]?.lower.startsWith("'s") && phrase.to < to
      if (person && !owner && (phrase === inside[0] || this.#words[phrase.from - 1]!.lower === ','))
        return {
          referent: this.#ofPerson(person),
          rule: phrase.title.length > 0 || phrase.name.length > 1 ? 'person-by-name' : 'short-name',
        }
    }
    const head = inside[0]
    if (head === undefined)
      return { referent: this.#unknown(words.map(({ text }) => text).join(' ')), rule: 'unnamed-source' }
    const apposed = this.#apposed(head)
    if (apposed) return { referent: this.#ofPerson(apposed), rule: 'apposition' }
    if (head.name.length > 0) {
      const referent = this.#byNameOf(head)
      return {
        referent,
        rule: this.#polities.named(wordsText(head.name)) ? 'state-as-actor' : 'body-by-name',
      }
    }
    const noun = head.noun
    const text = this.#mentionText(from, to, mention)
    if (noun === null) return { referent: this.#unknown(text), rule: 'unnamed-source' }
    if (
      /^(?:both|each|either|neither)$/.test(head.determiner ?? '') ||
      (head.determiner === 'the' &&
        /^(?:two|three|warring|rival)/.test(head.modifiers[0]?.lower ?? words[1]?.lower ?? ''))
    )
      if (SIDES.has(noun) || bodyNoun(head))
        return {
          referent: this.#named(wordsText(words), {
            kind: 'organisation',
            plural: true,
            nouns: new Set([noun]),
            side: null,
            body: 'several',
          }),
          rule: 'both-sides',
        }
    const definite = head.determiner === 'the' || head.determiner === 'this' || head.determiner === 'that'
    if (definite || head.owner) {
      const back =
        takeUp(head, noun, here, this.#sightings, this.#polities) ??
        (definite ? this.#ahead(head, noun) : null)
      if (back) return { referent: back, rule: 'taken-up' }
    }
    const body = bodyNoun(head)
    if (body && !(PEOPLE.has(noun) && head.plural))
      return { referent: this.#body(head), rule: body.kind === 'paper' ? 'paper' : 'body' }
    if (ANY_GROUP.has(noun)) {
      const group = this.#lastGroup()
      if (group && head.modifiers.length === 0) return { referent: group, rule: 'taken-up' }
    }
    const referent = this.#people(head, text)
    return { referent, rule: referent.kind === 'office' ? 'office' : 'unnamed-source' }
  }

  /** “the spokesman, Omar Dar,” where only the office stands in the source's span. */
  #apposed(head: Phrase): Person | null {
    const end = this.#endOf(head)
    if (this.#words[end]?.lower !== ',') return null
    const next = this.#phrases.find(({ from }) => from === end + 1)
    const person = next && this.#persons.of(next)
    return person?.roles.includes(head) ? person : null
  }

  /** The one person of whom the noun is said only later: a headline's “minister”. */
  #ahead(head: Phrase, noun: string): Person extends never ? never : Referent | null {
    if (head.modifiers.length === 0 && this.#sightings.length > 12) return null
    const fitting = this.#persons.all.filter(
      ({ nouns, marks }) => nouns.has(noun) && head.modifiers.every(({ lower }) => marks.has(lower)),
    )
    return fitting.length === 1 ? this.#ofPerson(fitting[0]!) : null
  }

  #pronoun(lower: string, here: { at: number; sentence: number; paragraph: number }): Found | null {
    const look = (fits: (referent: Referent) => boolean, rule: string): Found | null => {
      const referent = nearest(this.#sightings, here, fits)
      return referent && { referent, rule }
    }
    if (lower === 'he' || lower === 'she' || lower === 'him' || lower === 'her') {
      const sex = lower === 'he' || lower === 'him' ? 'he' : 'she'
      const found =
        look(({ human, plural, gender }) => human && !plural && gender === sex, 'pronoun') &&
        look(
          ({ human, plural, gender }) => human && !plural && (gender === null || gender === sex),
          'pronoun',
        )
      const any = found ?? look(({ human, plural, gender }) => human && !plural && gender === null, 'pronoun')
      if (any && any.referent.gender === null) any.referent.gender = sex
      return any
    }
    if (lower === 'it' || lower === 'which')
      return look(({ human, plural, body }) => !human && (!plural || body === 'armed'), 'pronoun')
    if (lower === 'they' || lower === 'them')
      return (
        look(({ plural, body }) => plural || body === 'armed', 'pronoun') ??
        look(({ human }) => !human, 'pronoun')
      )
    if (lower === 'who' || lower === 'whom') {
      const last = this.#sightings.findLast(
        ({ at, referent }) => at < here.at && (referent.human || referent.body !== null),
      )
      return last ? { referent: last.referent, rule: 'pronoun' } : null
    }
    if (lower === 'i' || lower === 'we' || lower === 'us' || lower === 'me')
      return look(({ human, plural }) => human && !plural, 'pronoun')
    if (lower === 'both' || lower === 'neither' || lower === 'each') {
      const found = look(({ plural }) => plural, 'both-sides')
      if (found) return found
    }
    return null
  }

  #group(from: number, to: number, here: { at: number; sentence: number; paragraph: number }): Found | null {
    const head = this.#phrases.find(
      (phrase) => phrase.from > from && phrase.from < to && phrase.noun !== null,
    )
    const noun = head?.noun
    const group = nearest(
      this.#sightings,
      here,
      ({ plural, nouns, kind }) =>
        plural && (noun === undefined || noun === null ? kind === 'unnamed' : nouns.has(noun)),
      12,
    )
    return group && { referent: group, rule: 'one-of-them' }
  }

  #ofPerson(person: Person): Referent {
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
      side: this.#sides.ofPerson(person),
      person,
      body: null,
      complement: null,
    }
    this.#byPerson.set(person, referent)
    return referent
  }

  #ofBody(body: Body): Referent {
    const before = this.#byBody.get(body)
    if (before) return before
    const referent = this.#named(body.name, {
      kind: body.form,
      plural: false,
      nouns: new Set([body.phrase?.noun ?? '', ...(body.phrase?.proper.map(({ lower }) => lower) ?? [])]),
      side: this.#sides.ofBody(body),
      body: body.kind,
    })
    this.#byBody.set(body, referent)
    return referent
  }

  #named(name: string, rest: Pick<Referent, 'kind' | 'plural' | 'nouns' | 'side' | 'body'>): Referent {
    const key = name.toLowerCase().replaceAll('’', "'").replace(/^the /, '')
    const before = this.#byName.get(key)
    if (before) return before
    const referent: Referent = {
      name: name.replace(/^(?:the|a|an)\s/i, ''),
      human: false,
      gender: null,
      marks: EMPTY,
      person: null,
      complement: null,
      ...rest,
    }
    this.#byName.set(key, referent)
    return referent
  }

  #byNameOf(phrase: Phrase): Referent {
    const text = wordsText(phrase.name)
    const body = this.#bodies.named(text)
    if (body) return this.#ofBody(body)
    const polity = this.#polities.named(text)
    const name = polity ?? text
    return this.#named(name, {
      kind: 'organisation',
      plural: false,
      nouns: new Set(polity ? ['country', 'state', 'government'] : []),
      side: name,
      body: 'state',
    })
  }

  #body(phrase: Phrase): Referent {
    const found = bodyNoun(phrase)!
    const text = bodyText(this.#words, phrase)
    const known = this.#bodies.named(text)
    if (known) return this.#ofBody(known)
    if (found.kind === 'paper' && phrase.owner) {
      const owner = this.#narrated(phrase.owner, '')
      if (owner) return owner
    }
    if (phrase.owned) {
      const owner = this.#ownerOf(phrase)
      if (owner && found.kind === 'paper') return owner
      if (owner)
        return this.#named(`${owner.name}’s ${text}`, {
          kind: found.form,
          plural: phrase.plural,
          nouns: new Set([found.noun]),
          side: owner.side,
          body: found.kind,
        })
    }
    const side = found.kind === 'civil' || found.kind === 'paper' ? null : this.#sides.ofPhrase(phrase)
    const referent = this.#named(text, {
      kind: found.form,
      plural: phrase.plural,
      nouns: new Set([found.noun]),
      side,
      body: found.kind,
    })
    return referent
  }

  #ownerOf(phrase: Phrase): Referent | null {
    const from = this.#from(phrase)
    if (phrase.owned === 'its')
      return nearest(this.#sightings, from, ({ human, body }) => !human && body !== 'paper')
    if (phrase.owned === 'his')
      return nearest(
        this.#sightings,
        from,
        ({ human, plural, gender }) => human && !plural && gender !== 'she',
      )
    if (phrase.owned === 'her')
      return nearest(
        this.#sightings,
        from,
        ({ human, plural, gender }) => human && !plural && gender !== 'he',
      )
    if (phrase.owned === 'their')
      return nearest(
        this.#sightings,
        from,
        ({ human, plural, body }) => plural || (!human && body !== 'paper'),
      )
    return null
  }

  /** Somebody without a name; `text` is the source's words where it is one. */
  #people(phrase: Phrase, text: string | null): Referent {
    const noun = phrase.noun!
    const definite =
      phrase.determiner === 'the' ||
      phrase.owner !== null ||
      phrase.owned !== null ||
      (phrase.determiner === null && phrase.modifiers.length > 0)
    const office =
      OFFICES.has(noun) &&
      (!OPEN_OFFICES.has(noun) ||
        (definite && !phrase.plural) ||
        (phrase.complement?.preposition === 'for' && noun === 'representative'))
    const owner = phrase.owned ? this.#ownerOf(phrase) : null
    const side = owner ? owner.side : this.#sides.ofPhrase(phrase)
    const shown = text ?? bodyText(this.#words, phrase)
    const name = owner && text === null ? `${owner.name}’s ${shown}` : shown
    return {
      kind: office ? 'office' : 'unnamed',
      name,
      plural: phrase.plural,
      human: true,
      gender: genderOfNoun(noun),
      nouns: new Set([noun]),
      marks: new Set(phrase.modifiers.map(({ lower }) => lower)),
      side,
      person: null,
      body: null,
      complement: phrase.complement
        ? wordsText([...phrase.complement.phrase.modifiers, ...phrase.complement.phrase.proper])
        : null,
    }
  }

  #unknown(text: string): Referent {
    return {
      kind: 'unnamed',
      name: text,
      plural: false,
      human: true,
      gender: null,
      nouns: EMPTY,
      marks: EMPTY,
      side: null,
      person: null,
      body: null,
      complement: null,
    }
  }

  /** The source as it stands, without article and relative clause. */
  #mentionText(from: number, to: number, mention: Mention): string {
    const text = this.#analysed.text.slice(this.#words[from]!.span[0], this.#words[to - 1]!.span[1])
    const relative = /,?\s+(?:who|whom|whose|which)\s/.exec(text)
    const clean = (relative ? text.slice(0, relative.index) : text)
      .replace(/^(?:the|a|an)\s+/i, '')
      .replace(/[\s,]+$/, '')
    return holds(mention.source ?? [0, 0], mention.source ?? [0, 0]) ? clean : text
  }
}
