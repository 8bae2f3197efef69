// What is compared of an act, whether it is planned or stands in the process file.
import type { Act } from '@parley/talks'
import { nameKey } from '../acts/names.ts'
import type { Draft } from '../draft.ts'
import { daysOf } from '../likeness/told.ts'
import { contentOf, languageOf } from '../likeness/words.ts'
import type { Comparable } from './compare.ts'

/** What is known of the things that acts name by id. */
export interface Things {
  /** The name of whatever an id stands for, in any language; undefined: not known. */
  nameOf(id: string): string | undefined
  /** True for an outlet: what it tells in its own voice is on no side. */
  isOutlet(id: string): boolean
}

const UNKNOWN = 'und'

/** What a text says, each language by its own rules. */
const contentIn = (value: unknown): Pick<Comparable, 'language' | 'words' | 'numbers'> => {
  const texts = Object.entries(typeof value === 'object' && value !== null ? value : {}).filter(
    (one): one is [string, string] => typeof one[1] === 'string',
  )
  const [only, ...others] = texts.map(([tag]) => tag)
  const contents = texts.map(([tag, words]) => contentOf(words, tag))
  return {
    language: only === undefined || only === UNKNOWN || others.length > 0 ? null : languageOf(only),
    words: new Set(contents.flatMap(({ words }) => [...words])),
    numbers: new Set(contents.flatMap(({ numbers }) => [...numbers])),
  }
}

const isNamed = new Set(['named-person', 'office', 'document'])
/** Kinds that are one thing by who, what and when, however it is told. */
const STRUCTURES: Readonly<
  Record<string, (act: Act, side: string, key: (id: unknown) => string | null) => string | null>
> = {
  'evidence.present': ({ body, when }, side, key) =>
    `${side} ${key(body.exhibit)} ${when?.from?.slice(0, 10) ?? ''}`,
  'session.outcome': ({ body }) => (body.outcome === 'not-stated' ? null : `${body.session} ${body.outcome}`),
  'role.assign': ({ body }) => `${body.organisation} ${body.role}`,
  'delegation.name': ({ body }) => `${body.party}`,
  'paper.hand-over': ({ body, when }, side) =>
    when?.from ? `${side} ${body.form} ${when.from.slice(0, 10)}` : null,
  'assurance.decline': ({ body, when }, side) =>
    when?.from ? `${side} ${body.form} ${body.wording} ${when.from.slice(0, 10)}` : null,
  'ceasefire.declare': ({ body }) => {
    const from = (body.from as { from?: string } | undefined)?.from
    return from === undefined ? null : from.slice(0, 10)
  },
  'incident.claim': ({ body, when }) =>
    body.place && when?.from ? `${body.type} ${body.place} ${when.from.slice(0, 10)}` : null,
  'session.convene': ({ body, when }) =>
    body.place && when?.from ? `${body.place} ${when.from.slice(0, 13)} ${body.planned}` : null,
  'mandate.allege': ({ body }) => `${body.about} ${body.alleged}`,
}

/** What an act tells, ready to be compared; `draft` is the one that it is planned from: acts have no field for all that it says. */
export const comparableOf = (act: Act, things: Things, draft: Draft | null = null): Comparable => {
  const { body, attribution, actor, when } = act
  const nameOf = (id: unknown) => (typeof id === 'string' ? (things.nameOf(id) ?? id) : null)
  const key = (id: unknown) => {
    const name = nameOf(id)
    return name === null ? null : nameKey(name)
  }
  const stated =
    attribution?.side ??
    act.onBehalfOf ??
    ('organisation' in actor ? actor.organisation : 'person' in actor ? actor.for : actor.side)
  const side = stated === undefined || things.isOutlet(stated) ? undefined : stated
  // A position is its side's, whoever states it: the voice is still that person's.
  const isOfPerson = 'person' in actor || attribution?.voice === 'named-person'
  const speaker =
    'person' in actor
      ? nameOf(actor.person)
      : isOfPerson
        ? (draft?.source.resolved ?? null)
        : 'organisation' in actor
          ? nameOf(actor.organisation)
          : null
  const losses = body.losses as { state?: string; killed?: number; injured?: number } | undefined
  return {
    kind: act.kind,
    ...contentIn(body.text ?? body.title ?? body.name ?? body.reason),
    voice: attribution && isNamed.has(attribution.voice) ? speaker : null,
    side: nameOf(side),
    days: daysOf(when),
    places: new Set([
      ...(typeof body.place === 'string' ? [key(body.place)!] : []),
      ...(draft === null ? [] : placesIn(draft)),
    ]),
    negated: draft?.negated ?? null,
    event: draft?.event?.code ?? null,
    answer: typeof body.answer === 'string' ? body.answer : null,
    killed: losses?.killed ?? null,
    injured: losses?.injured ?? null,
    structure: STRUCTURES[act.kind]?.(act, key(side) ?? '', key) ?? null,
  }
}

const placesIn = (draft: Draft): string[] => draft.places.map(({ name }) => nameKey(name))

/** A draft of another article, as far as it can be compared with `main`, the act that a draft here becomes. */
export const comparableWith = (main: Comparable, draft: Draft, language: string): Comparable => {
  const { named, kind, resolved } = draft.source
  return {
    kind: main.kind,
    language: languageOf(language),
    ...contentOf(draft.claim, language),
    voice: named && kind === 'person' && main.voice !== null ? resolved : null,
    side: main.side,
    days: daysOf(draft.time),
    places: new Set(placesIn(draft)),
    negated: draft.negated,
    event: draft.event?.code ?? null,
    answer: main.answer,
    killed: null,
    injured: null,
    structure: null,
  }
}
