// Takes a judged entry of the governing room into what that room says from there on.
import type { Act } from '../act.ts'
import type { Body, KindName } from '../kinds/index.ts'
import type { Governing, Known, Span } from './governing.ts'
import type { Judged } from './judge.ts'

const put = <T>(map: Map<string, T[]>, key: string, value: T) => {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

/** Changes `governing`. Entries come in the order of their places; those of other rooms do not come here. */
export const advance = (
  governing: Governing,
  entry: { place: number; id: string; room: string; author: string },
  { act, author, side, verdict }: Pick<Judged, 'act' | 'author' | 'side' | 'verdict'>,
): void => {
  if (entry.place <= governing.last) throw new Error(`place ${entry.place} is not after ${governing.last}`)
  governing.last = entry.place
  if (!act || verdict.effect === 'unjudged') return
  const known: Known & { until: number } = {
    place: entry.place,
    id: entry.id,
    room: entry.room,
    governing: true,
    kind: act.kind,
    author: entry.author,
    side,
    seat: author?.seat ?? null,
    basis: act.basis,
    effect: verdict.effect,
    until: Number.POSITIVE_INFINITY,
  }
  governing.items.set(entry.id, known)
  if (verdict.effect !== 'in-effect') return
  const span: Span = { from: entry.place, until: Number.POSITIVE_INFINITY }
  take(governing, entry, act, span)
}

const take = (
  governing: Governing,
  entry: { place: number; id: string; author: string },
  act: Act,
  span: Span,
): void => {
  const { place, id } = entry
  const counts = act.basis !== 'reported'
  const keep = <T extends Span>(fact: T): T => withdrawable(governing, id, fact)
  switch (act.kind as KindName) {
    case 'process.open':
      governing.convenor = { key: entry.author, place }
      return
    case 'organisation.add':
      governing.partOf.set(id, (act.body as Body<'organisation.add'>).partOf)
      return
    case 'person.add':
      governing.employer.set(id, (act.body as Body<'person.add'>).organisation)
      return
    case 'seat.open': {
      const { name, organisation, capacity } = act.body as Body<'seat.open'>
      governing.seats.set(name, keep({ ...span, id, name, organisation, capacity }))
      return
    }
    case 'seat.close':
      end(governing, (act.body as Body<'seat.close'>).seat, place)
      return
    case 'device.accredit': {
      const { key, person, seat } = act.body as Body<'device.accredit'>
      governing.devices.set(key, keep({ ...span, person, seat }))
      return
    }
    case 'device.revoke': {
      const device = governing.devices.get((act.body as Body<'device.revoke'>).key)
      if (device) device.until = Math.min(device.until, place)
      return
    }
    case 'role.assign': {
      const { organisation, role } = act.body as Body<'role.assign'>
      if (counts) put(governing.roles, organisation, keep({ ...span, role }))
      return
    }
    case 'mandate.show': {
      const { party, holder, level } = act.body as Body<'mandate.show'>
      if (counts) put(governing.mandates, party, keep({ ...span, holder, level }))
      return
    }
    case 'principal.name': {
      const { party, principals } = act.body as Body<'principal.name'>
      for (const { organisation, person } of principals) {
        if (!counts || (!organisation && !person)) continue
        const fact = { ...span, ...(organisation && { organisation }), ...(person && { person }) }
        put(governing.principals, party, keep(fact))
      }
      return
    }
    case 'act.withdraw':
      end(governing, (act.body as Body<'act.withdraw'>).entry, place)
      return
    default:
      return // bears on no later verdict
  }
}

const withdrawable = <T extends Span>(governing: Governing, id: string, fact: T): T => {
  put(governing.spans, id, fact)
  return fact
}

/** Ends what the entry of that id began, for entries after `place`. Its verdict said that it may be ended. */
const end = (governing: Governing, id: string, place: number): void => {
  const item = governing.items.get(id)
  if (!item) return
  item.until = Math.min(item.until, place)
  for (const span of governing.spans.get(id) ?? []) span.until = Math.min(span.until, place)
}
