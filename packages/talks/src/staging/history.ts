// Random histories: what several devices enter into three rooms while seats join and leave, each move told by a seed.
import fc from 'fast-check'
import type { Act } from '../act.ts'
import type { Entry } from '../entry.ts'
import type { Kind } from '../kinds/define.ts'
import { KINDS } from '../kinds/index.ts'
import { type Dice, dice, type Pool, randomBody } from './random-body.ts'
import {
  CAPACITY_OF,
  CAUCUS,
  EMPLOYER,
  en,
  GOVERNING,
  hex,
  keyOf,
  openTalks,
  PLENARY,
  SEAT_OF,
  SEATS,
} from './stage.ts'

export interface Move {
  seed: number
  /** Index into the rooms; the governing room, the plenary, the caucus. */
  room: number
}

export const moves = (maxLength: number) =>
  fc.array(fc.record({ seed: fc.integer({ min: 0, max: 2 ** 31 }), room: fc.integer({ min: 0, max: 2 }) }), {
    minLength: 1,
    maxLength,
  })

const HANDS = Object.keys(EMPLOYER)
const ROOMS = [GOVERNING, PLENARY, CAUCUS]

/** The opening, with a principal for Maral and a mandate to sign for Sovan. */
const withMandates = () => {
  const stage = openTalks()
  const { maral, sovan, halvar, kass } = stage.ids
  stage.act('elat', GOVERNING, 'principal.name', {
    party: maral!,
    principals: [{ name: en('Foreign Minister'), person: halvar! }],
  })
  stage.act('elat', GOVERNING, 'mandate.show', { holder: kass!, party: sovan!, level: 'sign' })
  return stage
}
const opening = withMandates()

/** The kinds that bear most on others come up more often; those that silence somebody for good, seldom. */
const LIKELY = new Set(
  'act.confirm act.withdraw assurance.give undertaking.make mandate.show principal.name paper.hand-over'.split(
    ' ',
  ),
)
const SELDOM = new Set(['device.revoke', 'seat.close', 'process.open'])

/** Who mostly does what, so that there is something to confirm and somebody who can. */
const USUALLY: Record<string, string> = {
  'assurance.give': 'torvik',
  'undertaking.make': 'torvik',
  'act.confirm': 'halvar',
}

const handFor = (kind: Kind, inside: ReadonlySet<string> | undefined, roll: Dice): string => {
  const usual = USUALLY[kind.name]
  const fitting = HANDS.filter((hand) => !inside || inside.has(SEAT_OF[hand]!))
  if (usual && fitting.includes(usual) && roll.chance(0.7)) return usual
  return fitting.length > 0 && roll.chance(0.95) ? roll.pick(fitting) : roll.pick([...HANDS, 'nobody'])
}

const randomKind = (roll: Dice): Kind => {
  const kind = roll.pick(KINDS) as unknown as Kind
  if (LIKELY.has(kind.name) || roll.chance(SELDOM.has(kind.name) ? 0.05 : 0.4)) return kind
  return randomKind(roll)
}

/** The opening of the talks followed by what the moves make of them, in the order of the register. */
export const historyOf = (list: readonly Move[]): Entry[] => {
  const entries = [...opening.entries]
  const members: Record<string, Set<string>> = {
    [PLENARY]: new Set(SEATS),
    [CAUCUS]: new Set(['maral', 'secretariat']),
  }
  for (const { seed, room: index } of list) {
    const roll = dice(seed)
    const kind = randomKind(roll)
    const room = kind.rooms === 'governing' && roll.chance(0.97) ? GOVERNING : ROOMS[index]!
    const inside = members[room]
    if (inside && roll.chance(0.1)) {
      const seat = roll.pick(SEATS)
      if (!inside.delete(seat)) inside.add(seat)
    }
    const by = handFor(kind, inside, roll)
    const content = roll.chance(0.97)
      ? randomAct(entries, by, kind, room, roll)
      : { kind: 'odd.kind', v: 1 + roll.below(2) }
    const place = entries.length + 1
    entries.push({
      place,
      id: hex(`entry ${place} ${seed} ${JSON.stringify(content)}`),
      room,
      governing: room === GOVERNING,
      readers: inside ? [...inside].sort() : SEATS,
      author: keyOf(by),
      signedAt: '2026-03-02T09:00:00.000Z',
      ...(roll.chance(0.6) ? { seen: roll.below(place + 1) } : {}),
      state: 'sequenced',
      content,
      enclosures: opened(content),
      ...released(entries, content, roll),
    })
  }
  return entries
}

/** What the room's own entries and the governing room offer, and now and then what another room does. */
const poolOf = (entries: readonly Entry[], room: string, roll: Dice): Pool => {
  const byKind = new Map<string, string[]>()
  const near = roll.chance(0.85)
  const all: string[] = []
  for (const entry of entries) {
    if (near && entry.room !== room && !entry.governing) continue
    const { kind } = entry.content as { kind: string }
    byKind.set(kind, [...(byKind.get(kind) ?? []), entry.id])
    if (!near || entry.room === room) all.push(entry.id)
  }
  return { byKind, all, keys: HANDS.map(keyOf), seats: SEATS }
}

const CONFIRMABLE = new Set(['assurance.give', 'undertaking.make'])

/** What a confirmation or withdrawal is about: mostly one of the last acts that could need it. */
const target = (entries: readonly Entry[], room: string, kind: Kind, roll: Dice): string | undefined => {
  const confirms = kind.name === 'act.confirm'
  const likely = entries
    .slice(opening.entries.length)
    .filter((entry) => entry.room === room)
    .filter(({ content }) => !confirms || CONFIRMABLE.has((content as Act).kind))
  return likely.length > 0 ? roll.pick(likely.slice(-12)).id : undefined
}

const randomAct = (entries: readonly Entry[], by: string, kind: Kind, room: string, roll: Dice): Act => {
  const pool = poolOf(entries, room, roll)
  const own = opening.ids[EMPLOYER[by] ?? 'maral']!
  const organisation = roll.chance(0.95) ? own : roll.pick(pool.byKind.get('organisation.add')!)
  const capacity = CAPACITY_OF[by] ?? 'party'
  const bases = (['direct', 'direct', 'conveyed', 'reported'] as const).filter(
    (each) => kind.may[each].includes(capacity) || roll.chance(0.03),
  )
  const basis = bases.length > 0 ? roll.pick(bases) : 'direct'
  const body = randomBody(kind.body, roll, pool)
  const about = kind.group === 'confirmations' ? target(entries, room, kind, roll) : undefined
  return {
    kind: kind.name,
    v: 1,
    actor: roll.chance(0.6)
      ? { organisation: basis === 'direct' ? organisation : opening.ids[roll.pick(['maral', 'sovan'])]! }
      : { person: opening.ids[by] ?? opening.ids.torvik!, for: organisation },
    basis,
    ...(basis === 'reported' && roll.chance(0.95) ? { sources: [{ source: opening.ids.article! }] } : {}),
    ...(roll.chance(0.3) ? { tags: ['F01', `t${roll.below(5)}`] } : {}),
    ...(roll.chance(0.2) ? { reliesOn: [roll.pick(entries).id] } : {}),
    body: about && roll.chance(0.9) ? { ...body, entry: about } : body,
  }
}

/** Opened values for about half of the enclosures in a content, some of them no texts. */
const opened = (content: unknown): Record<string, unknown> => {
  const values: Record<string, unknown> = {}
  for (const [, commitment] of JSON.stringify(content).matchAll(/"commitment":"([0-9a-f]{64})"/g)) {
    const last = commitment!.at(-1)!
    if (last > '7') values[commitment!] = last > 'd' ? 7 : { en: `opened ${last}` }
  }
  return values
}

/** For a release: an earlier entry of another room, or a proof that does not hold. */
const released = (entries: readonly Entry[], content: unknown, roll: Dice): Pick<Entry, 'opened'> => {
  if ((content as Act).kind !== 'entry.release') return {}
  if (roll.chance(0.2)) return { opened: null }
  const { place, id, room, author, signedAt, content: inner } = roll.pick(entries)
  return { opened: { place, id, room, author, signedAt, content: inner } }
}
