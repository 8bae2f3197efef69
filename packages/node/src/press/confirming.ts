// Confirming: what was accepted is signed by whoever confirms, as reported acts. All of a draft or nothing of it; drafts
// that cannot stand are set aside with the reason, and everything else is recorded together.
import { type PlannedAct, resolved } from '@parley/press/acts'
import type { By, Seat } from '../interface.ts'
import { fail, ok, type Problem, type Result } from '../problems.ts'
import type { PressConfirmed } from './answers.ts'
import type { Became, ShelvedArticle } from './shelf.ts'
import { viewOf } from './view.ts'

/** Rooms in which confirmed drafts can stand: those that the seat still writes in. */
export const openRooms = (seat: Seat) => seat.rooms().filter(({ readUntil }) => readUntil === null)

/** The room where nobody says: the only one beside the governing room, or that one where there is no other. */
export const usualRoom = (seat: Seat): string | null => {
  const rooms = openRooms(seat)
  const others = rooms.filter(({ governing }) => !governing)
  if (others.length === 1) return others[0]!.room
  return others.length === 0 ? (rooms.find(({ governing }) => governing)?.room ?? null) : null
}

interface Chosen {
  sign: PlannedAct[]
  setAside: Map<number, Problem>
}

/** Tries every act in order; what fails takes with it its draft, and whatever names it. */
const rehearsed = (
  acts: readonly PlannedAct[],
  seat: Seat,
  roomOf: (act: PlannedAct) => string,
  by: By,
): Result<Chosen> => {
  const rehearse = seat.rehearse(by)
  if (!rehearse.ok) return rehearse
  const bad = new Map<string, Problem>()
  const setAside = new Map<number, Problem>()
  const spoil = (act: PlannedAct, problem: Problem) => {
    bad.set(act.key, problem)
    if (act.draft !== null && !setAside.has(act.draft)) setAside.set(act.draft, problem)
  }
  for (const act of acts) {
    const needed = act.needs.flatMap((key) => bad.get(key) ?? [])[0]
    if (needed) {
      spoil(act, needed)
      continue
    }
    const said = rehearse.value({ room: roomOf(act), act: act.act }, act.ref)
    if (!said.ok) spoil(act, said.problem)
  }
  // A draft whose last act failed takes its first ones along, and those take what names them.
  for (let before = -1; before !== bad.size; ) {
    before = bad.size
    for (const act of acts) {
      if (bad.has(act.key)) continue
      const problem =
        (act.draft === null ? undefined : setAside.get(act.draft)) ??
        act.needs.flatMap((key) => bad.get(key) ?? [])[0]
      if (problem) spoil(act, problem)
    }
  }
  const wanted = new Set<string>()
  for (const act of [...acts].reverse()) {
    if (bad.has(act.key) || (act.draft === null && !wanted.has(act.key))) continue
    wanted.add(act.key)
    for (const key of act.needs) wanted.add(key)
  }
  // Beside a party that comes new stands that it is one.
  for (const { key, needs } of acts)
    if (key.endsWith(':party') && !bad.has(key) && needs.every((need) => wanted.has(need))) wanted.add(key)
  return ok({ sign: acts.filter(({ key }) => wanted.has(key)), setAside })
}

/** Signs what is accepted of an article. To be called one at a time for each shelf. */
export const confirm = async (
  seat: Seat,
  account: string,
  article: ShelvedArticle,
  { room, drafts: numbers, by = {} }: { room?: string; drafts?: readonly number[]; by?: By },
): Promise<Result<PressConfirmed>> => {
  const into = room ?? usualRoom(seat)
  if (into === null) return fail('room-unsaid', {}, '/room')
  const rooms = openRooms(seat)
  const governing = rooms.find((one) => one.governing)?.room
  if (governing === undefined || !rooms.some((one) => one.room === into))
    return fail('not-member', { name: into }, '/room')
  seat.press.signing.settle(article.number, isKept(seat))
  const isAsked = (n: number) => numbers === undefined || numbers.includes(n)
  const { plan, drafts } = viewOf(
    seat,
    account,
    article,
    ({ state, n }) => state === 'accepted' && isAsked(n),
  )
  const roomOf = ({ where }: PlannedAct) => (where === 'governing' ? governing : into)
  let setAside = new Map<number, Problem>()
  if (plan.byDraft.size > 0) {
    const chosen = rehearsed(plan.acts, seat, roomOf, by)
    if (!chosen.ok) return chosen
    setAside = chosen.value.setAside
    const signed = await signAll(seat, article, chosen.value.sign, roomOf, by, drafts)
    if (!signed.ok) return signed
  }
  const find = seat.db.prepare<[string], number>('SELECT entry FROM entries WHERE id = ?').pluck()
  return ok({
    confirmed: seat.press.drafts
      .of(article.number)
      .filter(({ n, state }) => state === 'confirmed' && isAsked(n))
      .map(({ n, entries }) => ({
        draft: n,
        entries: entries.map(({ id, kind }) => ({ id, kind, place: find.get(id) ?? null })),
      })),
    setAside: [...setAside].map(([draft, { code, title, remedy, fields }]) => ({
      draft,
      code,
      title,
      remedy,
      fields,
    })),
  })
}

/** Whether an entry is in the process file, or signed and on its way. */
export const isKept = (seat: Seat) => {
  const recorded = seat.db.prepare<[string], number>('SELECT 1 FROM entries WHERE id = ?').pluck()
  return (id: string): boolean => recorded.get(id) === 1 || seat.press.signing.isOnItsWay(id)
}

const signAll = async (
  seat: Seat,
  article: ShelvedArticle,
  acts: readonly PlannedAct[],
  roomOf: (act: PlannedAct) => string,
  by: By,
  drafts: readonly { n: number; number: number }[],
): Promise<Result<void>> => {
  if (acts.length === 0) return ok(undefined)
  const numbers = new Map(drafts.map(({ n, number }) => [n, number]))
  try {
    const signed = await seat.actTogether((sign) => {
      const ids = new Map<string, string>()
      const becoming = new Map<number, Became[]>()
      for (const planned of acts) {
        const done = sign({ room: roomOf(planned), act: resolved(planned.act, ids) }, by.person)
        if (!done.ok) return done
        const { id } = done.value
        ids.set(planned.ref, id)
        const number = planned.draft === null ? undefined : numbers.get(planned.draft)
        if (number !== undefined)
          becoming.set(number, [...(becoming.get(number) ?? []), { id, kind: planned.act.kind }])
      }
      // Before the letters are kept: whatever ends the program in between, it is known afterwards what became of them.
      seat.press.signing.begin(becoming)
      return ok(undefined)
    })
    return signed.ok ? ok(undefined) : signed
  } finally {
    seat.press.signing.settle(article.number, isKept(seat))
  }
}
