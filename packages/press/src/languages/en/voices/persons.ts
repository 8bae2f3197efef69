// The persons whom an article names: every form of a name is one person's, with what is said of him or her anywhere.
import { bodyNoun } from './bodies.ts'
import { landsOf } from './lands.ts'
import { MEN, WOMEN } from './lexicon/given-names.ts'
import { FEMININE, MASCULINE, OFFICES, PEOPLE, RANKS } from './lexicon/people.ts'
import { looksLikePerson, PLACING } from './looks-like-person.ts'
import { type Phrase, wordsText } from './phrase.ts'
import { servedAfter } from './serving.ts'
import { linkOffices } from './told-office.ts'
import type { Word } from './words.ts'

export type Person = {
  /** The fullest form, with a rank or clerical title, without an office. */
  name: string
  /** Parts of the name, lower case. */
  parts: string[]
  gender: 'he' | 'she' | null
  /** Nouns that say what he or she is: “minister”, “spokesman”. */
  nouns: Set<string>
  /** Further words that describe: “interior”, “dutch”. */
  marks: Set<string>
  /** The state that what stands behind the name tells: “Sen. Pia Lund (R-Ariz.)”. */
  nation: string | null
  /** Phrases that say for whom: the one with the title, appositions, “of the Institute”. */
  roles: Phrase[]
}

const bare = (lower: string) => lower.replace(/\.$/, '')
/** “Orbán” and “Orban” are one. */
const unaccented = (lower: string) => lower.normalize('NFD').replaceAll(/\p{M}/gu, '')

const GIVES_NAME = /^(?:known|gave|gives|giving|identified|introduced|calls|calling|styles|signed)$/
const partsOf = (name: readonly Word[]): string[] =>
  name
    .map(({ lower }) => unaccented(bare(lower)))
    .flatMap((part) =>
      /^(?:\p{L}\.)+\p{L}?$/u.test(part)
        ? part.split('.')
        : part.includes('-')
          ? // “Burhan” is al-Burhan, “Ferrer” is Coronel-Ferrer.
            [part, ...part.split('-').filter((piece) => piece.length > 3)]
          : [part],
    )

const isRole = (phrase: Phrase): boolean =>
  phrase.noun !== null &&
  (OFFICES.has(phrase.noun) ||
    PEOPLE.has(phrase.noun) ||
    (/(?:man|woman|person|er|or|ist|ian|ant|eer)$/.test(phrase.noun) && bodyNoun(phrase) === null))

const genderOf = (
  title: readonly Word[],
  name: readonly Word[],
  roles: readonly Phrase[],
): Person['gender'] => {
  const said = [
    ...title.map(({ lower }) => bare(lower)),
    ...roles.flatMap(({ noun }) => (noun ? [noun] : [])),
  ]
  if (said.some((word) => FEMININE.has(word))) return 'she'
  if (said.some((word) => MASCULINE.has(word))) return 'he'
  const first = name.length > 1 ? bare(name[0]!.lower) : ''
  return WOMEN.has(first) ? 'she' : MEN.has(first) ? 'he' : null
}

/** The end of a phrase with everything that hangs on it: “a spokeswoman | for the army | of Kassou”. */
export const chainEnd = (phrase: Phrase): number => {
  let last = phrase
  while (last.complement) last = last.complement.phrase
  return last.to
}

/** The noun of an office, before a name or alone. */
export const officeOf = ({ noun, title }: Phrase): string => noun ?? title.at(-1)?.lower ?? ''

/** Where what somebody is begins: behind an age or another name between commas. */
const afterAside = (words: readonly Word[], from: number): number => {
  if (/^\d\d$/.test(words[from]?.lower ?? '')) return from + 2
  if (!/^(?:alias|aka|nicknamed|known|better|née|nee|also)$/.test(words[from]?.lower ?? '')) return from
  for (let at = from + 1; at < from + 9; at++) if (words[at]?.lower === ',') return at + 1
  return from
}

/** Phrases beside a name: what he or she is, and for whom. */
type Around = { roles: Phrase[]; sides: Phrase[] }

export type Persons = {
  all: Person[]
  /** The person that a phrase names; null: it names none. */
  of(phrase: Phrase): Person | null
  /** The person whom a phrase describes beside the name: “the spokesman” in “the spokesman, Omar Dar,”. */
  described(phrase: Phrase): Person | null
}

/** With rank or clerical title, without office; “(retd)” only after a rank. */
const shownAs = ({ title, name }: Phrase): string =>
  wordsText([...title.filter(RANK_LIKE), ...name]).replace(/^\(\w+\) /, '')

const RANK_LIKE = (word: Word) => word.capital && RANKS.has(bare(word.lower))

/** “Sen. Pia Lund (R-Ariz.)”, “Rep. Ola Berg, D-Ohio,”, “Republican Senator Pia Lund”: only one state marks its members so. */
const ofCongress = (words: readonly Word[], { to, title, modifiers }: Phrase): string | null => {
  const behind = /^[(,]$/.test(words[to]?.lower ?? '') && /^[RD]-\p{Lu}/u.test(words[to + 1]?.text ?? '')
  const sits = title.some(({ lower }) => /^(?:senator|sen|rep|representative|congress\w+)\.?$/.test(lower))
  const party = modifiers.some(({ text }) => /^(?:Republican|Democratic|Democrat)$/.test(text))
  return behind || (sits && party) ? 'United States' : null
}

export const personsOf = (words: readonly Word[], phrases: readonly Phrase[]): Persons => {
  const places = new Set<string>()
  for (const { name, from } of phrases)
    if (name.length > 1 && PLACING.has(words[from - 1]?.lower ?? ''))
      places.add(wordsText(name).toLowerCase())
  const bodies = phrases
    .filter(({ name, proper }) => name.length === 0 && proper.length > 1)
    .map(({ proper }) => wordsText(proper).toLowerCase())
  const lands = landsOf(phrases)
  const all: Person[] = []
  const byRole = new Map<Phrase, Person>()
  const byPhrase = new Map<Phrase, Person>()
  const heads = new Map(phrases.filter(({ owning }) => !owning).map((phrase) => [phrase.from, phrase]))
  const join = (person: Person, phrase: Phrase, { roles, sides }: Around) => {
    byPhrase.set(phrase, person)
    person.nation ??= ofCongress(words, phrase)
    person.gender ??= genderOf(phrase.title, phrase.name, roles)
    for (const word of [...phrase.title, ...phrase.modifiers]) person.marks.add(bare(word.lower))
    const office = phrase.title.at(-1)
    for (const word of phrase.title)
      if (word === office || RANKS.has(bare(word.lower))) person.nouns.add(bare(word.lower))
    if (phrase.title.length > 0 || phrase.owner || phrase.modifiers.length > 0 || phrase.complement)
      person.roles.push(phrase)
    for (const side of sides) person.roles.push(side)
    for (const role of roles) {
      person.roles.push(role)
      byRole.set(role, person)
      if (role.noun) person.nouns.add(role.noun)
      for (const word of [...role.modifiers, ...role.title]) person.marks.add(bare(word.lower))
      // “mayor of Novi Brod and the Union's negotiator”
      const end = chainEnd(role)
      const joined = words[end]?.lower === 'and' ? heads.get(end + 1) : undefined
      if (joined?.noun && isRole(joined)) {
        person.nouns.add(joined.noun)
        for (const word of joined.modifiers) person.marks.add(bare(word.lower))
        person.roles.push(joined)
      }
    }
  }
  /** “X, the diplomat said,”: who follows the comma is somebody else, who speaks of X. */
  const saysIt = (after: Phrase): boolean => /^(?:VERB|AUX)$/.test(words[chainEnd(after)]?.pos ?? '')
  const phraseAt = (from: number) => heads.get(from)
  /** “a port employee who gave his name only as Yahya”, “the commander known as Ramiro” */
  const calledSo = ({ from }: Phrase, at: number): Phrase[] => {
    if (words[from - 1]?.lower !== 'as') return []
    for (let back = at - 1; back >= 0 && back > at - 5; back--) {
      const role = phrases[back]!
      if (role.owning || !isRole(role)) continue
      const between = words.slice(role.to, from)
      return between.length < 10 && between.some(({ lower }) => GIVES_NAME.test(lower)) ? [role] : []
    }
    return []
  }
  /** “the ministry, whose spokeswoman is X” */
  const whoseIs = ({ from }: Phrase, at: number): Phrase[] => {
    if (!/^(?:is|was)$/.test(words[from - 1]?.lower ?? '')) return []
    const role = phrases.slice(Math.max(0, at - 4), at).findLast((one) => !one.owning && one.to === from - 1)
    if (role === undefined) return []
    const start = words[role.from]!.lower === 'whose' ? role.from : role.from - 1
    if (words[start]?.lower !== 'whose') return []
    const whose = phrases.slice(Math.max(0, at - 8), at).findLast((one) => !one.owning && one.to <= start)
    return whose ? [whose] : []
  }
  const rolesAround = (phrase: Phrase, at: number): Around => {
    const roles: Phrase[] = []
    const sides: Phrase[] = []
    const comma = words[chainEnd(phrase)]
    if (comma?.lower === ',' || comma?.lower === '(') {
      const after = phraseAt(afterAside(words, comma.index + 1))
      if (after && isRole(after) && !saysIt(after)) roles.push(after)
    }
    // The title before the words that stand for the source, “Foreign Minister of Armenia” before the name.
    const ahead = phrases
      .slice(Math.max(0, at - 3), at)
      .find(
        (one) =>
          !one.owning &&
          isRole(one) &&
          words[one.from]!.sentence === words[phrase.from]!.sentence &&
          (one.to === phrase.from || chainEnd(one) === phrase.from),
      )
    if (ahead) roles.push(ahead)
    // “the National Security Council (NSC) chief Ola Berg”
    if (phrase.title.length > 0 && words[phrase.from - 1]?.lower === ')') {
      const lettered = phrases.find((one) => !one.owning && chainEnd(one) === phrase.from - 3)
      if (lettered && words[phrase.from - 3]?.lower === '(') sides.push(lettered)
    }
    if (words[phrase.from - 1]?.lower === ',')
      for (let back = at - 1; back >= 0 && back > at - 6; back--) {
        const before = phrases[back]!
        if (!before.owning && chainEnd(before) === phrase.from - 1 && isRole(before)) {
          roles.push(before)
          break
        }
      }
    roles.push(...calledSo(phrase, at))
    // “X, of the Y,”
    if (comma?.lower === ',' && /^(?:of|from)$/.test(words[comma.index + 1]?.lower ?? '')) {
      const of = phrases.slice(at + 1, at + 4).find(({ from, owning }) => from === comma.index + 2 && !owning)
      if (of) sides.push(of)
    }
    for (
      let ahead = chainEnd(phrase);
      ahead < chainEnd(phrase) + 14 && /^(?:[\p{L}\p{N}"“”'’,-]+)$/u.test(words[ahead]?.text ?? '');
      ahead++
    ) {
      const spoke = words[ahead]!
      if (spoke.sentence !== words[phrase.from]!.sentence) break
      const verb =
        (ahead === chainEnd(phrase) || words[ahead - 1]!.lower === 'who') &&
        /^(?:heads?|leads?|headed|led|commands?|represents?)$/.test(spoke.lower)
      const speaks =
        (/^(?:speaks?|speaking|spoke|acts?|acting|acted|answers?|answering)$/.test(spoke.lower) ||
          (words[ahead - 1]?.lower === 'who' &&
            /^(?:signed|signs?|sits?|sat|negotiates?|negotiated|stands?|stood|talks|talked)$/.test(
              spoke.lower,
            ))) &&
        words[ahead + 1]?.lower === 'for'
      if (!verb && !speaks) continue
      const led = phrases
        .slice(at + 1, at + 9)
        .find(({ from, owning }) => from === ahead + (speaks ? 2 : 1) && !owning)
      if (led) sides.push(led)
    }
    // “… and that of the Y by X”
    const back = phrases[at - 1]
    if (
      back &&
      words[phrase.from - 1]?.lower === 'by' &&
      chainEnd(back) === phrase.from - 1 &&
      words[back.from - 1]?.lower === 'of' &&
      words[back.from - 2]?.lower === 'that'
    )
      sides.push(back)
    const passive =
      words[phrase.from - 1]?.lower === 'by' &&
      /^(?:led|headed|commanded|represented|chaired)$/.test(words[phrase.from - 2]?.lower ?? '')
    if (passive)
      for (let back = at - 1; back >= 0 && back > at - 8; back--)
        if (phrases[back]!.noun && bodyNoun(phrases[back]!) && !phrases[back]!.owning) {
          sides.push(phrases[back]!)
          break
        }
    sides.push(...servedAfter(words, chainEnd(phrase), phraseAt), ...whoseIs(phrase, at))
    // “the delegate who …”: the clause hangs on the office, not on the name.
    for (const role of roles)
      if (role.from > phrase.from) sides.push(...servedAfter(words, chainEnd(role), phraseAt))
    return { roles, sides }
  }
  const named = phrases
    .map((phrase, at) => ({ phrase, at }))
    .filter(
      ({ phrase }) =>
        phrase.name.length > 0 &&
        (phrase.title.length > 0 || looksLikePerson(words, phrase, places, bodies, lands)),
    )
  // Full names first, so that a headline's surname finds its bearer below.
  for (const { phrase, at } of named) {
    const parts = partsOf(phrase.name)
    if (parts.length < 2) continue
    const same = all.find(
      (person) =>
        parts.every((part) => person.parts.includes(part)) ||
        person.parts.every((part) => parts.includes(part)),
    )
    const shown = shownAs(phrase)
    const person: Person = same ?? {
      name: shown,
      parts,
      gender: null,
      nouns: new Set(),
      marks: new Set(),
      nation: null,
      roles: [],
    }
    if (!same) all.push(person)
    else if (
      parts.length > person.parts.length ||
      (parts.length === person.parts.length && shown.length > person.name.length + 2)
    ) {
      person.name = shown
      person.parts = parts
    }
    join(person, phrase, rolesAround(phrase, at))
  }
  const fits = (person: Person, phrase: Phrase, part: string) => {
    if (!person.parts.includes(part)) return false
    const said = genderOf(phrase.title, [], [])
    return said === null || person.gender === null || person.gender === said
  }
  const introduced = (person: Person) =>
    Math.min(...phrases.flatMap((phrase) => (byPhrase.get(phrase) === person ? [phrase.from] : [])))
  for (const [at, phrase] of phrases.entries()) {
    if (byPhrase.has(phrase) || phrase.name.length !== 1) continue
    const part = partsOf(phrase.name)[0]!
    const bearers = all.filter((person) => person.parts.length > 1 && fits(person, phrase, part))
    // A surname that two bear is the last introduced one's before it; a family name comes before a given name.
    const earlier = bearers.filter((person) => introduced(person) < phrase.from)
    const bearer = earlier.sort((one, other) => introduced(other) - introduced(one))[0] ?? bearers[0]
    if (bearer) {
      join(bearer, phrase, phrase.title.length > 0 ? rolesAround(phrase, at) : { roles: [], sides: [] })
      continue
    }
    if (phrase.title.length === 0 && calledSo(phrase, at).length === 0) continue
    const same = all.find((person) => person.parts.length === 1 && person.parts[0] === part)
    const person: Person = same ?? {
      name: shownAs(phrase),
      parts: [part],
      gender: null,
      nouns: new Set(),
      marks: new Set(),
      nation: null,
      roles: [],
    }
    if (!same) all.push(person)
    join(person, phrase, rolesAround(phrase, at))
  }
  for (const phrase of phrases) {
    if (byPhrase.has(phrase) || phrase.name.length !== 1 || phrase.determiner === 'the') continue
    const part = partsOf(phrase.name)[0]!
    const bearer = all.find((person) => person.parts.includes(part))
    if (bearer) byPhrase.set(phrase, bearer)
  }
  linkOffices(words, phrases, all, byPhrase, (person, phrase) => {
    person.roles.push(phrase)
    person.nouns.add(phrase.noun!)
    for (const word of phrase.modifiers) person.marks.add(bare(word.lower))
    byRole.set(phrase, person)
  })
  return {
    all,
    of: (phrase) => byPhrase.get(phrase) ?? null,
    described: (phrase) => byRole.get(phrase) ?? null,
  }
}
