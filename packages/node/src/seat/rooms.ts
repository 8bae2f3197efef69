// Rooms as seen from a seat: which it reads, opening one, who joins and who leaves.
import { fromHex, type Member, makeRoomId, toHex } from '@parley/record'
import type { Text } from '@parley/talks'
import type { By, NewRoom, RoomSummary } from '../interface.ts'
import { fail, ok, type Result } from '../problems.ts'
import type { Database } from '../store/database.ts'
import { knownRooms } from '../store/process-file.ts'
import { type Desk, deviceOf, record, signActs, takePen } from './recording.ts'

/** The rooms that the seat reads, the governing room first, then as they describe themselves. */
export const roomsIn = (db: Database): RoomSummary[] => {
  const describe = db.prepare<[string], { title: string; form: string }>(
    'SELECT title, form FROM rooms WHERE room = ? ORDER BY entry DESC LIMIT 1',
  )
  return knownRooms(db)
    .map((known) => {
      const described = describe.get(known.room)
      return {
        ...known,
        title: described ? (JSON.parse(described.title) as Text) : { en: known.room.slice(0, 8) },
        form: described?.form ?? 'governing',
      }
    })
    .sort((a, b) => Number(b.governing) - Number(a.governing) || (a.room < b.room ? -1 : 1))
}

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
  const before = pen.value.epochOf(room)
  if (!before) return fail('not-member', { name: room }, '/room')
  const added = membersNamed(desk, change.add)
  if (!added.ok) return added
  const here = pen.value.membersOf(room)
  const stranger = change.remove.find((name) => !here.some(({ seat }) => seat === name))
  if (stranger !== undefined) return fail('not-found', { what: 'seat', name: stranger }, '/remove')
  const names = new Set(change.add)
  const staying = here.filter(({ seat }) => !change.remove.includes(seat) && !names.has(seat))
  const members = [...staying, ...added.value]
  if (members.length === 0) return fail('last-member', {}, '/remove')
  const { governing } = desk.reading.reader.ledger.gate.genesis
  const handsOver = change.handOver === true || room === toHex(governing)
  const { epoch } = await pen.value.startEpoch(device.value, {
    room: fromHex(room, 16)!,
    members,
    before,
    ...(handsOver ? { earlier: pen.value.keysOf(room) } : {}),
  })
  const recorded = await record(desk, pen.value, new Map())
  return recorded.ok ? ok({ epoch }) : recorded
}
