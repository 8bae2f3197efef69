// On whose behalf a source speaks, where the words say so: by its owner (“the army’s spokesman”), its adjective, or what stands after “of” and “for”.
import { type Bodies, type Body, bodyNoun, isAcronym } from './bodies.ts'
import { bodyOfCreed, CREED, firmBefore, isOfOpposition, ledBy, oppositionIn, runsFirm } from './leaders.ts'
import { ALSO_CALLED, ANY_GROUP, BODIES, ORGAN_OF, PARENTS, WELL_KNOWN } from './lexicon/bodies.ts'
import { singular } from './lexicon/people.ts'
import {
  ABROAD,
  FIGHTS,
  KNOWS,
  LAND_NOUN,
  LEARNED,
  LOOKS_BACK,
  NO_BODY,
  NO_PARTY,
  OF_ARMY,
  OF_FORCES,
  OF_STATE,
  OF_STATE_MEDIA,
  ON_THEIR_OWN,
  OWN,
  PARTISAN,
  PLACE_NAME,
  RULED_BY,
  SCHOLARLY,
  SPEAKS,
  SPEAKS_FROM,
  SPLIT_OFF,
  STATE_ASSEMBLY,
  STATE_OFFICE,
} from './lexicon/sides.ts'
import type { Near } from './near.ts'
import { officesOf } from './offices.ts'
import type { Person, Persons } from './persons.ts'
import { type Phrase, wordsText } from './phrase.ts'
import { isCommon } from './phrase-words.ts'
import type { Polities } from './polities.ts'
import {
  asMembers,
  bearsPartyName,
  holdsPortfolio,
  isFighting,
  isNobodys,
  itsName,
  missionOf,
  ownedName,
  rulerIn,
  texts,
  withoutNations,
} from './whose.ts'
import { whoseBody } from './whose-body.ts'

export type Sides = {
  /** Where the phrase itself says it, or what it is does; null: neither. */
  ofPhrase(phrase: Phrase): string | null
  ofPerson(person: Person): string | null
  ofBody(body: Body): string | null
}

/** `isActor` tells of a name that is no known state whether the article lets it act like one (“Surajpur says”). */
export const sidesOf = (
  polities: Polities,
  bodies: Bodies,
  persons: Persons,
  group: () => string | null,
  isActor: (name: string) => boolean,
  before: (phrase: Phrase) => readonly Phrase[],
  opening: (phrase: Phrase) => string | null,
  near: Near,
  notTheirs: (person: Person) => ReadonlySet<string>,
  bySeat: (person: Person) => string | null,
): Sides => {
  const known = new Map<Person | Body, string | null>()
  const { byOffice, orGovernment } = officesOf(polities, near, opening)
  const actor = (text: string): string | null => {
    const body = bodies.named(text)
    if (body) return ofBody(body)
    const seat = polities.institution(text)
    if (seat) return seat
    const world = WELL_KNOWN.get(text.toLowerCase())
    return world && world.kind !== 'media' ? world.name : polities.named(text)
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

  /** Whose “its spokesman” is: of what the words before speak of first that has a side. */
  const ofOwner = (phrase: Phrase, depth: number): string | null => {
    if (depth > 3) return null
    for (const one of before(phrase)) {
      if (one.owned !== null || persons.of(one) !== null) continue
      if (one.noun !== null && bodyNoun(one) === null && one.name.length === 0) continue
      const found = asActor(one, depth + 2)
      if (found !== null) return found
    }
    return null
  }
  /** What the phrase says outright. */
  const said = (phrase: Phrase, depth: number): string | null => {
    if (depth > 4) return null
    const alone = ON_THEIR_OWN.test(phrase.noun ?? phrase.title.at(-1)?.lower.replace(/\.$/, '') ?? '')
    const mission = missionOf(phrase, bodies)
    if (mission) return ofBody(mission)
    // “Mali’s rebels”, “the country's largest rebel group”: of that land, and never for it.
    const fights = isFighting(phrase)
    if (phrase.owner && !fights) {
      const found = asActor(phrase.owner, depth + 1)
      if (found !== null) return found
    }
    const words = [
      ...phrase.modifiers,
      ...phrase.title,
      ...(phrase.noun === null ? [] : phrase.proper.slice(0, -1)),
    ]
    if (words.some(({ lower }) => LOOKS_BACK.test(lower))) return null
    const opposed = oppositionIn(words, polities)
    if (opposed !== null && !alone) return opposed
    const led = ledBy(phrase, persons, bodies, polities, ofPerson)
    if (led !== null) return led
    if (!alone) {
      const capitals = [...new Set(words)].filter(({ capital, pos }) => capital || pos === 'NUM')
      const found = within(texts(fights ? withoutNations(capitals) : capitals))
      if (found !== null) return asMembers(found, polities)
      const ruler = rulerIn(phrase, words)
      if (ruler !== null) {
        const rules = ANY_GROUP.has(ruler.toLowerCase()) ? group() : actor(ruler)
        if (rules !== null) return rules
      }
      for (const { text, lower } of words) {
        const creed = CREED.test(lower) ? bodyOfCreed(lower, bodies) : undefined
        if (creed) return ofBody(creed)
        if (ANY_GROUP.has(lower)) return group()
        const land = polities.adjective(text) && !fights ? polities.named(text) : null
        if (land !== null) return land
        const body = BODIES.has(lower) ? inFull(lower) : undefined
        // “an army spokesman” is the state's, whatever rebels call themselves an army.
        if (body && !(body.kind === 'armed' && OF_STATE.test(lower))) return ofBody(body)
      }
      const firm = runsFirm(phrase) ? firmBefore(phrase) : null
      if (firm !== null) return firm
      const party = phrase.modifiers.at(-1)
      const office = phrase.noun ?? singular(phrase.title.at(-1)?.lower ?? '')
      if (
        party?.capital &&
        (!party.first || party.pos === 'PROPN') &&
        PARTISAN.test(office) &&
        !NO_PARTY.test(party.lower) &&
        !isCommon(party.lower)
      )
        return polities.spelt(`${party.text}s`) ?? party.text
    }
    // “an OSCE expert” is the body's, “a Georgian expert” nobody's.
    if (alone) {
      const names = phrase.modifiers.filter(({ capital }) => capital)
      for (const text of [wordsText(names), ...texts(names)]) {
        const body = bodies.named(text)
        if (body && body.kind === 'between') return ofBody(body)
        const world = WELL_KNOWN.get(text.toLowerCase())
        if (world?.kind === 'between') return world.name
      }
    }
    if (/^(?:its|their)$/.test(phrase.owned ?? '') && !alone) return ofOwner(phrase, depth)
    const { complement } = phrase
    if (complement === null || complement.loose)
      return !alone && bodies.isOpposition && isOfOpposition(phrase) ? 'opposition' : null
    if (
      alone &&
      (complement.preposition === 'of' ||
        (complement.preposition !== 'from' && KNOWS.test(phrase.noun ?? '')))
    )
      return null
    if (/^(?:of|for|from|with|to)$/.test(complement.preposition)) {
      const found = asActor(complement.phrase, depth + 1)
      if (
        found === null &&
        runsFirm(phrase) &&
        complement.preposition === 'of' &&
        complement.phrase.name.length > 0
      )
        return wordsText(complement.phrase.name)
      // “the chief negotiator for Ardavan”
      if (found === null && bearsPartyName(complement.phrase)) return wordsText(complement.phrase.name)
      const stands =
        complement.preposition === 'for' && SPEAKS_FROM.test(phrase.noun ?? '') && !complement.phrase.owner
      return found ?? (stands && complement.phrase.name.length > 0 ? wordsText(complement.phrase.name) : null)
    }
    if (!/^(?:in|at)$/.test(complement.preposition) || !SPEAKS_FROM.test(phrase.noun ?? '')) return null
    const name = wordsText(complement.phrase.name)
    if (name !== '') {
      const { determiner, name: last } = complement.phrase
      const isBody = determiner === 'the' && !PLACE_NAME.test(last.at(-1)!.lower)
      return polities.named(name) ?? (isActor(name) || isBody ? name : null)
    }
    return bodyNoun(complement.phrase)?.kind === 'civil' ? null : asActor(complement.phrase, depth + 1)
  }
  /** “a French medical charity”: nobody else speaks through it, whatever nation it comes from. */
  const isItself = (phrase: Phrase, { kind, noun }: { kind: string; noun: string }, depth: number): boolean =>
    kind === 'civil' &&
    noun !== 'party' &&
    depth < 2 &&
    !phrase.plural &&
    phrase.owned === null &&
    phrase.owner === null &&
    !LEARNED.test(noun) &&
    inFull(noun) === undefined &&
    bodies.named(wordsText(phrase.proper)) === undefined
  const asActor = (phrase: Phrase, depth: number): string | null => {
    // “the Boat Owners’ Association”: the owner is part of the name.
    const whole = phrase.owner && phrase.proper.length > 0 ? bodies.named(ownedName(phrase)) : undefined
    if (whole) return ofBody(whole)
    const person = persons.of(phrase)
    if (person) return ofPerson(person)
    const seat = phrase.noun === null ? null : polities.institution(phrase.noun)
    if (seat && phrase.modifiers.length === 0) return seat
    if (depth > 0 && isNobodys(phrase)) return null
    if (phrase.name.length > 0) {
      const found = actor(wordsText(phrase.name)) ?? within(texts(phrase.name))
      if (found !== null) return found
    }
    if (phrase.proper.length > 0) {
      const name = wordsText(phrase.proper)
      const land = polities.named(name)
      if (land !== null) return land
      const body = bodies.named(name)
      if (body) return ofBody(body)
    }
    if (phrase.noun === 'secretary-general' && phrase.modifiers.length === 0 && !phrase.owner)
      return 'United Nations'
    const noun = bodyNoun(phrase)
    if (phrase.modifiers.length === 0 && phrase.noun !== null) {
      // “the bloc”
      const standing = bodies.all.find(({ name }) => ALSO_CALLED(name).includes(phrase.noun!))
      if (
        standing &&
        depth > 0 &&
        /^(?:bloc|alliance)$/.test(phrase.noun) &&
        inFull(phrase.noun) === undefined
      )
        return ofBody(standing)
      // “the organisation's director”: the body named last, whatever it is.
      const body = /^(?:organi[sz]ation|group)$/.test(phrase.noun) ? near.body(phrase) : null
      if (body && body.kind !== 'state') return ofBody(body)
      if (ANY_GROUP.has(phrase.noun)) return group()
      if (LAND_NOUN.test(phrase.noun) && phrase.determiner === 'the' && !phrase.owner)
        return polities.named(phrase.noun) ?? phrase.noun
    }
    if (phrase.name.some(({ lower }) => lower === 'police'))
      return polities.home === null || polities.home === 'government' ? 'police' : polities.home
    // A mission is its parent's; where the article speaks of the mission alone, the mission's own.
    if (noun?.noun === 'mission' && phrase.modifiers.some(({ lower }) => PARENTS.has(lower)))
      return bodies.parentOf(phrase) ?? `${wordsText(phrase.modifiers)} ${noun.noun}`
    if (noun && isItself(phrase, noun, depth)) return itsName(phrase)
    // “the Norwegian electoral commission”
    if (
      noun?.noun === 'commission' &&
      phrase.modifiers.some(({ lower }) => /^(?:electoral|elections?)$/.test(lower))
    )
      return phrase.proper.length > 1 ? wordsText(phrase.proper) : itsName(phrase)
    // Papers and broadcasters speak for themselves, unless they are the state's.
    if (
      noun?.kind === 'media' &&
      depth === 0 &&
      !/^(?:radio|television|tv|station)$/.test(noun.noun) &&
      !phrase.owned &&
      !phrase.modifiers.some(({ lower }) => OF_STATE_MEDIA.test(lower))
    )
      return null
    if (
      depth > 0 &&
      [noun?.noun ?? '', ...phrase.modifiers.map(({ lower }) => lower)].some((word) => SCHOLARLY.test(word))
    )
      return null
    const outright = said(phrase, depth)
    if (outright !== null) return outright
    if (noun === null) return byOffice(phrase)
    const full = inFull(noun.noun)
    if (!full && noun.kind === 'between' && !phrase.plural && !phrase.owned && !NO_BODY.test(noun.noun))
      return itsName(phrase)
    if (noun.noun === 'opposition' && phrase.modifiers.length === 0)
      return phrase.proper[0]?.text ?? noun.noun
    // “M23 rebels”
    const letters = phrase.modifiers.at(-1)
    if (
      noun.kind === 'armed' &&
      letters?.capital &&
      (!letters.first || isAcronym(letters.text) || bodies.named(letters.text) !== undefined) &&
      !NO_PARTY.test(letters.lower) &&
      withoutNations(phrase.modifiers).includes(letters) &&
      !RULED_BY.test(letters.text)
    )
      return letters.text
    if (noun.kind === 'armed' && !full && phrase.modifiers.length > 0 && !phrase.owned)
      return ANY_GROUP.has(noun.noun) && !phrase.modifiers.some(({ lower }) => SPLIT_OFF.test(lower))
        ? phrase.plural && noun.noun === 'group'
          ? null
          : group()
        : itsName(phrase)
    if (full && (noun.kind !== 'state' || phrase.modifiers.length === 0) && !phrase.owner) return ofBody(full)
    const official = noun.kind === 'media' ? OF_STATE_MEDIA : noun.kind === 'paper' ? OF_STATE : null
    if (official && phrase.modifiers.some(({ lower }) => official.test(lower))) return orGovernment(phrase)
    if (noun.kind === 'state') {
      const seat = opening(phrase)
      if (seat !== null) return seat
      if (OF_ARMY.test(noun.noun)) return byOffice(phrase)
      if (noun.noun === 'junta') return orGovernment(phrase, noun.noun)
      if (ABROAD.test(noun.noun)) return orGovernment(phrase, noun.noun)
      return noun.noun === 'police' ? byOffice(phrase) : orGovernment(phrase)
    }
    return null
  }
  const ofPerson = (person: Person): string | null => {
    const before = known.get(person)
    if (before !== undefined) return before
    known.set(person, null)
    const { roles } = person
    const back = roles.some(({ modifiers, title }) =>
      [...modifiers, ...title].some(({ lower }) => LOOKS_BACK.test(lower)),
    )
    let side: string | null = null
    for (const role of roles) side ??= persons.of(role) === person ? said(role, 0) : sayRole(role)
    const elsewhere = roles.some(
      (role) =>
        role.owned !== null ||
        (role.complement !== null &&
          role.name.length === 0 &&
          !STATE_OFFICE.test(role.noun ?? '') &&
          !holdsPortfolio(role)),
    )
    if (!back && !elsewhere) for (const role of roles) side ??= byOffice(role, notTheirs(person))
    if (!back) for (const role of roles) side ??= spokenFor(role)
    side ??= person.nation ?? (back ? null : bySeat(person))
    side = (side !== null && ORGAN_OF.get(side)) || side
    known.set(person, side)
    return side
  }
  /** “Spokeswoman Hana Lind”, “negotiator Sai Murng”: of the body that the words before speak of. */
  const spokenFor = (role: Phrase): string | null => {
    const { title, noun, owner, owned, modifiers, complement } = role
    const office = noun ?? title.at(-1)?.lower ?? ''
    if (!SPEAKS.test(office) || owner || owned || complement || modifiers.length > 0) return null
    const body = near.body(role)
    if (FIGHTS.test(office) && body?.kind !== 'armed') return group()
    return body && (!FIGHTS.test(office) || body.kind === 'armed') ? ofBody(body) : null
  }
  const sayRole = (role: Phrase): string | null => {
    const found = said(role, 0)
    if (found !== null) return found
    const actor = role.name.length > 0 || bodyNoun(role) ? asActor(role, 1) : null
    const isBody = role.determiner === 'the' && role.title.length === 0 && role.name.length > 0
    return actor ?? (isBody && !PLACE_NAME.test(role.name.at(-1)!.lower) ? wordsText(role.name) : null)
  }
  const ofBody = (body: Body): string | null => {
    const before = known.get(body)
    if (before !== undefined) return before
    const seat = body.phrase?.owner ? null : polities.institution(body.name)
    if (seat) return seat
    const { phrase, kind, name } = body
    const whole = ORGAN_OF.get(name)
    if (whole !== undefined) return whole
    // Fighters with a name speak under it, whoever's land they fight in.
    if (kind === 'armed' && phrase?.proper.length) {
      known.set(body, name)
      return name
    }
    known.set(body, null)
    let side = phrase && whoseBody(phrase, name, { polities, bodies, group, asActor, ofBody })
    if (OF_FORCES.test(name)) side ??= orGovernment(phrase, 'army')
    if (kind === 'state')
      side ??=
        phrase?.proper.length &&
        OWN.test(phrase.noun ?? '') &&
        !phrase.modifiers.some(
          ({ lower }) => OF_STATE.test(lower) || (phrase.noun !== 'government' && STATE_ASSEMBLY.test(lower)),
        )
          ? name
          : polities.home
    else if (kind === 'media')
      side ??= phrase?.modifiers.some(({ lower }) => lower === 'state') ? orGovernment(phrase) : null
    else if (kind === 'armed' || kind === 'between')
      side ??= phrase === null || phrase.proper.length > 0 ? name : null
    // Nobody else speaks through a hospital or a union.
    if (kind === 'civil') side = LEARNED.test(name) ? null : name
    if (kind === 'paper') side = null
    known.set(body, side)
    return side
  }
  return { ofPhrase: (phrase) => asActor(phrase, 0), ofPerson, ofBody }
}
