// Who signed an entry: whose device, at which seat, in which capacities, as of the entry's place.
import type { Capacity } from '../capacities.ts'
import { CAPACITIES } from '../capacities.ts'
import type { Reason } from '../reasons.ts'
import { chainOf, type Governing, inForce, rolesAt } from './governing.ts'

export interface Author {
  key: string
  /** Null for the convenor before any device is accredited. */
  person: string | null
  seat: string | null
  /** Organisations that the person and the seat stand for directly. */
  organisations: readonly string[]
  /** Capacity of the seat first, then roles of its organisation. */
  capacities: readonly Capacity[]
  /** True for the key that opened the process and other devices of the same person: may set up, in any capacity. */
  convenor: boolean
}

const isCapacity = (role: string): role is Capacity => (CAPACITIES as readonly string[]).includes(role)

/** The author of what `key` signed at `place`, or why nobody stands behind that key there. */
export const authorAt = (governing: Governing, key: string, place: number): Author | Reason => {
  const { convenor } = governing
  if (!convenor || convenor.place >= place) return 'process-not-open'
  const device = governing.devices.get(key)
  if (!device || device.from >= place) {
    if (key !== convenor.key) return 'device-not-accredited'
    return { key, person: null, seat: null, organisations: [], capacities: [], convenor: true }
  }
  if (!inForce(device, place)) return 'device-revoked'
  const seat = governing.seats.get(device.seat)
  if (!seat || !inForce(seat, place)) return 'seat-closed'
  const employer = governing.employer.get(device.person)
  const held = rolesAt(governing, seat.organisation, place).filter(isCapacity)
  return {
    key,
    person: device.person,
    seat: seat.name,
    organisations: [...new Set([seat.organisation, ...(employer ? [employer] : [])])],
    capacities: [...new Set([seat.capacity, ...held])],
    convenor: key === convenor.key || governing.devices.get(convenor.key)?.person === device.person,
  }
}

/** True where person or seat stands for the organisation: it is theirs, they are part of it, or it is part of theirs. */
export const represents = (governing: Governing, author: Author, organisation: string, place: number) =>
  author.organisations.some(
    (own) =>
      chainOf(governing, own, place).includes(organisation) ||
      chainOf(governing, organisation, place).includes(own),
  )
