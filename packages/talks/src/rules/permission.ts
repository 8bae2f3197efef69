// Whether this author may record an act of this kind, in this capacity, for this actor.
import type { Act } from '../act.ts'
import { type Capacity, CONVENING } from '../capacities.ts'
import type { Kind } from '../kinds/define.ts'
import type { Reason } from '../reasons.ts'
import { type Author, represents } from './author.ts'
import type { Governing } from './governing.ts'
import { isPrincipal, mayConfirm } from './mandates.ts'

export interface Permitted {
  /** In which capacity the author acts, conveys or reports; null for a convenor without a device. */
  capacity: Capacity | null
}

const NOT_IN_CAPACITY = {
  direct: 'capacity-may-not',
  conveyed: 'capacity-may-not-convey',
  reported: 'capacity-may-not-report',
} as const

/** The capacity in which the author may record the act, or why not. */
export const permitted = (
  governing: Governing,
  author: Author,
  act: Act,
  kind: Kind,
  place: number,
): Permitted | Reason => {
  const allowed = kind.may[act.basis]
  const stated = act.basis === 'direct' ? act.capacity : undefined
  // A principal speaks as the party, in the highest capacity that it has.
  const capacity = stated === 'principal' ? 'party' : stated
  if (stated && !holds(governing, author, act, stated, place)) return 'capacity-not-held'
  const found = capacity
    ? allowed.find((each) => each === capacity)
    : author.capacities.find((each) => allowed.includes(each))
  if (!found && !(author.convenor && kind.group === 'setting-up' && allowed.length > 0)) {
    return NOT_IN_CAPACITY[act.basis]
  }
  return { capacity: found ?? author.capacities[0] ?? null }
}

const holds = (
  governing: Governing,
  author: Author,
  act: Act,
  capacity: Capacity | 'principal',
  place: number,
) => {
  if (capacity !== 'principal') return author.capacities.includes(capacity)
  const side = act.onBehalfOf ?? author.organisations[0]
  return side !== undefined && isPrincipal(governing, author, side, place)
}

/** Why a direct act is not by the actor's own hand; null where it is. */
export const strange = (governing: Governing, author: Author, act: Act, place: number): Reason | null => {
  // Before anybody is accredited the convenor has nobody to stand for.
  if (act.basis !== 'direct' || author.person === null) return null
  const { actor, onBehalfOf } = act
  if ('unnamed' in actor) return 'actor-not-represented'
  if ('person' in actor && actor.person !== author.person) return 'actor-not-author'
  const named = [
    'organisation' in actor ? actor.organisation : undefined,
    'for' in actor ? actor.for : undefined,
    onBehalfOf,
  ]
  const all = named.every(
    (organisation) => organisation === undefined || represents(governing, author, organisation, place),
  )
  return all ? null : 'actor-not-represented'
}

/** What some kinds ask beyond capacity: own side, own seat, nobody's mandate to himself, principals to confirm. */
export const beyondCapacity = (
  governing: Governing,
  author: Author,
  act: Act,
  kind: Kind,
  { capacity }: Permitted,
  place: number,
): Reason | null => {
  if (act.basis === 'reported') return null
  const { body } = act
  const ownMandate = selfGiven(governing, author, act, capacity, place)
  if (ownMandate) return ownMandate
  if (act.kind === 'act.confirm') {
    const side = act.onBehalfOf ?? ('organisation' in act.actor ? act.actor.organisation : undefined)
    const parties = side === undefined ? author.organisations : [side]
    if (!parties.some((party) => mayConfirm(governing, author, party, place))) return 'not-a-principal'
  }
  if (author.convenor || (capacity && (CONVENING as readonly Capacity[]).includes(capacity))) return null
  if (kind.own) {
    const organisation = body[kind.own] as string | undefined
    if (organisation === undefined || !represents(governing, author, organisation, place)) {
      return 'not-own-side'
    }
  }
  if (kind.ownSeat && body.seat !== author.seat) return 'not-own-seat'
  if (act.kind === 'device.revoke' && governing.devices.get(body.key as string)?.seat !== author.seat) {
    return 'not-own-seat'
  }
  return null
}

/** A mandate counts when a principal shows it or a record keeper saw it; a principal is named by another. */
const selfGiven = (
  governing: Governing,
  author: Author,
  { kind, body }: Act,
  capacity: Capacity | null,
  place: number,
): Reason | null => {
  if (author.person === null) return null
  if (kind === 'mandate.show') {
    if (body.holder === author.person) return 'own-mandate'
    const byParty = capacity === 'party' && !author.convenor
    return byParty && !isPrincipal(governing, author, body.party as string, place) ? 'own-mandate' : null
  }
  if (kind !== 'principal.name') return null
  const named = body.principals as { person?: string }[]
  return named.some(({ person }) => person === author.person) ? 'own-mandate' : null
}
