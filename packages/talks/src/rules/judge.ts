// The verdict on an entry. Pure: it rests on the entry and on what the governing room said before it, nothing else,
// so that any two seats agree on every entry that both can read (docs/verdicts.md says why).
import type { Act } from '../act.ts'
import type { Level } from '../capacities.ts'
import { checkAct } from '../checking/check.ts'
import type { Entry, Verdict } from '../entry.ts'
import type { Kind } from '../kinds/define.ts'
import type { LinkState, Reason } from '../reasons.ts'
import { type Author, authorAt } from './author.ts'
import { chainOf, type Governing, inForce, isParty, itemAt, type Known, sideOf } from './governing.ts'
import { judgeLink } from './links.ts'
import { wanting } from './mandates.ts'
import { beyondCapacity, permitted, strange } from './permission.ts'
import { fits, mustBeGoverning, type Reference, referencesIn } from './references.ts'

/** Version of these rules; the genesis of a process says from which place on which version is in force. */
export const RULES_VERSION = 1

/** A verdict with what was found on the way to it. */
export interface Judged {
  verdict: Verdict
  /** Null where the content is no act of a known kind. */
  act: Act | null
  kind: Kind | null
  /** Organisation for whom the act was done. */
  side: string | null
  author: Author | null
  capacity: string | null
  /** Mandate that the act needs to bind its side; null where it binds nobody. */
  needs: Level | null
  references: readonly Reference[]
}

const IN_EFFECT: Verdict = { effect: 'in-effect', reasons: [] }
const refused = (...reasons: Reason[]): Verdict => ({ effect: 'refused', reasons })

/**
 * Judges an entry by the governing room's entries before it. `readers` is null for an entry known only through a
 * release: who could read its room is not provable, so membership is not judged there.
 */
export const judge = (entry: Judgeable, governing: Governing): Verdict => examine(entry, governing).verdict

export type Judgeable = Pick<
  Entry,
  'place' | 'id' | 'room' | 'governing' | 'author' | 'content' | 'opened'
> & {
  readers: readonly string[] | null
}

/** As `judge`, with what the process file needs beside the verdict. */
export const examine = (entry: Judgeable, governing: Governing): Judged => {
  const checked = checkAct(entry.content)
  const by = authorAt(governing, entry.author, entry.place)
  const author = typeof by === 'string' ? null : by
  const unread = { side: null, author, capacity: null, needs: null, references: [] }
  if (checked.is === 'malformed') {
    return { ...unread, verdict: refused(checked.reason), act: null, kind: null }
  }
  if (checked.is === 'unknown') {
    const verdict: Verdict = { effect: 'unjudged', reasons: [checked.reason] }
    return { ...unread, verdict, act: checked.act, kind: null }
  }
  const { act, kind } = checked
  const side = sideOf(governing, act, entry.place)
  const references = referencesIn(act, kind)
  const known = { act, kind, side, author, references }
  if (act.kind === 'process.open') {
    const verdict = opening(entry, governing)
    return { ...known, verdict, capacity: null, needs: null }
  }
  if (typeof by === 'string') return { ...known, verdict: refused(by), capacity: null, needs: null }
  const permission = permitted(governing, by, act, kind, entry.place)
  const capacity = typeof permission === 'string' ? null : permission.capacity
  const breach =
    outOfPlace(entry, by, kind) ??
    (typeof permission === 'string' ? permission : null) ??
    strange(governing, by, act, entry.place) ??
    unsourced(act) ??
    badReference(entry, act, by, side, references, governing) ??
    (typeof permission === 'string'
      ? null
      : beyondCapacity(governing, by, act, kind, permission, entry.place)) ??
    clash(entry, act, governing)
  if (breach) return { ...known, verdict: refused(breach), capacity, needs: null }
  const needs = needed(governing, act, kind, capacity, side, entry.place)
  const want =
    needs === null || side === null
      ? null
      : act.basis === 'conveyed'
        ? 'conveyed-unconfirmed'
        : wanting(governing, by, side, needs, entry.place)
  const verdict: Verdict = want ? { effect: 'awaiting-confirmation', reasons: [want] } : IN_EFFECT
  return { ...known, verdict, capacity, needs }
}

const opening = (entry: Judgeable, governing: Governing): Verdict => {
  if (!entry.governing) return refused('governing-room-only')
  const open = governing.convenor && governing.convenor.place < entry.place
  return open ? refused('process-already-open') : IN_EFFECT
}

const outOfPlace = (entry: Judgeable, author: Author, kind: Kind): Reason | null => {
  if (kind.rooms === 'governing' && !entry.governing) return 'governing-room-only'
  if (author.seat === null) {
    return kind.group === 'setting-up' && entry.governing ? null : 'device-not-accredited'
  }
  return entry.readers && !entry.readers.includes(author.seat) ? 'author-not-in-room' : null
}

/** A reported act rests on a source; a source rests on itself. */
const unsourced = (act: Act): Reason | null =>
  act.basis === 'reported' && act.kind !== 'source.cite' && !act.sources?.length
    ? 'reported-without-source'
    : null

const LINK_REASONS = {
  'wrong-kind': 'ref-wrong-kind',
  'not-theirs': 'ref-not-theirs',
  'out-of-reach': 'ref-out-of-reach',
  'without-effect': 'ref-without-effect',
} as const satisfies Partial<Record<LinkState, Reason>>

/**
 * What names an earlier entry of the governing room is judged here, since everybody has that room. Anything else may
 * be an entry of the own room that a late joiner has not got: it bears on no verdict, only on the link.
 */
const badReference = (
  entry: Judgeable,
  act: Act,
  author: Author,
  side: string | null,
  references: readonly Reference[],
  governing: Governing,
): Reason | null => {
  const from: Known = {
    place: entry.place,
    id: entry.id,
    room: entry.room,
    governing: entry.governing,
    kind: act.kind,
    author: entry.author,
    side,
    seat: author.seat,
    basis: act.basis,
    effect: 'in-effect',
  }
  for (const reference of references) {
    const item = itemAt(governing, reference.target, entry.place)
    if (!item) {
      if (mustBeGoverning(reference)) return 'ref-unknown'
      continue
    }
    if (reference.does) {
      const state = judgeLink(reference, from, item, governing)
      if (state !== 'ok') return LINK_REASONS[state as keyof typeof LINK_REASONS] ?? 'ref-unknown'
    } else if (!fits(reference.types, item.kind)) return 'ref-wrong-kind'
    else if (item.effect === 'refused' && mustBeGoverning(reference)) return 'ref-without-effect'
    else if (item.until < entry.place && mustBeGoverning(reference)) return 'ref-withdrawn'
  }
  return null
}

/** What would give a seat name or a key to two, or a released entry without its proof. */
const clash = (entry: Judgeable, { kind, body }: Act, governing: Governing): Reason | null => {
  const before = (place: number | undefined) => place !== undefined && place < entry.place
  switch (kind) {
    case 'seat.open':
      return before(governing.seats.get(body.name as string)?.from) ? 'seat-name-taken' : null
    case 'device.accredit': {
      const seat = governing.seats.get(body.seat as string)
      if (!seat || !inForce(seat, entry.place)) return 'seat-unknown'
      return before(governing.devices.get(body.key as string)?.from) ? 'key-already-accredited' : null
    }
    case 'device.revoke':
      return before(governing.devices.get(body.key as string)?.from) ? null : 'key-unknown'
    case 'entry.release':
      return entry.opened ? null : 'release-unproven'
    default:
      return null
  }
}

/** The mandate that the act needs: only what is done for a party, and not by report, binds. */
const needed = (
  governing: Governing,
  act: Act,
  kind: Kind,
  capacity: string | null,
  side: string | null,
  place: number,
): Level | null => {
  const { binds } = kind
  if (!binds || act.basis === 'reported' || side === null) return null
  if (binds.only && !binds.only.values.includes(act.body[binds.only.field] as string)) return null
  const party = act.basis === 'direct' ? capacity === 'party' : isParty(governing, side, place)
  return party && chainOf(governing, side, place).length > 0 ? binds.level : null
}
