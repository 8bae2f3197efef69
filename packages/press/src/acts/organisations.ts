// Organisations, persons and places of an article: found in the process file, planned once where they are not.
import { createHash } from 'node:crypto'
import type { Ref, Text } from '@parley/talks'
import type { DraftPlace } from '../draft.ts'
import { findInGazetteer } from '../places/gazetteer.ts'
import { type Mentions, personIn } from './mentions.ts'
import { bareName, capitalOf, nameKey, shownName, slugOf, stateNamed, withoutAdjective } from './names.ts'
import type { DraftToPlan, Planning } from './planning.ts'

const TYPES: readonly (readonly [type: string, words: RegExp])[] = [
  [
    'intergovernmental',
    /\b(?:united nations|union|league|organi[sz]ation of|nato|osce|commission of the)\b/i,
  ],
  [
    'armed-group',
    /\b(?:front|movement|liberation|brigades?|militias?|rebels?|tehreek|tehrik|mujahid\w*|insurgents?|guerrillas?|fighters|ttp|bla|isis|isil)\b/i,
  ],
  ['authority', /\b(?:government|authority|authorities|taliban|administration|junta|council)\b/i],
  [
    'unit',
    /\b(?:ministry|army|military|police|directorate|office|agency|forces|intelligence|command|guard|corps|ispr|isi)\b/i,
  ],
]

/** A single capitalised word long enough to be no rank or title. */
const LAST_WORD = /^\p{Lu}\p{Ll}{4,}$/u

/** What kind of body it is, as far as its name tells. */
export const typeOf = (name: string): string => {
  if (stateNamed(name)) return 'state'
  return TYPES.find(([, words]) => words.test(name))?.[0] ?? 'other'
}

/** Who is who in one article. Whatever is asked for and is not known is planned under the draft that names it first. */
export class WhoIsWho {
  readonly #planning: Planning
  readonly #source: () => Ref
  readonly mentions: Mentions
  readonly #parties = new Set<string>()
  readonly #organisations = new Map<string, Ref>()
  /** Null: several bodies end in it. */
  readonly #byLastWord = new Map<string, Ref | null>()
  readonly #persons = new Map<string, Ref>()
  readonly #places = new Map<string, Ref>()

  /** `parties` are names of those between whom the talks are, where the process file does not know them. */
  constructor(planning: Planning, source: () => Ref, mentions: Mentions, parties: readonly string[]) {
    this.#planning = planning
    this.mentions = mentions
    this.#source = source
    for (const name of parties) this.#parties.add(organisationKey(name))
    const { context } = planning
    for (const { id, names } of context.organisations) for (const name of names) this.#learn(name, id)
    for (const { id, names } of context.persons)
      for (const name of names) if (!this.#persons.has(nameKey(name))) this.#persons.set(nameKey(name), id)
    for (const { id, names } of context.places)
      for (const name of names) if (!this.#places.has(nameKey(name))) this.#places.set(nameKey(name), id)
  }

  #learn(name: string, id: Ref): void {
    for (const key of keysOf(name)) if (!this.#organisations.has(key)) this.#organisations.set(key, id)
    // "the Brigades" for the Sahel Brigades: as long as only one is called so.
    const last = bareName(name).split(' ').at(-1)!
    const before = this.#byLastWord.get(last)
    this.#byLastWord.set(last, before === undefined || before === id ? id : null)
  }

  /** The organisation of that name where it is known or planned; undefined: it would be new. */
  known(name: string): Ref | undefined {
    const state = this.mentions.stateOf(name)
    if (state !== null && !this.#organisations.has(nameKey(name))) return this.known(state)
    for (const key of keysOf(name)) {
      const found = this.#organisations.get(key)
      if (found) return found
    }
    const shown = shownName(name)
    const short = LAST_WORD.test(shown) ? this.#byLastWord.get(nameKey(shown)) : null
    return short ?? this.#planning.chosen(organisationKey(name))
  }

  /** The organisation of that name; planned where it is new, as told by the draft. `partOf` only where it is no state. */
  organisation(name: string, by: DraftToPlan, partOf: Ref | null = null): Ref {
    const known = this.known(name)
    if (known) return known
    const state = this.mentions.stateOf(name)
    if (state !== null) return this.organisation(state, by)
    const key = organisationKey(name)
    const decision = this.#planning.decision(key)
    const shown = stateNamed(name) ?? shownName(name)
    const told = typeOf(shown)
    const type = decision?.type ?? (told === 'unit' && partOf === null ? 'other' : told)
    const atTable = decision?.atTable ?? this.#parties.has(key)
    const text = decision?.name ?? this.#planning.text(shown)
    const id = this.#introduce(key, 'organisation', by, text, {
      name: text,
      type,
      atTable,
      ...(partOf && type !== 'state' && partOf !== this.known(shown) ? { partOf } : {}),
    })
    this.#learn(name, id)
    this.#learn(shown, id)
    if (this.#parties.has(key)) this.#party(key, id, by)
    return id
  }

  /** The outlet, as an organisation: it speaks in its own voice. */
  outlet(name: string, by: DraftToPlan): Ref {
    const known = this.#organisations.get(nameKey(name)) ?? this.#planning.chosen(organisationKey(name))
    if (known) return known
    const key = organisationKey(name)
    const text = this.#planning.decision(key)?.name ?? this.#planning.text(name)
    const id = this.#introduce(key, 'organisation', by, text, { name: text, type: 'media', atTable: false })
    this.#organisations.set(nameKey(name), id)
    return id
  }

  /** Beside a party that comes new: that it is one, so that pages know whose side is whose. */
  #party(key: string, organisation: Ref, by: DraftToPlan): void {
    const planned = this.#planning.planned(key)
    if (!planned) return
    this.#introduce(
      `${key}:party`,
      'organisation',
      by,
      planned.name,
      { organisation, role: 'party' },
      'role.assign',
    )
  }

  /** Plans what the recorder enters of whom the article names, once for all of its drafts. */
  #introduce(
    key: string,
    what: 'organisation' | 'person',
    draft: DraftToPlan,
    name: Text,
    body: Record<string, unknown>,
    kind = `${what}.add`,
  ): Ref {
    return this.#planning.told(key, kind, {
      draft,
      actor: { organisation: this.#planning.context.recorder },
      side: null,
      source: this.#source(),
      where: 'governing',
      introduces: what,
      undated: true,
      name,
      more: { attribution: { voice: 'narration', terms: 'on-record', speech: 'paraphrase' } },
      body,
    })
  }

  /** A person by name; planned where new. `organisation` is whose they are. */
  person(name: string, organisation: Ref, by: DraftToPlan): Ref {
    const [title, plain] = this.splitTitle(name)
    const known = this.#persons.get(nameKey(plain)) ?? this.#persons.get(nameKey(name))
    if (known) return known
    const key = `person:${nameKey(plain)}`
    const chosen = this.#planning.chosen(key)
    if (chosen) return chosen
    const text = this.#planning.decision(key)?.name ?? this.#planning.text(plain)
    const id = this.#introduce(key, 'person', by, text, {
      name: text,
      organisation,
      ...(title ? { title: this.#planning.text(title) } : {}),
    })
    this.#persons.set(nameKey(plain), id)
    return id
  }

  knownPerson(name: string): Ref | undefined {
    const [, plain] = this.splitTitle(name)
    return this.#persons.get(nameKey(plain)) ?? this.#planning.chosen(`person:${nameKey(plain)}`)
  }

  /** Rank or office, and the name without it. */
  splitTitle(words: string): [title: string | null, plain: string] {
    const { name, beside } = personIn(words)
    const rank = this.#planning.lexicon.titles.exec(name)?.[0] ?? ''
    const plain = name.slice(rank.length).trim()
    if (plain === '') return [beside, name.trim()]
    const title = [rank.trim(), beside].filter(Boolean).join(', ')
    return [title === '' ? null : title, plain]
  }

  /** A place of the article, as precise as the gazetteer's id says; without one, as a region. */
  place({ name, id }: Pick<DraftPlace, 'name' | 'id'>): Ref {
    if (id !== null && this.#planning.context.places.some((place) => place.id === id)) return id
    const known = this.#places.get(nameKey(name))
    if (known) return known
    const key = `place:${nameKey(name)}`
    const chosen = this.#planning.chosen(key)
    if (chosen) return chosen
    const decision = this.#planning.decision(key)
    const text = decision?.name ?? this.#planning.text(name)
    const code = slugOf(name) || `place-${createHash('sha256').update(name).digest('hex').slice(0, 8)}`
    const usual =
      precisionOf(id) ?? (stateNamed(name) ? (capitalOf(name) ? 'settlement' : 'country') : 'region')
    const made = this.#planning.own(key, 'place.name', {
      name: text,
      introduces: 'place',
      body: { code, names: [{ name: text }], ...coordinatesOf(name, id), precision: decision?.type ?? usual },
    })
    this.#places.set(nameKey(name), made)
    return made
  }
}

/** Where the gazetteer has a settlement; nothing for whatever it has no point for. */
const coordinatesOf = (
  name: string,
  id: string | null,
): { latitudeMicro?: number; longitudeMicro?: number } => {
  if (id === null || !id.startsWith('city:')) return {}
  const at = findInGazetteer(name).find((entry) => entry.id === id)?.at
  return at ? { latitudeMicro: at[0], longitudeMicro: at[1] } : {}
}

/** What ids of the gazetteer say: `city:…`, `admin:XX.nn`, `admin:XX.nn.nn`, `country:XX`. */
const precisionOf = (id: string | null): string | undefined => {
  if (id === null) return undefined
  const [kind, codes] = id.split(':')
  if (kind === 'city') return 'settlement'
  if (kind === 'country') return 'country'
  return kind === 'admin' && codes !== undefined && codes.split('.').length > 2 ? 'district' : undefined
}

/** Under which an organisation is planned: one for all its forms. */
export const organisationKey = (name: string): string =>
  `organisation:${nameKey(stateNamed(name) ?? shownName(name))}`

/** Every form under which an organisation is looked up, the exact one first. */
const keysOf = (name: string): string[] => {
  const state = stateNamed(name)
  const bare = bareName(name)
  const keys = [nameKey(name), ...(state ? [nameKey(state)] : [bare]), withoutAdjective(bare)]
  return [...new Set(keys.filter((key): key is string => key !== null && key !== ''))]
}
