// How a reference from one entry to another stands. It rests on the two entries and on the governing room, so all who
// read both agree on it, whoever joined when; who reads only one of them says nothing about the pair.
import type { Effect, ItemType } from '../kinds/fields.ts'
import type { LinkState } from '../reasons.ts'
import { type Governing, type Known, related } from './governing.ts'
import { fits } from './references.ts'

/** `standing` of the naming entry: an act without effect does nothing to another until it is confirmed. */
export const judgeLink = (
  link: { types: readonly ItemType[]; does: Effect | null },
  from: Known,
  to: Known,
  governing: Governing,
): LinkState => {
  if (to.place >= from.place) return 'not-earlier'
  if (!fits(link.types, to.kind)) return 'wrong-kind'
  if (link.does === null) {
    return to.effect === 'refused' && !link.types.includes('entry') ? 'without-effect' : 'ok'
  }
  if (!from.governing && from.room !== to.room) return 'out-of-reach'
  if (from.effect !== 'in-effect') return 'without-effect'
  if (link.does === 'confirms') return confirms(from, to, governing)
  if (to.effect === 'refused' || to.effect === 'unjudged') return 'without-effect'
  return theirs(link.does, from, to, governing) ? 'ok' : 'not-theirs'
}

/** A confirmation counts for an act that awaits one, of the party whose principal confirms by the own hand. */
const confirms = (from: Known, to: Known, governing: Governing): LinkState => {
  if (from.basis !== 'direct' || to.effect !== 'awaiting-confirmation') return 'without-effect'
  const same = from.side && to.side && related(governing, from.side, to.side, from.place)
  return same ? 'ok' : 'not-theirs'
}

/** Whoever recorded an entry may change it; so may, by the own hand, the side whose act it records. */
const theirs = (does: Effect, from: Known, to: Known, governing: Governing): boolean => {
  // Who may close a seat is settled by the capacities of the kind.
  if (does === 'closes') return true
  // A report withdraws, supersedes or corrects what was reported, never what somebody did by the own hand.
  if (from.basis === 'reported' && to.basis !== 'reported') return false
  if (from.author === to.author || (from.seat !== null && from.seat === to.seat)) return true
  if (does === 'corrects' || from.basis !== 'direct') return false
  return Boolean(from.side && to.side && related(governing, from.side, to.side, from.place))
}
