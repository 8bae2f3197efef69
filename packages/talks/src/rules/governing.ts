// What the governing room says, as of any place in the register. Every seat reads that room from genesis, so every
// seat holds the same of it; all that a verdict rests on is here and in the entry itself.
import type { Capacity, Level } from '../capacities.ts'
import type { Verdict } from '../entry.ts'

/** In force for entries after `from`, up to and including `until`: an entry never judges itself. */
export interface Span {
  from: number
  until: number
}

export const inForce = (span: Span, place: number) => span.from < place && place <= span.until

/** An entry as links and verdicts need to know it; the same for whoever can read it. */
export interface Known {
  place: number
  id: string
  room: string
  governing: boolean
  kind: string
  author: string
  side: string | null
  seat: string | null
  basis: 'direct' | 'conveyed' | 'reported'
  effect: Verdict['effect']
}

export interface SeatFact extends Span {
  id: string
  name: string
  organisation: string
  capacity: Capacity
}
export interface DeviceFact extends Span {
  person: string
  seat: string
}
export interface MandateFact extends Span {
  holder: string
  level: Level
}
export interface PrincipalFact extends Span {
  organisation?: string
  person?: string
}

/** Grows with the governing room, entry by entry, and is never asked about a place that it has not yet passed. */
export interface Governing {
  /** Place of the last entry of the governing room taken in; -1 before the first. */
  last: number
  /** Author of the entry that opened the process, and its place. */
  convenor: { key: string; place: number } | null
  /** Every entry of the governing room by id, with the place up to which it was not withdrawn. */
  items: Map<string, Known & { until: number }>
  partOf: Map<string, string | undefined>
  employer: Map<string, string>
  seats: Map<string, SeatFact>
  devices: Map<string, DeviceFact>
  roles: Map<string, (Span & { role: string })[]>
  mandates: Map<string, MandateFact[]>
  principals: Map<string, PrincipalFact[]>
  /** Spans that an entry opened, so that withdrawing it ends them. */
  spans: Map<string, Span[]>
}

export const newGoverning = (): Governing => ({
  last: -1,
  convenor: null,
  items: new Map(),
  partOf: new Map(),
  employer: new Map(),
  seats: new Map(),
  devices: new Map(),
  roles: new Map(),
  mandates: new Map(),
  principals: new Map(),
  spans: new Map(),
})

/** The entry of that id in the governing room before `place`. */
export const itemAt = (governing: Governing, id: string, place: number) => {
  const item = governing.items.get(id)
  return item && item.place < place ? item : undefined
}

/** The organisation and those that it is part of, nearest first, as far as they stood before `place`. */
export const chainOf = (governing: Governing, organisation: string, place: number): string[] => {
  const chain: string[] = []
  let at: string | undefined = organisation
  // An organisation is part of an earlier one, so the chain ends.
  while (at !== undefined && itemAt(governing, at, place)) {
    chain.push(at)
    at = governing.partOf.get(at)
  }
  return chain
}

/** True where one of the two is the other or part of it. */
export const related = (governing: Governing, one: string, other: string, place: number) =>
  chainOf(governing, one, place).includes(other) || chainOf(governing, other, place).includes(one)

export const rolesAt = (governing: Governing, organisation: string, place: number): string[] =>
  (governing.roles.get(organisation) ?? []).filter((fact) => inForce(fact, place)).map((fact) => fact.role)

/** True where the organisation, or one that it is part of, sits at the table as a party. */
export const isParty = (governing: Governing, organisation: string, place: number): boolean => {
  const chain = chainOf(governing, organisation, place)
  if (chain.some((each) => rolesAt(governing, each, place).includes('party'))) return true
  for (const seat of governing.seats.values()) {
    if (seat.capacity === 'party' && seat.from < place && chain.includes(seat.organisation)) return true
  }
  return false
}

/** The organisation for whom an act was done, as it states it; a person's own organisation where it states none. */
export const sideOf = (
  governing: Governing,
  act: {
    actor: { organisation?: string; person?: string; for?: string; side?: string }
    onBehalfOf?: string
  },
  place: number,
): string | null => {
  const { actor, onBehalfOf } = act
  return (
    onBehalfOf ??
    actor.organisation ??
    actor.for ??
    (actor.person && itemAt(governing, actor.person, place)
      ? governing.employer.get(actor.person)
      : undefined) ??
    actor.side ??
    null
  )
}
