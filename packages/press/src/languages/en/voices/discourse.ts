// The article read once from its start: who is spoken of where, so that each source can be followed back.
import type { Analysed } from '../../../text/analysed.ts'
import { acrossFrom } from './across.ts'
import { bodyNoun } from './bodies.ts'
import { introducedLater } from './introduced-later.ts'
import { type Inventory, takeInventory } from './inventory.ts'
import { jointOf } from './joint.ts'
import { ANY_GROUP, SIDES } from './lexicon/bodies.ts'
import { OFFICES, PEOPLE } from './lexicon/people.ts'
import { stateOf } from './lexicon/states.ts'
import type { Mention } from './mention.ts'
import { chainEnd, officeOf, type Person } from './persons.ts'
import { type Phrase, wordsText } from './phrase.ts'
import { meantBy } from './pronouns.ts'
import { nearest, type Place, type Referent, type Sighting } from './referent.ts'
import { FAMILY, Referents } from './referents.ts'
import type { VoiceRule } from './rules.ts'
import { hasCapitalOfSentence } from './sentence-capital.ts'
import { sourceStart } from './source-start.ts'
import { takeUp } from './take-up.ts'
import { bodyBeside, tradeBeside } from './trade.ts'

export type Found = { referent: Referent; rule: VoiceRule }

export type Discourse = {
  /** Whom the mention's source means. Mentions are asked for in the order in which their sources stand. */
  refer(mention: Mention): Found
}

const BEFORE_PLACE = /^(?:in|at|near|across|inside|outside|through|towards?|into|over|around|along)$/
const PREPOSITION =
  /^(?:of|to|from|with|by|for|against|about|on|in|at|near|into|over|under|between|among|through|during|after|before|since|until|towards?|like|via|than|as|within|without|inside|outside|across|around|behind|beside)$/
const SPEAKS_FOR = /\b(?:spokes\w+|negotiator|delegate)\b/
/** “his daughter”, “its counterpart”: they belong to somebody and speak for another. */
const NOT_THEIRS: ReadonlySet<string> = new Set([
  ...FAMILY,
  'neighbor',
  'rival',
  'opponent',
  'foe',
  'critic',
  'number',
])
const OPPOSITE = /^(?:counterpart|number|rival|opponent|foe)$/
const SOME_OF =
  /^(?:the )?(?:one|two|three|some|several|many|most|few|a few|both|all|neither|either|none|each|any) of (?:them|those|the|these|its|his|their)\b/

export const discourseOf = (analysed: Analysed, mentions: readonly Mention[]): Discourse => {
  const reader = new Reader(analysed, takeInventory(analysed, mentions))
  return { refer: (mention) => reader.refer(mention) }
}

class Reader {
  readonly #analysed: Analysed
  readonly #inventory: Inventory
  readonly #referents: Referents
  readonly #sightings: Sighting[] = []
  #next = 0
  #read = 0

  constructor(analysed: Analysed, inventory: Inventory) {
    this.#analysed = analysed
    this.#inventory = inventory
    this.#referents = new Referents(inventory, this.#sightings)
  }

  refer(mention: Mention): Found {
    const range = this.#inventory.ranges.get(mention)
    if (range === undefined) return { referent: this.#referents.unknown(''), rule: 'unnamed-source' }
    this.#readUpTo(range[0])
    const found = this.#resolve(...range)
    this.#sightings.push({ ...this.#place(range[0]), referent: found.referent, as: 'source', claimed: false })
    return found
  }

  #place(at: number): Place {
    const { sentence } = this.#inventory.words[at]!
    return { at, sentence, paragraph: this.#analysed.sentences[sentence]!.paragraph }
  }

  /** Notes everybody and every body spoken of before the word `to`. */
  #readUpTo(to: number): void {
    const { words } = this.#inventory
    for (let at = this.#read; at < to; at++) {
      const word = words[at]!
      // “It” or “he” that opens a sentence keeps them at hand.
      if (!word.first || word.quoted || !/^(?:he|she|it|they)$/.test(word.lower)) continue
      this.#readPhrases(at)
      const referent = meantBy(word.lower, this.#place(at), this.#sightings)
      if (referent === null) continue
      this.#sightings.push({ ...this.#place(at), referent, as: 'subject', claimed: false })
      if (referent.human && !referent.plural && referent.side === null) referent.side = this.#ledBy(at)
    }
    this.#readPhrases(to)
    this.#read = Math.max(this.#read, to)
  }

  #readPhrases(to: number): void {
    const { words, phrases, claimed } = this.#inventory
    for (; this.#next < phrases.length; this.#next++) {
      const phrase = phrases[this.#next]!
      if (phrase.from >= to) return
      const before = words[phrase.from - 1]
      const opens = before?.sentence !== words[phrase.from]!.sentence
      const lead = opens ? '' : before!.lower
      const referent = this.#narrated(phrase, lead)
      if (referent === null) continue
      const next = words[chainEnd(phrase)]
      const verb = next !== undefined && /^(?:VERB|AUX)$/.test(next.pos) && !/ing$/.test(next.lower)
      const as = phrase.owning || PREPOSITION.test(lead) ? 'aside' : opens || verb ? 'subject' : 'object'
      this.#sightings.push({ ...this.#place(phrase.from), referent, as, claimed: claimed[phrase.from] === 1 })
    }
  }

  /** “She has led the delegation of Y”: what stands after the verb of the pronoun at `at`. */
  #ledBy(at: number): string | null {
    const { words, phrases } = this.#inventory
    let verb = at + 1
    while (/^(?:has|had|now|also|formerly|is|was)$/.test(words[verb]?.lower ?? '')) verb++
    const speaks = /^(?:speaks?|spoke)$/.test(words[verb]?.lower ?? '') && words[verb + 1]?.lower === 'for'
    if (
      !speaks &&
      !/^(?:leads?|led|heads?|headed|represents?|represented|commands?)$/.test(words[verb]?.lower ?? '')
    )
      return null
    const start = verb + (speaks ? 2 : 1)
    const led = phrases.find(({ from, owning }) => from === start && !owning)
    return led ? this.#referents.sides.ofPhrase(led) : null
  }

  /** Somebody of whom the outlet speaks, whether or not he, she or it is ever a source; null: a thing or a place. */
  #narrated(phrase: Phrase, lead: string): Referent | null {
    const { persons } = this.#inventory
    const person = persons.of(phrase) ?? persons.described(phrase)
    if (person) return this.#describedBy(phrase, person)
    if (phrase.name.length > 0)
      return BEFORE_PLACE.test(lead) || hasCapitalOfSentence(phrase, this.#inventory)
        ? null
        : this.#referents.byNameOf(phrase)
    const { noun } = phrase
    if (noun === null) return null
    const named = this.#apposedBody(phrase, noun)
    if (named) return named
    const from = this.#place(phrase.from)
    if (phrase.determiner === 'the' || phrase.owner) {
      const back = takeUp(phrase, noun, this.#inventory, from, this.#sightings)
      if (back) return back
    }
    if (bodyNoun(phrase)) return this.#bodyOrOwner(phrase, from)
    return PEOPLE.has(noun) || OFFICES.has(noun) ? this.#referents.people(phrase, null, from) : null
  }

  /** “the Arakan League, an ethnic armed group,”: the noun is one more under which it goes. */
  #apposedBody(phrase: Phrase, noun: string): Referent | null {
    const { words } = this.#inventory
    if (
      words[phrase.from - 1]?.lower !== ',' ||
      !/^(?:an?|the)$/.test(phrase.determiner ?? '') ||
      !bodyNoun(phrase)
    )
      return null
    const last = this.#sightings.at(-1)
    if (last === undefined || last.referent.human || last.referent.body === 'paper') return null
    const end = this.#inventory.phrases.find(({ from, owning }) => from === last.at && !owning)
    if (end === undefined || chainEnd(end) !== phrase.from - 1 || end.proper.length === 0) return null
    last.referent.nouns.add(noun)
    return last.referent
  }

  /** “its foreign minister, Adeel Khan”: only here is it known whose. */
  #describedBy(phrase: Phrase, person: Person): Referent {
    const referent = this.#referents.ofPerson(person)
    for (const role of [phrase, ...person.roles])
      if (referent.side === null && role.owned && !NOT_THEIRS.has(officeOf(role)))
        referent.side = this.#referents.ownerOf(role, this.#place(role.from))?.side ?? null
    for (const role of person.roles)
      if (referent.side === null && role.owned && !role.complement && OPPOSITE.test(officeOf(role)))
        referent.side = this.#across(role)
    if (referent.side === null && referent.person === person && SPEAKS_FOR.test([...person.nouns].join(' ')))
      referent.side = this.#besides(phrase)
    return referent
  }

  #across(role: Phrase): string | null {
    const owner = this.#referents.ownerOf(role, this.#place(role.from))
    return acrossFrom(owner?.side ?? null, this.#sightings, this.#inventory.polities)
  }

  /** “Y rejects it, with a spokesman saying”: the body that the same sentence tells of. */
  #besides(phrase: Phrase): string | null {
    const { sentence } = this.#inventory.words[phrase.from]!
    return (
      this.#sightings.find(
        (sighting) =>
          sighting.sentence === sentence &&
          sighting.at < phrase.from &&
          sighting.as !== 'aside' &&
          !sighting.referent.human &&
          sighting.referent.body !== 'paper',
      )?.referent.side ?? null
    )
  }

  #bodyOrOwner(phrase: Phrase, from: Place): Referent {
    const owner = phrase.owner && bodyNoun(phrase)!.kind === 'paper' ? this.#narrated(phrase.owner, '') : null
    return owner ?? this.#referents.body(phrase, from)
  }

  #resolve(start: number, to: number): Found {
    const from = sourceStart(start, to, this.#inventory)
    const { words, phrases, persons, polities } = this.#inventory
    const place = this.#place(from)
    const lower = words
      .slice(from, to)
      .map((word) => word.lower)
      .join(' ')
    if (
      to - from === 1 ||
      /^(?:he|she|it|they) (?:himself|herself|itself|themselves|both|all|also)$/.test(lower)
    ) {
      const meant = meantBy(words[from]!.lower, place, this.#sightings)
      if (meant) return { referent: meant, rule: 'pronoun' }
    }

    const inside = phrases.filter((phrase) => phrase.from >= from && phrase.from < to && !phrase.owning)
    const head = inside[0]
    if (head === undefined)
      return { referent: this.#referents.unknown(wordsText(words.slice(from, to))), rule: 'unnamed-source' }
    for (const phrase of inside) {
      const person = persons.of(phrase)
      if (person === null || (phrase !== head && !this.#isBeside(phrase, head, person))) continue
      const short = phrase.title.length === 0 && phrase.name.length === 1
      return { referent: this.#describedBy(head, person), rule: short ? 'short-name' : 'person-by-name' }
    }
    const joint = jointOf(inside, this.#wordsOf(from, to), this.#inventory, this.#referents)
    if (joint) return { referent: joint, rule: 'both-sides' }
    if (SOME_OF.test(lower)) {
      const group = this.#group(from, to, place)
      // A member goes by the name of all of them, and “he” may take it up.
      if (group)
        return { referent: { ...group, plural: !/^(?:the )?one\b/.test(lower) }, rule: 'one-of-them' }
    }
    const body = bodyBeside(this.#wordsOf(from, to))
    if (body !== null && polities.named(body) === null && !this.#inventory.bodies.named(body)) {
      const rest = { kind: 'organisation', plural: false, nouns: new Set(['group']), body: 'civil' } as const
      return { referent: this.#referents.named(body, { ...rest, side: body }), rule: 'body-by-name' }
    }
    const apposed = this.#apposed(head)
    if (apposed) return { referent: this.#describedBy(head, apposed), rule: 'apposition' }
    if (head.name.length > 0) return this.#byName(head, place)
    if (head.noun === null)
      return { referent: this.#referents.unknown(this.#wordsOf(from, to)), rule: 'unnamed-source' }
    const several =
      /^(?:both|each|either|neither)$/.test(head.determiner ?? '') ||
      /^(?:the )?(?:two|three|warring|rival|opposing) /.test(lower)
    if (several && SIDES.has(head.noun) && polities.named(wordsText(head.proper)) === null)
      return {
        referent: this.#referents.named(wordsText(words.slice(from, to)), {
          kind: 'organisation',
          plural: true,
          nouns: new Set([head.noun]),
          side: null,
          body: 'several',
        }),
        rule: 'both-sides',
      }
    return this.#byNoun(head, head.noun, place, this.#wordsOf(from, to))
  }

  /** A name behind a comma, or right behind what its bearer is: “Envoy for Iran Pia Lund”, “the Council (NC) chief Ola Berg”. */
  #isBeside({ from }: Phrase, head: Phrase, person: Person): boolean {
    const { words, persons } = this.#inventory
    const before = words[from - 1]!.lower
    return (
      before === ',' || persons.described(head) === person || (before === ')' && chainEnd(head) === from - 3)
    )
  }

  #byName(head: Phrase, place: Place): Found {
    const text = wordsText(head.name)
    const { polities } = this.#inventory
    const trade = tradeBeside(head, this.#inventory)
    if (trade !== null) {
      const referent = { ...this.#referents.unknown(text), kind: 'person' as const, nouns: new Set([trade]) }
      return { referent, rule: 'person-by-name' }
    }
    // “Norwegians fear the winter”: some of the people, and nobody for the state.
    if (
      head.determiner === null &&
      head.name.length === 1 &&
      /s$/.test(text) &&
      stateOf(text)?.by === 'adjective'
    )
      return { referent: { ...this.#referents.unknown(text), plural: true }, rule: 'unnamed-source' }
    // “the Finn”: one of that nation, not the nation.
    if (
      head.determiner === 'the' &&
      head.name.length === 1 &&
      polities.adjective(text) &&
      !/s$|sh$|ch$|ese$/.test(text)
    ) {
      const last = nearest(this.#sightings, place, ({ human, plural }) => human && !plural)
      if (last) return { referent: last, rule: 'taken-up' }
    }
    return {
      referent: this.#referents.byNameOf(head),
      rule: polities.named(text) === null ? 'body-by-name' : 'state-as-actor',
    }
  }

  #byNoun(head: Phrase, noun: string, place: Place, text: string): Found {
    const definite = /^(?:the|this|that|these|those)$/.test(head.determiner ?? '')
    if (definite || head.owner) {
      const back =
        takeUp(head, noun, this.#inventory, place, this.#sightings) ??
        (definite ? this.#introducedLater(head, noun, place) : null)
      if (back) return { referent: back, rule: 'taken-up' }
    }
    if (place.paragraph === 0 && head.determiner === null && !head.plural) {
      const ahead = this.#introducedLater(head, noun, place)
      if (ahead) return { referent: ahead, rule: 'taken-up' }
    }
    if (ANY_GROUP.has(noun) && head.modifiers.length === 0) {
      const group = this.#referents.lastGroup()
      if (group) return { referent: group, rule: 'taken-up' }
    }
    const force =
      head.plural && head.proper.length > 0 ? this.#inventory.bodies.named(wordsText(head.proper)) : undefined
    if (force?.kind === 'state') return { referent: this.#referents.ofBody(force), rule: 'body-by-name' }
    const body = bodyNoun(head)
    if (body)
      return { referent: this.#bodyOrOwner(head, place), rule: body.kind === 'paper' ? 'paper' : 'body' }
    const referent = this.#referents.people(head, text, place)
    if (
      referent.side === null &&
      referent.kind === 'office' &&
      !head.owner &&
      !head.complement &&
      head.modifiers.length === 0
    )
      referent.side =
        nearest(
          this.#sightings,
          place,
          ({ human, body }) => !human && body !== 'paper' && body !== 'media',
          null,
          2,
        )?.side ?? null
    return { referent, rule: referent.kind === 'office' ? 'office' : 'unnamed-source' }
  }

  /** “the spokesman, Omar Dar,” where only the office stands in the source's span. */
  #apposed(head: Phrase): Person | null {
    const { words, phrases, persons } = this.#inventory
    const end = chainEnd(head)
    const described = persons.described(head)
    if (described === null) return null
    // “the commander known as Ramiro”
    const alias = phrases.find(
      ({ from, owning }) => from > end && from < end + 10 && !owning && words[from - 1]!.lower === 'as',
    )
    if (alias && persons.of(alias) === described) return described
    if (words[end]?.lower !== ',') return null
    const next = phrases.find(({ from, owning }) => from === end + 1 && !owning)
    return next && persons.of(next) === described ? described : null
  }

  #introducedLater(head: Phrase, noun: string, { paragraph }: Place): Referent | null {
    const headline = this.#analysed.paragraphs[paragraph]!.form === 'headline'
    const person = introducedLater(head, noun, paragraph, headline, this.#inventory.persons)
    return person && this.#referents.ofPerson(person)
  }

  /** The several people of whom one speaks. */
  #group(from: number, to: number, place: Place): Referent | null {
    const noun = this.#inventory.phrases.find(
      (phrase) => phrase.from > from && phrase.from < to && phrase.noun !== null,
    )?.noun
    return nearest(
      this.#sightings,
      place,
      ({ plural, nouns, kind }) => plural && (noun ? nouns.has(noun) : kind === 'unnamed'),
      null,
      12,
    )
  }

  /** The source as it stands, without article and relative clause. */
  #wordsOf(from: number, to: number): string {
    const { words } = this.#inventory
    const text = this.#analysed.text.slice(words[from]!.span[0], words[to - 1]!.span[1])
    const relative = /,?\s+(?:who|whom|whose|which)\s/.exec(text)
    return (relative ? text.slice(0, relative.index) : text)
      .replace(/^(?:the|a|an)\s+/i, '')
      .replace(/[\s,]+$/, '')
  }
}
