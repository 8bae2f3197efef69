// An incident as somebody claims it. Losses that nobody reports are unknown, not none.
import type { Ref } from '@parley/talks'
import { type ActLexicon, numberIn, told } from '../lexicon/lexicon.ts'
import type { Telling } from '../telling.ts'

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

/** One act; one each where as many incidents as places are told of. */
export const incident = (telling: Telling): void => {
  const { draft } = telling.draft
  const { lexicon } = telling.planning
  const hedges = draft.hedges.map(({ span }) => telling.planning.origin.article.text.slice(...span)).join(' ')
  const words = `${telling.around} ${hedges}`
  const type = telling.told(lexicon.incidentTypes) ?? 'undetermined'
  const losses = lossesIn(lexicon, words)
  const { speaker } = telling
  const alleger = telling.speakerSide
  const accused = telling.organisationOf(draft.event?.actor ?? null)
  const count = countIn(lexicon, telling.words)
  const each = draft.places.length > 1 && count === draft.places.length
  const places = each ? draft.places : draft.places.slice(0, 1)
  const claim = (place: (typeof places)[number] | undefined, suffix: string | undefined) => {
    const where: Ref | undefined = place && telling.who.place(place)
    const title = titleOf(telling, type, place?.name)
    telling.act('incident.claim', {
      actor: speaker,
      name: title,
      ...(suffix === undefined ? {} : { suffix }),
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
  }
  if (places.length === 0) claim(undefined, undefined)
  places.forEach((place, at) => {
    claim(place, at === places.length - 1 ? undefined : `place-${at + 1}`)
  })
}
