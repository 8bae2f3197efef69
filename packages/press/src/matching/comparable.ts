// What is compared of an act, whether it is planned or stands in the process file.
import type { Act } from '@parley/talks'
import { nameKey } from '../acts/names.ts'
import type { Comparable } from './compare.ts'
import { numbersIn, stemsOf } from './likeness.ts'

/** What is known of the things that acts name by id. */
export interface Things {
  /** The name of whatever an id stands for, in any language; undefined: not known. */
  nameOf(id: string): string | undefined
  /** True for an outlet: what it tells in its own voice is on no side. */
  isOutlet(id: string): boolean
}

const words = (value: unknown): string =>
  typeof value === 'object' && value !== null
    ? Object.values(value)
        .filter((one) => typeof one === 'string')
        .join(' ')
    : ''

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

/** What an act tells, ready to be compared; `negated` is the draft's, since acts have no such field. */
export const comparableOf = (act: Act, things: Things, negated: boolean | null = null): Comparable => {
  const { body, attribution, actor, when } = act
  const key = (id: unknown) => (typeof id === 'string' ? nameKey(things.nameOf(id) ?? id) : null)
  const stated =
    attribution?.side ??
    act.onBehalfOf ??
    ('organisation' in actor ? actor.organisation : 'person' in actor ? actor.for : actor.side)
  const side = stated === undefined || things.isOutlet(stated) ? undefined : stated
  const speaker =
    'person' in actor ? key(actor.person) : 'organisation' in actor ? key(actor.organisation) : null
  const losses = body.losses as { state?: string; killed?: number; injured?: number } | undefined
  const from = when?.from?.slice(0, 10)
  const told = words(body.text ?? body.title ?? body.name ?? body.reason)
  return {
    kind: act.kind,
    stems: stemsOf(told),
    numbers: numbersIn(told),
    voice: attribution && isNamed.has(attribution.voice) ? speaker : null,
    side: key(side),
    days: from === undefined ? null : [from, (when?.to ?? from).slice(0, 10)],
    places: typeof body.place === 'string' ? [key(body.place)!] : [],
    negated,
    answer: typeof body.answer === 'string' ? body.answer : null,
    killed: losses?.killed ?? null,
    injured: losses?.injured ?? null,
    structure: STRUCTURES[act.kind]?.(act, key(side) ?? '', key) ?? null,
  }
}
