// The bodies that an article speaks of: ministries, armies, fronts, commissions, papers; each under its fullest name, with the letters it goes by.

import { OF_FIGHTERS } from './lands.ts'
import {
  ANY_GROUP,
  BODIES,
  type BodyForm,
  type BodyKind,
  OUTLET_NAME,
  PAPERS,
  PARENTS,
  WELL_KNOWN,
} from './lexicon/bodies.ts'
import { type Phrase, wordsText } from './phrase.ts'
import type { Polities } from './polities.ts'
import type { Word } from './words.ts'

export type Body = {
  name: string
  kind: BodyKind
  form: BodyForm
  /** Lower case; the letters and short forms that the article uses. */
  aliases: Set<string>
  /** The phrase that names it most fully; null for one known by its letters alone. */
  phrase: Phrase | null
}

const key = (text: string) => text.toLowerCase().replaceAll('’', "'").replace(/^the /, '')
const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}&.-]*[\p{Lu}\p{N}]s?$/u

/** Letters that stand for no body. */
const NO_BODY_LETTERS = new Set(
  'TV GMT UTC EST EDT PST BST IST PKT CET MP MPs PM CEO CFO AM ID IED IEDs NGO NGOs GDP COVID AI USD WTI MOU DIG IG DGP SSP POW POWs VIP UAV UAVs LNG CO2'.split(
    ' ',
  ),
)
/** Roads go by a letter and a figure. */
const ROAD = /^\p{Lu}{1,2}\d$/u

export const isAcronym = (text: string): boolean =>
  text.length < 9 && ACRONYM.test(text) && !NO_BODY_LETTERS.has(text) && !ROAD.test(text)

/** “People's Front”, “Workers' Party”: part of the name. */
const PEOPLE_OF = /^(?:people|person|worker|woman|student|farmer|teacher)$/
const OF_TRADES = /^(?:medical|trade|labou?r|student|students|teachers|workers|farmers|journalists|credit)$/

const OF_ITS_OWN = new Set([
  'authority',
  'office',
  'agency',
  'bureau',
  'secretariat',
  'centre',
  'center',
  'service',
  'administration',
  'unit',
])
const INDEPENDENT =
  /^(?:electoral|election|elections|independent|verification|monitoring|ceasefire|truce|humanitarian|relief|mediation|decommissioning|disarmament|coordination|un|u\.n\.|human|rights|anti-corruption)$/

const LINK = new Set(['of', 'for', 'on', 'in'])

/** The phrase without its determiner, and with “of …” where that belongs to the name. */
export const bodyText = (words: readonly Word[], phrase: Phrase): string => {
  let start = phrase.from
  if (phrase.owner === null)
    while (
      start < phrase.to - 1 &&
      (words[start]!.pos === 'DET' ||
        /^(?:the|a|an|its|his|her|their|one|this|that)$/.test(words[start]!.lower))
    )
      start++
  else if (words[start]!.lower === 'the' || words[start]!.lower === 'a') start++
  // “the paramilitary Rapid Support Forces”: the name begins with its capitals.
  if (phrase.owner === null && phrase.proper.length > 1 && phrase.noun !== null)
    start = Math.max(start, phrase.proper[0]!.index)
  let end = phrase.to
  let last = phrase
  while (last.complement && LINK.has(last.complement.preposition)) {
    const next = last.complement.phrase
    const nominal = words[next.to - 1]!
    const head = words[last.to - 1]!
    const belongs = head.capital
      ? nominal.capital
      : (last.complement.preposition === 'of' || last.complement.preposition === 'for') &&
        next.to - next.from <= 4
    if (!belongs || (next.noun === null && next.name.length === 0)) break
    end = next.to
    last = next
  }
  return wordsText(words.slice(start, end))
}

/** What the noun of a phrase says it is; null: no body. */
export const bodyNoun = (phrase: Phrase): { kind: BodyKind; form: BodyForm; noun: string } | null => {
  const { noun } = phrase
  if (noun === null) return null
  if (noun === 'chief' && phrase.plural && phrase.modifiers.some(({ lower }) => lower === 'joint'))
    return { kind: 'state', form: 'organisation', noun }
  const said = phrase.modifiers.map(({ lower }) => lower)
  // “a senior border guard” is a person.
  if (
    noun === 'guard' &&
    phrase.proper.length === 0 &&
    (phrase.plural || /^(?:an?|one)$/.test(phrase.determiner ?? ''))
  )
    return null
  if (noun === 'commission' && said.includes('high'))
    return { kind: 'state', form: 'office', noun: 'embassy' }
  if (noun === 'operation' && phrase.proper.length > 1) return { kind: 'between', form: 'organisation', noun }
  const found = BODIES.get(noun)
  if (noun === 'agency' && said.some((word) => word === 'news' || word === 'press'))
    return { kind: 'media', form: 'organisation', noun }
  if (noun === 'union' && said.some((word) => OF_TRADES.test(word)))
    return { kind: 'civil', form: 'organisation', noun }
  if (noun === 'group' && said.some((word) => ANY_GROUP.has(word) || word === 'armed' || word === 'militant'))
    return { kind: 'armed', form: 'organisation', noun }
  // An electoral authority or a relief office is no ministry's.
  if (found?.kind === 'state' && OF_ITS_OWN.has(noun) && said.some((word) => INDEPENDENT.test(word)))
    return { kind: 'between', form: 'organisation', noun }
  if (found?.kind === 'state' && said.some((word) => /^(?:international|world|global|inter-\w+)$/.test(word)))
    return { kind: 'between', form: 'organisation', noun }
  // “the National Security Council”: every state has one.
  if (
    /^(?:council|committee)$/.test(noun) &&
    said.includes('security') &&
    /^(?:national|state)$/.test(said[0] ?? '')
  )
    return { kind: 'state', form: 'organisation', noun }
  if (noun === 'network' && !said.some((word) => /^(?:news|television|tv|radio|broadcast\w*)$/.test(word)))
    return { kind: 'civil', form: 'organisation', noun }
  if (found?.kind === 'state' && said.some((word) => word === 'joint' || word === 'mixed'))
    return { kind: 'between', form: 'organisation', noun }
  if (found) {
    const armed =
      found.kind === 'state' &&
      phrase.modifiers.some(
        ({ lower }) =>
          ANY_GROUP.has(lower) ||
          OF_FIGHTERS.test(lower) ||
          lower === 'paramilitary' ||
          // “the Syrian Democratic Forces”
          (noun === 'force' && lower === 'democratic'),
      )
    const proper =
      found.form === 'office' &&
      phrase.proper.length > 1 &&
      phrase.owner === null &&
      !/^(?:foreign|home|cabinet|president|governor|prime|press|information)$/.test(said.at(-1) ?? '') &&
      !/^(?:ministry|embassy|presidency|consulate)$/.test(noun)
    return { kind: armed ? 'armed' : found.kind, form: proper ? 'organisation' : found.form, noun }
  }
  return PAPERS.has(noun) ? { kind: 'paper', form: 'organisation', noun } : null
}

const initials = (text: string, small: boolean): string =>
  text
    .split(/[\s-]+/)
    .filter((word) => small || /^\p{Lu}/u.test(word))
    .map((word) => word[0]!.toUpperCase())
    .join('')

/** “SPLM-Reform (SPLM-R)”, “Jamaat Sahwa al-Mourabitoun (JSM)” */
const bearsLetters = (text: string, { proper }: Phrase, letters: string): boolean =>
  proper.length > 1 || (proper.length === 1 && text[0] === letters[0])
const isFighting = ({ lower }: Word): boolean =>
  ANY_GROUP.has(lower) || /^(?:armed|opposition|banned|outlawed)$/.test(lower)

/** First words that many names share. */
const NO_NAME =
  /^(?:joint|united|national|international|eastern|western|northern|southern|central|coastal|islamic|people's|democratic|general|new|old|red|royal|supreme|high|regional|transitional|interim|special|european|african|arab|free|popular|independent|military|foreign|security|public|state|world|north|south|east|west|islamic|christian|federal|contact|harbour|port)$/

/** How armed groups are called in Arabic, Urdu, Persian and Malay. */
const FIGHTERS_NAME =
  /^(?:Lashkar|Jaish|Jaysh|Tehreek|Tehrik|Harkat|Harakat|Hizb|Ansar|Jamaat|Jamaah|Jemaah|Sipah|Jund|Kata[’']?ib|Liwa|Saraya|Hay[’']?at|Jabhat|Fatah|Al-?Shabaa?b)[\s-]/u

/** A line that is written in capitals only. */
const inCapitals = (words: readonly Word[], { from }: Phrase): boolean => {
  const { sentence } = words[from]!
  for (let at = from; words[at]?.sentence === sentence; at++)
    if (/\p{Ll}/u.test(words[at]!.text)) return false
  for (let at = from; words[at]?.sentence === sentence; at--)
    if (/\p{Ll}/u.test(words[at]!.text)) return false
  return true
}

/** Of whom a mission's own spokesman or chief is. */
const OF_MISSIONS = /^(?:mission|spokesman|spokeswoman|spokesperson|chief|head|envoy|peacekeeper)$/

/** Bodies of states that the article names otherwise than for their mission: “the United Nations”, “the UN Security Council”. */
const parentsIn = (phrases: readonly Phrase[]): ReadonlySet<string> =>
  new Set(
    phrases.flatMap(({ name, modifiers, noun, complement }) => {
      const alone =
        PARENTS.get(wordsText(name).toLowerCase()) ?? WELL_KNOWN.get(wordsText(name).toLowerCase())?.name
      if (alone !== undefined) return [alone]
      if (noun === null || OF_MISSIONS.test(noun) || complement?.phrase.noun === 'mission') return []
      return modifiers.flatMap(({ lower }) => PARENTS.get(lower) ?? [])
    }),
  )

export type Bodies = {
  all: Body[]
  /** The article speaks of “the opposition” as of one party. */
  isOpposition: boolean
  /** The body of states that the words in front of “mission” name; null: of it the article knows no more than “the UN mission”. */
  parentOf(mission: Phrase): string | null
  /** The body that goes by these words; undefined: none. */
  named(words: string): Body | undefined
}

export const bodiesOf = (
  words: readonly Word[],
  phrases: readonly Phrase[],
  polities: Polities,
  isPerson: (phrase: Phrase) => boolean,
): Bodies => {
  const byName = new Map<string, Body>()
  const all: Body[] = []
  const add = (body: Body) => {
    all.push(body)
    for (const alias of [key(body.name), ...body.aliases]) if (!byName.has(alias)) byName.set(alias, body)
  }
  /** “The rebels, known as the Central Command”: whatever the noun says, they fight. */
  const isNameOfFighters = ({ from }: Phrase): boolean => {
    const behind = words[from - 1]?.lower === 'as' ? from - 2 : from - 1
    if (!/^(?:known|called|named|dubbed)$/.test(words[behind]?.lower ?? '')) return false
    for (let at = behind - 1; at > behind - 5 && words[at]?.sentence === words[from]!.sentence; at--)
      if (ANY_GROUP.has(words[at]!.lower)) return true
    return false
  }
  for (const phrase of phrases) {
    if (isPerson(phrase)) continue
    const noun = bodyNoun(phrase)
    const found = noun && isNameOfFighters(phrase) ? { ...noun, kind: 'armed' as const } : noun
    const text = bodyText(words, phrase)
    let end = phrase.to
    for (
      let last = phrase;
      last.complement && text.endsWith(words[last.complement.phrase.to - 1]!.text);
      last = last.complement.phrase
    )
      end = last.complement.phrase.to
    const letters = words[end]?.lower === '(' && words[end + 2]?.lower === ')' ? words[end + 1]!.text : null
    // “Mothers’ Network”, “Boat Owners’ Association”, “Workers' Party”
    const ownedName =
      phrase.owner !== null &&
      phrase.proper.length > 0 &&
      (PEOPLE_OF.test(phrase.owner.noun ?? '') ||
        (words[phrase.owner.to]?.lower === "'" && words[phrase.owner.to - 1]!.capital))
    const proper = phrase.proper.length > 1 || ownedName || (phrase.proper.length > 0 && end > phrase.to)
    // “guerrillas of the People's Army (PA)”: the letters are the army's.
    const others =
      letters !== null && phrase.proper.length === 0 && (phrase.complement?.phrase.proper.length ?? 0) > 1
    if (found && found.kind !== 'paper' && !others && (proper || letters)) {
      const before = byName.get(key(text))
      if (!before)
        add({
          name: text,
          kind: found.kind,
          form: letters ? 'organisation' : found.form,
          aliases: new Set(letters && isAcronym(letters) ? [key(letters)] : []),
          phrase,
        })
      else if (letters && isAcronym(letters)) byName.set(key(letters), before)
    } else if (
      letters &&
      isAcronym(letters) &&
      bearsLetters(text, phrase, letters) &&
      !byName.has(key(letters))
    )
      add({
        name: text,
        kind: phrase.modifiers.some(isFighting) ? 'armed' : 'between',
        form: 'organisation',
        aliases: new Set([key(letters)]),
        phrase,
      })
  }
  for (const phrase of phrases) {
    if (phrase.name.length === 0 || isPerson(phrase)) continue
    const text = wordsText(phrase.name)
    if (byName.has(key(text)) || polities.named(text) !== null) continue
    const known = WELL_KNOWN.get(key(text))
    // A dateline’s town stands in capitals too.
    const dateline = words[phrase.from]!.first && /^[(,:—–-]/.test(words[phrase.to]?.text ?? '')
    const bearer = isAcronym(text)
      ? all.find(
          ({ name }) =>
            initials(name, false) === text.replace(/s$/, '') ||
            initials(name, true) === text.replace(/s$/, ''),
        )
      : undefined
    if (bearer) byName.set(key(text), bearer)
    else if (OUTLET_NAME.test(text))
      add({ name: text, kind: 'media', form: 'organisation', aliases: new Set(), phrase })
    else if (known)
      add({
        name: known.name,
        kind: known.kind,
        form: 'organisation',
        aliases: new Set([key(text)]),
        phrase: null,
      })
    else if (polities.institution(text) !== null)
      add({ name: text, kind: 'state', form: 'organisation', aliases: new Set(), phrase })
    else if (FIGHTERS_NAME.test(text))
      add({ name: text, kind: 'armed', form: 'organisation', aliases: new Set(), phrase })
    else if (isAcronym(text) && !dateline && !inCapitals(words, phrase))
      add({ name: text, kind: 'armed', form: 'organisation', aliases: new Set(), phrase: null })
  }
  // “the Chenab Rangers”: forces that go by who serves in them.
  for (const phrase of phrases)
    if (phrase.noun !== null && phrase.plural && phrase.proper.length > 0 && phrase.owner === null) {
      const text = wordsText(phrase.proper)
      if (!byName.has(key(text)) && !BODIES.has(phrase.noun) && polities.institution(text) !== null)
        add({ name: text, kind: 'state', form: 'organisation', aliases: new Set(), phrase })
    }
  // “State Department officials”: “the department” may take it up later.
  for (const phrase of phrases) {
    const run = phrase.modifiers.filter(({ capital }) => capital)
    const text = wordsText(run)
    const noun = run.at(-1)?.lower ?? ''
    if (run.length < 2 || byName.has(key(text)) || !BODIES.has(noun) || polities.institution(text) === null)
      continue
    const named = {
      ...phrase,
      modifiers: run.slice(0, -1),
      title: [],
      name: [],
      proper: run,
      noun,
      complement: null,
    }
    add({ name: text, kind: 'state', form: BODIES.get(noun)!.form, aliases: new Set(), phrase: named })
  }
  // “a UNIFIL patrol”: known by its letters only, and only before another noun.
  for (const { modifiers } of phrases)
    for (const { text, lower, capital } of modifiers) {
      const known = capital ? WELL_KNOWN.get(lower) : undefined
      if (known && !byName.has(key(text)) && text === text.toUpperCase())
        add({ ...known, form: 'organisation', aliases: new Set([key(text)]), phrase: null })
    }
  // “the Front” and “Wafa”: by the last word of a name, or by its first where few names begin so.
  const short = new Map<string, Body>()
  for (const body of all) {
    if (body.phrase === null) continue
    const [stem] = key(body.name).split('-')
    if (FIGHTERS_NAME.test(body.name) && !short.has(stem!)) short.set(stem!, body)
    if (body.phrase.proper.length < 2) continue
    const name = key(body.name).split(' ')
    for (let length = name.length - 1; length > 0; length--) {
      const first = name.slice(0, length).join(' ')
      if (!NO_NAME.test(first) && !short.has(first) && polities.named(first) === null) short.set(first, body)
    }
    const last = body.phrase.proper.at(-1)!.lower
    if (!short.has(last) && polities.named(last) === null) short.set(last, body)
  }
  const parents = parentsIn(phrases)
  return {
    all,
    isOpposition:
      phrases.filter(({ noun, modifiers }) => noun === 'opposition' && modifiers.length === 0).length > 1,
    parentOf: ({ modifiers, complement }) => {
      const parent = modifiers.map(({ lower }) => PARENTS.get(lower)).find((one) => one !== undefined)
      const described = modifiers.length > 1 || /^(?:in|to|for)$/.test(complement?.preposition ?? '')
      return parent !== undefined && (described || parents.has(parent)) ? parent : null
    },
    named: (text) => byName.get(key(text)) ?? short.get(key(text)),
  }
}
