// Rooms as seen from a seat: which it reads, opening one, who joins and who leaves.
import { fromHex, type Member, makeRoomId, toHex } from '@parley/record'
import type { Text } from '@parley/talks'
import type { By, NewRoom, RoomSummary } from '../interface.ts'
import { fail, ok, type Result } from '../problems.ts'
import type { Database } from '../store/database.ts'
import { knownRooms, readUntil } from '../store/process-file.ts'
import type { Pen } from './pen.ts'
import { type Desk, deviceOf, record, signActs, takePen } from './recording.ts'

/** How a room describes itself last; null where this seat cannot read that it ever did. */
const describedIn = (db: Database, room: string): { title: Text; form: string } | null => {
  const row = db
    .prepare<[string], { title: string; form: string }>(
      'SELECT title, form FROM rooms WHERE room = ? ORDER BY entry DESC LIMIT 1',
    )
    .get(room)
  return row ? { title: JSON.parse(row.title) as Text, form: row.form } : null
}

/** The rooms that the seat reads or has read, the governing room first. */
export const roomsIn = (db: Database): RoomSummary[] =>
  knownRooms(db)
    .map((known) => {
      const described = describedIn(db, known.room)
      return {
        ...known,
        title: described?.title ?? { en: known.room.slice(0, 8) },
        form: known.governing ? 'governing' : (described?.form ?? 'plenary'),
        readUntil: known.readers.length === 0 ? readUntil(db, known.room) : null,
      }
    })
    .sort((a, b) => Number(b.governing) - Number(a.governing) || (a.room < b.room ? -1 : 1))

/** Reader keys of seats by name, from the governing room, where every seat is. */
const membersNamed = (desk: Desk, names: readonly string[]): Result<Member[]> => {
  const { ledger } = desk.reading.reader
  const all = ledger.room(ledger.gate.genesis.governing)?.epochs.at(-1)?.members ?? []
  const members: Member[] = []
  for (const name of new Set(names)) {
    const member = all.find(({ seat }) => seat === name)
    if (!member) return fail('not-found', { what: 'seat', name }, '/seats')
    members.push(member)
  }
  return ok(members)
}

/** The entry id of the seat's organisation, as who describes its rooms. */
export const organisationOf = (db: Database, seat: string): string =>
  db.prepare<[string], string>('SELECT organisation FROM seats WHERE name = ?').pluck().get(seat) ?? ''

/** Opens a room for some seats, this one among them, and describes it in the room itself. */
export const openRoom = async (desk: Desk, room: NewRoom, by?: By): Promise<Result<{ room: string }>> => {
  if (!room.seats.includes(desk.seat))
    return fail('bad-input', { detail: 'Whoever opens a room has a seat in it.' }, '/seats')
  const members = membersNamed(desk, room.seats)
  if (!members.ok) return members
  const device = deviceOf(desk, by)
  if (!device.ok) return device
  const pen = takePen(desk)
  if (!pen.ok) return pen
  const { room: id } = await pen.value.startEpoch(device.value, {
    room: makeRoomId(),
    members: members.value,
  })
  const act = {
    kind: 'room.describe',
    v: 1,
    actor: { organisation: organisationOf(desk.db, desk.seat) },
    basis: 'direct' as const,
    body: { title: room.title, form: room.form },
  }
  const described = signActs(desk, pen.value, (sign) => {
    const signed = sign({ room: toHex(id), act }, by?.person)
    return signed.ok ? ok(undefined) : signed
  })
  if (!described.ok) return described
  const recorded = await record(desk, pen.value, described.value)
  return recorded.ok ? ok({ room: toHex(id) }) : recorded
}

/**
 * Seats join or leave: the room's next epoch. Joiners read from here on; with `handOver`, and always in the governing
 * room, they are given the keys of every earlier epoch that this seat has.
 */
export const changeMembers = async (
  desk: Desk,
  room: string,
  change: { add: readonly string[]; remove: readonly string[]; handOver?: boolean },
  by?: By,
): Promise<Result<{ epoch: number }>> => {
  const device = deviceOf(desk, by)
  if (!device.ok) return device
  const pen = takePen(desk)
  if (!pen.ok) return pen
  const last = pen.value.lastOf(room)
  if (!last) return fail('not-member', { name: room }, '/room')
  const { governing } = desk.reading.reader.ledger.gate.genesis
  const isGoverning = room === toHex(governing)
  const isClosed = pen.value.isClosed(room)
  // The governing room is there once: where a member ended it for the others, they go on without that member.
  if (isClosed && !isGoverning) return fail('room-closed', { until: readUntil(desk.db, room) }, '/room')
  if (isGoverning && !isClosed && change.remove.length > 0)
    return fail('bad-input', { detail: 'Every seat reads the governing room.' }, '/remove')
  const added = membersNamed(desk, change.add)
  if (!added.ok) return added
  const here = last.members
  const stranger = change.remove.find((name) => !here.some(({ seat }) => seat === name))
  if (stranger !== undefined) return fail('not-found', { what: 'seat', name: stranger }, '/remove')
  const names = new Set(change.add)
  const staying = here.filter(({ seat }) => !change.remove.includes(seat) && !names.has(seat))
  const members = [...staying, ...added.value]
  if (members.length === 0) return fail('last-member', {}, '/remove')
  const handsOver = change.handOver === true || isGoverning
  // Without the keys of what it missed a seat that left cannot tell the room's next epoch from one that others made up.
  const returning = change.add.some(
    (name) => pen.value.wasIn(room, name) && !here.some(({ seat }) => seat === name),
  )
  if (returning && !handsOver) {
    const detail = 'A seat that left comes back with what was written meanwhile, or in a new room.'
    return fail('bad-input', { detail }, '/handOver')
  }
  const { epoch } = await pen.value.startEpoch(device.value, {
    room: fromHex(room, 16)!,
    members,
    before: last.epoch,
    ...(handsOver ? { earlier: pen.value.keysOf(room) } : {}),
  })
  if (added.value.length > 0 && !handsOver) describeAgain(desk, pen.value, room, by)
  const recorded = await record(desk, pen.value, new Map())
  return recorded.ok ? ok({ epoch }) : recorded
}

/**
 * Says in a room's new epoch what the room is: whoever joins cannot read where that was said before. Nothing is said
 * where this seat does not know it itself, or may not say so.
 */
const describeAgain = (desk: Desk, pen: Pen, room: string, by?: By): void => {
  const body = describedIn(desk.db, room)
  if (!body) return
  const actor = { organisation: organisationOf(desk.db, desk.seat) }
  const act = { kind: 'room.describe', v: 1, actor, basis: 'direct' as const, body }
  signActs(desk, pen, (sign) => {
    const signed = sign({ room, act }, by?.person)
    return signed.ok ? ok(undefined) : signed
  })
}
