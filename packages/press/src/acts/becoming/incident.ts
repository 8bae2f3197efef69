// An incident as somebody claims it. Losses that nobody reports are unknown, not none.
import type { Ref, Text } from '@parley/talks'
import type { DraftPlace } from '../../draft.ts'
import { type ActLexicon, numberIn, told } from '../lexicon/lexicon.ts'
import { nameKey, stateNamed } from '../names.ts'
import { Telling } from '../telling.ts'

interface Losses {
  state: string
  killed?: number
  injured?: number
  atLeast?: true
}

const counted = (lexicon: ActLexicon, patterns: readonly RegExp[], words: string): number | undefined => {
  for (const pattern of patterns) {
    const number = numberIn(lexicon, pattern.exec(words)?.[1])
    if (number !== undefined) return number
  }
  return undefined
}

/** What the words say of losses: figures, that there were none, that nobody says, or nothing. */
export const lossesIn = (lexicon: ActLexicon, words: string): Losses => {
  const killed = counted(lexicon, lexicon.killed, words)
  const injured = counted(lexicon, lexicon.injured, words)
  if (killed === undefined && injured === undefined)
    return { state: told(lexicon.lossStates, words) ?? 'not-stated' }
  return {
    state: 'reported',
    ...(killed === undefined ? {} : { killed }),
    ...(injured === undefined ? {} : { injured }),
    ...(lexicon.atLeast.test(words) ? { atLeast: true as const } : {}),
  }
}

/** "Shelling, Tarim": the type, and where. */
const titleOf = (telling: Telling, type: string, place: string | undefined) => {
  if (type === 'other' || type === 'undetermined') return telling.title
  const words = telling.planning.word('incident-type', type)
  const title = `${words.charAt(0).toUpperCase()}${words.slice(1)}`
  return telling.planning.text(place === undefined ? title : `${title}, ${place}`)
}

const NOUN =
  /^(?:\p{L}+\s+){0,2}?(?:attempts?|incidents?|attacks?|violations?|clashes|strikes|explosions|blasts|raids)\b/iu

/** How many incidents the words count; undefined: they count none. */
const countIn = (lexicon: ActLexicon, words: string): number | undefined => {
  for (const { 0: word, index } of words.matchAll(/[\p{L}\d۰-۹]+/gu)) {
    const number = numberIn(lexicon, word)
    if (number !== undefined && NOUN.test(words.slice(index + word.length).trimStart())) return number
  }
  return undefined
}

/** Where it was: no place that only names talks or a truce, and a country only where nothing nearer is named. */
const placesIn = ({ planning, draft: { draft } }: Telling): DraftPlace[] => {
  const { article } = planning.origin
  const isVenue = ({ span }: DraftPlace) =>
    planning.lexicon.namesTalks.test(article.text.slice(span[1], span[1] + 40))
  const where = draft.places.filter((place) => !isVenue(place))
  const near = where.filter(({ id, name }) => !id?.startsWith('country:') && !stateNamed(name))
  return near.length > 0 ? near : where
}

/** The place of the incident before it in the paragraph, where this one names none and goes on about it. */
const placeBefore = (telling: Telling): DraftPlace | undefined => {
  const before = telling.before.findLast(({ draft }) => draft.becomes === 'incident-claim')
  if (!before) return undefined
  const { planning, who, source, outlet, parties } = telling
  return placesIn(new Telling({ planning, who, draft: before, source, outlet, parties }))[0]
}

/** One act; one each where as many incidents as places are told of. */
export const incident = (telling: Telling): void => {
  const { draft } = telling.draft
  const { lexicon } = telling.planning
  const type = telling.told(lexicon.incidentTypes) ?? 'undetermined'
  const own = lossesIn(lexicon, telling.around)
  const losses = own.state === 'not-stated' ? lossesIn(lexicon, telling.sentence) : own
  const { speaker } = telling
  const alleger = telling.speakerSide
  const accused = telling.organisationOf(draft.event?.actor ?? null)
  const count = countIn(lexicon, telling.words)
  const named = placesIn(telling)
  const inherited = named.length === 0 ? placeBefore(telling) : undefined
  const each = named.length > 1 && count === named.length
  const places = each ? named : [named[0] ?? inherited]
  places.forEach((place, at) => {
    const where: Ref | undefined = place && telling.who.place(place)
    const title = titleOf(telling, type, place?.name)
    telling.act('incident.claim', {
      actor: speaker,
      name: title,
      ...(at === places.length - 1 ? {} : { suffix: `place-${at + 1}` }),
      ...(inherited ? { remark: lexicon.remarks.whereBefore } : {}),
      body: {
        title,
        text: telling.text,
        type,
        ...(each ? { count: 1 } : count !== undefined && count > 1 ? { count } : {}),
        ...(where ? { place: where } : {}),
        ...(accused && accused !== alleger ? { against: accused } : {}),
        losses,
        verification: 'none-reported',
      },
    })
  })
}

/** Ceasefires that are known by now, with their names and parties. */
const ceasefiresOf = ({ planning }: Telling): { ref: Ref; names: string[]; parties: Ref[] }[] => [
  ...planning.context.ceasefires.map(({ id, names, parties }) => ({ ref: id, names, parties })),
  ...planning.acts.flatMap(({ act, ref }) =>
    act.kind === 'ceasefire.declare'
      ? [{ ref, names: Object.values(act.body.name as Text), parties: act.body.parties as Ref[] }]
      : [],
  ),
]

/**
 * Ties incidents to the ceasefire that the words tie them to: by its name; or as "the ceasefire", where the one that
 * whoever is accused is party to is the only one, and then it is inferred. Words that name none tie to none.
 */
export const underCeasefire = (telling: Telling): void => {
  const { planning, draft } = telling
  const incidents = planning.acts.filter(
    ({ act, draft: n }) => n === draft.n && act.kind === 'incident.claim',
  )
  if (incidents.length === 0 || !planning.lexicon.ceasefire.test(telling.words)) return
  const known = ceasefiresOf(telling)
  const words = nameKey(telling.words)
  const byName = known.filter(({ names }) => names.some((name) => words.includes(nameKey(name))))
  const against = incidents[0]!.act.body.against as Ref | undefined
  const theirs = known.filter(({ parties }) => against !== undefined && parties.includes(against))
  const [regime, other] = byName.length > 0 ? byName : theirs
  if (!regime || other) return
  incidents.forEach(({ ref, act }, at) => {
    telling.act('incident.assign', {
      actor: act.actor,
      suffix: `regime-${at + 1}`,
      body: { incident: ref, regime: regime.ref, inferred: byName.length === 0 },
    })
  })
}
